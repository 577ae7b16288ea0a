import { elementsMatching } from '../../dom/select.js';
import type { Document, Element } from '../../dom/tree.js';
import type { Choice } from './choices.js';

/** CSS selectors of what is to be struck and what is to stand. */
export interface Selectors {
  readonly strike?: readonly string[] | undefined;
  readonly stand?: readonly string[] | undefined;
}

/** The elements of a document that selectors choose; one that both match stands. Throws a TypeError for what is no CSS selector. */
export function chosenBy({ strike = [], stand = [] }: Selectors): (document: Document) => Map<Element, Choice> {
  return (document) => {
    const chosen = new Map<Element, Choice>();
    for (const [element, selector] of elementsMatching(document, strike)) chosen.set(element, { verdict: 'strike', selector });
    for (const [element, selector] of elementsMatching(document, stand)) chosen.set(element, { verdict: 'stand', selector });
    return chosen;
  };
}

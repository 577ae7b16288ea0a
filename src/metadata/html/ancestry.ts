import type { Element } from 'domhandler';
import { isElement } from './text.js';

/**
 * A look-up of the nearest element above another that is wanted. What was found is remembered for every element on the way, so that all look-ups together
 * take time linear in the page, however deep it is.
 */
export function nearestAbove(isWanted: (element: Element) => boolean): (element: Element) => Element | undefined {
  const known = new Map<Element, Element | undefined>();
  return (element) => {
    const way: Element[] = [];
    let at = element;
    let found: Element | undefined;
    for (;;) {
      if (known.has(at)) {
        found = known.get(at);
        break;
      }
      way.push(at);
      const { parent } = at;
      if (!isElement(parent)) break;
      if (isWanted(parent)) {
        found = parent;
        break;
      }
      at = parent;
    }
    for (const one of way) known.set(one, found);
    return found;
  };
}

/** The names in an attribute that lists some, such as `class` and `rel`. */
export const namesIn = (list: string | undefined): string[] => list?.match(/\S+/g) ?? [];

/** Adds a value to the list that a map has under a key. */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

import { elementsMatching } from '../dom/select.js';
import type { Document, Element } from '../dom/tree.js';
import { areOfOneTier, type Correction, compareRank } from './correction.js';

/** A page of HTML, in whose elements blocks stand. */
export interface SelectablePage {
  readonly document: Document;
  /** By the index of a block, what was chosen for the innermost chosen element around it. */
  readonly choicesOf: <Chosen>(chosen: ReadonlyMap<Element, Chosen>) => ReadonlyMap<number, Chosen>;
}

/** The corrections of one rank but for their order, the best first. */
function tiersOf(corrections: readonly Correction[]): Correction[][] {
  const tiers: Correction[][] = [];
  for (const correction of [...corrections].sort((a, b) => compareRank(b, a))) {
    const tier = tiers.at(-1);
    if (tier?.[0] && areOfOneTier(tier[0], correction)) tier.push(correction);
    else tiers.push([correction]);
  }
  return tiers;
}

/**
 * What selectors say of a page's blocks, by index: of the first tier (the command line's, then those of a site, then the rest) that has an element
 * around the block the innermost one decides. Throws a TypeError for what is no CSS selector.
 */
export function selectedBy({ document, choicesOf }: SelectablePage, corrections: readonly Correction[]): ReadonlyMap<number, Correction> {
  const selected = new Map<number, Correction>();
  for (const tier of tiersOf(corrections)) {
    const bySelector = new Map([...tier].reverse().map((correction) => [correction.text, correction]));
    const chosen = new Map<Element, Correction>();
    for (const [element, selector] of elementsMatching(document, [...new Set(tier.map(({ text }) => text))])) {
      const correction = bySelector.get(selector);
      if (correction) chosen.set(element, correction);
    }
    for (const [block, correction] of choicesOf(chosen)) if (!selected.has(block)) selected.set(block, correction);
  }
  return selected;
}

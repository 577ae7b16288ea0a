import { load } from 'cheerio/slim';
import type { Document, Element } from './tree.js';

/** Throws a TypeError for what is no CSS selector, with the selector and what is wrong with it. */
export function checkSelector(selector: string): void {
  select(selector, load(''));
}

function select(selector: string, $: ReturnType<typeof load>): Element[] {
  try {
    return $(selector).toArray() as unknown as Element[];
  } catch (error) {
    throw new TypeError(`${JSON.stringify(selector)} is no CSS selector: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The elements that each selector matches, with the selector; of an element that two match, the first. Throws a TypeError for what is no CSS selector. */
export function elementsMatching(document: Document, selectors: readonly string[]): Map<Element, string> {
  const $ = load(document as never);
  const found = new Map<Element, string>();
  for (const selector of selectors) for (const element of select(selector, $)) if (!found.has(element)) found.set(element, selector);
  return found;
}

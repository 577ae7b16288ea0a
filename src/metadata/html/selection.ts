import type { AnyNode, Document, Element } from 'domhandler';
import { isElement } from './text.js';

/** Elements that declare something by their name alone. */
const NAMES = new Set(['html', 'base', 'meta', 'link', 'title', 'script', 'h1', 'h2', 'h3', 'h4', 'time', 'nav']);

/** The elements of a page that may declare something about it, in document order. */
export interface Declaring {
  readonly named: (name: string) => readonly Element[];
  /** Those with `itemprop` or `itemscope`. */
  readonly microdata: readonly Element[];
  /** Those with `property` or `typeof`, metas of the head among them. */
  readonly rdfa: readonly Element[];
  /** Those with a class, and links with a relation. */
  readonly classed: readonly Element[];
}

/** The node after this one in the order of the document, or undefined at its end. */
export function following(node: AnyNode): AnyNode | undefined {
  if ('children' in node && node.firstChild) return node.firstChild;
  let at: AnyNode | null = node;
  while (at && at.next === null) at = at.parent;
  return at?.next ?? undefined;
}

/**
 * Sorts the elements of a page on one walk. A selector would walk through the page for itself; and cheerio's walk takes time with the square of the depth,
 * three seconds for 100,000 nested elements.
 */
export function declaringElements(document: Document): Declaring {
  const byName = new Map<string, Element[]>([...NAMES].map((name) => [name, []]));
  const microdata: Element[] = [];
  const rdfa: Element[] = [];
  const classed: Element[] = [];
  for (let node: AnyNode | undefined = document; node; node = following(node)) {
    if (!isElement(node)) continue;
    const { name, attribs } = node;
    byName.get(name)?.push(node);
    if (attribs.itemprop !== undefined || attribs.itemscope !== undefined) microdata.push(node);
    if (attribs.property !== undefined || attribs.typeof !== undefined) rdfa.push(node);
    if (attribs.class !== undefined || attribs.rel !== undefined || name === 'time') classed.push(node);
  }
  return { named: (name) => byName.get(name) ?? [], microdata, rdfa, classed };
}

import type { Element } from 'domhandler';
import { addTo, namesIn, nearestAbove } from './ancestry.js';
import { declaredText, elementText } from './text.js';
import { type Thing, typeName } from './thing.js';

/** Most values of one property that are read. */
const MAX_VALUES = 50;
/** Properties that lead from one item that the page may be about to another. */
const MAIN_PROPERTIES = new Set(['mainEntity', 'mainEntityOfPage', 'mainContentOfPage']);
/** The same where the item has only one of it: a blog on the page of a single post. */
const SOLE_PROPERTIES = new Set(['blogPost', 'blogPosts']);
/** Properties whose value is an address. */
const ADDRESSES = new Set(['url', 'image', 'thumbnailUrl', 'contentUrl', 'mainEntityOfPage', 'sameAs']);

/** The attributes in which a notation says what a thing is and what a property. */
interface Notation {
  readonly name: string;
  readonly begins: string;
  readonly type: string;
  readonly property: string;
}

const MICRODATA: Notation = { name: 'microdata', begins: 'itemscope', type: 'itemtype', property: 'itemprop' };
const RDFA: Notation = { name: 'RDFa', begins: 'typeof', type: 'typeof', property: 'property' };

/** What one element says as the value of a property. */
export function valueIn(element: Element, property: string): string {
  const { name, attribs } = element;
  const { content, datetime, href, src, value } = attribs;
  if (content !== undefined) return declaredText(content);
  if (datetime !== undefined) return declaredText(datetime);
  // What microformats called the abbreviation pattern: the text for readers, its meaning for machines.
  if (name === 'abbr' && attribs.title !== undefined) return declaredText(attribs.title);
  if (ADDRESSES.has(property)) {
    const address = href ?? src ?? attribs['data-src'];
    if (address !== undefined) return address.trim();
  }
  if (name === 'data' && value !== undefined) return declaredText(value);
  return elementText(element) || declaredText(href ?? '');
}

function itemsIn(elements: readonly Element[], notation: Notation, isForeign: (element: Element) => boolean): Thing[] {
  const begins = ({ attribs }: Element) => attribs[notation.begins] !== undefined;
  const isProperty = ({ attribs }: Element) => attribs[notation.property] !== undefined;
  if (!elements.some(begins)) return [];
  const itemAbove = nearestAbove(begins);
  const properties = new Map<Element, Map<string, Element[]>>();
  for (const element of elements.filter(isProperty)) {
    const item = itemAbove(element);
    if (!item) continue;
    const ofItem = properties.get(item) ?? new Map<string, Element[]>();
    properties.set(item, ofItem);
    for (const name of namesIn(element.attribs[notation.property])) addTo(ofItem, typeName(name), element);
  }
  const thingOf = (item: Element): Thing => ({
    notation: notation.name,
    types: namesIn(item.attribs[notation.type]).map(typeName),
    valuesOf: (name) =>
      (properties.get(item)?.get(name) ?? [])
        .slice(0, MAX_VALUES)
        .map((element) => (begins(element) ? thingOf(element) : valueIn(element, name))),
  });
  const leadsOn = (property: string, item: Element | undefined) =>
    MAIN_PROPERTIES.has(property) ||
    (SOLE_PROPERTIES.has(property) && item !== undefined && properties.get(item)?.get(property)?.length === 1);
  // The property of an item that is not there is an item by itself: templates leave out the blog around the post.
  const isMain = (item: Element) =>
    !isForeign(item) &&
    (!isProperty(item) ||
      itemAbove(item) === undefined ||
      namesIn(item.attribs[notation.property]).some((name) => leadsOn(typeName(name), itemAbove(item))));
  return elements.filter((element) => begins(element) && isMain(element)).map(thingOf);
}

/** What a page's microdata, the elements with `itemprop` or `itemscope`, says of what it may be about: items that are no property of another, and those that such an item names as its main entity. */
export const microdataThings = (elements: readonly Element[], isForeign: (element: Element) => boolean): Thing[] =>
  itemsIn(elements, MICRODATA, isForeign);

/** The same of its RDFa, the elements with `property` or `typeof`. */
export const rdfaThings = (elements: readonly Element[], isForeign: (element: Element) => boolean): Thing[] =>
  itemsIn(elements, RDFA, isForeign);

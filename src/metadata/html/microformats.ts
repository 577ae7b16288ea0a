import type { Element } from 'domhandler';
import { addTo, namesIn, nearestAbove } from './ancestry.js';
import { valueIn } from './items.js';
import type { Thing } from './thing.js';

const MAX_VALUES = 50;
const ENTRIES = new Set(['h-entry', 'hentry']);
/** What begins a thing of its own, whose name is not the entry's. */
const ROOTS = new Set([...ENTRIES, 'h-card', 'vcard', 'h-cite', 'h-review', 'hreview', 'h-feed', 'hfeed', 'h-product', 'hproduct']);
/** The words of schema.org for those of microformats, old and new. */
const PROPERTIES: Readonly<Record<string, string>> = {
  'entry-title': 'headline',
  'p-name': 'headline',
  author: 'author',
  'p-author': 'author',
  published: 'datePublished',
  'dt-published': 'datePublished',
  updated: 'dateModified',
  'dt-updated': 'dateModified',
  'p-category': 'keywords',
  'p-summary': 'description',
  'u-photo': 'image',
  'u-featured': 'image',
};

/** What a page's microformats (h-entry, and hentry before it) say of the entries that it may be about. */
export function microformatThings(elements: readonly Element[], isForeign: (element: Element) => boolean): Thing[] {
  const hasOne = (names: ReadonlySet<string>) => (element: Element) => namesIn(element.attribs.class).some((name) => names.has(name));
  const isEntry = hasOne(ENTRIES);
  const entries = elements.filter((element) => element.attribs.class?.includes('entry') && isEntry(element) && !isForeign(element));
  if (entries.length === 0) return [];
  const rootAbove = nearestAbove(hasOne(ROOTS));
  const known = new Map<Element, Map<string, Element[]>>(entries.map((entry) => [entry, new Map()]));
  for (const element of elements) {
    const names = namesIn(element.attribs.class).filter((name) => Object.hasOwn(PROPERTIES, name));
    const root = names.length === 0 ? undefined : rootAbove(element);
    const ofEntry = root && known.get(root);
    if (!ofEntry || isForeign(element)) continue;
    for (const name of names) addTo(ofEntry, PROPERTIES[name] ?? name, element);
  }
  return entries.map((entry) => ({
    notation: 'microformat',
    types: ['h-entry'],
    valuesOf: (name) => (known.get(entry)?.get(name) ?? []).slice(0, MAX_VALUES).map((element) => valueIn(element, name)),
  }));
}

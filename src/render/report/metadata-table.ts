import type { Article, Metadata } from '../../types.js';
import { type Markup, markup } from './markup.js';

/** The fields in the order in which a reader asks for them, by the names that a reader would say. */
const FIELDS: readonly (readonly [field: keyof Metadata, name: string])[] = [
  ['title', 'Title'],
  ['byline', 'Byline'],
  ['published', 'Published'],
  ['publishedText', 'as printed'],
  ['modified', 'Changed'],
  ['site', 'Site'],
  ['agency', 'Agency'],
  ['language', 'Language'],
  ['url', 'Address'],
  ['canonical', 'Own address'],
  ['excerpt', 'Summary'],
  ['image', 'Picture'],
  ['tags', 'Tags'],
];

const printed = (value: string | readonly string[]): string => (typeof value === 'string' ? value : value.join(', '));

/** What the page says about itself, each field with where it says so; undefined where it says nothing. */
export function metadataTable({ metadata, sources = {} }: Article): Markup | undefined {
  const rows = FIELDS.flatMap(([field, name]) => {
    const value = metadata[field];
    if (value === undefined || value.length === 0) return [];
    const source = sources[field];
    return [
      markup`<tr><th scope="row">${name}</th><td dir="auto">${printed(value)}</td><td class="from">${source !== undefined && markup`<bdi>${source}</bdi>`}</td></tr>\n`,
    ];
  });
  if (rows.length === 0) return undefined;
  return markup`<table><thead><tr><th scope="col">Field</th><th scope="col">Value</th><th scope="col">Where it comes from</th></tr></thead>
<tbody>
${rows}</tbody></table>`;
}

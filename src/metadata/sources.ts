import type { Metadata, MetadataSources } from '../types.js';
import type { DeclaredMetadata } from './declared.js';

/** Where a text's own metadata is from. */
export interface PrintedMetadata {
  readonly metadata: Metadata;
  /** The lines of the input that print a field, from 1. */
  readonly lines: Readonly<Partial<Record<keyof Metadata, number>>>;
}

/** Where the fields come from that stand in no one line. */
const WITHOUT_LINE: Readonly<Partial<Record<keyof Metadata, string>>> = {
  language: 'the words of the text',
  url: 'given with the page',
};
const ELSEWHERE = 'the text';

/** Where each field of the metadata comes from, in words: `JSON-LD headline`, `og:title`, `line 3`. What two sources say together names both. */
export function metadataSources(metadata: Metadata, printed: PrintedMetadata, declared: DeclaredMetadata = {}): MetadataSources {
  const markup = Object.entries(declared).flatMap(([field, one]) => (typeof one === 'object' ? [[field, one] as const] : []));
  const declarations = new Map(markup);
  const sources = Object.keys(metadata).map((name) => {
    const field = name as keyof Metadata;
    const line = printed.lines[field];
    const inText = line === undefined ? (WITHOUT_LINE[field] ?? ELSEWHERE) : `line ${line}`;
    const declaration = declarations.get(field);
    if (!declaration || (field === 'language' && printed.metadata.language !== undefined)) return [field, inText];
    if (declaration.value === metadata[field]) return [field, declaration.source];
    return [field, printed.metadata[field] === metadata[field] ? inText : `${declaration.source} and ${inText}`];
  });
  return Object.fromEntries(sources);
}

import type { Block } from '../types.js';

/**
 * The blocks with only those footnotes that are printed with a reference to them, and only those references whose note is printed: a note without the other
 * is a plain line, and a reference without its note plain words.
 */
export function withWholeFootnotes(blocks: readonly Block[]): readonly Block[] {
  const defined = new Set(blocks.flatMap(({ footnote }) => footnote ?? []));
  if (defined.size === 0 && !blocks.some(({ spans }) => spans?.some(({ kind }) => kind === 'footnote'))) return blocks;
  const referred = new Set(blocks.flatMap(({ spans }) => spans?.flatMap(({ footnote }) => footnote ?? []) ?? []));
  return blocks.map((block) => {
    const { footnote, ...rest } = block;
    const spans = block.spans?.filter((span) => span.footnote === undefined || defined.has(span.footnote));
    const isWhole = footnote === undefined || referred.has(footnote);
    if (isWhole && spans?.length === block.spans?.length) return block;
    return { ...rest, ...(isWhole && footnote !== undefined && { footnote }), ...(spans && { spans }) };
  });
}

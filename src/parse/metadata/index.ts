import { languageOf } from '../../measure/language.js';
import type { Block, Metadata, MetadataBlock } from '../../types.js';
import { findAgency } from './agency.js';
import { findByline, findClosingByline } from './byline.js';
import { type Head, headOf } from './head.js';
import { findPublished } from './published.js';
import { siteFromCopyright } from './site.js';
import { findTitle } from './title.js';
import { isWhollyMetadata } from './wholly.js';

/** Characters of the longest blocks that show the language, and of one of them. */
const LANGUAGE_SAMPLE = 8_000;
const LANGUAGE_BLOCK = 1_000;
/** Shortest block of the sample where there are longer ones: menus are in more languages than stories. */
const SAMPLED_BLOCKS = 40;
/** How far byline and date stand from the headline, in blocks: above it a date or a section, below it a picture, buttons and counters. */
const BLOCKS_ABOVE = 3;
const BLOCKS_BELOW = 14;
/** Blocks of prose between the headline and the byline: a standfirst. */
const STANDFIRSTS = 1;
/** How far above the story byline and date stand where no headline is known. */
const BLOCKS_ABOVE_STORY = 6;

/** The longest blocks are the story; ties keep the order of the page. */
function languageSample(blocks: readonly Block[]): string {
  const longest = [...blocks].sort((a, b) => b.text.length - a.text.length || a.index - b.index).slice(0, SAMPLED_BLOCKS);
  return longest.map(({ text }) => text.slice(0, LANGUAGE_BLOCK)).join('\n').slice(0, LANGUAGE_SAMPLE);
}

/** Where byline and date are looked for: around the headline, up to the second block of prose after it. */
function neighbourhood(head: Head, title: number | undefined): { from: number; to: number } {
  if (title === undefined) return { from: Math.max(0, head.first - BLOCKS_ABOVE_STORY), to: Math.max(head.first, 0) };
  let prose = 0;
  let to = title + 1;
  const end = Math.min(head.lines.length, title + 1 + BLOCKS_BELOW);
  while (to < end && prose <= STANDFIRSTS) {
    if (head.lines[to]?.isProse) prose++;
    to++;
  }
  return { from: Math.max(0, title - BLOCKS_ABOVE), to };
}

function collect(entries: readonly (readonly [block: number, field: keyof Metadata])[]): MetadataBlock[] {
  const fields = new Map<number, (keyof Metadata)[]>();
  for (const [block, field] of entries) fields.set(block, [...(fields.get(block) ?? []), field]);
  return [...fields].sort(([a], [b]) => a - b).map(([block, names]) => ({ block, fields: names }));
}

/**
 * What the text of a page says about itself, each field only where surely so, and the blocks that consist of nothing else. `known.url` is passed through
 * and helps to recognise the headline by the address. Linear in the page; depends on neither clock nor locale.
 */
export function readMetadata(
  blocks: readonly Block[],
  known: { readonly url?: string } = {},
): { metadata: Metadata; metadataBlocks: readonly MetadataBlock[] } {
  const language = languageOf(languageSample(blocks));
  const head = headOf(blocks, language);
  const title = findTitle(head, known.url);
  const range = { ...neighbourhood(head, title?.block), title: title?.block };
  const published = findPublished(head, range);
  const byline = findByline(head, range) ?? findClosingByline(head);
  const agency = findAgency(head, range.from);
  const site = title?.site ?? siteFromCopyright(blocks, known.url);
  const entries: [number, keyof Metadata][] = [];
  if (title) entries.push([title.block, 'title']);
  for (const block of byline?.blocks ?? []) if (isWhollyMetadata(head, block, { byline, published })) entries.push([block, 'byline']);
  if (published && isWhollyMetadata(head, published.block, { byline, published })) entries.push([published.block, 'published']);
  const metadata: Metadata = {
    ...(title && { title: title.text }),
    ...(byline && { byline: byline.text }),
    ...(published && { publishedText: published.text, published: published.iso }),
    ...(site !== undefined && { site }),
    ...(agency !== undefined && { agency }),
    ...(language !== undefined && { language }),
    ...(known.url !== undefined && { url: known.url }),
  };
  return { metadata, metadataBlocks: collect(entries) };
}

import type { Survey } from '../survey/index.js';
import type { Metadata, MetadataBlock } from '../types.js';
import { findAgency } from './agency.js';
import { findByline, findClosingByline } from './byline.js';
import { introductionEnd } from './introductions.js';
import { findPublished } from './published.js';
import { siteFromCopyright } from './site.js';
import { findTitle } from './title.js';
import { isWhollyMetadata } from './wholly.js';

/** How far byline and date stand from the headline, in blocks: above it a date or a section, below it a picture, buttons and counters. */
const BLOCKS_ABOVE = 3;
const BLOCKS_BELOW = 14;
/** Blocks of prose between the headline and the byline: a standfirst. */
const STANDFIRSTS = 1;
/** Longest line that only introduces a date, in characters. */
const MAX_INTRODUCTION = 40;
/** How far above the story byline and date stand where no headline is known. */
const BLOCKS_ABOVE_STORY = 6;

/** Where byline and date are looked for: around the headline, up to the second block of prose after it. */
function neighbourhood(survey: Survey, title: number | undefined): { from: number; to: number } {
  if (title === undefined) return { from: Math.max(0, survey.story.first - BLOCKS_ABOVE_STORY), to: Math.max(survey.story.first, 0) };
  let prose = 0;
  let to = title + 1;
  const end = Math.min(survey.blocks.length, title + 1 + BLOCKS_BELOW);
  while (to < end && prose <= STANDFIRSTS) {
    if (survey.blocks[to]?.isProse) prose++;
    to++;
  }
  return { from: Math.max(0, title - BLOCKS_ABOVE), to };
}

/** True for a line such as "Posted on", whose date a scraper saved on the next. */
function introducesDate({ blocks }: Survey, index: number): boolean {
  const text = blocks[index]?.block.text ?? '';
  return text !== '' && text.length <= MAX_INTRODUCTION && introductionEnd(text, 'published') >= text.length;
}

function collect(entries: readonly (readonly [block: number, field: keyof Metadata])[]): MetadataBlock[] {
  const fields = new Map<number, (keyof Metadata)[]>();
  for (const [block, field] of entries) fields.set(block, [...(fields.get(block) ?? []), field]);
  return [...fields].sort(([a], [b]) => a - b).map(([block, names]) => ({ block, fields: names }));
}

/**
 * What the text of a page says about itself, each field only where surely so, and the blocks that consist of nothing else. `known.url` is passed through
 * and confirms the site's name. Linear in the page; depends on neither clock nor locale.
 */
export function readMetadata(
  survey: Survey,
  known: { readonly url?: string } = {},
): { metadata: Metadata; metadataBlocks: readonly MetadataBlock[] } {
  const { language } = survey;
  const title = findTitle(survey);
  const { from, to } = neighbourhood(survey, title?.block);
  const range = { from, to, title: title?.block };
  const published = findPublished(survey, range);
  const byline = findByline(survey, range) ?? findClosingByline(survey);
  const agency = findAgency(survey, range.from);
  const site =
    title?.site ??
    siteFromCopyright(
      survey.blocks.map(({ block }) => block),
      known.url,
    );
  const entries: [number, keyof Metadata][] = [];
  if (title?.isSure) entries.push([title.block, 'title']);
  for (const block of byline?.blocks ?? []) if (isWhollyMetadata(survey, block, { byline, published })) entries.push([block, 'byline']);
  if (published && isWhollyMetadata(survey, published.block, { byline, published })) entries.push([published.block, 'published']);
  const introduction = published && introducesDate(survey, published.block - 1) ? published.block - 1 : undefined;
  if (introduction !== undefined) entries.push([introduction, 'published']);
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

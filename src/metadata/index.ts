import type { Survey } from '../survey/index.js';
import type { Metadata, MetadataBlock, MetadataSources } from '../types.js';
import { agreesWithAddress, dateOfAddress } from './address-date.js';
import { findAgency } from './agency.js';
import { type Byline, findByline, findClosingByline, type Range } from './byline.js';
import type { DeclaredMetadata } from './declared.js';
import { introductionEnd } from './introductions.js';
import { mayBeSigned, mergeMetadata } from './merge.js';
import { findClosingPublished, findPublished, type Published } from './published.js';
import { siteFromCopyright } from './site.js';
import { metadataSources } from './sources.js';
import { isOneOf, isSameTitle, printedPart, printedTitle, statedBylines, statedChanges, statedDates } from './stated.js';
import { findTitle, type Title } from './title/index.js';
import { isWhollyMetadata } from './wholly.js';

/** How far byline and date stand from the headline, in blocks: above it a date or a section, below it a picture, buttons and counters. */
const BLOCKS_ABOVE = 3;
const BLOCKS_BELOW = 14;
/** Blocks of prose between the headline and the byline: a standfirst, the caption of a picture. */
const STANDFIRSTS = 2;
/** Longest line that only introduces a date, in characters. */
const MAX_INTRODUCTION = 40;
/** How far above the story byline and date stand where no headline is known. */
const BLOCKS_ABOVE_STORY = 6;

/** Where byline and date are looked for: around the headline, up to the third block of prose after it. */
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

/** The blocks' fields, each once. */
function collect(entries: readonly (readonly [block: number, field: keyof Metadata])[]): MetadataBlock[] {
  const fields = new Map<number, (keyof Metadata)[]>();
  for (const [block, field] of entries) fields.set(block, [...new Set([...(fields.get(block) ?? []), field])]);
  return [...fields].sort(([a], [b]) => a - b).map(([block, names]) => ({ block, fields: names }));
}

/** What is known of a page beside its text. */
export interface Known {
  readonly url?: string;
  /** What its markup declares. */
  readonly declared?: DeclaredMetadata;
}

/** The headline of the text, or the line that prints the declared title; a guess that has nothing to do with what is declared is none. */
function titleOf(survey: Survey, { url, declared }: Known): Title | undefined {
  const guessed = findTitle(survey, url);
  const stated = declared?.title?.value;
  if (stated === undefined) return guessed;
  const printed = printedTitle(survey, stated);
  if (printed) return { ...guessed, ...printed };
  const parts = declared?.titleParts ?? [];
  if (guessed && (isSameTitle(stated, guessed.text) || isOneOf(parts, guessed.text))) return { ...guessed, isSure: true };
  return printedPart(survey, parts);
}

/** Byline and date that the text shows. */
interface Found {
  readonly byline: Byline | undefined;
  readonly published: Published | undefined;
}

/** The lines around the headline that say nothing but author and date, and which they say. */
function signedLines(survey: Survey, range: Range, found: Found, declared: DeclaredMetadata): [number, keyof Metadata][] {
  const bylines = [...(found.byline ? [found.byline] : []), ...statedBylines(survey, range, declared)];
  const dates = [...(found.published ? [found.published.block] : []), ...statedDates(survey, range, declared)];
  const bylineLines = bylines.flatMap((byline) => byline.blocks.filter((block) => isWhollyMetadata(survey, block, byline)));
  const dateLines = dates.filter((block) =>
    isWhollyMetadata(
      survey,
      block,
      bylines.find(({ blocks }) => blocks.includes(block)),
    ),
  );
  return [
    ...bylineLines.map((block): [number, keyof Metadata] => [block, 'byline']),
    ...dateLines.map((block): [number, keyof Metadata] => [block, 'published']),
    ...statedChanges(survey, range, declared).map((block): [number, keyof Metadata] => [block, 'modified']),
  ];
}

/** What the text alone shows. */
function readText(survey: Survey, title: Title | undefined, { url, declared }: Known): { printed: Metadata; found: Found; range: Range } {
  const { from, to } = neighbourhood(survey, title?.block);
  const range = { from, to, title: title?.block };
  const isSigned = declared === undefined || mayBeSigned(declared);
  const published = isSigned ? (findPublished(survey, range) ?? findClosingPublished(survey)) : undefined;
  const byline = isSigned ? (findByline(survey, range) ?? findClosingByline(survey)) : undefined;
  const agency = findAgency(survey, range.from);
  const blocks = survey.blocks.map(({ block }) => block);
  const site = title?.site ?? siteFromCopyright(blocks, url, declared?.titleParts);
  const printed = {
    ...(title && { title: title.text }),
    ...(byline && { byline: byline.text }),
    ...(published && { publishedText: published.text, published: published.iso }),
    ...(site !== undefined && { site }),
    ...(agency !== undefined && { agency }),
    ...(survey.language !== undefined && { language: survey.language }),
    ...(url !== undefined && { url }),
  };
  return { printed, found: { byline, published }, range };
}

/** Byline and date of the text, as far as they have come into the metadata: the others stand for something else, and their lines stay. */
const accepted = ({ byline, published }: Found, metadata: Metadata): Found => ({
  byline: byline && metadata.byline?.split(', ').some((name) => byline.text.includes(name)) ? byline : undefined,
  published: published && published.iso.slice(0, 10) === metadata.published?.slice(0, 10) ? published : undefined,
});

/**
 * What the markup declares; where it declares no date, that of the address stands in, unless the text prints one that agrees with it and says more: the text's is a
 * guess, and may be of an event that the page is about.
 */
function withAddressDate({ url, declared }: Known, printed: Metadata): DeclaredMetadata | undefined {
  if (declared?.published !== undefined || (declared && !mayBeSigned(declared))) return declared;
  const value = dateOfAddress(url) ?? dateOfAddress(declared?.canonical?.value);
  if (value === undefined || (printed.published !== undefined && agreesWithAddress(printed.published, value))) return declared;
  return { ...declared, published: { value, source: 'the address' } };
}

/** The lines that print what the text says of itself. */
function linesOf({ blocks }: Survey, title: Title | undefined, { byline, published }: Found): Partial<Record<keyof Metadata, number>> {
  const places = { title: title?.block, byline: byline?.blocks[0], published: published?.block, publishedText: published?.block };
  return Object.fromEntries(
    Object.entries(places).flatMap(([field, block]) => (block === undefined ? [] : [[field, blocks[block]?.block.line]])),
  );
}

/** What a page says about itself. */
export interface ReadMetadata {
  readonly metadata: Metadata;
  readonly metadataBlocks: readonly MetadataBlock[];
  /** Absent where nothing is known. */
  readonly sources?: MetadataSources;
}

/**
 * What a page says about itself, in its text and in what its markup declares, each field only where surely so, and where it says so; and the blocks that
 * consist of nothing else. `known.url` is passed through, confirms the site's name, and names the day where nothing else does. Linear in the page; depends on neither clock nor locale.
 */
export function readMetadata(survey: Survey, known: Known = {}): ReadMetadata {
  const title = titleOf(survey, known);
  const { printed, found, range } = readText(survey, title, known);
  const declared = withAddressDate(known, printed);
  const metadata = declared ? mergeMetadata(declared, printed) : printed;
  const sources = metadataSources(metadata, { metadata: printed, lines: linesOf(survey, title, found) }, declared);
  const { byline, published } = declared ? accepted(found, metadata) : found;
  const entries: [number, keyof Metadata][] = title?.isSure ? [[title.block, 'title']] : [];
  entries.push(...signedLines(survey, range, { byline, published }, declared ?? {}).filter(([block]) => block !== title?.block));
  const introduction = published && introducesDate(survey, published.block - 1) ? published.block - 1 : undefined;
  if (introduction !== undefined) entries.push([introduction, 'published']);
  return { metadata, metadataBlocks: collect(entries), ...(Object.keys(sources).length > 0 && { sources }) };
}

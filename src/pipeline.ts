import type { Detector } from './detect/detector.js';
import { DETECTORS, marksOf } from './detect/index.js';
import { readMetadata } from './metadata/index.js';
import { blocksOf } from './parse/text.js';
import type { PhraseBook } from './phrases/phrase-book.js';
import { surveyOf } from './survey/index.js';
import { pageLanguage } from './survey/page-language.js';
import { type WordedBlock, wordedBlocks } from './survey/worded-block.js';
import type { Article, Block, CleanOptions, Favor, Mark, Page } from './types.js';

/** How sure a detector must be for its mark to strike. The detectors' confidences are set so that `balance` keeps when unsure. */
const THRESHOLD: Readonly<Record<Favor, number>> = { precision: 0.4, balance: 0.6, recall: 0.8 };
/** The name under which blocks leave the body that stand whole in the metadata. */
const METADATA = 'metadata';

/** Names that `keep` and `only` accept. */
export const DETECTOR_NAMES: readonly string[] = [METADATA, ...DETECTORS.map(({ name }) => name)];

function checkNames(option: string, names: readonly string[]): void {
  const unknown = names.find((name) => !DETECTOR_NAMES.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`${option}: no detector is named ${JSON.stringify(unknown)}; there are ${DETECTOR_NAMES.join(', ')}`);
}

function checkOptions({ keep = [], only = [], favor }: CleanOptions): void {
  checkNames('keep', keep);
  checkNames('only', only);
  if (favor !== undefined && !(favor in THRESHOLD)) {
    throw new TypeError(`favor: ${JSON.stringify(favor)} is none of ${Object.keys(THRESHOLD).join(', ')}`);
  }
}

function metadataMarks({ metadataBlocks }: Page): Mark[] {
  return metadataBlocks.map(({ block, fields }) => ({
    block,
    detector: METADATA,
    confidence: 1,
    reason: `stands in the metadata: ${fields.join(', ')}`,
  }));
}

function chosen(only: readonly string[] | undefined): { detectors: readonly Detector[]; marksMetadata: boolean } {
  if (!only) return { detectors: DETECTORS, marksMetadata: true };
  return { detectors: DETECTORS.filter(({ name }) => only.includes(name)), marksMetadata: only.includes(METADATA) };
}

/** Divides the blocks into those that stand and those that a mark strikes. */
function strike(page: Page, marks: readonly Mark[], options: CleanOptions): Pick<Article, 'blocks' | 'struck'> {
  const threshold = THRESHOLD[options.favor ?? 'balance'];
  const kept = new Set(options.keep ?? []);
  const gone = new Set(
    marks.filter(({ detector, confidence }) => confidence >= threshold && !kept.has(detector)).map(({ block }) => block),
  );
  const blocks: Block[] = [];
  const struck: Block[] = [];
  for (const block of page.blocks) (gone.has(block.index) ? struck : blocks).push(block);
  return { blocks, struck };
}

/** A page's text as blocks with their words, and the language that decides which phrases it may print. */
export interface ReadPage {
  readonly blocks: readonly WordedBlock[];
  /** ISO 639-1. */
  readonly language: string | undefined;
}

/** The first half of cleaning: text to blocks. Never throws for anything in the page. */
export function readText(text: string): ReadPage {
  const blocks = wordedBlocks(blocksOf(text));
  return { blocks, language: pageLanguage(blocks) };
}

/**
 * The second half: blocks to marks, marks to the article. `phrases` is the phrase book for the page's language.
 * Throws a TypeError for an unknown detector or side; never for anything in the page.
 */
export function cleanBlocks({ blocks, language }: ReadPage, phrases: PhraseBook, options: CleanOptions = {}): Article {
  checkOptions(options);
  const survey = surveyOf(blocks, language, phrases);
  const metadata = readMetadata(survey, options.url === undefined ? {} : { url: options.url });
  const page: Page = { source: 'text', ...metadata, blocks: blocks.map(({ block }) => block) };
  const { detectors, marksMetadata } = chosen(options.only);
  const marks = [...(marksMetadata ? metadataMarks(page) : []), ...marksOf({ page, ...survey }, detectors)].sort(
    (a, b) => a.block - b.block,
  );
  return { metadata: page.metadata, ...strike(page, marks, options), marks };
}

import type { Detector } from './detect/detector.js';
import { DETECTORS, marksOf } from './detect/index.js';
import { readMetadata } from './metadata/index.js';
import { blocksOf } from './parse/text.js';
import { surveyOf } from './survey/index.js';
import type { Article, Block, CleanOptions, Favor, Mark, Page } from './types.js';

/** How sure a detector must be for its mark to strike. The detectors' confidences are set so that `balance` keeps when unsure. */
const THRESHOLD: Readonly<Record<Favor, number>> = { precision: 0.4, balance: 0.6, recall: 0.8 };
/** The name under which blocks leave the body that stand whole in the metadata. */
const METADATA = 'metadata';

/** Names that `keep` and `only` accept. */
export const DETECTOR_NAMES: readonly string[] = [METADATA, ...DETECTORS.map(({ name }) => name)];

function checkNames(option: string, names: readonly string[]): void {
  const unknown = names.find((name) => !DETECTOR_NAMES.includes(name));
  if (unknown !== undefined) throw new TypeError(`${option}: no detector is named ${JSON.stringify(unknown)}; there are ${DETECTOR_NAMES.join(', ')}`);
}

function metadataMarks({ metadataBlocks }: Page): Mark[] {
  return metadataBlocks.map(({ block, fields }) => ({ block, detector: METADATA, confidence: 1, reason: `stands in the metadata: ${fields.join(', ')}` }));
}

function chosen(only: readonly string[] | undefined): { detectors: readonly Detector[]; metadata: boolean } {
  if (!only) return { detectors: DETECTORS, metadata: true };
  return { detectors: DETECTORS.filter(({ name }) => only.includes(name)), metadata: only.includes(METADATA) };
}

/** Divides the blocks into those that stand and those that a mark strikes. */
function strike(page: Page, marks: readonly Mark[], options: CleanOptions): Pick<Article, 'blocks' | 'struck'> {
  const threshold = THRESHOLD[options.favor ?? 'balance'];
  const kept = new Set(options.keep ?? []);
  const gone = new Set(marks.filter(({ detector, confidence }) => confidence >= threshold && !kept.has(detector)).map(({ block }) => block));
  const blocks: Block[] = [];
  const struck: Block[] = [];
  for (const block of page.blocks) (gone.has(block.index) ? struck : blocks).push(block);
  return { blocks, struck };
}

/**
 * Cleans the text of one page: text to blocks, blocks to marks, marks to the article.
 * Throws a TypeError for an unknown detector or side; never for anything in the page.
 */
export function cleanText(text: string, options: Omit<CleanOptions, 'encoding'> = {}): Article {
  checkNames('keep', options.keep ?? []);
  checkNames('only', options.only ?? []);
  if (options.favor !== undefined && !(options.favor in THRESHOLD)) {
    throw new TypeError(`favor: ${JSON.stringify(options.favor)} is none of ${Object.keys(THRESHOLD).join(', ')}`);
  }
  const blocks = blocksOf(text);
  const survey = surveyOf(blocks);
  const page: Page = { source: 'text', ...readMetadata(survey, options.url === undefined ? {} : { url: options.url }), blocks };
  const { detectors, metadata } = chosen(options.only);
  const marks = [...(metadata ? metadataMarks(page) : []), ...marksOf({ page, ...survey }, detectors)].sort((a, b) => a.block - b.block);
  return { metadata: page.metadata, ...strike(page, marks, options), marks };
}

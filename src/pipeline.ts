import type { Detector, MeasuredPage } from './detect/detector.js';
import { DETECTORS, marksOf } from './detect/index.js';
import { SITE_PROFILE } from './detect/on-request.js';
import type { DeclaredMetadata } from './metadata/declared.js';
import { readMetadata } from './metadata/index.js';
import { BOILERPLATE, boilerplateMarks } from './model/boilerplate.js';
import type { Model } from './model/weights.js';
import { blocksOf } from './parse/text.js';
import type { PhraseBook } from './phrases/phrase-book.js';
import { type Survey, surveyOf } from './survey/index.js';
import { pageLanguage } from './survey/page-language.js';
import { type WordedBlock, wordedBlocks } from './survey/worded-block.js';
import type { Article, Block, CleanOptions, Favor, Mark, Page } from './types.js';

/** How sure a detector must be for its mark to strike. The detectors' confidences are set so that `balance` keeps when unsure. */
export const THRESHOLD: Readonly<Record<Favor, number>> = { precision: 0.4, balance: 0.6, recall: 0.8 };
/** The name under which blocks leave the body that stand whole in the metadata. */
const METADATA = 'metadata';

/** All that mark blocks, in the order in which a block's marks are listed. */
export const ALL_DETECTORS: readonly Pick<Detector, 'name' | 'description'>[] = [...DETECTORS, SITE_PROFILE, BOILERPLATE];

/** Names that `keep` and `only` accept. */
export const DETECTOR_NAMES: readonly string[] = [METADATA, ...ALL_DETECTORS.map(({ name }) => name)];

/** Names that `thresholds` accepts. */
export const THRESHOLD_NAMES: readonly string[] = [...Object.keys(THRESHOLD), ...DETECTOR_NAMES];

function checkNames(option: string, names: readonly string[]): void {
  const unknown = names.find((name) => !DETECTOR_NAMES.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`${option}: no detector is named ${JSON.stringify(unknown)}; there are ${DETECTOR_NAMES.join(', ')}`);
}

function checkThresholds(thresholds: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(thresholds)) {
    if (!THRESHOLD_NAMES.includes(name)) {
      throw new TypeError(`thresholds: ${JSON.stringify(name)} is no side and no detector; there are ${THRESHOLD_NAMES.join(', ')}`);
    }
    if (!(value >= 0 && value <= 1)) throw new TypeError(`thresholds.${name}: ${JSON.stringify(value)} is no number from 0 to 1`);
  }
}

function checkOptions({ keep = [], only = [], favor, thresholds = {} }: CleanOptions): void {
  checkThresholds(thresholds);
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

/** How sure a detector must be for its mark to strike: its own threshold where it has one, else that of the side. */
export function thresholdOf(detector: string, { favor = 'balance', thresholds = {} }: CleanOptions): number {
  return thresholds[detector] ?? thresholds[favor] ?? THRESHOLD[favor];
}

/**
 * Divides the blocks into those that stand and those that a mark strikes. What a detector on the `keep` list is sure of stands, whatever was learned; what
 * the user's corrections keep stands, whatever anything says.
 */
function strike(page: Page, marks: readonly Mark[], options: CleanOptions): Pick<Article, 'blocks' | 'struck'> {
  const kept = new Set(options.keep ?? []);
  const standing = new Set(marks.filter(({ keeps }) => keeps).map(({ block }) => block));
  const sure = marks.filter(({ block, detector, confidence }) => !standing.has(block) && confidence >= thresholdOf(detector, options));
  const saved = new Set(sure.filter(({ detector }) => kept.has(detector)).map(({ block }) => block));
  const strikes = ({ block, detector }: Mark) => !kept.has(detector) && !(detector === BOILERPLATE.name && saved.has(block));
  const gone = new Set(sure.filter(strikes).map(({ block }) => block));
  const blocks: Block[] = [];
  const struck: Block[] = [];
  for (const block of page.blocks) (gone.has(block.index) ? struck : blocks).push(block);
  return { blocks, struck };
}

/** A page as blocks with their words, and the language that decides which phrases it may print. */
export interface ReadPage {
  readonly blocks: readonly WordedBlock[];
  /** ISO 639-1. */
  readonly language: string | undefined;
  readonly source: Page['source'];
  /** What the page's markup declares about it. */
  readonly declared?: DeclaredMetadata;
  /** What the user's corrections say of its blocks, in their order; at most one mark a block. */
  readonly corrections?: readonly Mark[];
}

/** The first half of cleaning: text to blocks. Never throws for anything in the page. */
export function readText(text: string): ReadPage {
  const blocks = wordedBlocks(blocksOf(text));
  return { blocks, language: pageLanguage(blocks), source: 'text' };
}

/** What is known beforehand: how boilerplate is worded in the page's language, and what training found out. */
export interface Knowledge {
  readonly phrases: PhraseBook;
  readonly model: Model;
  /** Knows what the page's site repeats. */
  readonly site?: Detector;
}

/** Field by field: of objects copied by a spread V8 gives each a shape of its own, and what was compiled for one page would be thrown away at the next. */
const asPage = ({ source, metadata, metadataBlocks, sources, blocks }: Page, survey: Survey): MeasuredPage => ({
  page: { source, metadata, metadataBlocks, sources, blocks },
  blocks: survey.blocks,
  story: survey.story,
  byFamily: survey.byFamily,
  besideFurniture: survey.besideFurniture,
  isMostlyProse: survey.isMostlyProse,
  language: survey.language,
});

/** A page measured, with what it says about itself: what the detectors and the learned judgement see. */
export function measurePage({ blocks, language, source, declared }: ReadPage, phrases: PhraseBook, url?: string): MeasuredPage {
  const survey = surveyOf(blocks, language, phrases);
  const known = url === undefined ? {} : { url };
  const metadata = readMetadata(survey, declared ? { ...known, declared } : known);
  return asPage({ source, ...metadata, blocks: blocks.map(({ block }) => block) }, survey);
}

/** What the named detectors say of a page, and what stands in its metadata: the named evidence for the learned judgement. */
export const namedMarks = (page: MeasuredPage, detectors: readonly Detector[] = DETECTORS): Mark[] => [
  ...metadataMarks(page.page),
  ...marksOf(page, detectors),
];

/**
 * All marks of a page, or those of the detectors asked for. The learned judgement sees what all the others say, whether or not they are asked for; but not what the
 * page's site repeats: it was fitted to pages without their sites, and took the labels of product pages for furniture beside so many marks (on twelve pages of a shop
 * 3 % of the wanted words).
 */
function allMarks(
  page: MeasuredPage,
  { model, site }: Knowledge,
  only: readonly string[] | undefined,
): { marks: Mark[]; isInDoubt: boolean } {
  const isAsked = (name: string) => only === undefined || only.includes(name);
  const isJudged = isAsked(BOILERPLATE.name);
  const detectors = isJudged ? DETECTORS : DETECTORS.filter(({ name }) => isAsked(name));
  const named = namedMarks(page, detectors);
  const learned = isJudged ? boilerplateMarks(page, named, model, THRESHOLD) : { marks: [], isInDoubt: false };
  const ofSite = site && isAsked(site.name) ? marksOf(page, [site]) : [];
  const marks = [...named.filter(({ detector }) => isAsked(detector)), ...ofSite, ...learned.marks].sort((a, b) => a.block - b.block);
  return { marks, isInDoubt: learned.isInDoubt };
}

/** A page with all its marks, before its blocks are divided. */
export interface JudgedPage {
  readonly page: Page;
  /** In block order. */
  readonly marks: readonly Mark[];
  readonly isInDoubt: boolean;
  /** What became of a second opinion, where one was asked. */
  readonly secondOpinion?: NonNullable<Article['secondOpinion']>;
}

/**
 * The second half of cleaning, up to the marks. The phrase book is the one for the page's language.
 * Throws a TypeError for an unknown detector or side; never for anything in the page.
 */
export function judgeBlocks(read: ReadPage, knowledge: Knowledge, options: CleanOptions = {}): JudgedPage {
  checkOptions(options);
  const measured = measurePage(read, knowledge.phrases, options.url);
  const { marks: found, isInDoubt } = allMarks(measured, knowledge, options.only);
  const { corrections = [] } = read;
  const marks = corrections.length === 0 ? found : [...corrections, ...found].sort((a, b) => a.block - b.block);
  return { page: measured.page, marks, isInDoubt };
}

/** The article: what no mark strikes. */
export function articleOf(judged: JudgedPage, options: CleanOptions = {}): Article {
  const { page, marks, isInDoubt, secondOpinion } = judged;
  return {
    metadata: page.metadata,
    ...(page.sources && { sources: page.sources }),
    ...strike(page, marks, options),
    marks,
    ...(isInDoubt && { isInDoubt }),
    ...(secondOpinion && { secondOpinion }),
  };
}

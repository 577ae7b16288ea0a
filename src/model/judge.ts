import type { MeasuredPage } from '../detect/detector.js';
import type { MeasuredBlock } from '../survey/measured-block.js';
import type { Favor, Mark } from '../types.js';
import type { Column } from './column.js';
import type { Columns } from './columns.js';
import { featuresOf } from './features.js';
import { probability, quickLogOdds } from './forest.js';
import type { Model } from './weights.js';
import { wordsInContext } from './words-in-context.js';

/** How a side decides: how much recall counts beside precision (the beta of the F measure that is expected to come out best), and the highest bar. */
interface Side {
  readonly beta: number;
  readonly maxBar: number;
  /** The same on a page that is nearly clean: somebody extracted it before, and what is left is the article unless it clearly is not. */
  readonly maxCleanBar: number;
}

const SIDES: Readonly<Record<Favor, Side>> = {
  precision: { beta: 0.7, maxBar: 0.7, maxCleanBar: 0.4 },
  balance: { beta: 1, maxBar: 0.6, maxCleanBar: 0.12 },
  recall: { beta: 2, maxBar: 0.4, maxCleanBar: 0.06 },
};
/** A page is nearly clean where striking is expected to raise its F measure by less than this, or where no furniture stands on it. */
const LITTLE_GAIN = 0.04;
/**
 * How the bar follows from the best F measure that is expected. The probabilities are too sure of themselves on clear pages and not sure enough on confused
 * ones, by cross-validation; so the bar is higher there and lower here than if they were right.
 */
const SLOPE = 1.3;
const OFFSET = 0.09;
const MIN_BAR = 0.05;
/** Marks that are no sign of a page's furniture: duplicates and metadata stand in articles that were extracted before, too. */
const METADATA = 'metadata';
const NO_FURNITURE = new Set([METADATA, 'duplicate-quote']);
/** From here a mark is sure, and from there so sure that it needs no second opinion. */
const SURE = 0.6;
const SETTLED = 0.8;

/** How likely each block is part of the article, 0 to 1, and how likely it must be on this page to stand, for each side. */
export interface Judgement {
  readonly probabilities: Column;
  /** 1 for the blocks that a named mark is so sure of that they were not judged: their probability is 0. */
  readonly isSettled: Uint8Array;
  readonly bars: Readonly<Record<Favor, number>>;
  /** What the judgement saw. */
  readonly columns: Columns;
}

/** More blocks than a page has. */
const MAX_BLOCKS = 2 ** 22;

/** The blocks of a page, likeliest first. The bits of positive floats are in their order, so that they sort as whole numbers, with the places below them. */
function byProbability(probabilities: Column): Uint32Array {
  const bits = new Int32Array(probabilities.buffer, probabilities.byteOffset, probabilities.length);
  const keys = new Float64Array(bits.length);
  for (let at = 0; at < keys.length; at++) keys[at] = (bits[at] as number) * MAX_BLOCKS + (MAX_BLOCKS - 1 - at);
  keys.sort();
  const order = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) order[keys.length - 1 - at] = MAX_BLOCKS - 1 - ((keys[at] as number) % MAX_BLOCKS);
  return order;
}

/** Blocks whose rows of numbers are made together: nearly all pages are one such run, and a page of 100,000 blocks does not hold all its numbers twice. */
const ROWS_AT_ONCE = 4096;

/** The F measures expected on a page: the best, and that of all its blocks together. */
interface Expected {
  readonly best: number;
  readonly ofAll: number;
}

/** The words of a page's blocks, likeliest block first, and how many of them are expected to be the article's. */
interface Ranked {
  readonly words: Float64Array;
  readonly expected: Float64Array;
}

function rankedOf(probabilities: Column, blocks: readonly MeasuredBlock[]): Ranked {
  const order = byProbability(probabilities);
  const words = new Float64Array(order.length);
  const expected = new Float64Array(order.length);
  for (let rank = 0; rank < order.length; rank++) {
    const index = order[rank] as number;
    words[rank] = (blocks[index] as MeasuredBlock).words.length;
    expected[rank] = (probabilities[index] as number) * (words[rank] as number);
  }
  return { words, expected };
}

function expectedMeasure({ words, expected }: Ranked, beta: number): Expected {
  const square = beta * beta;
  let wanted = 0;
  for (let rank = 0; rank < expected.length; rank++) wanted += expected[rank] as number;
  let kept = 0;
  let hit = 0;
  let ofAll = 0;
  let best = 0;
  for (let rank = 0; rank < words.length; rank++) {
    kept += words[rank] as number;
    hit += expected[rank] as number;
    ofAll = ((1 + square) * hit) / (kept + square * wanted || 1);
    best = Math.max(best, ofAll);
  }
  return { best, ofAll };
}

/**
 * The bar that is expected to give the best F measure: near the best F over one plus the square of beta (Lipton, Elkan and Naryanaswamy, "Optimal thresholding
 * of classifiers to maximize F1 measure", 2014). Where little is sure, more stands.
 */
function barOf({ best }: Expected, { beta, maxBar, maxCleanBar }: Side, isNearlyClean: boolean): number {
  const bar = (SLOPE * best) / (1 + beta * beta) - OFFSET;
  return Math.min(isNearlyClean ? maxCleanBar : maxBar, Math.max(MIN_BAR, bar));
}

/** The probability of each block that is not settled. */
function probabilitiesOf(columns: Columns, isSettled: Uint8Array, forest: Model['forest']): Column {
  const { size, width } = columns;
  const probabilities = new Float32Array(size);
  for (let from = 0; from < size; from += ROWS_AT_ONCE) {
    const end = Math.min(size, from + ROWS_AT_ONCE);
    const rows = columns.rows(from, end);
    for (let index = from; index < end; index++) {
      if (isSettled[index] === 0) probabilities[index] = probability(quickLogOdds(forest, rows, (index - from) * width));
    }
  }
  return probabilities;
}

/** Judges every block of a page in its context, in time linear in the page but for one sorting of its blocks. `marks` are those of the named detectors. */
export function judge(page: MeasuredPage, marks: readonly Mark[], { lexicon, forest, addColumns }: Model): Judgement {
  const lexical = wordsInContext(lexicon, page.blocks);
  const columns = featuresOf(page, marks, lexical);
  addColumns?.(columns, page.blocks, lexical);
  const isSettled = new Uint8Array(columns.size);
  for (const { block, detector, confidence } of marks) if (confidence >= SETTLED && detector !== METADATA) isSettled[block] = 1;
  const probabilities = probabilitiesOf(columns, isSettled, forest);
  const ranked = rankedOf(probabilities, page.blocks);
  const hasFurniture = marks.some(({ detector, confidence }) => confidence >= SURE && !NO_FURNITURE.has(detector));
  const balance = expectedMeasure(ranked, SIDES.balance.beta);
  const isNearlyClean = !hasFurniture || balance.best - balance.ofAll < LITTLE_GAIN;
  const bar = (side: Side, expected = expectedMeasure(ranked, side.beta)) => barOf(expected, side, isNearlyClean);
  const bars = { precision: bar(SIDES.precision), balance: bar(SIDES.balance, balance), recall: bar(SIDES.recall) };
  return { probabilities, isSettled, bars, columns };
}

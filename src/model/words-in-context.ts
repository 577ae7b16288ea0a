import type { MeasuredBlock } from '../survey/measured-block.js';
import { type Column, shifted } from './column.js';
import { type Lexicon, lexicalColumns, ROLES } from './lexicon.js';

/** Distances, in blocks, at which words above and below a block still speak for it. */
const NEAR = { from: 2, to: 5 } as const;
const FAR = { from: 6, to: 15 } as const;

/** What the words say of each block, as log odds of its being part of the article. */
export interface LexicalColumns {
  /** Those of the block alone. */
  readonly alone: Column;
  /** Those of the block and of all within fifteen blocks. */
  readonly inContext: Column;
  /** Parts of that sum: the block's own words, and those of the blocks above it. */
  readonly self: Column;
  readonly above: Column;
  /** Log odds that a block is one of the first after the content, and one of the last before it. */
  readonly end: Column;
  readonly start: Column;
  /** Log odds that a block stands before all content, and after it. */
  readonly head: Column;
  readonly tail: Column;
}

/** For each block the sum over those that stand `from` to `to` places further on (up, where `direction` is -1). Linear: a running sum. */
function sumOf(column: Column, { from, to }: { readonly from: number; readonly to: number }, direction: 1 | -1): Column {
  const size = column.length;
  const result = new Float32Array(size);
  // The window that the block one place beyond the edge of the page would see, in the order of the walk.
  const start = direction === 1 ? size : -1;
  let sum = 0;
  for (let step = 1; step <= size; step++) {
    const block = start - direction * step;
    const entering = block + direction * from;
    const leaving = block + direction * (to + 1);
    const gained = entering >= 0 && entering < size ? (column[entering] as number) : 0;
    const lost = leaving >= 0 && leaving < size ? (column[leaving] as number) : 0;
    sum += gained - lost;
    result[block] = sum;
  }
  return result;
}

/** The sum of three columns. */
function sum(one: Column, other: Column, third: Column): Column {
  const result = new Float32Array(one.length);
  for (let at = 0; at < result.length; at++) result[at] = (one[at] as number) + (other[at] as number) + (third[at] as number);
  return result;
}

function scaled(column: Column, factor: number): Column {
  const result = new Float32Array(column.length);
  for (let at = 0; at < result.length; at++) result[at] = (column[at] as number) * factor;
  return result;
}

/** How much a block in these distances weighs beside the direct neighbours: as in training, so that the sums there stay of one size. */
const NEAR_WEIGHT = 0.5;
const FAR_WEIGHT = 0.3;

/** What the words of each block say of it and of the blocks around it. */
export function wordsInContext(lexicon: Lexicon, blocks: readonly MeasuredBlock[]): LexicalColumns {
  const roles = lexicalColumns(lexicon, blocks);
  const of = (role: (typeof ROLES)[number]) => roles[ROLES.indexOf(role)] as Column;
  const self = of('self');
  const above = sum(
    shifted(of('next'), -1, 0),
    scaled(sumOf(of('below'), NEAR, -1), NEAR_WEIGHT),
    scaled(sumOf(of('farBelow'), FAR, -1), FAR_WEIGHT),
  );
  const below = sum(
    shifted(of('previous'), 1, 0),
    scaled(sumOf(of('above'), NEAR, 1), NEAR_WEIGHT),
    scaled(sumOf(of('farAbove'), FAR, 1), FAR_WEIGHT),
  );
  const inContext = sum(self, above, below);
  return { alone: of('alone'), inContext, self, above, end: of('end'), start: of('start'), head: of('head'), tail: of('tail') };
}

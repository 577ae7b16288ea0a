import { type Column, columnOf, columnOfPlaces, smoothed, sumBefore, total } from './column.js';
import type { Columns } from './columns.js';

/** Log odds beyond which a block's words are no surer of its side. */
const SURE = 4;
/** Most blocks that a distance counts. */
const FAR = 200;
/** Blocks on each side that the means see. */
const HALVES = [3, 12] as const;

/** How far each block stands after `place`; negative before it. */
const distances = (size: number, place: number): Column => columnOfPlaces(size, (index) => Math.max(-FAR, Math.min(FAR, index - place)));

/** The first place that most speaks for `sign`: where the sum of all numbers before it, times the sign, is highest. */
function cutOf(sums: Column, whole: number, sign: 1 | -1): number {
  let best = 0;
  for (let at = 1; at <= sums.length; at++) {
    const sum = at === sums.length ? whole : (sums[at] as number);
    if (sign * sum > sign * (sums[best] ?? whole)) best = at;
  }
  return best;
}

/** One side's columns: means around each block, above it and from it on, and the distance from where the page most likely changes sides. */
function addSide(columns: Columns, name: string, odds: Column, sign: 1 | -1): void {
  const size = odds.length;
  for (const half of HALVES) columns.add(`${name}~${half}`, smoothed(odds, half));
  const before = sumBefore(odds);
  const whole = total(odds);
  columns.add(
    `${name}:above`,
    before.map((sum, index) => sum / Math.max(1, index)),
  );
  columns.add(
    `${name}:on`,
    before.map((sum, index) => (whole - sum) / (size - index)),
  );
  columns.add(`${name}:cut`, distances(size, cutOf(before, whole, sign)));
}

/**
 * On which side of the content the words say that a block stands: among what comes before all of it, or after it. A block alone knows
 * little of that, the whole page above it and below it knows it well.
 */
export function addSideColumns(columns: Columns, head: Column, tail: Column, words: Column): void {
  const spoken = (odds: Column) => columnOf(odds, (value, index) => (words[index] === 0 ? 0 : Math.max(-SURE, Math.min(SURE, value))));
  addSide(columns, 'head', spoken(head), 1);
  addSide(columns, 'tail', spoken(tail), -1);
}

import type { MeasuredBlock } from '../survey/measured-block.js';
import type { BlockKind } from '../types.js';

/** What of a block counts: its words, how many they are, and what kind of block has them. */
export type Line = Pick<MeasuredBlock, 'block' | 'words' | 'length'>;

/** Words from which a line is long: running text, of which an article has its own. The same bound as that of running text. */
const MIN_LONG_WORDS = 10;
/** What recurs by nature. */
const UNCOUNTED: ReadonlySet<BlockKind> = new Set<BlockKind>(['code', 'table-row', 'separator']);
const PRIME = 0x01000193;
const SPACE = 0x20;

/** The last steps of MurmurHash3 (Appleby): every bit depends on every other. */
function mixed(hash: number): number {
  let mix = hash ^ (hash >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

/** A number of 52 bits from two hashes of 32. */
export const joinedKey = (high: number, low: number): number => mixed(high) * 0x100000 + (mixed(low) >>> 12);

/** The number of a line that says these words, whatever their case, accents, spacing and the signs between them. Digits count: what differs in a number is another line. */
function keyOf(words: readonly string[]): number {
  let high = 0x811c9dc5 | 0;
  let low = 0;
  for (const word of words) {
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      high = Math.imul(high ^ unit, PRIME);
      low = (Math.imul(low, 31) + unit) | 0;
    }
    high = Math.imul(high ^ SPACE, PRIME);
    low = (Math.imul(low, 31) + SPACE) | 0;
  }
  return joinedKey(high, low);
}

/**
 * What stands for a block's line where lines are counted: a whole number of 53 bits, equal for equal lines (two of a million lines of a site agree by chance once in
 * ten thousand sites), odd for a line of ten words and more. 0 for what is not counted: code, table rows, lines without a word.
 */
export function lineKey({ block, words, length }: Line): number {
  if (UNCOUNTED.has(block.kind) || words.length === 0) return 0;
  return keyOf(words) * 2 + (length >= MIN_LONG_WORDS ? 1 : 0);
}

/** True for the key of a long line. */
export const isLong = (key: number): boolean => key % 2 === 1;

import { beginsWithNumber } from '../measure/letters.js';
import { hashOf } from '../measure/word-hash.js';
import type { MeasuredBlock } from '../survey/measured-block.js';
import type { Column } from './column.js';

/** Buckets that word 1- and 2-grams are hashed into (Weinberger et al., "Feature hashing for large scale multitask learning", 2009). */
export const BUCKETS = 1 << 15;
/**
 * What a word may speak for: the block that it stands in, judged alone; in a model of a block in its surroundings, that block itself,
 * the next one, the one before, and those two to five and six to fifteen places further down and up; and of the block alone, that it is
 * one of the first after the content, one of the last before it, any before it and any after it.
 */
export const ROLES = [
  'alone',
  'self',
  'next',
  'previous',
  'below',
  'above',
  'farBelow',
  'farAbove',
  'end',
  'start',
  'head',
  'tail',
] as const;

/** Words at a block's head and tail that are read: a paragraph's first words tell as much as all of them. */
const HEAD = 32;
const TAIL = 8;
const BEGIN = hashOf('^');
const END = hashOf('$');
/** Numbers count by their length alone: a year, a day, a price. */
const NUMBERS = Array.from({ length: 7 }, (_, length) => hashOf('#'.repeat(length)));

const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (BUCKETS - 1);

/** The bucket of two neighbouring words. */
function bucketOfPair(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first ^ 0x9e3779b9, 0x85ebca6b) ^ second, 0xc2b2ae35);
  return bucketOf(mixed ^ (mixed >>> 13));
}

/** Calls `visit` with each bucket of a block's word 1- and 2-grams, its beginning and end counting as words. Returns their number. */
export function visitBuckets({ words, hashes }: MeasuredBlock, visit: (bucket: number) => void): number {
  const size = words.length;
  let previous = BEGIN;
  for (let at = 0; at < size; at++) {
    if (at === HEAD && size > HEAD + TAIL) at = size - TAIL;
    const word = words[at] as string;
    const hash = beginsWithNumber(word) ? (NUMBERS[Math.min(word.length, 6)] as number) : (hashes[at] as number);
    visit(bucketOf(hash));
    visit(bucketOfPair(previous, hash));
    previous = hash;
  }
  visit(bucketOfPair(previous, END));
  return 2 * Math.min(size, HEAD + TAIL) + 1;
}

/** The weights of the word n-grams: for each bucket one for each role, as multiples of the role's unit, and what is added to each role's sum. */
export interface Lexicon {
  readonly weights: Int8Array;
  readonly units: readonly number[];
  readonly bias: readonly number[];
}

/** What the words of a block say for each role: the sum of their weights over the square root of their number. */
export function lexicalColumns(lexicon: Lexicon, blocks: readonly MeasuredBlock[]): Column[] {
  const columns = ROLES.map(() => new Float32Array(blocks.length));
  // Whole numbers, which V8 adds in a fraction of the time that it takes for others.
  const sums = new Int32Array(ROLES.length);
  const { weights, units, bias } = lexicon;
  const add = (bucket: number) => {
    const from = bucket * ROLES.length;
    for (let role = 0; role < ROLES.length; role++) sums[role] = (sums[role] as number) + (weights[from + role] as number);
  };
  for (let index = 0; index < blocks.length; index++) {
    sums.fill(0);
    const scale = 1 / Math.sqrt(visitBuckets(blocks[index] as MeasuredBlock, add));
    for (let role = 0; role < ROLES.length; role++) {
      (columns[role] as Column)[index] = (sums[role] as number) * (units[role] as number) * scale + (bias[role] as number);
    }
  }
  return columns;
}

import { NUMBER_KEY } from '../measure/plain-words.js';
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

/** The buckets of the block that was last read. */
const found = new Int32Array(2 * (HEAD + TAIL) + 1);

/** Reads the buckets of a block's word 1- and 2-grams into `found`, its beginning and end counting as words. Returns their number. */
function readBuckets({ words, hashes, keys }: MeasuredBlock): number {
  const size = hashes.length;
  let count = 0;
  let previous = BEGIN;
  for (let at = 0; at < size; at++) {
    if (at === HEAD && size > HEAD + TAIL) at = size - TAIL;
    const isNumber = keys[at] === NUMBER_KEY;
    const hash = isNumber ? (NUMBERS[Math.min((words[at] as string).length, 6)] as number) : (hashes[at] as number);
    found[count] = bucketOf(hash);
    found[count + 1] = bucketOfPair(previous, hash);
    count += 2;
    previous = hash;
  }
  found[count] = bucketOfPair(previous, END);
  return count + 1;
}

/** The buckets of a block's word 1- and 2-grams, its beginning and end counting as words. */
export const bucketsOf = (block: MeasuredBlock): number[] => Array.from(found.subarray(0, readBuckets(block)));

/** The weights of the word n-grams: for each bucket one for each role, as multiples of the role's unit, and what is added to each role's sum. */
export interface Lexicon {
  readonly weights: Int8Array;
  readonly units: readonly number[];
  readonly bias: readonly number[];
}

const IS_LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
/** Roles are summed four at a time: their bytes are one number of 32 bits, made positive by this and added in halves of 16 bits, which no block fills. */
const POSITIVE = 0x80808080 | 0;
const HALVES = 0x00ff00ff;
const BIAS = 128;
/** The four sums that were last worked out. */
const sums = new Int32Array(4);

/** The weights four bytes at a time, the first the lowest. */
function quadsOf(weights: Int8Array): Int32Array {
  const { buffer, byteOffset, length } = weights;
  if (IS_LITTLE_ENDIAN && byteOffset % 4 === 0) return new Int32Array(buffer, byteOffset, length / 4);
  const view = new DataView(buffer, byteOffset, length);
  return Int32Array.from({ length: length / 4 }, (_, at) => view.getInt32(4 * at, true));
}

/** Adds up the weights of four roles over the first `count` buckets that were read. */
function addQuad(quads: Int32Array, quad: number, count: number): void {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < count; at++) {
    const bytes = (quads[(found[at] as number) * (ROLES.length / 4) + quad] as number) ^ POSITIVE;
    even += bytes & HALVES;
    odd += (bytes >>> 8) & HALVES;
  }
  sums[0] = (even & 0xffff) - BIAS * count;
  sums[1] = (odd & 0xffff) - BIAS * count;
  sums[2] = (even >>> 16) - BIAS * count;
  sums[3] = (odd >>> 16) - BIAS * count;
}

/** What the words of a block say for each role: the sum of their weights over the square root of their number. */
export function lexicalColumns(lexicon: Lexicon, blocks: readonly MeasuredBlock[]): Column[] {
  const columns = ROLES.map(() => new Float32Array(blocks.length));
  const { units, bias } = lexicon;
  const quads = quadsOf(lexicon.weights);
  for (let index = 0; index < blocks.length; index++) {
    const count = readBuckets(blocks[index] as MeasuredBlock);
    const scale = 1 / Math.sqrt(count);
    for (let role = 0; role < ROLES.length; role += 4) {
      addQuad(quads, role / 4, count);
      for (let by = 0; by < 4; by++) {
        const column = columns[role + by] as Column;
        column[index] = (sums[by] as number) * (units[role + by] as number) * scale + (bias[role + by] as number);
      }
    }
  }
  return columns;
}

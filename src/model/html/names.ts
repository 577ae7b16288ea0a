import { hashOf, joined } from '../../measure/word-hash.js';
import type { MeasuredBlock } from '../../survey/measured-block.js';
import type { Structure } from '../../types.js';
import type { Column } from '../column.js';

/** Buckets that the names and tags around a block are hashed into. */
export const NAME_BUCKETS = 1 << 14;
/** Names of enclosing elements that count, innermost first; the first of them count once more as near ones. */
const MAX_NAMES = 24;
const NEAR_NAMES = 3;
/** Enclosing tags that count. */
const MAX_TAGS = 6;
/** The words of a name: `entryContent`, `entry-content` and `EntryContent` have the same. */
const NAME_WORDS = /[A-Z]?[a-z]{2,}|[A-Z]{2,}/g;
const DIGITS = /\d+/g;
/** What sets the kinds of evidence apart: without it a tag and a class of one name would be the same. */
const WHOLE = 1;
const WORD = 2;
const NEAR = 3;
const TAG = 4;
const PAIR = 5;
const TRIPLE = 6;
const PROPERTY = 7;
const TYPE = 8;
const HIDDEN = 9;
const WITHIN = 10;
const PLACED = 11;

const bucketOf = (kind: number, hash: number): number => {
  const mixed = Math.imul(joined(kind, hash), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (NAME_BUCKETS - 1);
};

/** A name's own bucket, and those of its words. */
function bucketsOfName(name: string): readonly number[] {
  const own = [bucketOf(WHOLE, hashOf(name.replace(DIGITS, '#')))];
  for (const word of name.match(NAME_WORDS) ?? []) own.push(bucketOf(WORD, hashOf(word.toLowerCase())));
  return own;
}

/** The value of a key, made once. */
function kept<K, V>(map: Map<K, V>, key: K, make: (key: K) => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make(key);
    map.set(key, value);
  }
  return value;
}

/** The buckets of a page's names: blocks share lists of names, and lists share names. */
class NameBuckets {
  readonly #ofName = new Map<string, readonly number[]>();
  readonly #ofNames = new Map<readonly string[], readonly number[]>();
  readonly #ofPath = new Map<string, readonly number[]>();
  readonly #ofHash = new Map<string, number>();
  /** The list that last had each bucket, by its number, so that none is counted twice. */
  readonly #lastIn = new Uint32Array(NAME_BUCKETS);
  #lists = 0;

  ofNames(names: readonly string[]): readonly number[] {
    const known = this.#ofNames.get(names);
    if (known) return known;
    const buckets = this.#bucketsOfNames(names);
    this.#ofNames.set(names, buckets);
    return buckets;
  }

  ofPath(path: string): readonly number[] {
    const known = this.#ofPath.get(path);
    if (known) return known;
    const buckets = this.#bucketsOfPath(path);
    this.#ofPath.set(path, buckets);
    return buckets;
  }

  ofFacts({ itemprop, itemtype, hidden, within }: Structure): number[] {
    const buckets = within.map((part) => bucketOf(WITHIN, this.#hash(part)));
    if (itemprop !== undefined) buckets.push(bucketOf(PROPERTY, this.#hash(itemprop)));
    if (itemtype !== undefined) buckets.push(bucketOf(TYPE, this.#hash(itemtype)));
    if (hidden !== undefined) buckets.push(bucketOf(HIDDEN, this.#hash(hidden)));
    return buckets;
  }

  #hash(word: string): number {
    return kept(this.#ofHash, word, hashOf);
  }

  /** What the names of classes and ids around a block say, each once. */
  #bucketsOfNames(names: readonly string[]): number[] {
    const lastIn = this.#lastIn;
    this.#lists += 1;
    const buckets: number[] = [];
    const add = (bucket: number) => {
      if (lastIn[bucket] === this.#lists) return;
      lastIn[bucket] = this.#lists;
      buckets.push(bucket);
    };
    const counted = Math.min(names.length, MAX_NAMES);
    for (let at = 0; at < counted; at++) {
      for (const bucket of kept(this.#ofName, names[at] as string, bucketsOfName)) {
        add(bucket);
        if (at < NEAR_NAMES) add(bucketOf(NEAR, bucket));
      }
    }
    return buckets;
  }

  #bucketsOfPath(path: string): number[] {
    const tags = path.split('>').slice(-MAX_TAGS);
    const buckets = tags.flatMap((tag, at) => [bucketOf(TAG, this.#hash(tag)), bucketOf(PLACED + tags.length - at, this.#hash(tag))]);
    return [...buckets, bucketOf(PAIR, this.#hash(tags.slice(-2).join('>'))), bucketOf(TRIPLE, this.#hash(tags.slice(-3).join('>')))];
  }
}

/** The buckets of what the elements around each block are called, in three lists: of names, of tags, of other facts. Blocks of one place share them. */
export function nameBuckets(blocks: readonly MeasuredBlock[]): readonly (readonly number[])[][] {
  const known = new NameBuckets();
  return blocks.map(({ block: { html } }) =>
    html === undefined ? [] : [known.ofNames(html.names), known.ofPath(html.path), known.ofFacts(html)],
  );
}

/** The weights of names and tags, as multiples of `unit`, and what is added to their sum. */
export interface NameLexicon {
  readonly weights: Int8Array;
  readonly unit: number;
  readonly bias: number;
}

/** What the names of the elements around each block say, as log odds of its being part of the article: the sum of their weights over the square root of their number. */
export function namedColumn({ weights, unit, bias }: NameLexicon, blocks: readonly MeasuredBlock[]): Column {
  const sums = new Map<readonly number[], number>();
  const sumOf = (buckets: readonly number[]) => buckets.reduce((sum, bucket) => sum + (weights[bucket] as number), 0);
  return Float32Array.from(nameBuckets(blocks), (lists) => {
    let sum = 0;
    let count = 0;
    for (const list of lists) {
      sum += kept(sums, list, sumOf);
      count += list.length;
    }
    return (unit * sum) / Math.sqrt(Math.max(1, count)) + bias;
  });
}

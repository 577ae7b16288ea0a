import { HASH_START, hashed } from './word-hash.js';
import type { WordSet } from './word-set.js';

/** Words that begin with the same letters count as the same: inflected forms. */
const STEM_LETTERS = 5;

/** The hash of a folded word's beginning: words of one stem have the same number. */
export function stemOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length && at < STEM_LETTERS; at++) hash = hashed(hash, word.charCodeAt(at));
  return hash;
}

const SLOTS = 1 << 14;
/** Words met before by their hashes, each with its stem, so that most words need not be looked at. */
const knownWords = new Int32Array(SLOTS);
const knownStems = new Int32Array(SLOTS);

/** Puts the stems of words into a set; takes the hash of each too. */
export function addStems(stems: WordSet, words: readonly string[], hashes: readonly number[]): void {
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] as number;
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    if (knownWords[slot] !== hash) {
      knownWords[slot] = hash;
      knownStems[slot] = stemOf(words[at] as string);
    }
    stems.addHash(knownStems[slot] as number);
  }
}

import { isUnspaced } from '../measure/unspaced.js';
import { joined } from '../measure/word-hash.js';
import type { WordSet } from '../measure/word-set.js';
import type { Column } from './column.js';

/** Shortest word that can be a topic's, in scripts with spaces. */
const MIN_TERM = 4;

/** The words that may tell what a text is about, as hashes: long ones that are no stop words, and pairs of characters where words are not spaced. */
export function termsOf(words: readonly string[], hashes: readonly number[], stopWords: WordSet): number[] {
  const result: number[] = [];
  let character = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const hash = hashes[at] as number;
    if (word.length === 1 && isUnspaced(word)) {
      if (character !== 0) result.push(joined(character, hash));
      character = hash;
    } else {
      character = 0;
      if (word.length >= MIN_TERM && !stopWords.has(hash)) result.push(hash);
    }
  }
  return result;
}

/** The terms of a page numbered from 0: for each block the distinct ones, in order. */
export interface Terms {
  readonly blocks: readonly (readonly number[])[];
  /** How many blocks have each term. */
  readonly frequency: Int32Array;
  /** The number of a term; undefined where no block has it. */
  readonly numberOf: (term: number) => number | undefined;
}

/** Numbers the terms of a page's blocks. */
export function numberTerms(blocks: readonly (readonly number[])[]): Terms {
  const numbers = new Map<number, number>();
  const frequency: number[] = [];
  const lastBlock: number[] = [];
  const numbered = blocks.map((terms, block) => {
    const distinct: number[] = [];
    for (const term of terms) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
        frequency.push(0);
        lastBlock.push(-1);
      }
      if (lastBlock[number] === block) continue;
      lastBlock[number] = block;
      frequency[number] = (frequency[number] as number) + 1;
      distinct.push(number);
    }
    return distinct;
  });
  return { blocks: numbered, frequency: Int32Array.from(frequency), numberOf: (term) => numbers.get(term) };
}

/** Which of the page's terms these are, for those that it has. */
export function knownTerms(terms: Terms, some: readonly number[]): ReadonlySet<number> {
  return new Set(some.map(terms.numberOf).filter((number) => number !== undefined));
}

/** For each block the mean over its terms of `value`; -1 for a block without terms. */
export function meanOverTerms(terms: Terms, value: (term: number, block: number) => number): Column {
  const result = new Float32Array(terms.blocks.length);
  for (let block = 0; block < result.length; block++) {
    const some = terms.blocks[block] as readonly number[];
    let sum = 0;
    for (let at = 0; at < some.length; at++) sum += value(some[at] as number, block);
    result[block] = some.length === 0 ? -1 : sum / some.length;
  }
  return result;
}

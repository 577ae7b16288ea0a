import { isUnspaced } from '../measure/unspaced.js';
import { joined } from '../measure/word-hash.js';
import type { WordSet } from '../measure/word-set.js';

/** Shortest word that can be a topic's, in scripts with spaces. */
const MIN_TERM = 4;
/** Words of a block at most, as blocks are measured up to so many characters; other texts may have more. */
const USUAL_WORDS = 5_000;

/** The words of a text with their hashes. */
interface Words {
  readonly words: readonly string[];
  readonly hashes: readonly number[];
  /** No word is a character of a script without spaces. */
  readonly isSpaced: boolean;
}

/** The terms of the text that was last read. */
let read = new Int32Array(USUAL_WORDS);

/**
 * Reads the words that may tell what a text is about, as hashes, into `read`: long ones that are no stop words, and pairs of characters where words are not
 * spaced. Returns their number.
 */
function readTerms({ words, hashes, isSpaced }: Words, stopWords: WordSet): number {
  if (hashes.length > read.length) read = new Int32Array(2 * hashes.length);
  let count = 0;
  let character = 0;
  for (let at = 0; at < hashes.length; at++) {
    const { length } = words[at] as string;
    const hash = hashes[at] as number;
    if (length === 1 && !isSpaced && isUnspaced(words[at] as string)) {
      if (character !== 0) read[count++] = joined(character, hash);
      character = hash;
    } else {
      character = 0;
      if (length >= MIN_TERM && !stopWords.has(hash)) read[count++] = hash;
    }
  }
  return count;
}

/** The numbers of a page's terms, from 0: a table of hashes with open places, as a Map takes several times as long and a page has thousands. */
class Numbers {
  readonly #mask: number;
  readonly #terms: Int32Array;
  /** One more than the number; 0 where the table is empty. */
  readonly #numbers: Int32Array;
  #size = 0;

  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#mask = slots - 1;
    this.#terms = new Int32Array(slots);
    this.#numbers = new Int32Array(slots);
  }

  get size(): number {
    return this.#size;
  }

  #slotOf(term: number): number {
    let slot = (term ^ (term >>> 15)) & this.#mask;
    while (this.#numbers[slot] !== 0 && this.#terms[slot] !== term) slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** The number of a term; -1 where it has none. */
  known(term: number): number {
    return (this.#numbers[this.#slotOf(term)] as number) - 1;
  }

  /** The number of a term: the next one, where it has none. */
  numberOf(term: number): number {
    const slot = this.#slotOf(term);
    if (this.#numbers[slot] === 0) {
      this.#terms[slot] = term;
      this.#size += 1;
      this.#numbers[slot] = this.#size;
    }
    return (this.#numbers[slot] as number) - 1;
  }
}

/** The terms of a page, numbered from 0. */
export interface Terms {
  /** The distinct terms of each block, block after block. */
  readonly numbers: Int32Array;
  /** Where those of each block begin, and at last where all end. */
  readonly starts: Int32Array;
  /** How many different terms there are. */
  readonly size: number;
  /** For each number 1 where a text has that term, and how many of them it has. */
  readonly knownIn: (text: Words) => { readonly isKnown: Uint8Array; readonly count: number };
}

/** Numbers the terms of a page's blocks, given the stop words of its language. */
export function termsOf(blocks: readonly Words[], stopWords: WordSet): Terms {
  let most = 0;
  for (const { hashes } of blocks) most += hashes.length;
  const table = new Numbers(most);
  const numbers = new Int32Array(most);
  const starts = new Int32Array(blocks.length + 1);
  const lastBlock = new Int32Array(most).fill(-1);
  let end = 0;
  for (let block = 0; block < blocks.length; block++) {
    const count = readTerms(blocks[block] as Words, stopWords);
    for (let at = 0; at < count; at++) {
      const number = table.numberOf(read[at] as number);
      if (lastBlock[number] === block) continue;
      lastBlock[number] = block;
      numbers[end++] = number;
    }
    starts[block + 1] = end;
  }
  const knownIn = (text: Words) => {
    const isKnown = new Uint8Array(table.size);
    const count = readTerms(text, stopWords);
    let found = 0;
    for (let at = 0; at < count; at++) {
      const number = table.known(read[at] as number);
      if (number < 0 || isKnown[number] === 1) continue;
      isKnown[number] = 1;
      found += 1;
    }
    return { isKnown, count: found };
  };
  return { numbers, starts, size: table.size, knownIn };
}

import type { Words } from '../measure/plain-words.js';
import { densityOf, stopWordSetOf } from '../measure/stop-words.js';
import { isSpelled, isUnspaced } from '../measure/unspaced.js';
import { HASH_START, joined } from '../measure/word-hash.js';
import type { WordSet } from '../measure/word-set.js';
import type { Found, PhraseBook } from '../phrases/phrase-book.js';
import type { Family } from '../phrases/phrases.js';
import type { Block } from '../types.js';
import type { WordedBlock } from './worded-block.js';

/** A block with the numbers that more than one detector asks for. */
export interface MeasuredBlock {
  readonly block: Block;
  /** Folded words of the block's first 5,000 characters. */
  readonly words: readonly string[];
  /** The 32-bit FNV-1a hash of each word, in the same order: equal words have equal numbers. */
  readonly hashes: readonly number[];
  /** The same, but all words that begin with a digit have one in common. */
  readonly keys: readonly number[];
  /** No word is a character of a script without spaces. */
  readonly isSpaced: boolean;
  /** A hash of all of them in order: blocks of the same words have the same number. */
  readonly wording: number;
  /** The number of words, a character of a script without spaces counting as two fifths of one: what the limits of detectors are in. */
  readonly length: number;
  /** Share of the words that are stop words of the page's language, 0 to 1. */
  readonly stopWordDensity: number;
  /** Reads as running text: long enough, and built like sentences. */
  readonly isProse: boolean;
  /** The phrases of boilerplate found in it. */
  readonly found: readonly Found[];
}

/** Words that a character says in a script without spaces: Chinese and Japanese texts have about 2.5 characters to a word of their English translation. */
const WORDS_PER_CHARACTER = 0.4;
/** The same where letters spell the words: Thai has about five to a word. */
const WORDS_PER_LETTER = 0.2;
/** Shortest running text. Below it a sentence may as well be a label, a headline or a button. */
const MIN_PROSE_WORDS = 10;
/** Stop-word density from which a long line without a full stop still reads as running text (jusText's high threshold is 0.32). */
const PROSE_DENSITY = 0.3;
const SENTENCE_END = /[.!?…。！？؟।۔။។]["'“”’»›)\]」』）】]*$/;
/** Languages in which no stop ends a sentence. */
const WITHOUT_STOPS = new Set(['th', 'lo']);
const SENTENCE_BREAK = /[^\s\dA-Z.!?][.!?…؟।۔] |[。！？]/;

/** The number of words, a character of a script without spaces counting as two fifths of one, a letter of one as a fifth. */
export function lengthOf({ words, hashes, isSpaced }: Words): number {
  if (isSpaced) return hashes.length;
  let characters = 0;
  let letters = 0;
  for (const word of words) {
    if (word.length !== 1 || !isUnspaced(word)) continue;
    if (isSpelled(word)) letters += 1;
    else characters += 1;
  }
  return words.length - characters * (1 - WORDS_PER_CHARACTER) - letters * (1 - WORDS_PER_LETTER);
}

function wordingOf(hashes: readonly number[]): number {
  let wording = HASH_START;
  for (let at = 0; at < hashes.length; at++) wording = joined(wording, hashes[at] as number);
  return wording;
}

/** True for a text that is built of sentences. `mayEndWithoutStop`: its language does not print one, or it has as many small words as a sentence. */
const isBuiltOfSentences = (text: string, length: number, mayEndWithoutStop: boolean): boolean =>
  (mayEndWithoutStop && length >= 2 * MIN_PROSE_WORDS) || SENTENCE_END.test(text.slice(-20)) || SENTENCE_BREAK.test(text);

/** What blocks are measured with: what is known of their page's language. */
export interface Yardstick {
  readonly stopWords: WordSet;
  /** No stop ends a sentence in this language. */
  readonly isWithoutStops: boolean;
  readonly phrases: PhraseBook;
}

/** The yardstick for a page in this language (ISO 639-1). */
export const yardstickFor = (language: string | undefined, phrases: PhraseBook): Yardstick => ({
  stopWords: stopWordSetOf(language ?? ''),
  isWithoutStops: WITHOUT_STOPS.has(language ?? ''),
  phrases,
});

/** Measures a block in time linear in its text. */
export function measureBlock({ block, text, worded }: WordedBlock, { stopWords, isWithoutStops, phrases }: Yardstick): MeasuredBlock {
  const { words, hashes, keys, isSpaced } = worded;
  const density = densityOf(hashes, stopWords);
  const length = lengthOf(worded);
  const mayBeProse = length >= MIN_PROSE_WORDS && block.kind !== 'code' && block.kind !== 'table-row';
  return {
    block,
    words,
    hashes,
    keys,
    isSpaced,
    wording: wordingOf(hashes),
    length,
    stopWordDensity: density,
    isProse: mayBeProse && isBuiltOfSentences(text, length, density > PROSE_DENSITY || isWithoutStops),
    found: phrases(worded),
  };
}

/** True where two blocks say the same words in the same order. */
export const haveSameWords = (one: MeasuredBlock, other: MeasuredBlock): boolean =>
  one.wording === other.wording && one.hashes.length === other.hashes.length && one.hashes.every((hash, at) => hash === other.hashes[at]);

/** The strongest thing a block says of a family: its `sure` phrase if there is one, else a `hint`. */
export function phraseOf(measured: MeasuredBlock, family: Family): Found | undefined {
  let hint: Found | undefined;
  for (const found of measured.found) {
    if (found.family !== family) continue;
    if (found.sure) return found;
    hint ??= found;
  }
  return hint;
}

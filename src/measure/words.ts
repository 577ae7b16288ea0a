import { fold } from './fold.js';
import { beginsWithNumber } from './letters.js';
import { NUMBER_KEY, plainWords, type Words } from './plain-words.js';
import { isUnspaced } from './unspaced.js';
import { hashOf } from './word-hash.js';

/** Scripts that are written without spaces: each character counts as a word there, as in the word F1 of WCXB. Hangul too, whose particles cling to words. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const APOSTROPHES = /['’ʼ]/g;

/** Made when the first text comes that is not plain: Unicode classes take longer to read than a page. */
let unicode: { readonly word: RegExp; readonly glued: RegExp } | undefined;

function unicodePatterns(): { readonly word: RegExp; readonly glued: RegExp } {
  unicode ??= {
    word: new RegExp(
      `[${UNSPACED}]|[©®]|\\p{N}+(?:[.,:]\\p{N}+)*|(?:(?![${UNSPACED}])[\\p{L}\\p{M}_])+(?:['’ʼ](?:(?![${UNSPACED}])[\\p{L}\\p{M}])+)*`,
      'gu',
    ),
    // Where scrapers glue two labels: `HomeNews`, `XWir`.
    glued: /(\p{Ll})(?=\p{Lu}\p{Ll})|(\p{Lu})(?=\p{Lu}\p{Ll}\p{Ll})/gu,
  };
  return unicode;
}

/** Lists are filled one by one, as those of `plainWords` are: V8 has other kinds of lists for those that `map` makes, and what is compiled for one kind is thrown away when the other comes. */
function anyWords(text: string): Words {
  const { word: pattern, glued } = unicodePatterns();
  const folded = fold(text.replace(glued, '$1$2 '));
  const found: string[] = [];
  const hashes: number[] = [];
  const keys: number[] = [];
  for (const written of folded.match(pattern) ?? []) {
    const word = written.replace(APOSTROPHES, '');
    const hash = hashOf(word);
    found.push(word);
    hashes.push(hash);
    keys.push(beginsWithNumber(word) ? NUMBER_KEY : hash);
  }
  return { words: found, hashes, keys, isSpaced: !isUnspaced(folded) };
}

/** The folded words of a text with the hash of each, in order; numbers stand as they are printed, `©` is a word. Labels glued by a scraper (`HomeNews`) come apart. */
export const hashedWords = (text: string): Words => plainWords(text) ?? anyWords(text);

/** The hashes of a text's folded words, in order. */
export const wordHashes = (text: string): readonly number[] => hashedWords(text).hashes;

/** The folded words of a text, in order. */
export const words = (text: string): string[] => hashedWords(text).words;

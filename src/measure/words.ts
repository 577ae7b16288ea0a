import { plainWords, type Words } from './plain-words.js';
import { hashOf } from './word-hash.js';

/** Scripts that are written without spaces: each character counts as a word there, as in the word F1 of WCXB. Hangul too, whose particles cling to words. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const NOT_ASCII = /[^\0-\x7f]/;
const ACCENTS = /[\u0300-\u036f\u064b-\u0652\u0670\u0640]/g;
const APOSTROPHES = /['’ʼ]/g;

/**
 * Text with case, accents and letter variants folded away, so that `ΚΟΙΝΟΠΟΊΗΣΗ` and `κοινοποίηση`, `İPTAL` and `iptal` compare equal.
 * For comparing only: it is not readable in every language.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower.normalize('NFKD').replace(ACCENTS, '').replace(/ς/g, 'σ').replace(/ı/g, 'i').normalize('NFC');
}

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

function anyWords(text: string): Words {
  const { word: pattern, glued } = unicodePatterns();
  const unglued = text.replace(glued, '$1$2 ');
  const found = (fold(unglued).match(pattern) ?? []).map((word) => word.replace(APOSTROPHES, ''));
  return { words: found, hashes: found.map(hashOf) };
}

/** The folded words of a text with the hash of each, in order; numbers stand as they are printed, `©` is a word. Labels glued by a scraper (`HomeNews`) come apart. */
export const hashedWords = (text: string): Words => plainWords(text) ?? anyWords(text);

/** The folded words of a text, in order. */
export const words = (text: string): string[] => hashedWords(text).words;

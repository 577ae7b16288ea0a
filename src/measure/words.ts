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

/** The words of text that is ASCII but for its punctuation, which is most text: a quarter of the time that all scripts take. */
const PLAIN_WORD = /\d+(?:[.,:]\d+)*|[a-z_]+(?:'[a-z]+)*|[©®]/g;
const PLAIN_GLUED = /[a-z](?=[A-Z][a-z])|[A-Z](?=[A-Z][a-z]{2})/g;
const CURLY = /[‘’]/g;
/** Signs that are no letters: general punctuation, arrows, mathematical signs, boxes, dingbats. */
const TYPOGRAPHY = /[\u00a0«»·×\u2010-\u2017\u201a-\u206f\u2190-\u27bf]/g;
const NOT_PLAIN = /[^\0-\x7f©®]/;

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

function plainWords(text: string): string[] {
  return (text.replace(PLAIN_GLUED, '$& ').toLowerCase().match(PLAIN_WORD) ?? []).map((word) =>
    word.includes("'") ? word.replaceAll("'", '') : word,
  );
}

/** The folded words of a text, in order; numbers stand as they are printed, `©` is a word. Labels glued by a scraper (`HomeNews`) come apart. */
export function words(text: string): string[] {
  const plain = NOT_PLAIN.test(text) ? text.replace(CURLY, "'").replace(TYPOGRAPHY, ' ') : text;
  if (!NOT_PLAIN.test(plain)) return plainWords(plain);
  const { word: pattern, glued } = unicodePatterns();
  const unglued = text.replace(glued, '$1$2 ');
  return (fold(unglued).match(pattern) ?? []).map((word) => word.replace(APOSTROPHES, ''));
}

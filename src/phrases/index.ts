import { type PhraseBook, phraseBook } from './phrase-book.js';
import type { Phrases } from './phrases.js';

/** The languages that have phrases, by ISO 639-1 code: a file each. */
export const CODES = [
  'ar',
  'bg',
  'bn',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'fa',
  'fi',
  'fr',
  'he',
  'hi',
  'hr',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'ru',
  'sk',
  'sv',
  'th',
  'tr',
  'uk',
  'vi',
  'zh',
] as const;

export type Code = (typeof CODES)[number];

/** Languages whose sites share furniture with those of another language. */
const SHARED: Readonly<Record<string, readonly Code[]>> = { uk: ['ru'], ru: ['uk'], be: ['ru', 'uk'], ms: ['id'] };

const isCode = (language: string): language is Code => (CODES as readonly string[]).includes(language);

/**
 * The languages whose phrases a page in this language may print: its own and English, which sites in every language print; all of them for a language
 * that has no phrases here, or where none is known.
 */
export function codesFor(language: string | undefined): readonly Code[] {
  const own = [language ?? '', ...(SHARED[language ?? ''] ?? [])].filter(isCode);
  return own.length === 0 ? CODES : [...new Set([...own, 'en' as const])];
}

const books = new Map<string, PhraseBook>();

/** The phrase book of some languages; made once for each set of them. */
export function phraseBookOf(codes: readonly Code[], phrases: readonly Phrases[]): PhraseBook {
  const key = codes.join(' ');
  let book = books.get(key);
  if (!book) {
    book = phraseBook(phrases);
    books.set(key, book);
  }
  return book;
}

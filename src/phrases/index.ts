import { ar } from './ar.js';
import { cs } from './cs.js';
import { de } from './de.js';
import { el } from './el.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { sv } from './sv.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { zh } from './zh.js';
import { type PhraseBook, phraseBook } from './phrase-book.js';
import type { Phrases } from './phrases.js';

const LANGUAGES: Readonly<Record<string, Phrases>> = { ar, cs, de, el, en, es, fr, it, ja, ko, nl, pl, pt, ru, sv, tr, uk, zh };
/** Languages whose sites share furniture with those of another language. */
const SHARED: Readonly<Record<string, readonly string[]>> = { uk: ['ru'], ru: ['uk'], be: ['ru'] };

const books = new Map<string, PhraseBook>();

/**
 * The phrases that a page in this language may print: its own and English ones, which sites in every language print; for a language that has no
 * phrases here, or none known, those of all languages.
 */
export function phraseBookFor(language: string | undefined): PhraseBook {
  const own = [language ?? '', ...(SHARED[language ?? ''] ?? [])].filter((code) => code in LANGUAGES);
  const codes = own.length === 0 ? Object.keys(LANGUAGES) : [...new Set([...own, 'en'])];
  const key = codes.join(' ');
  let book = books.get(key);
  if (!book) {
    book = phraseBook(codes.map((code) => LANGUAGES[code] as Phrases));
    books.set(key, book);
  }
  return book;
}

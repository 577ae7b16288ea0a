import { en } from './en.js';
import { type Code, codesFor, phraseBookOf } from './index.js';
import type { PhraseBook } from './phrase-book.js';
import type { Phrases } from './phrases.js';

const LOADERS: Readonly<Record<Code, () => Promise<Phrases>>> = {
  ar: async () => (await import('./ar.js')).ar,
  bg: async () => (await import('./bg.js')).bg,
  bn: async () => (await import('./bn.js')).bn,
  ca: async () => (await import('./ca.js')).ca,
  cs: async () => (await import('./cs.js')).cs,
  da: async () => (await import('./da.js')).da,
  de: async () => (await import('./de.js')).de,
  el: async () => (await import('./el.js')).el,
  en: async () => en,
  es: async () => (await import('./es.js')).es,
  fa: async () => (await import('./fa.js')).fa,
  fi: async () => (await import('./fi.js')).fi,
  fr: async () => (await import('./fr.js')).fr,
  he: async () => (await import('./he.js')).he,
  hi: async () => (await import('./hi.js')).hi,
  hr: async () => (await import('./hr.js')).hr,
  hu: async () => (await import('./hu.js')).hu,
  id: async () => (await import('./id.js')).id,
  it: async () => (await import('./it.js')).it,
  ja: async () => (await import('./ja.js')).ja,
  ko: async () => (await import('./ko.js')).ko,
  nl: async () => (await import('./nl.js')).nl,
  no: async () => (await import('./no.js')).no,
  pl: async () => (await import('./pl.js')).pl,
  pt: async () => (await import('./pt.js')).pt,
  ro: async () => (await import('./ro.js')).ro,
  ru: async () => (await import('./ru.js')).ru,
  sk: async () => (await import('./sk.js')).sk,
  sv: async () => (await import('./sv.js')).sv,
  th: async () => (await import('./th.js')).th,
  tr: async () => (await import('./tr.js')).tr,
  uk: async () => (await import('./uk.js')).uk,
  vi: async () => (await import('./vi.js')).vi,
  zh: async () => (await import('./zh.js')).zh,
};

/** The phrase book for a page in this language (ISO 639-1), loading only the languages that it needs: a command that cleans one page must not read a megabyte of phrases. */
export async function loadPhraseBook(language: string | undefined): Promise<PhraseBook> {
  const codes = codesFor(language);
  return phraseBookOf(codes, await Promise.all(codes.map((code) => LOADERS[code]())));
}

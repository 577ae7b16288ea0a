import { WordSet } from '../measure/word-set.js';
import { hashedWords, wordHashes, words } from '../measure/words.js';
import { INTRODUCTIONS } from '../phrases/introductions.js';
import { type PhraseBook, phraseBook, plainFirstHash } from '../phrases/phrase-book.js';
import { phrasesIn } from '../phrases/phrases.js';

/** Before a date: the page changed then, which is not when it was published. Folded beginnings of words. */
const UPDATED =
  /(?:updated?|changed|correct(?:ed|ion)|revision|revisado|modified|revised|reviewed|edited|aktualisiert|geandert|bearbeitet|mis a jour|modifie|actualizad|atualizad|aggiornat|bijgewerkt|gewijzigd|uppdaterad|opdateret|oppdatert|paivitetty|zaktualizowan|aktualizac|aktualizov|aktualizovan|frissit|modositva|azurira|actualitz|actualizat|uuendatud|atjaunin|atnaujint|guncelle|yenilən|diperbarui|cap nhat|обновлен|изменен|оновлен|абноўлен|актуализ|ажурира|ενημερω|تحديث|بروزرسانی|به روزرسانی|עודכן|अपडेट|अद्यतन|আপডেট|হালনাগাদ|обновен|更新|修正|改定|수정|업데이트|อัปเดต|อัพเดท)\P{N}{0,30}$/u;

type Family = keyof typeof INTRODUCTIONS;

let book: PhraseBook<Family> | undefined;

/** The end of a line's introduction of this family, in UTF-16 units; 0 where the line begins otherwise. */
export function introductionEnd(text: string, family: Family): number {
  book ??= phraseBook([INTRODUCTIONS]);
  const found = book(hashedWords(text)).filter((phrase) => phrase.family === family && phrase.start === 0);
  const count = Math.max(0, ...found.map(({ end }) => end));
  return count === 0 ? 0 : offsetAfter(text, count);
}

/** The words in plain letters that introductions of each family begin with. */
const beginnings = new Map<Family, WordSet>();

function beginningsOf(family: Family): WordSet {
  let known = beginnings.get(family);
  if (!known) {
    known = new WordSet([]);
    for (const phrase of phrasesIn(INTRODUCTIONS[family].hint)) {
      const hash = plainFirstHash(phrase);
      if (hash !== undefined) known.addHash(hash);
    }
    beginnings.set(family, known);
  }
  return known;
}

/** True where a word of a text begins introductions of this family: what a text in plain letters must have to be one. Asked first, as most lines have none. */
export function hasIntroduction(text: string, family: Family): boolean {
  const known = beginningsOf(family);
  return wordHashes(text).some((hash) => known.has(hash));
}

const SIGNS = /^[\s:：.／/|﹕=＝●▪·•-]*/u;

const NOT_ASCII = /[^\0-\x7f]/;

/** Where a word ends, in any letters: made here, because few lines need it and its Unicode classes take longer to read than a page. */
const anyBoundary = (): RegExp =>
  /(?<=[\p{L}\p{M}\p{N}])(?=[^\p{L}\p{M}\p{N}]|$)|(?<=\p{Ll})(?=\p{Lu})|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}])/gu;

/** Where the words after the first `count` begin. */
function offsetAfter(text: string, count: number): number {
  const boundary = NOT_ASCII.test(text) ? anyBoundary() : /(?<=[A-Za-z\d])(?=[^A-Za-z\d]|$)|(?<=[a-z])(?=[A-Z])/g;
  for (const { index } of text.matchAll(boundary)) {
    const rest = text.slice(index);
    if (words(text.slice(0, index)).length === count) return index + (SIGNS.exec(rest)?.[0].length ?? 0);
  }
  return text.length;
}

/** True where what stands before a date says that the page was only updated then; takes folded text. */
export const saysUpdated = (before: string): boolean => UPDATED.test(before);

import { words } from '../../measure/words.js';
import { type PhraseBook, phraseBook } from '../../phrases/phrase-book.js';
import type { Phrases } from '../../phrases/phrases.js';

/** What stands before the author's name and before the date, at the beginning of a line. */
const INTRODUCTIONS: Phrases = {
  byline: {
    hint: [
      '^by', '^written by', '^posted by', '^published by', '^reporting by', '^text by', '^words by', '^story by', '^author', '^text:',
      '^von', '^ein beitrag von', '^text von', '^autor', '^autorin', '^geschrieben von', '^verfasst von',
      '^par', '^publié par', '^écrit par', '^rédigé par', '^auteur', '^texte:', '^propos recueillis par',
      '^por', '^escrito por', '^publicado por', '^texto:', '^redactado por', '^autora', '^di', '^a cura di', '^scritto da', '^autore', '^pubblicato da', '^testo:', '^de',
      '^door', '^geschreven door', '^tekst:', '^redactie:', '^av', '^text av', '^skrivet av', '^af', '^skrevet af', '^skrevet av', '^tekst av', '^skribent',
      '^kirjoittaja', '^teksti', '^toimittaja', '^eftir', '^höfundur', '^autor tekstu', '^tekst', '^napisał', '^napisała', '^opracował', '^opracowała', '^autorka',
      '^napsal', '^napsala', '^napísal', '^piše', '^avtor', '^avtorica', '^szerző', '^írta', '^de către', '^scris de', '^autorius', '^autors', '^tekst:', '^autoare',
      '^yazan', '^yazar', '^haber', '^haber:', '^müəllif', '^oleh', '^penulis', '^reporter', '^tác giả', '^nga', '^per', '^egilea', '^autore:', '^deur', '^ni',
      '^автор', '^автор текста', '^текст', '^автор статті', '^аўтар', '^пише', '^пишет', '^аутор', '^журналист', '^підготував', '^підготувала',
      '^του', '^της', '^γράφει ο', '^γράφει η', '^από τον', '^από την', '^συντάκτης', '^κείμενο', '^ρεπορτάζ',
      '^بقلم', '^كتب', '^كتبت', '^الكاتب', '^نویسنده', '^تحریر', '^مأت', '^מאת', '^כתב', '^लेखक', '^द्वारा', '^লেখক', '^作者', '^撰文', '^文', '^记者', '^記者', '^本报记者', '^文字',
      '^著者', '^執筆', '^取材 文', '^ライター', '^글', '^โดย', '^ผู้เขียน', '^เขียนโดย', '^by 記者',
    ],
  },
  published: {
    hint: [
      '^published', '^published on', '^published at', '^posted', '^posted on', '^posted at', '^on', '^date', '^publication date', '^first published', '^originally published on', '^date published', '^created', '^added',
      '^veröffentlicht', '^veröffentlicht am', '^erschienen am', '^vom', '^am', '^datum', '^erstellt am', '^stand', '^publié le', '^le', '^mis en ligne le', '^date de publication', '^paru le',
      '^publicado', '^publicado el', '^publicado em', '^fecha', '^fecha de publicación', '^publicada em', '^data', '^pubblicato', '^pubblicato il', '^il', '^data di pubblicazione',
      '^gepubliceerd', '^gepubliceerd op', '^geplaatst op', '^op', '^publicerad', '^publicerad den', '^publicerat', '^udgivet', '^offentliggjort', '^publisert', '^publiceret', '^den',
      '^julkaistu', '^birt', '^opublikowano', '^data publikacji', '^dodano', '^publikacja', '^publikováno', '^vydáno', '^zveřejněno', '^publikované', '^zverejnené', '^objavljeno', '^objavljeno dne',
      '^megjelent', '^közzétéve', '^publicat', '^publicat la', '^publicat pe', '^avaldatud', '^publicēts', '^paskelbta', '^yayınlanma', '^yayınlanma tarihi', '^yayın tarihi', '^giriş', '^tarih', '^eklenme',
      '^dərc edilib', '^diterbitkan', '^dipublikasikan', '^tanggal', '^ngày đăng', '^đăng ngày', '^publikuar', '^publikuar më', '^argitaratua', '^publicat el', '^gepubliseer',
      '^опубликовано', '^дата публикации', '^дата', '^размещено', '^опубліковано', '^дата публікації', '^апублікавана', '^публикувано', '^публикувана', '^објављено', '^објавено',
      '^δημοσιεύτηκε', '^δημοσιεύθηκε', '^δημοσίευση', '^ημερομηνία', '^ημερομηνία δημοσίευσης', '^نشر في', '^نشر', '^تاريخ النشر', '^تاریخ انتشار', '^انتشار', '^פורסם', '^פורסם ב', '^תאריך',
      '^प्रकाशित', '^প্রকাশিত', '^发布时间', '^发布日期', '^发布', '^发表于', '^日期', '^時間', '^时间', '^公開日', '^投稿日', '^掲載日', '^配信', '^発表', '^입력', '^등록', '^게시', '^เผยแพร่', '^เผยแพร่เมื่อ', '^วันที่', '^公開',
    ],
  },
};

/** Before a date: the page changed then, which is not when it was published. Folded beginnings of words. */
const UPDATED =
  /(?:updated?|modified|revised|reviewed|edited|aktualisiert|geandert|bearbeitet|mis a jour|modifie|actualizad|atualizad|aggiornat|bijgewerkt|gewijzigd|uppdaterad|opdateret|oppdatert|paivitetty|zaktualizowan|aktualizac|aktualizov|aktualizovan|frissitve|actualizat|uuendatud|atjaunin|atnaujint|guncelle|yenilən|diperbarui|cap nhat|обновлен|изменен|оновлен|абноўлен|актуализ|ажурира|ενημερω|تحديث|بروزرسانی|به روزرسانی|עודכן|अपडेट|更新|수정|업데이트|อัปเดต|อัพเดท)\P{N}{0,30}$/u;

let book: PhraseBook | undefined;

/** The end of a line's introduction of this family, in UTF-16 units; 0 where the line begins otherwise. */
export function introductionEnd(text: string, family: 'byline' | 'published'): number {
  book ??= phraseBook([INTRODUCTIONS]);
  const lineWords = words(text);
  const found = book(lineWords).filter((phrase) => phrase.family === family && phrase.start === 0);
  const count = Math.max(0, ...found.map(({ end }) => end));
  return count === 0 ? 0 : offsetAfter(text, count);
}

const BOUNDARY = /(?<=[\p{L}\p{M}\p{N}])(?=[^\p{L}\p{M}\p{N}]|$)|(?<=\p{Ll})(?=\p{Lu})|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}])/gu;
const SIGNS = /^[\s:：.／/|﹕=＝●▪·•-]*/u;

/** Where the words after the first `count` begin. */
function offsetAfter(text: string, count: number): number {
  for (const { index } of text.matchAll(BOUNDARY)) {
    const rest = text.slice(index);
    if (words(text.slice(0, index)).length === count) return index + (SIGNS.exec(rest)?.[0].length ?? 0);
  }
  return text.length;
}

/** True where what stands before a date says that the page was only updated then; takes folded text. */
export const saysUpdated = (before: string): boolean => UPDATED.test(before);

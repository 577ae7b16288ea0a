import { fold } from '../measure/fold.js';
import { isUnspaced } from '../measure/unspaced.js';
import { hashOf } from '../measure/word-hash.js';
import { words } from '../measure/words.js';
import type { Survey } from '../survey/index.js';
import { isAccount } from './accounts.js';
import { printedDate } from './date.js';
import { hasIntroduction, introductionEnd, saysUpdated } from './introductions.js';

/** The author line, and the blocks that hold it. */
export interface Byline {
  readonly text: string;
  readonly blocks: readonly number[];
}

/** Longest line that is read as a byline, in characters: three authors with their offices. */
const MAX_CHARACTERS = 160;
const MAX_NAME_WORDS = 14;
/** Longest name where words are not spaced: two or three authors. */
const MAX_NAME_CHARACTERS = 24;
const MIN_BARE_WORDS = 2;
const MAX_BARE_WORDS = 4;
/** What divides a byline from the date, a counter or an office on the same line. */
const SEPARATOR = /\s*[|•·‧∙●]\s*|\s+[–—/-]\s+|\s{2,}|\t/u;
/** Asked first, as most lines name no author. */
const BEYOND_ENGLISH = /[^\0-\x7f\xa0-\xbf\u2000-\u27ff]/;
/** Asked first: most lines have nothing that divides them. */
const MAY_DIVIDE = /[|•·‧∙●–—/\t-]|\s{2}/;
/** Particles of names, and what joins two of them; anything else in a name begins with a capital. */
const PARTICLE =
  /^(?:de|del|della|dela|di|da|do|dos|das|du|des|der|den|van|von|vom|zu|zum|af|av|la|le|el|al|bin|ben|ibn|bint|y|e|i|and|und|et|og|och|en|ja|és|a|и|і|й|та|&|ve|dan|și|si|και|with|mit|the|for|für|in|at|of|for|u\.)$/iu;
const NAME_WORD = /^["“(]?(?:\p{Lu}|\p{Lo}|[dl]['’]\p{Lu}|Mc|O['’])[\p{L}\p{M}.'’-]*[,;)”"]?$/u;
const CASELESS = /^[\p{Lo}\p{Lm}\p{M}\s.·・、，,،]+$/u;
/** What people call themselves in forums, where it cannot be an ordinary word. */
const HANDLE = /^(?=.*[\d_])[\p{L}\p{N}_.-]{3,30}$/u;
const DIGIT = /\p{N}/u;
const SENTENCE_INSIDE = /[!?:;。！？]|\p{Ll}\p{Ll}\p{Ll}\. /u;
const ROLE =
  /,\s*(?:staff (?:writer|reporter)|senior \p{L}{1,15}(?: \p{L}{1,15})?|\p{L}{0,15} ?(?:reporter|correspondent|editor|writer|columnist|contributor)|redakteur(?:in)?|korrespondent(?:in)?|journaliste?|redactora?|corresponsal|журналист|корреспондент|redaktor|dziennikarz)$/iu;
/** An introduction that is a label too: `Text Size`. Without a colon only a full name follows it. */
const BARE_NOUN = /^(?:text|tekst|texte|texto|testo|teksti)\s*$/i;
/** Made when a line needs them: their classes take longer to read than the line. */
const reporter = (): RegExp =>
  /^(?:\p{sc=Han}{2,8}?[社报報网網])?\s?(?:特约|通讯|见习|本报|首席)?(?:记者|記者|通讯员)[\s:：]*([\p{sc=Han}、，,·\s]{2,24}?)(?:\s?[文报報摄攝]?道?影?)?$/u;
const trailingReporter = (): RegExp =>
  /^([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\s、]{2,14}?)\s?(?:記者|기자|특파원)(?:\s?=.*)?$/u;
const TRAILING_SIGNS = /[\s,;:|.–—-]+$/u;
const READING_TIME = /\(?\b\d{1,3}\s?(?:-\s?)?min(?:s|ute|utes|uten)?\.?(?:\s(?:read|lesezeit|de lecture))?\)?.*$/iu;

/** A name ends in none of these: a heading does, or a sentence. */
const NO_NAME_END = /[:：.!?]\s*$/;
/** A language switcher's `DE` is no `de`. */
const LANGUAGE_CODE = /^[A-Z]{2}$/;
/** What stood before the date: `Ann Lee on 12 March`. */
const TRAILING_PREPOSITION = /\s(?:op|on|am|le|el|il|den|em|dne|dnia)$/i;

const withoutTail = (text: string): string =>
  text.replace(READING_TIME, '').replace(TRAILING_SIGNS, '').replace(TRAILING_PREPOSITION, '').trim();

/** True for words that can be names of people: capitals or a script without them, no digits, no sentence. */
export function isNameLike(text: string): boolean {
  if (text === '' || DIGIT.test(text) || SENTENCE_INSIDE.test(text)) return false;
  if (CASELESS.test(text))
    return isUnspaced(text.slice(0, 60))
      ? text.length >= 2 && text.length <= MAX_NAME_CHARACTERS
      : text.split(/\s+/).length <= MAX_BARE_WORDS + 1;
  const parts = text.split(/\s+/);
  if (parts.length > MAX_NAME_WORDS || !parts.some((part) => NAME_WORD.test(part))) return false;
  return parts.every((part, at) => NAME_WORD.test(part) || (at > 0 && PARTICLE.test(part)) || part === '&');
}

/** The part of a line that its date does not cover, by the signs that divide it; the date's place stays as a cut. */
function segmentsOf(text: string, language: string | undefined): string[] {
  const date = printedDate(text, language);
  const pieces = date ? [text.slice(0, date.start), text.slice(date.end)] : [text];
  return pieces
    .flatMap((piece) => (MAY_DIVIDE.test(piece) ? piece.split(SEPARATOR) : piece))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** False where a line has no word that introduces an author, no comma before an office, and no letter beyond those of English. */
const mayIntroduce = (text: string): boolean => text.includes(',') || BEYOND_ENGLISH.test(text) || hasIntroduction(text, 'byline');

/** The author that one line names with an introduction or an office: `By Nina Pineda | 12 May 2024`. */
export function introducedName(text: string, language: string | undefined): string | undefined {
  if (text.length > MAX_CHARACTERS || !mayIntroduce(text)) return undefined;
  for (const segment of segmentsOf(text, language)) {
    const named = isUnspaced(segment.slice(0, 60)) ? (reporter().exec(segment) ?? trailingReporter().exec(segment)) : undefined;
    if (named?.[1]) return named[1].trim();
    const end = introductionEnd(segment, 'byline');
    const name = end > 0 ? withoutTail(segment.slice(end).replace(/^(?:by|on)\s/i, '')) : '';
    const isLabel = isAccount(name) || (BARE_NOUN.test(segment.slice(0, end)) && !name.includes(' '));
    if (name !== '' && !isLabel && introductionEnd(name, 'published') < name.length && (isNameLike(name) || HANDLE.test(name))) return name;
    if (segment.includes(',') && ROLE.test(segment) && isNameLike(segment.replace(ROLE, ''))) return segment;
  }
  return undefined;
}

/** Made when it is asked for, as few pages ask and its classes take long to read. */
const smallWord = (): RegExp => /(?<![\p{L}'’])\p{Ll}[\p{L}\p{M}]*/gu;

/** True where the page prints a folded word in small letters somewhere: no word of a person's name is printed so. */
function isPrintedSmall({ blocks }: Survey, word: string): boolean {
  const hash = hashOf(word);
  const pattern = smallWord();
  const isIn = (text: string) => text.match(pattern)?.some((small) => fold(small) === word) ?? false;
  return blocks.some(({ block, hashes }) => hashes.includes(hash) && isIn(block.text.slice(0, 2_000)));
}

/** Letters of scripts without capitals: beside Latin ones they are a label, `原创 GameForce`. */
const HAS_CASELESS = /[\u05d0-\u1cff\u2e80-\uffdc]/;

/** True where a name in a script with spaces and without capitals may be that of an author: a section's name stands in the menu, too, and a label is a phrase. */
function mayBeCaselessName(name: string, { blocks }: Survey): boolean {
  if (isUnspaced(name) || /[A-Za-z,،]/.test(name) || isAccount(name) || introductionEnd(name, 'published') > 0) return false;
  const places = blocks.filter(({ block }) => block.text.includes(name));
  return places.length === 1 && places[0]?.found.length === 0;
}

/** A name that stands alone, known by its capitals and by the date beside it. A family name of the headline is that of whom the page is about. */
function bareName(text: string, survey: Survey, headline: ReadonlySet<string>): string | undefined {
  for (const segment of segmentsOf(text, survey.language)) {
    const name = withoutTail(segment);
    const parts = name.split(/\s+/);
    if (NO_NAME_END.test(segment) || BARE_NOUN.test(parts[0] ?? '') || saysUpdated(fold(name))) continue;
    if (parts.length < MIN_BARE_WORDS || parts.length > MAX_BARE_WORDS || !isNameLike(name)) continue;
    if (HAS_CASELESS.test(name) ? !mayBeCaselessName(name, survey) : name === name.toUpperCase()) continue;
    if (headline.has(words(name).at(-1) ?? '')) continue;
    if (
      parts.every((part) => part.length > 1) &&
      parts.every((part) => PARTICLE.test(part) || !isPrintedSmall(survey, fold(part.replace(/\P{L}/gu, ''))))
    )
      return name;
  }
  return undefined;
}

const hasDate = (survey: Survey, index: number): boolean => {
  const text = survey.blocks[index]?.block.text;
  return text !== undefined && text.length <= MAX_CHARACTERS && printedDate(text, survey.language) !== undefined;
};

/** Where a byline is looked for: the blocks from `from` up to `to`, the headline aside. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly title: number | undefined;
}

/** A name with its introduction, on one line or on two. */
function introducedByline(survey: Survey, range: Range): Byline | undefined {
  for (let index = range.from; index < range.to; index++) {
    const text = survey.blocks[index]?.block.text ?? '';
    if (index === range.title || text.length > MAX_CHARACTERS) continue;
    const name = introducedName(text, survey.language);
    if (name !== undefined) return { text: name, blocks: [index] };
    const next = survey.blocks[index + 1]?.block.text ?? '';
    const isIntroductionAlone = text !== '' && !LANGUAGE_CODE.test(text) && introductionEnd(text, 'byline') >= text.length;
    if (isIntroductionAlone && next.length <= MAX_CHARACTERS && isNameLike(withoutTail(next))) {
      return { text: withoutTail(next), blocks: [index, index + 1] };
    }
  }
  return undefined;
}

/** A name without introduction, below the headline and beside a date. */
function bareByline(survey: Survey, title: number, to: number): Byline | undefined {
  const headline = new Set(survey.blocks[title]?.words);
  for (let index = title + 1; index < to; index++) {
    const { text = '', kind } = survey.blocks[index]?.block ?? {};
    if (kind === 'heading' || text.length > MAX_CHARACTERS || ![index, index + 1, index - 1].some((at) => hasDate(survey, at))) continue;
    const name = bareName(text, survey, headline);
    if (name !== undefined) return { text: name, blocks: [index] };
  }
  return undefined;
}

/** The byline near the headline; a name without introduction only below a known headline and beside a date. */
export function findByline(survey: Survey, range: Range): Byline | undefined {
  return introducedByline(survey, range) ?? (range.title === undefined ? undefined : bareByline(survey, range.title, range.to));
}

/** Blocks after the story's last prose in which a closing credit stands. */
const CLOSING_BLOCKS = 3;
/** Introductions that no other line below a story begins with. */
const CLOSING = [
  'reporting by',
  'written by',
  'reported by',
  'text:',
  'tekst:',
  'texto:',
  'texte:',
  'текст:',
  'автор:',
  'autor:',
  'autorin:',
  '责任编辑',
  '作者',
];

function closes(text: string): boolean {
  const beginning = text.slice(text.startsWith('(') ? 1 : 0, MAX_CHARACTERS).toLowerCase();
  return CLOSING.some((introduction) => beginning.startsWith(introduction));
}

/** The byline that stands directly after the story: `Reporting by Nina Pineda`. */
export function findClosingByline(survey: Survey): Byline | undefined {
  for (let index = survey.story.last; index <= survey.story.last + CLOSING_BLOCKS && index < survey.blocks.length; index++) {
    const text = survey.blocks[index]?.block.text ?? '';
    if (text.length > MAX_CHARACTERS || !closes(text)) continue;
    const name = introducedName(text.replace(/^\(|\)$/g, ''), survey.language);
    if (name !== undefined) return { text: name, blocks: [index] };
  }
  return undefined;
}

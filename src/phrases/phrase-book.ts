import { ByHash } from '../measure/by-hash.js';
import { fold } from '../measure/fold.js';
import { beginsWithNumber } from '../measure/letters.js';
import { NUMBER_KEY, type Words } from '../measure/plain-words.js';
import { HASH_START, hashed, hashOf } from '../measure/word-hash.js';
import { words } from '../measure/words.js';
import { type Family, type PhraseTexts, phrasesIn, withoutAnchors } from './phrases.js';

const NUMBER = '#';
const GAP = '*';
/** Longest run of words that one `*` stands for. */
const MAX_GAP = 5;
/** The parts of a written phrase: a gap, a number, or words. */
const PART = /[*#]|[^*#]+/g;
/** What may stand before the first word of a phrase, and what ends it, where it is in plain letters. */
const OPENING_SIGNS = '"“‘«(';
const WORD_ENDS = ' $,.:;!?)-';
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const APOSTROPHES = /['’]/g;
/** `WhatsApp` is two words. */
const INNER_CAPITAL = /^\^?\S+[A-Z]/;
const LEADING_NUMBER = /^\^?#/;
const FIRST_PIECE = /^\^?([^\s$]+)/;
const SIGN_OF_PART = /[*#$]/;
const IS_ASCII_WORD = /^[a-z]+$/;
const IS_HAN = /^[\u4e00-\u9fa5]+$/;
const NOT_ASCII = /[^\0-\x7f]/;
/** What is no letter or digit: ASCII and Latin-1 signs, general punctuation to dingbats, East Asian and full-width punctuation. */
const SIGNS = /[\0-\x2f\x3a-\x40\x5b-\x60\x7b-\xbf\u2000-\u2bff\u3000-\u3004\u3008-\u3020\uff01-\uff0f\uff1a-\uff20]/g;

interface Entry<F extends string> {
  readonly family: F;
  readonly sure: boolean;
  readonly phrase: string;
}

/** A trie over the hashes of folded words: what may follow, what may follow after a gap, and the phrases that end here. */
interface Branch<F extends string> {
  readonly next: ReadonlyMap<number, Branch<F>>;
  readonly afterGap: Branch<F> | undefined;
  readonly entries: readonly Entry<F>[];
}

/** Phrases by the hash of their first word. A bunch becomes a branch when a page first has that word: most words of most languages never do. */
interface Root<F extends string> {
  readonly bunch: Entry<F>[];
  branch: Branch<F> | undefined;
}

/** One phrase found in a block. */
export interface Found<F extends string = Family> {
  readonly family: F;
  /** A `sure` phrase, as opposed to a `hint`. */
  readonly sure: boolean;
  /** The phrase as the phrase book has it. */
  readonly phrase: string;
  /** Where it stands among the block's words: from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
}

/** Finds the phrases of its languages in a block, in time linear in its words. */
export type PhraseBook<F extends string = Family> = (block: Words) => Found<F>[];

/** The words of a written phrase, `#` and `*` among them; literal numbers become `#`. */
function phraseWords(phrase: string): string[] {
  const parts = withoutAnchors(phrase).match(PART) ?? [];
  return parts.flatMap((part) => (part === NUMBER || part === GAP ? [part] : part.split(' ').flatMap(pieceWords)));
}

/** Each character of a word in Chinese characters is a word, which needs no Unicode class to tell: `by 記者` must not make a page in English wait for them. */
const pieceWords = (piece: string): string[] => (IS_HAN.test(piece) ? [...piece] : words(piece).map(keyOf));

const keyOf = (word: string): string => (beginsWithNumber(word) ? NUMBER : word);

/** The hash of a phrase's first word, told without taking the phrase apart; undefined where that does not tell. */
export function plainFirstHash(phrase: string): number | undefined {
  let at = phrase.startsWith('^') ? 1 : 0;
  if (OPENING_SIGNS.includes(phrase.charAt(at))) at += 1;
  let hash = HASH_START;
  for (let from = at; ; at++) {
    const code = phrase.charCodeAt(at);
    if (code >= SMALL_A && code <= SMALL_Z) hash = hashed(hash, code);
    else return at > from && (at >= phrase.length || WORD_ENDS.includes(phrase.charAt(at))) ? hash : undefined;
  }
}

/** The hash of the first word of a phrase; undefined where only taking it apart can tell. */
function firstHash(phrase: string): number | undefined {
  const plain = plainFirstHash(phrase);
  if (plain !== undefined) return plain;
  if (LEADING_NUMBER.test(phrase)) return NUMBER_KEY;
  const piece = firstPiece(phrase);
  return !INNER_CAPITAL.test(phrase) && IS_ASCII_WORD.test(piece) ? hashOf(piece) : undefined;
}

/** The hash of the first word of a phrase that is taken apart, its first piece alone where that has a word. A phrase without any word is an error. */
function hashOfFirst({ family, phrase }: Entry<string>): number {
  const piece = FIRST_PIECE.exec(phrase)?.[1] ?? '';
  const first = (SIGN_OF_PART.test(piece) ? undefined : pieceWords(piece)[0]) ?? phraseWords(phrase)[0];
  if (first === undefined) throw new Error(`a phrase without words in ${family}: ${JSON.stringify(phrase)}`);
  return hashOf(first);
}

/** Up to the first sign: `abonează-te` is two words. */
function firstPiece(phrase: string): string {
  const written = (FIRST_PIECE.exec(phrase)?.[1] ?? '').replace(APOSTROPHES, '');
  return fold(written.split(SIGNS).find((part) => part !== '') ?? '');
}

/** Puts a phrase with the others that begin with the same word. */
function gather<F extends string>(roots: ByHash<Root<F>>, entry: Entry<F>, first: number): void {
  const root = roots.get(first);
  if (root) root.bunch.push(entry);
  else roots.set(first, { bunch: [entry], branch: undefined });
}

/** A branch that still grows. */
interface Shoot<F extends string> {
  readonly next: Map<number, Shoot<F>>;
  afterGap: Shoot<F> | undefined;
  readonly entries: Entry<F>[];
}

const shoot = <F extends string>(): Shoot<F> => ({ next: new Map(), afterGap: undefined, entries: [] });

/** The shoot for one more word of a phrase. */
function shootFor<F extends string>(from: Shoot<F>, word: string): Shoot<F> {
  if (word === GAP) {
    from.afterGap ??= shoot();
    return from.afterGap;
  }
  const hash = hashOf(word);
  const known = from.next.get(hash);
  if (known) return known;
  const made: Shoot<F> = shoot();
  from.next.set(hash, made);
  return made;
}

function grow<F extends string>(bunch: readonly Entry<F>[]): Branch<F> {
  const root: Shoot<F> = shoot();
  for (const entry of bunch) {
    let at = root;
    for (const word of phraseWords(entry.phrase).slice(1)) at = shootFor(at, word);
    at.entries.push(entry);
  }
  return root;
}

interface Search<F extends string> {
  readonly keys: readonly number[];
  start: number;
  readonly found: Found<F>[];
}

/** Follows the trie from the word at `position`, and collects what ends on the way. */
function follow<F extends string>(at: Branch<F>, search: Search<F>, position: number): void {
  const { keys } = search;
  const { length } = keys;
  for (const entry of at.entries) {
    if (position < length && entry.phrase.endsWith('$')) continue;
    // Field by field: a spread takes several times as long, and most phrases of a page are found here.
    const { family, sure, phrase } = entry;
    search.found.push({ family, sure, phrase, start: search.start, end: position });
  }
  if (position >= length) return;
  const literal = at.next.size === 0 ? undefined : at.next.get(keys[position] as number);
  if (literal) follow(literal, search, position + 1);
  const gap = at.afterGap;
  if (gap) for (let skip = 1; skip <= MAX_GAP && position + skip <= length; skip++) follow(gap, search, position + skip);
}

function pursue<F extends string>(root: Root<F>, search: Search<F>): void {
  root.branch ??= grow(root.bunch);
  follow(root.branch, search, search.start + 1);
}

/** A phrase with the hash of its first word; undefined where it is in another script, and waits until a page has a word in one. */
interface Ready<F extends string> {
  readonly entry: Entry<F>;
  readonly isAtStart: boolean;
  first: number | undefined;
}

const readyPhrases = new WeakMap<object, readonly Ready<string>[]>();

/** The phrases of a language ready for any book; made once, as the books of several languages have it. */
function readied<F extends string>(language: Readonly<Record<F, PhraseTexts>>): readonly Ready<F>[] {
  const known = readyPhrases.get(language);
  if (known) return known as readonly Ready<F>[];
  const ready: Ready<F>[] = [];
  for (const [family, texts] of Object.entries(language) as [F, PhraseTexts][]) {
    for (const kind of ['sure', 'hint'] as const) {
      for (const phrase of phrasesIn(texts[kind])) {
        const entry = { family, sure: kind === 'sure', phrase };
        ready.push({ entry, isAtStart: phrase.startsWith('^'), first: firstHash(phrase) ?? foreignFirst(entry) });
      }
    }
  }
  readyPhrases.set(language, ready);
  return ready;
}

/** The first word of a phrase that is in plain letters after all; undefined where it is in another script. */
const foreignFirst = (entry: Entry<string>): number | undefined =>
  NOT_ASCII.test(firstPiece(entry.phrase)) ? undefined : hashOfFirst(entry);

/** A phrase book of these languages. */
export function phraseBook<F extends string>(languages: readonly Readonly<Record<F, PhraseTexts>>[]): PhraseBook<F> {
  const anywhere = new ByHash<Root<F>>();
  const atStart = new ByHash<Root<F>>();
  const shelve = ({ entry, isAtStart }: Ready<F>, first: number) => gather(isAtStart ? atStart : anywhere, entry, first);
  let waiting: Ready<F>[] = [];
  for (const language of languages) {
    for (const ready of readied(language)) {
      if (ready.first === undefined) waiting.push(ready);
      else shelve(ready, ready.first);
    }
  }
  const shelveWaiting = () => {
    for (const ready of waiting) {
      ready.first ??= hashOfFirst(ready.entry);
      shelve(ready, ready.first);
    }
    waiting = [];
  };
  return ({ words: blockWords, keys }) => {
    if (waiting.length > 0 && blockWords.some((word) => NOT_ASCII.test(word))) shelveWaiting();
    let search: Search<F> | undefined;
    const found = (root: Root<F> | undefined, start: number) => {
      if (!root) return;
      search ??= { keys, start, found: [] };
      search.start = start;
      pursue(root, search);
    };
    if (keys.length > 0) found(atStart.get(keys[0] as number), 0);
    for (let start = 0; start < keys.length; start++) found(anywhere.get(keys[start] as number), start);
    return search?.found ?? [];
  };
}

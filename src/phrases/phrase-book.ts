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

/** The hash of the first word of a phrase that is taken apart; undefined where it has none. */
function hashOfFirst(phrase: string): number | undefined {
  const [first] = phraseWords(phrase);
  return first === undefined ? undefined : hashOf(first);
}

/** Up to the first sign: `abonează-te` is two words. */
function firstPiece(phrase: string): string {
  const written = (FIRST_PIECE.exec(phrase)?.[1] ?? '').replace(APOSTROPHES, '');
  return fold(written.split(SIGNS).find((part) => part !== '') ?? '');
}

/** Puts a phrase with the others that begin with the same word. A phrase without any word is an error. */
function gather<F extends string>(roots: ByHash<Root<F>>, entry: Entry<F>, first: number | undefined): void {
  if (first === undefined) throw new Error(`a phrase without words in ${entry.family}: ${JSON.stringify(entry.phrase)}`);
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

/** Phrases by their first word, and those in other scripts, which wait until a page has a word in one. */
interface Shelf<F extends string> {
  readonly roots: ByHash<Root<F>>;
  packed: Entry<F>[];
}

const emptyShelf = <F extends string>(): Shelf<F> => ({ roots: new ByHash(), packed: [] });

function unpack<F extends string>(shelf: Shelf<F>): void {
  for (const entry of shelf.packed) gather(shelf.roots, entry, hashOfFirst(entry.phrase));
  shelf.packed = [];
}

function shelve<F extends string>(shelf: Shelf<F>, entry: Entry<F>): void {
  const first = firstHash(entry.phrase);
  if (first !== undefined) gather(shelf.roots, entry, first);
  else if (NOT_ASCII.test(firstPiece(entry.phrase))) shelf.packed.push(entry);
  else gather(shelf.roots, entry, hashOfFirst(entry.phrase));
}

/** A phrase book of these languages. */
export function phraseBook<F extends string>(languages: readonly Readonly<Record<F, PhraseTexts>>[]): PhraseBook<F> {
  const anywhere = emptyShelf<F>();
  const atStart = emptyShelf<F>();
  for (const language of languages) {
    for (const [family, texts] of Object.entries(language) as [F, PhraseTexts][]) {
      for (const kind of ['sure', 'hint'] as const) {
        for (const phrase of phrasesIn(texts[kind]))
          shelve(phrase.startsWith('^') ? atStart : anywhere, { family, sure: kind === 'sure', phrase });
      }
    }
  }
  return (block) => {
    const { keys } = block;
    if (anywhere.packed.length + atStart.packed.length > 0 && block.words.some((word) => NOT_ASCII.test(word))) {
      unpack(anywhere);
      unpack(atStart);
    }
    let search: Search<F> | undefined;
    const found = (root: Root<F> | undefined, start: number) => {
      if (!root) return;
      search ??= { keys, start, found: [] };
      search.start = start;
      pursue(root, search);
    };
    if (keys.length > 0) found(atStart.roots.get(keys[0] as number), 0);
    for (let start = 0; start < keys.length; start++) found(anywhere.roots.get(keys[start] as number), start);
    return search?.found ?? [];
  };
}

import { fold } from '../measure/fold.js';
import { beginsWithNumber } from '../measure/letters.js';
import type { Words } from '../measure/plain-words.js';
import { WordSet } from '../measure/word-set.js';
import { words } from '../measure/words.js';
import { type Family, type PhraseTexts, phrasesIn, withoutAnchors } from './phrases.js';

const NUMBER = '#';
const GAP = '*';
/** Longest run of words that one `*` stands for. */
const MAX_GAP = 5;
/** The parts of a written phrase: a gap, a number, or words. */
const PART = /[*#]|[^*#]+/g;
/** The first word of most phrases, so that a phrase is taken apart only when a page has it. Without Unicode classes, which take long to compile. */
const PLAIN_FIRST_WORD = /^\^?["“‘«(]?([a-z]+(?:['’][a-z]+)*)(?=[ $,.:;!?)-]|$)/;
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

/** A trie over folded words: what may follow, and the phrases that end here. */
interface Branch<F extends string> {
  readonly next: Map<string, Branch<F>>;
  readonly entries: Entry<F>[];
}

/** Phrases by their first word. A bunch becomes a branch when a page first has that word: most words of most languages never do. */
type Roots<F extends string> = Map<string, { readonly bunch: Entry<F>[]; branch?: Branch<F> }>;

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

/** The first word of a phrase; undefined where only taking it apart can tell. */
function firstWord(phrase: string): string | undefined {
  const plain = PLAIN_FIRST_WORD.exec(phrase)?.[1];
  if (plain !== undefined) return plain.replace(APOSTROPHES, '');
  if (LEADING_NUMBER.test(phrase)) return NUMBER;
  const piece = firstPiece(phrase);
  if (INNER_CAPITAL.test(phrase)) return undefined;
  return IS_ASCII_WORD.test(piece) ? piece : undefined;
}

/** Up to the first sign: `abonează-te` is two words. */
function firstPiece(phrase: string): string {
  const written = (FIRST_PIECE.exec(phrase)?.[1] ?? '').replace(APOSTROPHES, '');
  return fold(written.split(SIGNS).find((part) => part !== '') ?? '');
}

/** Puts a phrase with the others that begin with the same word. A phrase without any word is an error. */
function gather<F extends string>(roots: Roots<F>, entry: Entry<F>, first: string | undefined): void {
  if (first === undefined) throw new Error(`a phrase without words in ${entry.family}: ${JSON.stringify(entry.phrase)}`);
  const root = roots.get(first);
  if (root) root.bunch.push(entry);
  else roots.set(first, { bunch: [entry] });
}

function grow<F extends string>(bunch: readonly Entry<F>[]): Branch<F> {
  const root: Branch<F> = { next: new Map(), entries: [] };
  for (const entry of bunch) {
    let at = root;
    for (const word of phraseWords(entry.phrase).slice(1)) {
      let next = at.next.get(word);
      if (!next) {
        next = { next: new Map(), entries: [] };
        at.next.set(word, next);
      }
      at = next;
    }
    at.entries.push(entry);
  }
  return root;
}

interface Search<F extends string> {
  readonly words: readonly string[];
  start: number;
  readonly found: Found<F>[];
}

/** Follows the trie from the word at `position`, and collects what ends on the way. */
function follow<F extends string>(at: Branch<F>, search: Search<F>, position: number): void {
  for (const entry of at.entries) {
    if (position < search.words.length && entry.phrase.endsWith('$')) continue;
    // Field by field: a spread takes several times as long, and most phrases of a page are found here.
    const { family, sure, phrase } = entry;
    search.found.push({ family, sure, phrase, start: search.start, end: position });
  }
  const word = search.words[position];
  if (word === undefined) return;
  const literal = at.next.get(keyOf(word));
  if (literal) follow(literal, search, position + 1);
  const gap = at.next.get(GAP);
  if (gap) for (let skip = 1; skip <= MAX_GAP && position + skip <= search.words.length; skip++) follow(gap, search, position + skip);
}

function look<F extends string>(shelf: Shelf<F>, search: Search<F>, hash: number): void {
  const word = search.words[search.start] as string;
  if (shelf.packed.length > 0 && NOT_ASCII.test(word)) unpack(shelf);
  if (!mayBegin(shelf, hash) && !beginsWithNumber(word)) return;
  const root = shelf.roots.get(keyOf(word));
  if (!root) return;
  root.branch ??= grow(root.bunch);
  follow(root.branch, search, search.start + 1);
}

/** Phrases by their first word, and those in other scripts, which wait until a page has a word in one. */
interface Shelf<F extends string> {
  readonly roots: Roots<F>;
  packed: Entry<F>[];
  /** The first words of the phrases, as most words of a page begin none. */
  firstWords: WordSet | undefined;
  /** Words looked up so far. */
  looks: number;
}

/** Words from which the set of first words is worth making: more than one page has, and whoever cleans one page need not wait for it. */
const MANY_LOOKS = 20_000;

function mayBegin<F extends string>(shelf: Shelf<F>, hash: number): boolean {
  if (!shelf.firstWords) {
    shelf.looks += 1;
    if (shelf.looks < MANY_LOOKS) return true;
    shelf.firstWords = new WordSet(shelf.roots.keys());
  }
  return shelf.firstWords.has(hash);
}

const emptyShelf = <F extends string>(): Shelf<F> => ({ roots: new Map(), packed: [], firstWords: undefined, looks: 0 });

function unpack<F extends string>(shelf: Shelf<F>): void {
  for (const entry of shelf.packed) gather(shelf.roots, entry, phraseWords(entry.phrase)[0]);
  shelf.packed = [];
  shelf.firstWords = undefined;
}

function shelve<F extends string>(shelf: Shelf<F>, entry: Entry<F>): void {
  const first = firstWord(entry.phrase);
  if (first !== undefined) gather(shelf.roots, entry, first);
  else if (NOT_ASCII.test(firstPiece(entry.phrase))) shelf.packed.push(entry);
  else gather(shelf.roots, entry, phraseWords(entry.phrase)[0]);
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
  return ({ words: blockWords, hashes }) => {
    const found: Found<F>[] = [];
    const search = { words: blockWords, start: 0, found };
    if (blockWords.length > 0) look(atStart, search, hashes[0] as number);
    for (; search.start < blockWords.length; search.start++) look(anywhere, search, hashes[search.start] as number);
    return found;
  };
}

import { APOSTROPHE, BETWEEN, DIGIT, LOWER, NUMBER_SIGN, readKinds, SIGN, UNDERSCORE, UPPER } from './character-kinds.js';
import { fold } from './fold.js';
import { HASH_START, hashed, hashOf } from './word-hash.js';

/** Longest text that is read here, so that what is read into stays small. Blocks are measured up to a twelfth of it. */
const MAX_CHARACTERS = 60_000;
/** The text that is being read: of each character the kind, and the letter folded. Typed, because a string's characters are slow to come by. */
const kinds = new Uint8Array(MAX_CHARACTERS + 3);
const letters = new Uint16Array(MAX_CHARACTERS + 3);

/** Reads a text into `kinds` and `letters`. False where it is too long or has a foreign character. */
function read(text: string, length: number): boolean {
  if (length > MAX_CHARACTERS || !readKinds(text, length, kinds, letters)) return false;
  // Past the end nothing goes on.
  kinds[length] = BETWEEN;
  kinds[length + 1] = BETWEEN;
  kinds[length + 2] = BETWEEN;
  return true;
}

/** True where a scraper glued two labels at the capital `at`: `HomeNews`, `XWir`. */
function isGlued(at: number): boolean {
  if (kinds[at + 1] !== LOWER) return false;
  return kinds[at - 1] === LOWER || (kinds[at - 1] === UPPER && kinds[at + 2] === LOWER);
}

const isLetter = (kind: number | undefined): boolean => kind === LOWER || kind === UPPER;

/** The hash of the word that was last read, and a second one that is made otherwise: worked out on the way to its end, as a second way would take as long again. */
let lastHash = HASH_START;
let lastCheck = 0;
const checked = (check: number, letter: number): number => (Math.imul(check, 31) + letter) | 0;

/** Where the number that begins at `start` ends. */
function numberEnd(start: number): number {
  let hash = HASH_START;
  let check = 0;
  let at = start;
  for (; kinds[at] === DIGIT || (kinds[at] === NUMBER_SIGN && kinds[at + 1] === DIGIT); at++) {
    hash = hashed(hash, letters[at] as number);
    check = checked(check, letters[at] as number);
  }
  lastHash = hash;
  lastCheck = check;
  return at;
}

/** Where the word that begins at `start` ends. An apostrophe between letters is inside; an underscore is a letter up to there. */
function wordEnd(start: number): number {
  let hash = hashed(HASH_START, letters[start] as number);
  let check = checked(0, letters[start] as number);
  let hasApostrophe = false;
  let at = start + 1;
  for (; ; at++) {
    const kind = kinds[at];
    if (kind === APOSTROPHE && isLetter(kinds[at + 1])) {
      hasApostrophe = true;
      at += 1;
    } else if (kind !== LOWER && (kind !== UPPER || isGlued(at)) && (kind !== UNDERSCORE || hasApostrophe)) break;
    hash = hashed(hash, letters[at] as number);
    check = checked(check, letters[at] as number);
  }
  lastHash = hash;
  lastCheck = check;
  return at;
}

function endOf(start: number): number {
  const kind = kinds[start];
  if (kind === DIGIT) return numberEnd(start);
  if (kind !== SIGN) return wordEnd(start);
  lastHash = hashed(HASH_START, letters[start] as number);
  lastCheck = checked(0, letters[start] as number);
  return start + 1;
}

/** Longest word that is remembered: V8 keeps a longer slice as a view of the page, which would then stay in memory. */
const MAX_REMEMBERED = 12;
const SLOTS = 1 << 14;
/**
 * Words met before, each at its hash's place: a few thousand make up most text, and taking a word from here costs no new string. It is the same word if both its
 * hashes are the same: two words of twelve letters agree in 64 bits as good as never, and looking at the letters takes longer than all else here.
 */
const remembered: string[] = new Array<string>(SLOTS).fill('');
const rememberedHashes = new Int32Array(SLOTS);
const rememberedChecks = new Int32Array(SLOTS);

const APOSTROPHES = /['‘’]/g;
/** A word that folding leaves as it is. */
const PLAIN_WORD = /^[a-z\d_]+$/;

/** Words of a text and the hash of each, in the same order. */
export interface Words {
  readonly words: string[];
  /** `hashOf` each word. */
  readonly hashes: number[];
  /** The same, but all words that begin with a digit have one in common: `NUMBER_KEY`. */
  readonly keys: readonly number[];
  /** No word is a character of a script without spaces. */
  readonly isSpaced: boolean;
}

/** What words that begin with a digit have in place of their hashes where one is like the other. */
export const NUMBER_KEY = hashOf('#');

/** The word from `start` up to `end` that was last read. */
function lastWord(text: string, start: number, end: number): string {
  const slot = (lastHash ^ (lastHash >>> 15)) & (SLOTS - 1);
  if (rememberedHashes[slot] === lastHash && rememberedChecks[slot] === lastCheck) return remembered[slot] as string;
  const written = text.slice(start, end);
  const word = PLAIN_WORD.test(written) ? written : fold(written).replace(APOSTROPHES, '');
  if (end - start <= MAX_REMEMBERED) {
    remembered[slot] = word;
    rememberedHashes[slot] = lastHash;
    rememberedChecks[slot] = lastCheck;
  }
  return word;
}

/** Read into, and copied when the text is at its end: growing lists are copied several times over. */
const words: string[] = [];
const hashes: number[] = [];
const keys: number[] = [];

/**
 * The words of a text in letters that have capitals, which is most text, in a fraction of the time that expressions for all scripts take. Undefined where the
 * text has any other letter, or more than 60,000 characters.
 */
export function plainWords(text: string): Words | undefined {
  const { length } = text;
  if (!read(text, length)) return undefined;
  let count = 0;
  let hasNumbers = false;
  for (let at = 0; at < length; ) {
    const kind = kinds[at];
    if (kind === BETWEEN || kind === APOSTROPHE || kind === NUMBER_SIGN) at += 1;
    else {
      const end = endOf(at);
      keys[count] = kind === DIGIT ? NUMBER_KEY : lastHash;
      if (kind === DIGIT) hasNumbers = true;
      words[count] = lastWord(text, at, end);
      hashes[count] = lastHash;
      count += 1;
      at = end;
    }
  }
  const own = hashes.slice(0, count);
  return { words: words.slice(0, count), hashes: own, keys: hasNumbers ? keys.slice(0, count) : own, isSpaced: true };
}

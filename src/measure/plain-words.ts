import { HASH_START, hashed } from './word-hash.js';

/** Kinds of characters, as far as words are made of them. */
const BETWEEN = 0;
const DIGIT = 1;
const LOWER = 2;
const UPPER = 3;
const UNDERSCORE = 4;
const APOSTROPHE = 5;
/** `©` and `®`, words by themselves. */
const SIGN = 6;
/** What holds numbers together: `1,234.50`, `10:05`. */
const NUMBER_SIGN = 7;
/** Of another script, or with an accent. */
const FOREIGN = 8;

/** The kind of every UTF-16 unit. General punctuation, arrows, mathematical signs, boxes and dingbats stand between words, as spaces do. */
function kindsOfCharacters(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(FOREIGN).fill(BETWEEN, 0, 0x80);
  kinds.fill(DIGIT, 0x30, 0x3a).fill(UPPER, 0x41, 0x5b).fill(LOWER, 0x61, 0x7b);
  kinds.fill(BETWEEN, 0x2010, 0x2070).fill(BETWEEN, 0x2190, 0x27c0);
  const set = (kind: number, characters: string) => {
    for (const character of characters) kinds[character.charCodeAt(0)] = kind;
  };
  set(BETWEEN, '\u00a0«»·×');
  set(SIGN, '©®');
  set(NUMBER_SIGN, '.,:');
  set(UNDERSCORE, '_');
  set(APOSTROPHE, "'‘’");
  return kinds;
}

const KINDS = kindsOfCharacters();
const LOWERCASE_BIT = 0x20;
/** Longest text that is read here, so that what is read into stays small. Blocks are measured up to a twelfth of it. */
const MAX_CHARACTERS = 60_000;
/** The text that is being read: of each character the kind, and the small letter. Typed, because a string's characters are slow to come by. */
const kinds = new Uint8Array(MAX_CHARACTERS + 3);
const letters = new Uint8Array(MAX_CHARACTERS + 3);

/** Taken from the prototype once: asked of a string itself, it is looked up anew for each of the ways in which V8 keeps strings. */
const { charCodeAt } = String.prototype;

/** Reads a text into `kinds` and `letters`. False where it is too long or has a foreign character. */
function read(text: string, length: number): boolean {
  if (length > MAX_CHARACTERS) return false;
  for (let at = 0; at < length; at++) {
    const code = charCodeAt.call(text, at);
    const kind = KINDS[code] as number;
    if (kind === FOREIGN) return false;
    kinds[at] = kind;
    letters[at] = kind === UPPER ? code | LOWERCASE_BIT : code;
  }
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

/** Words of a text and the hash of each, in the same order. */
export interface Words {
  readonly words: string[];
  /** `hashOf` each word. */
  readonly hashes: number[];
}

/** The word from `start` up to `end` that was last read. */
function lastWord(text: string, start: number, end: number): string {
  const slot = (lastHash ^ (lastHash >>> 15)) & (SLOTS - 1);
  if (rememberedHashes[slot] === lastHash && rememberedChecks[slot] === lastCheck) return remembered[slot] as string;
  const word = text.slice(start, end).toLowerCase().replace(APOSTROPHES, '');
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

/**
 * The words of a text that is ASCII but for its punctuation, which is most text, in a fraction of the time that expressions for all scripts take.
 * Undefined where the text has any other character, or more than 60,000.
 */
export function plainWords(text: string): Words | undefined {
  const { length } = text;
  if (!read(text, length)) return undefined;
  let count = 0;
  for (let at = 0; at < length; ) {
    const kind = kinds[at];
    if (kind === BETWEEN || kind === APOSTROPHE || kind === NUMBER_SIGN) at += 1;
    else {
      const end = endOf(at);
      words[count] = lastWord(text, at, end);
      hashes[count] = lastHash;
      count += 1;
      at = end;
    }
  }
  return { words: words.slice(0, count), hashes: hashes.slice(0, count) };
}

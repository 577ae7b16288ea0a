import { fold } from './fold.js';

/** Kinds of characters, as far as words are made of them. */
export const BETWEEN = 0;
export const DIGIT = 1;
export const LOWER = 2;
export const UPPER = 3;
export const UNDERSCORE = 4;
export const APOSTROPHE = 5;
/** `©` and `®`, words by themselves. */
export const SIGN = 6;
/** What holds numbers together: `1,234.50`, `10:05`. */
export const NUMBER_SIGN = 7;
/** Of a script without capitals, or more than one character when folded: read by expressions. */
const FOREIGN = 8;
/** Not yet looked at. */
const UNKNOWN = 9;

/** Units to a page of Unicode. */
const PAGE = 0x100;
/** The pages whose letters have capitals: Latin, Greek, Cyrillic and Armenian, and signs, which mostly stand between words. */
const LEARNED_PAGES = [
  0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x1e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26, 0x27, 0x28, 0x29, 0x2a, 0x2b,
];

/** The kind of every UTF-16 unit. General punctuation, arrows, mathematical signs, boxes and dingbats stand between words, as spaces do. */
function plainKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(FOREIGN);
  for (const page of LEARNED_PAGES) kinds.fill(UNKNOWN, page * PAGE, (page + 1) * PAGE);
  kinds.fill(BETWEEN, 0, 0x80).fill(DIGIT, 0x30, 0x3a).fill(UPPER, 0x41, 0x5b).fill(LOWER, 0x61, 0x7b);
  kinds.fill(BETWEEN, 0x2010, 0x2070).fill(BETWEEN, 0x2190, 0x27c0);
  // The first half of most emoji. The second half follows none but such a one.
  kinds.fill(BETWEEN, 0xd83d, 0xd83e).fill(BETWEEN, 0xdc00, 0xe000);
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

const KINDS = plainKinds();
/** Each unit of a word as `fold` has it, where it has one for it. Of other pages than the first, written when they are learned: to write all takes 4 ms. */
const FOLDED = new Uint16Array(0x10000);
for (const code of [0x2018, 0x2019]) FOLDED[code] = code;
for (let code = 0; code < PAGE; code++) FOLDED[code] = KINDS[code] === UPPER ? code | 0x20 : code;

/** Finds out about the characters of a page, when a text first has one of them: all pages would take longer than to clean a text. */
function learn(page: number): void {
  const letter = /^\p{L}$/u;
  const lower = /^\p{Ll}$/u;
  const upper = /^\p{Lu}$/u;
  const wordPart = /[\p{L}\p{M}\p{N}_©®'’ʼ.,:]/u;
  for (let code = page * PAGE; code < (page + 1) * PAGE; code++) {
    if (page > 0) FOLDED[code] = code;
    if (KINDS[code] !== UNKNOWN) continue;
    const character = String.fromCharCode(code);
    const folded = fold(character);
    KINDS[code] = FOREIGN;
    if (folded.length === 1 && letter.test(folded) && (lower.test(character) || upper.test(character))) {
      KINDS[code] = lower.test(character) ? LOWER : UPPER;
      FOLDED[code] = folded.charCodeAt(0);
    } else if (!wordPart.test(character) && !wordPart.test(folded)) KINDS[code] = BETWEEN;
  }
}

/** Taken from the prototype once: asked of a string itself, it is looked up anew for each of the ways in which V8 keeps strings. */
const { charCodeAt } = String.prototype;

/**
 * Writes the kind of each of a text's first `length` units to `kinds`, and the unit folded to `letters`. False, and no more written, where a character is
 * foreign.
 */
export function readKinds(text: string, length: number, kinds: Uint8Array, letters: Uint16Array): boolean {
  for (let at = 0; at < length; at++) {
    const code = charCodeAt.call(text, at);
    let kind = KINDS[code] as number;
    if (kind >= FOREIGN) {
      if (kind === UNKNOWN) learn(code >> 8);
      kind = KINDS[code] as number;
      if (kind === FOREIGN) return false;
    }
    kinds[at] = kind;
    letters[at] = FOLDED[code] as number;
  }
  return true;
}

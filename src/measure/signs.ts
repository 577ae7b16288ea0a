/** What the characters of a block are: counts of one pass over its first 5,000. */
export interface Signs {
  readonly characters: number;
  readonly letters: number;
  readonly capitals: number;
  readonly digits: number;
  /** Words that begin with a capital. */
  readonly capitalised: number;
  /** Words as white space divides them. */
  readonly pieces: number;
  readonly commas: number;
  /** Full stops, question and exclamation marks that a space or the end follows. */
  readonly stops: number;
  readonly questions: number;
  /** Bars, arrows, bullets, slashes between labels. */
  readonly dividers: number;
  /** `@`, `://`, `www.`: addresses. */
  readonly addresses: number;
  readonly currency: number;
  readonly quotes: number;
  readonly unspaced: number;
  /** How the block ends: 0 with a letter or digit, 1 as a sentence, 2 with a quote, 3 with a colon, 4 with a comma, 5 with an ellipsis, 6 otherwise. */
  readonly ending: number;
  /** How it begins: 0 with a capital, 1 with a small letter, 2 with a digit, 3 with a letter that has no case, 4 otherwise. */
  readonly beginning: number;
}

const MAX_CHARACTERS = 5_000;
const NONE = 0;
const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;
const SPACE = 4;
const COMMA = 5;
const STOP = 6;
const QUESTION = 7;
const DIVIDER = 8;
const CURRENCY = 9;
const QUOTE = 10;
const AT = 11;
const CASELESS = 12;
const UNSPACED = 13;
const COLON = 14;
const ELLIPSIS = 15;
/** Not yet looked at. */
const UNKNOWN = 255;

/** Class of each UTF-16 unit; 64 KB. */
let classes: Uint8Array | undefined;

function classOf(code: number): number {
  const character = String.fromCharCode(code);
  const lower = character.toLowerCase();
  if (lower !== character) return UPPER;
  if (character.toUpperCase() !== character) return LOWER;
  if (code > 0x240 && /\p{L}|\p{M}/u.test(character)) return CASELESS;
  return NONE;
}

function fill(table: Uint8Array, characters: string, value: number): void {
  for (const character of characters) table[character.charCodeAt(0)] = value;
}

/** Ranges of scripts that are written without spaces, by UTF-16 unit. */
const UNSPACED_RANGES = [
  [0x0e01, 0x0fff],
  [0x1000, 0x109f],
  [0x1100, 0x11ff],
  [0x1780, 0x17ff],
  [0x2e80, 0x2fdf],
  [0x3005, 0x3007],
  [0x3021, 0x3029],
  [0x3031, 0x318f],
  [0x31a0, 0x31ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7ff],
  [0xd840, 0xd888],
  [0xf900, 0xfaff],
  [0xff66, 0xffdc],
] as const;

function classTable(): Uint8Array {
  if (classes) return classes;
  const table = new Uint8Array(0x1_0000);
  for (let code = 0x41; code < 0x80; code++) table[code] = classOf(code);
  table.fill(UNKNOWN, 0x80, 0x590).fill(UNKNOWN, 0x1e00, 0x2000);
  table.fill(CASELESS, 0x590, 0xe00);
  for (const [from, to] of UNSPACED_RANGES) table.fill(UNSPACED, from, to + 1);
  fill(table, '0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯', DIGIT);
  fill(table, ' \t\n\u00a0\u2002\u2003\u2009\u200a\u202f\u3000', SPACE);
  fill(table, ',،、，;；؛', COMMA);
  fill(table, '.。!！।۔', STOP);
  fill(table, '?？؟', QUESTION);
  fill(table, '|›»«‹·•→←▸►▼▲/>＞｜・', DIVIDER);
  fill(table, '$€£¥₹₽₺₩฿%', CURRENCY);
  fill(table, '"“”„‘’「」『』', QUOTE);
  fill(table, '@', AT);
  fill(table, ':：', COLON);
  fill(table, '…', ELLIPSIS);
  classes = table;
  return table;
}

/** The class of a unit; the letters with accents are looked at when they come, as most pages have few. */
function kindOf(table: Uint8Array, code: number): number {
  const known = table[code] as number;
  if (known !== UNKNOWN) return known;
  const kind = classOf(code);
  table[code] = kind;
  return kind;
}

const ENDINGS: Readonly<Record<number, number>> = { [STOP]: 1, [QUESTION]: 1, [QUOTE]: 2, [COLON]: 3, [COMMA]: 4, [ELLIPSIS]: 5 };

function endingOf(kind: number): number {
  if (kind === UPPER || kind === LOWER || kind === DIGIT || kind === CASELESS || kind === UNSPACED) return 0;
  return ENDINGS[kind] ?? 6;
}

function beginningOf(kind: number): number {
  if (kind === UPPER) return 0;
  if (kind === LOWER) return 1;
  if (kind === DIGIT) return 2;
  return kind === CASELESS || kind === UNSPACED ? 3 : 4;
}

/** Counts the signs of a text in one pass. */
export function signsOf(text: string): Signs {
  const table = classTable();
  const counts = new Uint16Array(16);
  const size = Math.min(text.length, MAX_CHARACTERS);
  let pieces = 0;
  let capitalised = 0;
  let stops = 0;
  let previous = SPACE;
  for (let at = 0; at < size; at++) {
    const kind = kindOf(table, text.charCodeAt(at));
    counts[kind] = (counts[kind] as number) + 1;
    if (previous === SPACE && kind !== SPACE) {
      pieces += 1;
      if (kind === UPPER) capitalised += 1;
    }
    if (kind === SPACE && (previous === STOP || previous === QUESTION)) stops += 1;
    previous = kind;
  }
  if (previous === STOP || previous === QUESTION) stops += 1;
  const count = (kind: number) => counts[kind] as number;
  return {
    characters: size,
    letters: count(UPPER) + count(LOWER) + count(CASELESS) + count(UNSPACED),
    capitals: count(UPPER),
    digits: count(DIGIT),
    capitalised,
    pieces,
    commas: count(COMMA),
    stops,
    questions: count(QUESTION),
    dividers: count(DIVIDER),
    addresses: count(AT) + (/:\/\/|www\./i.test(text.slice(0, 200)) ? 1 : 0),
    currency: count(CURRENCY),
    quotes: count(QUOTE),
    unspaced: count(UNSPACED),
    ending: endingOf(size === 0 ? NONE : kindOf(table, text.charCodeAt(size - 1))),
    beginning: beginningOf(size === 0 ? NONE : kindOf(table, text.charCodeAt(0))),
  };
}

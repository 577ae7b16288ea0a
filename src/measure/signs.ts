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
  readonly currency: number;
  /** How the block ends: 0 with a letter or digit, 1 as a sentence, 2 with a quote, 3 with a colon, 4 with a comma, 5 with an ellipsis, 6 otherwise. */
  readonly ending: number;
}

const MAX_CHARACTERS = 5_000;
const NONE = 0;
const UPPER = 1;
const LOWER = 2;
const CASELESS = 3;
const DIGIT = 4;
const SPACE = 5;
const CURRENCY = 6;
const STOP = 7;
const QUOTE = 8;
const COLON = 9;
const COMMA = 10;
const ELLIPSIS = 11;
/** Not yet looked at. */
const UNKNOWN = 255;
/** What an ending of each class is called, by class. */
const ENDINGS: readonly number[] = [6, 0, 0, 0, 0, 6, 6, 1, 2, 3, 4, 5];

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
  for (const [from, to] of UNSPACED_RANGES) table.fill(CASELESS, from, to + 1);
  fill(table, '0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯', DIGIT);
  fill(table, ' \t\n\u00a0\u2002\u2003\u2009\u200a\u202f\u3000', SPACE);
  fill(table, ',،、，;；؛', COMMA);
  fill(table, '.。!！।۔?？؟', STOP);
  fill(table, '$€£¥₹₽₺₩฿%', CURRENCY);
  fill(table, '"“”„‘’「」『』', QUOTE);
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

/** Taken from the prototype once: asked of a string itself, it is looked up anew for each of the ways in which V8 keeps strings. */
const { charCodeAt } = String.prototype;

/** Counts the signs of a text in one pass. */
export function signsOf(text: string): Signs {
  const table = classTable();
  const size = Math.min(text.length, MAX_CHARACTERS);
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let currency = 0;
  let pieces = 0;
  let capitalised = 0;
  let kind = SPACE;
  for (let at = 0; at < size; at++) {
    const isFirst = kind === SPACE;
    kind = kindOf(table, charCodeAt.call(text, at));
    if (kind === SPACE) continue;
    if (isFirst) pieces += 1;
    if (kind <= CASELESS && kind !== NONE) {
      letters += 1;
      if (kind !== UPPER) continue;
      capitals += 1;
      if (isFirst) capitalised += 1;
    } else if (kind === DIGIT) digits += 1;
    else if (kind === CURRENCY) currency += 1;
  }
  const ending = ENDINGS[size === 0 ? NONE : kind] as number;
  return { characters: size, letters, capitals, digits, capitalised, pieces, currency, ending };
}

/** What a line has among its characters, told in one pass over them: expressions are asked only where they can match, as most lines have nothing of what they look for. */
export const HAS_TAB = 1;
/** Two spaces in a row. */
export const HAS_GAP = 2;
/** Brackets, operators and the other signs that a line of program text cannot do without. */
export const HAS_CODE_SIGN = 4;
/** A colon or a closing parenthesis: what stands beside the name of a picture's maker. */
export const HAS_MAKER_SIGN = 8;
/** `](`, as in a Markdown link, or two stars. */
export const HAS_MARKDOWN_SIGN = 16;
/** A capital inside a word, or what may be one: where two texts may stand glued together. */
export const HAS_SEAM = 32;

const SPACE = 0x20;
const COLON = 0x3a;
const BRACKET = 0x5d;
const PARENTHESIS = 0x28;
const STAR = 0x2a;
const WIDE_COLON = 0xff1a;
/** Capitals, and what may stand before one where two texts are glued together; the second is the bit above, so that two characters tell a seam without a branch. */
const CAPITAL = HAS_SEAM;
const ENDS_TEXT = CAPITAL << 1;
const TOLD = CAPITAL - 1;
/** Scripts with capitals end here; then General Punctuation and, before it, Latin and Greek letters with two accents. */
const FIRST_CASELESS = 0x590;
const FIRST_OF_OTHERS = 0x1e00;
const LAST_OF_OTHERS = 0x206f;

/** What each character says by itself. */
const TRAITS = new Uint8Array(FIRST_CASELESS);
for (const sign of '(){}[]=;<>&|') TRAITS[sign.charCodeAt(0)] = HAS_CODE_SIGN;
TRAITS[0x09] = HAS_TAB;
TRAITS[COLON] = HAS_MAKER_SIGN;
TRAITS[0x29] = HAS_CODE_SIGN | HAS_MAKER_SIGN | ENDS_TEXT;
TRAITS[BRACKET] = HAS_CODE_SIGN | ENDS_TEXT;
for (const sign of '.!?"»') TRAITS[sign.charCodeAt(0)] = ENDS_TEXT;
TRAITS.fill(CAPITAL, 0x41, 0x5b).fill(ENDS_TEXT, 0x61, 0x7b);
// In most of these blocks capitals and small letters alternate; those of Latin-1, Greek and Russian stand apart.
TRAITS.fill(CAPITAL | ENDS_TEXT, 0xc0)
  .fill(CAPITAL, 0xc0, 0xdf)
  .fill(ENDS_TEXT, 0xdf, 0x100)
  .fill(CAPITAL, 0x386, 0x3ac)
  .fill(ENDS_TEXT, 0x3ac, 0x3d0)
  .fill(CAPITAL, 0x400, 0x430)
  .fill(ENDS_TEXT, 0x430, 0x460);

function traitBeyond(code: number): number {
  if (code === WIDE_COLON) return HAS_MAKER_SIGN;
  return code >= FIRST_OF_OTHERS && code <= LAST_OF_OTHERS ? ENDS_TEXT : 0;
}

/** Taken from the prototype once: asked of a string itself, it is looked up anew for each of the ways in which V8 keeps strings. */
const { charCodeAt } = String.prototype;

/** The traits of a text as one number, bit by bit. */
export function traitsOf(text: string): number {
  const { length } = text;
  let traits = 0;
  let previous = 0;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const code = charCodeAt.call(text, at);
    const trait = code < FIRST_CASELESS ? (TRAITS[code] as number) : traitBeyond(code);
    traits |= (trait & TOLD) | ((before >> 1) & trait & CAPITAL);
    before = trait;
    if (code === previous) {
      if (code === SPACE) traits |= HAS_GAP;
      else if (code === COLON) traits |= HAS_CODE_SIGN;
      else if (code === STAR) traits |= HAS_MARKDOWN_SIGN;
    } else if (code === PARENTHESIS && previous === BRACKET) traits |= HAS_MARKDOWN_SIGN;
    previous = code;
  }
  return traits;
}

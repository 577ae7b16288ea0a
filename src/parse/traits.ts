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

const SPACE = 0x20;
const COLON = 0x3a;
const BRACKET = 0x5d;
const PARENTHESIS = 0x28;
const STAR = 0x2a;
const WIDE_COLON = 0xff1a;

/** What each ASCII character says by itself. */
const TRAITS = new Uint8Array(0x80);
for (const sign of '(){}[]=;<>&|') TRAITS[sign.charCodeAt(0)] = HAS_CODE_SIGN;
TRAITS[0x09] = HAS_TAB;
TRAITS[COLON] = HAS_MAKER_SIGN;
TRAITS[0x29] = HAS_CODE_SIGN | HAS_MAKER_SIGN;

/** Taken from the prototype once: asked of a string itself, it is looked up anew for each of the ways in which V8 keeps strings. */
const { charCodeAt } = String.prototype;

/** The traits of a text as one number, bit by bit. */
export function traitsOf(text: string): number {
  const { length } = text;
  let traits = 0;
  let previous = 0;
  for (let at = 0; at < length; at++) {
    const code = charCodeAt.call(text, at);
    if (code < 0x80) traits |= TRAITS[code] as number;
    else if (code === WIDE_COLON) traits |= HAS_MAKER_SIGN;
    if (code === previous) {
      if (code === SPACE) traits |= HAS_GAP;
      else if (code === COLON) traits |= HAS_CODE_SIGN;
      else if (code === STAR) traits |= HAS_MARKDOWN_SIGN;
    } else if (code === PARENTHESIS && previous === BRACKET) traits |= HAS_MARKDOWN_SIGN;
    previous = code;
  }
  return traits;
}

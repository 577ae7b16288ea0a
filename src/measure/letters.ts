/** Case and kind of a text's first character, without Unicode classes: those are dear to compile, and these are asked of every line. */

/** Taken from the prototype once: asked of a string itself, it is looked up anew for each of the ways in which V8 keeps strings. */
const { charCodeAt } = String.prototype;
const OTHER_NUMBER = /^\p{N}/u;

const A = 0x41;
const Z = 0x5a;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const ZERO = 0x30;
const NINE = 0x39;
const ASCII_END = 0x80;

/** Code of the first character; 0 where there is none. */
const firstCode = (text: string): number => (text.length === 0 ? 0 : charCodeAt.call(text, 0));

const first = (text: string): string => text.charAt(0);

/** True where a text begins with a small letter of a script that has capitals. */
export function beginsLowercase(text: string): boolean {
  const code = firstCode(text);
  if (code < ASCII_END) return code >= SMALL_A && code <= SMALL_Z;
  const character = first(text);
  return character !== character.toUpperCase() && character === character.toLowerCase();
}

/** True where a text begins with a letter of a script that has capitals and small letters. */
export function beginsWithCase(text: string): boolean {
  const code = firstCode(text);
  if (code < ASCII_END) return (code >= SMALL_A && code <= SMALL_Z) || (code >= A && code <= Z);
  const character = first(text);
  return character.toLowerCase() !== character.toUpperCase();
}

/** False where a text surely begins with a letter or digit: of ASCII. */
export function beginsWithSign(text: string): boolean {
  const code = firstCode(text);
  return !((code >= SMALL_A && code <= SMALL_Z) || (code >= A && code <= Z) || (code >= ZERO && code <= NINE));
}

/** True where a text begins with a digit of any script. */
export function beginsWithNumber(text: string): boolean {
  const code = firstCode(text);
  if (code < ASCII_END) return code >= ZERO && code <= NINE;
  return code >= 0xb2 && OTHER_NUMBER.test(text);
}

/** Case and kind of a text's first character, without Unicode classes: those are dear to compile, and these are asked of every line. */

const OTHER_NUMBER = /^\p{N}/u;

const first = (text: string): string => text.charAt(0);

/** True where a text begins with a small letter of a script that has capitals. */
export function beginsLowercase(text: string): boolean {
  const character = first(text);
  return character !== character.toUpperCase() && character === character.toLowerCase();
}

/** True where a text begins with a letter of a script that has capitals and small letters. */
export function beginsWithCase(text: string): boolean {
  const character = first(text);
  return character.toLowerCase() !== character.toUpperCase();
}

/** True where a text begins with a digit of any script. */
export function beginsWithNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return code >= 0x30 && code <= 0x39;
  return code >= 0xb2 && OTHER_NUMBER.test(text);
}

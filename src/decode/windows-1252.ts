/**
 * What windows-1252 has at 0x80 to 0x9f, as WHATWG has it: five bytes stand for themselves. The decoders of some Node 20 and 22 releases
 * read these bytes as ISO-8859-1.
 */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const C1 = /[\x80-\x9f]/g;

/** Text in a charset by its WHATWG name, as browsers read it. */
export function decodeCharset(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252' ? text.replace(C1, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80)) : text;
}

/** Terminal control sequences (ECMA-48): CSI with its parameters, the string sequences OSC, DCS, SOS, PM and APC up to their end, other escapes. */
const ESCAPES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
  /\x1b\[[0-?]*[ -/]*[@-~]?|\x1b[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]?/g;
const LINE_BREAKS = /\r\n?|[\v\f\u2028\u2029]/g;
/** What no text has: control characters but tab and line feed, byte order marks inside the text, non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f\ufeff\ufffe\uffff]/g;
const C1 = /[\x80-\x9f]/g;
/**
 * What windows-1252 has at 0x80 to 0x9f. Text with these code points was read as ISO-8859-1 by mistake: shown as browsers show it, it is safe for a
 * terminal (U+009B begins a control sequence there), and as repairable as it came.
 */
const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';
const LONE_SURROGATES = /\p{Surrogate}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNCLEAN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
/** The same unit by unit, several times as fast: asked first, it finds the halves of whole pairs too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const MAY_BE_UNCLEAN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/;

/**
 * The text without terminal escapes and control characters, every line break a `\n`. What can be seen stays as it is, mojibake too.
 */
export function printable(text: string): string {
  if (!MAY_BE_UNCLEAN.test(text) || !UNCLEAN.test(text)) return text;
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(ESCAPES, '')
    .replace(CONTROLS, '')
    .replace(C1, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80))
    .replace(LONE_SURROGATES, '\ufffd');
}

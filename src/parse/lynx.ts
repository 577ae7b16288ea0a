import { type Line, withText } from './lines.js';

/** `[12]` before the words of a link, as lynx, links and w3m number them. */
const LINK_NUMBER = /\[\d{1,5}\](?=\S)/g;
/** A line of the list of links at the end: `  12. https://…` */
const REFERENCE = /^\d{1,5}\. [a-z][a-z\d+.-]{1,20}:\S*$/i;
/** Indentation of lynx's body text. Headings of the first rank stand further left or right. */
const BODY_INDENT = 3;
/** Share of the lines that stand at least that far in, for the text to be a dump. */
const MIN_INDENTED = 0.6;

/** The lines with the body of a browser's dump at the left edge. */
export function outdent(lines: readonly Line[]): Line[] {
  const indented = lines.filter(({ indent }) => indent >= BODY_INDENT).length;
  if (indented < MIN_INDENTED * lines.length) return [...lines];
  return lines.map(({ text, margin, indent, number, afterBlank, isCode }) => ({
    text,
    margin: margin.slice(BODY_INDENT),
    indent: Math.max(0, indent - BODY_INDENT),
    number,
    afterBlank,
    isCode,
  }));
}

/** The lines without the numbers of links, where the list of links at the end proves them. The dump's lines are wrapped with the numbers in them, so this comes after joining. */
export function unnumber(lines: readonly Line[]): Line[] {
  if (!lines.some(({ text }) => REFERENCE.test(text))) return [...lines];
  return lines.map((line) => withText(line, line.text.replace(LINK_NUMBER, '').trim())).filter(({ text }) => text !== '');
}

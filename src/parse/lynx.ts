import { type Line, withText } from './lines.js';
import { traitsOf } from './traits.js';

/** `[12]` before the words of a link, as lynx, links and w3m number them. */
const LINK_NUMBER = /\[\d{1,5}\](?=\S)/g;
/** A line of the list of links at the end: `  12. https://…` */
const REFERENCE = /^\d{1,5}\. [a-z][a-z\d+.-]{1,20}:\S*$/i;
/** Asked first, as few lines begin so. */
const BEGINS_WITH_DIGIT = /^\d/;
/** Indentation of lynx's body text. Headings of the first rank stand further left or right. */
const BODY_INDENT = 3;
/** Share of the lines that stand at least that far in, for the text to be a dump. */
const MIN_INDENTED = 0.6;

/** The lines with the body of a browser's dump at the left edge. */
export function outdent(lines: readonly Line[]): readonly Line[] {
  const indented = lines.filter(({ indent }) => indent >= BODY_INDENT).length;
  if (indented < MIN_INDENTED * lines.length) return lines;
  return lines.map(({ text, margin, indent, number, afterBlank, isCode, isGlued, traits }) => ({
    text,
    margin: margin.slice(BODY_INDENT),
    indent: Math.max(0, indent - BODY_INDENT),
    number,
    afterBlank,
    isCode,
    isGlued,
    traits,
  }));
}

/** The lines without the numbers of links, where the list of links at the end proves them. The dump's lines are wrapped with the numbers in them, so this comes after joining. */
export function unnumber(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => BEGINS_WITH_DIGIT.test(text) && REFERENCE.test(text))) return lines;
  const unnumbered: Line[] = [];
  for (const line of lines) {
    const text = line.text.replace(LINK_NUMBER, '').trim();
    if (text !== '') unnumbered.push(withText(line, text, traitsOf(text)));
  }
  return unnumbered;
}

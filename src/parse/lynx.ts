import type { Line } from './lines.js';

/** `[12]` before the words of a link, as lynx, links and w3m number them. */
const LINK_NUMBER = /\[(\d{1,5})\](?=\S)/g;
/** A line of the list of links at the end: `  12. https://…` */
const REFERENCE = /^\d{1,5}\. [a-z][a-z\d+.-]{1,20}:\S*$/i;
/** Indentation of lynx's body text. Headings of the first rank stand further left or right. */
const BODY_INDENT = 3;
/** Share of the lines that stand at least that far in, for the text to be a dump. */
const MIN_INDENTED = 0.6;

function outdented({ margin, indent }: Line): Pick<Line, 'margin' | 'indent'> {
  return { margin: margin.slice(BODY_INDENT), indent: Math.max(0, indent - BODY_INDENT) };
}

/** The lines as text that a browser dump indents and numbers: body at the left edge, link numbers taken out where the list of links proves them. */
export function undump(lines: readonly Line[]): Line[] {
  const indented = lines.filter(({ indent }) => indent >= BODY_INDENT).length;
  const isIndented = indented >= MIN_INDENTED * lines.length;
  const isNumbered = lines.some(({ text }) => REFERENCE.test(text));
  if (!isIndented && !isNumbered) return [...lines];
  const unnumbered = (text: string) => (isNumbered ? text.replace(LINK_NUMBER, '').trim() : text);
  return lines
    .map((line) => ({ ...line, ...(isIndented ? outdented(line) : {}), text: unnumbered(line.text) }))
    .filter(({ text }) => text !== '');
}

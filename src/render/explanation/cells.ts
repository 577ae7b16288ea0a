import stringWidth from 'string-width';
import { firstWords } from '../first-words.js';

const MORE = '…';
/** As much of a text as is looked at for one column: what a character carries with it (accents, joiners) rarely takes more. */
const UNITS_A_COLUMN = 20;
const LINE_SPACES = /\s/gu;
const SPACE_RUNS = /\s+/g;
const PLAIN = /^[ -~]*$/;
/** Control characters, and the bidirectional controls, which would reorder the columns beside them. */
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;
/** The invisible mark (Unicode UAX 9) that ends a run of right-to-left text: without it, a terminal that reorders would draw the next column into the run. */
const LEFT_TO_RIGHT_MARK = '\u200e';

/** Text that cannot move the cursor, colour the terminal or reorder the line. */
const printable = (text: string): string => text.replace(LINE_SPACES, ' ').replace(UNPRINTABLE, '').trim();

/** The columns that a text takes in a terminal. Most characters are plain, and asking about each takes a long page's time. */
export const widthOf = (text: string): number => (text.length === 1 && text >= ' ' && text <= '~' ? 1 : stringWidth(text));

/** Text that is safe for a terminal, on one line, cut to a width in columns. */
export function cell(text: string, columns: number): string {
  const line = printable(text.slice(0, columns * UNITS_A_COLUMN));
  const isWhole = text.length <= columns * UNITS_A_COLUMN && stringWidth(line) <= columns;
  return isWhole ? line : `${firstWords(line, columns - 1, widthOf)}${MORE}`;
}

/** The first words of a text that fit, as `firstWords` gives them; told from the length alone where all is plain. */
function fitting(text: string, columns: number): string {
  const head = text.slice(0, columns + 1);
  if (!PLAIN.test(head)) return firstWords(text, columns, widthOf);
  if (text.length <= columns) return text;
  const space = head.lastIndexOf(' ');
  return head.slice(0, space > columns / 2 ? space : columns).trimEnd();
}

/** The first character, where one alone is wider than a line. */
const firstCharacter = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);

/** Text that is safe for a terminal, broken between words into lines of a width in columns. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (let rest = printable(text).replace(SPACE_RUNS, ' '); rest !== ''; ) {
    const line = fitting(rest, columns) || firstCharacter(rest);
    lines.push(line);
    rest = rest.slice(line.length).trimStart();
  }
  return lines;
}

/** A text filled up to a width. */
export const padded = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - stringWidth(text)));

/** A cell that another follows: right-to-left text in it ends there. */
export const closed = (text: string): string => (RIGHT_TO_LEFT.test(text) ? text + LEFT_TO_RIGHT_MARK : text);

/** A cell at the beginning of a line: right-to-left text in it does not turn the line. */
export const opened = (text: string): string => (RIGHT_TO_LEFT.test(text) ? LEFT_TO_RIGHT_MARK + text : text);

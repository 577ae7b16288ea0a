import { traitsOf } from './traits.js';

/** One visible line of the input. */
export interface Line {
  /** Without the white space around it. */
  readonly text: string;
  /** The white space before it. */
  readonly margin: string;
  /** Width of the margin in columns, a tab as four. */
  readonly indent: number;
  /** Its number in the input, from 1. */
  readonly number: number;
  /** True where a blank line, or the beginning of the input, stands before it. */
  readonly afterBlank: boolean;
  /** True where it stands for a run of program text: `text` then holds line breaks and margins as they are. */
  readonly isCode: boolean;
  /** True where nothing stood between it and the line before: both are pieces of one line. */
  readonly isGlued: boolean;
  /** What the text has among its characters: the bits of `traitsOf`. */
  readonly traits: number;
}

/** The line with other words; as glued to the line before as it was, if nothing else is said. Field by field: of objects copied by a spread V8 gives each a shape of its own, and whatever reads lines afterwards gets slow. */
export const withText = (
  { margin, indent, number, afterBlank, isCode, isGlued: was }: Line,
  text: string,
  traits: number,
  isGlued = was,
): Line => ({
  text,
  margin,
  indent,
  number,
  afterBlank,
  isCode,
  isGlued,
  traits,
});

/** Two lines as one, with `glue` between them. */
export const joinedLines = (line: Line, glue: string, next: Line): Line =>
  withText(line, line.text + glue + next.text, line.traits | next.traits);

/** What most lines have; asked first. */
const PLAINLY_VISIBLE = /[!-~]/;
const VISIBLE = /[^\s\p{Cf}\p{Zs}\p{Mn}\u115f\u3164\u2800]/u;
const TAB_WIDTH = 4;

const MARGIN = /^\s*/;

const { charCodeAt } = String.prototype;

/** True for a line that begins with a letter or sign of ASCII: nearly all that are not blank, and neither margin nor visibility is then in question. */
function beginsPlainly(line: string): boolean {
  const code = line.length === 0 ? 0 : charCodeAt.call(line, 0);
  return code > 0x20 && code < 0x7f;
}

function indentOf(margin: string): number {
  let indent = 0;
  for (const character of margin) indent += character === '\t' ? TAB_WIDTH : 1;
  return indent;
}

/** True for text that has something to see: not white space and invisible characters alone. */
export const isVisible = (text: string): boolean => PLAINLY_VISIBLE.test(text) || VISIBLE.test(text);

/** The visible lines of a text, in order. A line of invisible characters counts as blank. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    if (beginsPlainly(line)) {
      const text = line.trimEnd();
      lines.push({ text, margin: '', indent: 0, number, afterBlank, isCode: false, isGlued: false, traits: traitsOf(text) });
      afterBlank = false;
      continue;
    }
    if (!isVisible(line)) {
      afterBlank = true;
      continue;
    }
    const margin = MARGIN.exec(line)?.[0] ?? '';
    const text = line.trim();
    lines.push({ text, margin, indent: indentOf(margin), number, afterBlank, isCode: false, isGlued: false, traits: traitsOf(text) });
    afterBlank = false;
  }
  return lines;
}

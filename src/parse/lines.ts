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
  readonly isCode?: true;
}

/** What most lines have; asked first. */
const PLAINLY_VISIBLE = /[!-~]/;
const VISIBLE = /[^\s\p{Cf}\p{Zs}\p{Mn}\u115f\u3164\u2800]/u;
const TAB_WIDTH = 4;

const MARGIN = /^\s*/;

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
    if (!isVisible(line)) {
      afterBlank = true;
      continue;
    }
    const margin = MARGIN.exec(line)?.[0] ?? '';
    lines.push({ text: line.trim(), margin, indent: indentOf(margin), number, afterBlank });
    afterBlank = false;
  }
  return lines;
}

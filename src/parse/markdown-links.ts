import { joinedLines, type Line } from './lines.js';

/** Lines over which one link may run: its words and a long address. */
const MAX_LINES = 12;
const IN_ADDRESS = /[-/]$/;

/** How a line breaks off within a link: among its words, or in its address. */
function breaksWithinLink(text: string): 'words' | 'address' | undefined {
  const address = text.lastIndexOf('](');
  if (address >= 0 && text.indexOf(')', address) < 0) return 'address';
  const words = text.lastIndexOf('[');
  return words >= 0 && text.indexOf(']', words) < 0 ? 'words' : undefined;
}

/** How many of the lines below a line its last link takes; 0 where it is whole, or where it does not end in this paragraph. */
function linesOfLink(lines: readonly Line[], at: number): number {
  let { text } = lines[at] as Line;
  for (let by = 1; by <= MAX_LINES; by++) {
    if (breaksWithinLink(text) === undefined) return by - 1;
    const next = lines[at + by];
    if (!next || next.afterBlank || next.isCode) return 0;
    text = text.slice(Math.max(0, text.lastIndexOf('['))) + next.text;
  }
  return 0;
}

/** Joins the lines of a Markdown text that were broken within a link. */
export function withWholeLinks(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    let line = lines[at] as Line;
    const more = line.isCode ? 0 : linesOfLink(lines, at);
    for (let by = 1; by <= more; by++) {
      const isInAddress = breaksWithinLink(line.text) === 'address' && IN_ADDRESS.test(line.text.slice(-1));
      line = joinedLines(line, isInAddress ? '' : ' ', lines[at + by] as Line);
    }
    whole.push(line);
    at += more;
  }
  return whole;
}

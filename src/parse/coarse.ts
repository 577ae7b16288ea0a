import type { Line } from './lines.js';

/** More lines than this are a log or a table, not a page: it is read in runs of lines, so that memory stays bounded. The longest page of the development set has 12,000. */
const MAX_LINES = 200_000;

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** A text of more than 200,000 lines in runs that nothing joins or breaks; undefined for a text that is read line by line. */
export function coarseLinesOf(text: string): Line[] | undefined {
  const count = countLines(text);
  if (count <= MAX_LINES) return undefined;
  const size = Math.ceil(count / MAX_LINES);
  const runs: Line[] = [];
  let begin = 0;
  for (let number = 1; begin < text.length; number += size) {
    let end = begin;
    for (let line = 0; line < size && end >= 0; line++) end = text.indexOf('\n', line === 0 ? begin : end + 1);
    const run = text.slice(begin, end < 0 ? text.length : end);
    if (run.trim() !== '')
      runs.push({ text: run, margin: '', indent: 0, number, afterBlank: false, isCode: true, isGlued: false, traits: 0 });
    begin = end < 0 ? text.length : end + 1;
  }
  return runs;
}

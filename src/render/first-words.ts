import { plainLine } from './plain-line.js';

/** As much of a text as is looked at for one kept character: what a base letter carries with it (accents, joiners) rarely takes more. */
const UNITS_A_CHARACTER = 8;
const SPACE_RUNS = /\s+/g;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The first words of a text on one line, at most `max` long, cut between two words;
 * inside one only where a single word fills more than half.
 * `measure` gives the length of one user-perceived character; by default its UTF-16 code units.
 */
export function firstWords(text: string, max: number, measure: (grapheme: string) => number = (grapheme) => grapheme.length): string {
  const line = plainLine(text.slice(0, max * UNITS_A_CHARACTER * 2)).replace(SPACE_RUNS, ' ');
  let length = 0;
  let end = 0;
  for (const { segment } of GRAPHEMES.segment(line.slice(0, max * UNITS_A_CHARACTER))) {
    length += measure(segment);
    if (length > max) break;
    end += segment.length;
  }
  if (end === line.length || line.charAt(end) === ' ') return line.slice(0, end).trimEnd();
  const space = line.lastIndexOf(' ', end - 1);
  return line.slice(0, space > end / 2 ? space : end).trimEnd();
}

import { beginsLowercase, beginsWithCase } from '../measure/letters.js';
import { isListItem, isTableRow } from './line-kind.js';
import { joinedLines, type Line } from './lines.js';

/** Narrowest and widest text width that counts as wrapped by hand or by a mail program, in columns. */
const MIN_WIDTH = 50;
const MAX_WIDTH = 100;
/** Fewest breaks at the margin that show a width. */
const MIN_BREAKS = 4;
/** Share of all line breaks that stand at the margin. */
const MIN_AT_MARGIN = 0.5;
/** Share of the breaks at the margin after which a small letter goes on. Verse begins its lines with capitals; German prose, with its capital nouns, stays above this. */
const MIN_LOWERCASE = 0.35;
/** Share of lines that may be longer than the width: addresses, table rows. */
const MAX_LONGER = 0.03;
/** Shares of the lines in paragraphs of Markdown that may end within their width, in the order in which they are tried: addresses in links do not. */
const SHARES_WITHIN = [0.98, 0.9, 0.8, 0.7];
/** A line may end this many columns before the margin although the next word would have fitted (balanced wrapping, hyphens). */
const SLACK = 3;

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const FIRST_WORD = /^\S{1,60}/;
const UNSPACED_END = /[\u3005\u3040-\u30ff\u3400-\u9fff、。，！？」』）]$/;
const UNSPACED_START = /^[\u3005\u3040-\u30ff\u3400-\u9fff「『（、。]/;
const HYPHENATED = /[^\s\d-]-$/;

function columns(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

function firstWordColumns(text: string): number {
  const word = FIRST_WORD.exec(text)?.[0] ?? '';
  return columns(word.charAt(0)) > 1 ? 2 : columns(word);
}

/** True where the line breaks after `line` because the first word of `next` did not fit into `width`. */
function breaksAtMargin(line: Line, next: Line, width: number): boolean {
  return line.indent + columns(line.text) + 1 + firstWordColumns(next.text) > width - SLACK;
}

/** Two lines of one paragraph may follow each other without a blank line, and the second begins no list item. */
function mayContinue(line: Line, next: Line): boolean {
  if (next.afterBlank || line.isCode || next.isCode || isTableRow(line) || isTableRow(next) || isListItem(next.text)) return false;
  return next.indent === line.indent || (isListItem(line.text) && next.indent > line.indent);
}

/** Two lines of which the second may go on with the first. */
interface Pair {
  readonly line: Line;
  readonly next: Line;
}

/** True where enough lines break off at the width, and go on in small letters. */
function isBrokenAt(width: number, pairs: readonly Pair[]): boolean {
  const atMargin = pairs.filter(({ line, next }) => breaksAtMargin(line, next, width));
  if (atMargin.length < MIN_BREAKS || atMargin.length < MIN_AT_MARGIN * pairs.length) return false;
  const cased = atMargin.filter(({ next }) => beginsWithCase(next.text));
  const lowercase = cased.filter(({ next }) => beginsLowercase(next.text));
  return lowercase.length >= MIN_LOWERCASE * cased.length;
}

/** The width at which the page's lines are wrapped, in columns; undefined where they are not. */
function widthOf(lines: readonly Line[]): number | undefined {
  // Most pages have paragraphs on one line: then no width fits, and nothing need be measured.
  const unwrapped = lines.filter(({ text, isCode }) => !isCode && text.length > MAX_WIDTH + SLACK);
  if (unwrapped.length > MAX_LONGER * lines.length) return undefined;
  const pairs = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next && mayContinue(line, next) ? [{ line, next }] : [];
  });
  const widths = pairs.map(({ line }) => line.indent + columns(line.text)).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.98)] ?? 0;
  if (width < MIN_WIDTH || width > MAX_WIDTH) return undefined;
  const longer = lines.filter(({ text, indent, isCode }) => !isCode && indent + columns(text) > width + SLACK);
  if (longer.length > MAX_LONGER * lines.length) return undefined;
  return isBrokenAt(width, pairs) ? width : undefined;
}

/**
 * The width at which the paragraphs of a Markdown text are wrapped; undefined where they are not. What converters to Markdown leave on one line (list items,
 * headings) may be longer, and so may an address that nothing breaks.
 */
function widthOfMarkdown(lines: readonly Line[]): number | undefined {
  const pairs = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next && mayContinue(line, next) && !isListItem(line.text) ? [{ line, next }] : [];
  });
  const ends = pairs.map(({ line }) => line.indent + columns(line.text)).sort((a, b) => a - b);
  return SHARES_WITHIN.map((share) => ends[Math.floor(ends.length * share)] ?? 0).find(
    (width) => width >= MIN_WIDTH && width <= MAX_WIDTH && isBrokenAt(width, pairs),
  );
}

/** Joins the lines of hard-wrapped paragraphs again: mail, plain-text and lynx pages. Other pages come back as they are. */
export function unwrap(lines: readonly Line[]): readonly Line[] {
  return unwrapAt(widthOf(lines), lines);
}

/** The same for the lines of a Markdown text. */
export function unwrapMarkdown(lines: readonly Line[]): readonly Line[] {
  return unwrapAt(widthOf(lines) ?? widthOfMarkdown(lines), lines);
}

function unwrapAt(width: number | undefined, lines: readonly Line[]): readonly Line[] {
  if (width === undefined) return lines;
  const joined: Line[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && previous && mayContinue(previous, line) && breaksAtMargin(previous, line, width)) {
      const glue = HYPHENATED.test(previous.text.slice(-2)) || endsUnspaced(previous.text, line.text) ? '' : ' ';
      joined[joined.length - 1] = joinedLines(last, glue, line);
    } else {
      joined.push(line);
    }
    previous = line;
  }
  return joined;
}

/** Han and Kana go on without a space. */
function endsUnspaced(text: string, next: string): boolean {
  return UNSPACED_END.test(text.slice(-2)) && UNSPACED_START.test(next);
}

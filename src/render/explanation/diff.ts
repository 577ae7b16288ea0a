import type { Article, Block, Mark } from '../../types.js';
import { cell, closed, opened, widthOf, wrapped } from './cells.js';
import { marksByBlock, summaryOf } from './marked.js';
import { BOLD, colourOf, DIM, type Paint, painter, STRUCK, type Style } from './paint.js';

/** Columns of the margin that says why, and the fewest of text beside it: in a narrower terminal it stands below. */
const MARGIN_COLUMNS = 34;
const MIN_TEXT_COLUMNS = 40;
/** Longer lines are hard to read, in a wide terminal too. */
const MAX_TEXT_COLUMNS = 100;
/** Fewer, and a word would be cut into letters. */
const LEAST_COLUMNS = 16;
/** Beside a label of one word its reason has more room than the label; a longer one is cut there, and the list has it whole. */
const MIN_MARGIN_LINES = 2;
const SIGN = { struck: '-', stands: ' ' } as const;
const RULE = ' │ ';
const BELOW = '└ ';
const HANGING = '  ';
const CODE_INDENT = '    ';
const LINE_BREAK = /\r\n?|\n/;

/** How a page is laid out: the number of its line, a sign, the text, the margin. */
interface Layout {
  readonly number: number;
  readonly text: number;
  readonly margin: number;
  /** False where the margin stands below the text. */
  readonly isBeside: boolean;
}

interface Look {
  readonly paint: Paint;
  readonly layout: Layout;
}

function layoutFor(blocks: readonly Block[], columns: number): Layout {
  const number = blocks.reduce((width, { line }) => Math.max(width, String(line).length), 1);
  const room = columns - number - ' - '.length;
  const beside = room - RULE.length - MARGIN_COLUMNS;
  if (beside >= MIN_TEXT_COLUMNS) {
    const text = Math.min(beside, MAX_TEXT_COLUMNS);
    return { number, text, margin: Math.min(room - RULE.length - text, MARGIN_COLUMNS * 2), isBeside: true };
  }
  const text = Math.max(LEAST_COLUMNS, Math.min(room, MAX_TEXT_COLUMNS));
  return { number, text, margin: Math.max(LEAST_COLUMNS, text - BELOW.length), isBeside: false };
}

/** A block as it is read: with its marker, the cells of a row apart, code in its lines. */
function printed({ kind, level, marker, text }: Block): string[] {
  if (kind === 'code') return text.replaceAll('\t', CODE_INDENT).split(LINE_BREAK);
  if (kind === 'table-row') return [text.replaceAll('\t', ' | ')];
  if (kind === 'separator') return [text.trim() || '* * *'];
  if (kind === 'heading') return [`${'#'.repeat(Math.max(1, level))} ${text}`];
  if (kind === 'quote') return [`> ${text}`];
  return [kind === 'list-item' ? `${marker ?? '-'} ${text}` : text];
}

/** Why, in the words of the surest mark, in at most so many lines of the margin. */
function marginLines([surest]: readonly Mark[], columns: number, rows: number): string[] {
  if (!surest) return [];
  const lines = wrapped(`${surest.detector} ${surest.confidence.toFixed(2)}: ${surest.reason}`, columns);
  return lines.length <= rows ? lines : [...lines.slice(0, rows - 1), cell(lines.slice(rows - 1).join(' '), columns)];
}

/** One block with its verdict. */
interface Entry {
  readonly block: Block;
  readonly marks: readonly Mark[];
  readonly isStruck: boolean;
}

/** The style of the margin: a struck block's is in the colour of its detector. */
const marginStyle = ({ marks, isStruck }: Entry): Style => (isStruck && marks[0] ? colourOf(marks[0].detector) : DIM);

function textStyle({ block, isStruck }: Entry): Style | undefined {
  if (isStruck) return STRUCK;
  return block.kind === 'heading' ? BOLD : undefined;
}

/** A line of the text in lines of the layout; what is indented stays so. */
function textLines(line: string, columns: number): string[] {
  const indent = Math.min(line.length - line.trimStart().length, Math.floor(columns / 2));
  const lines = wrapped(line, columns - indent);
  return lines.length === 0 ? [''] : lines.map((one) => ' '.repeat(indent) + one);
}

/** The lines of a block: number, sign and text, and why in the margin. */
function entryLines(entry: Entry, { paint, layout }: Look): string[] {
  const { block, marks, isStruck } = entry;
  const text = printed(block).flatMap((line) => textLines(line, layout.text));
  const why = marginLines(marks, layout.margin, layout.isBeside ? Math.max(text.length, MIN_MARGIN_LINES) : 1);
  const style = textStyle(entry);
  const lead = (at: number) => {
    const sign = isStruck && at < text.length ? paint(SIGN.struck, marginStyle(entry)) : SIGN.stands;
    const number = at === 0 ? paint(String(block.line).padStart(layout.number), DIM) : ' '.repeat(layout.number);
    return `${number} ${sign} `;
  };
  const shown = (words: string) => opened(style ? paint(words, style) : words);
  if (!layout.isBeside) {
    const below = why.map((line, at) => `${lead(text.length)}${paint((at === 0 ? BELOW : HANGING) + line, marginStyle(entry))}`);
    return [...text.map((words, at) => lead(at) + shown(words)), ...below];
  }
  return Array.from({ length: Math.max(text.length, why.length) }, (_, at) => {
    const words = text[at] ?? '';
    const margin = why[at];
    if (margin === undefined) return lead(at) + shown(words);
    const gap = ' '.repeat(Math.max(0, layout.text - widthOf(words)));
    return lead(at) + closed(shown(words)) + gap + paint(RULE + margin, marginStyle(entry));
  });
}

/** Every block of the page in its order. */
function entriesOf({ blocks, struck, marks }: Article): Entry[] {
  const byBlock = marksByBlock(marks);
  const entry = (isStruck: boolean) => (block: Block) => ({ block, marks: byBlock.get(block.index) ?? [], isStruck });
  return [...blocks.map(entry(false)), ...struck.map(entry(true))].sort((a, b) => a.block.index - b.block.index);
}

/**
 * The page as Stet read it, for a terminal: each block with the line of the input that it begins in; what was struck has a `-` before it and says why beside it, or
 * below it in a narrow terminal; then the counts. A block that stands in spite of a mark says so, too.
 */
export function renderDiff(article: Article, { colour, columns }: { readonly colour: boolean; readonly columns: number }): string {
  const entries = entriesOf(article);
  const look: Look = {
    paint: painter(colour),
    layout: layoutFor(
      entries.map(({ block }) => block),
      columns,
    ),
  };
  const lines = entries.flatMap((entry, at) => [...(at > 0 && !entry.block.tight ? [''] : []), ...entryLines(entry, look)]);
  const parts = [...lines.map((line) => line.trimEnd()), ...(lines.length > 0 ? [''] : []), look.paint(summaryOf(article), BOLD)];
  return `${parts.join('\n')}\n`;
}

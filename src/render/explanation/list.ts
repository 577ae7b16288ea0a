import type { Article, Block, Mark } from '../../types.js';
import { cell, closed, padded, widthOf } from './cells.js';
import { MAX_DETECTOR_COLUMNS, type MarkedBlock, marksByBlock, summaryOf } from './marked.js';
import { BOLD, colourOf, DIM, type Paint, painter, STRUCK } from './paint.js';

/** Fewer columns of a block's words do not tell which block it is. */
const MIN_TEXT_COLUMNS = 24;
const MAX_REASON_COLUMNS = 48;
/** Fewer columns of a reason do not tell why: in a narrower terminal it stands on a line of its own. */
const MIN_REASON_COLUMNS = 20;
const GAP = '  ';

/** The widths of the list's columns. */
interface Columns {
  readonly line: number;
  readonly detector: number;
  /** Undefined where reasons stand on lines of their own. */
  readonly reason: number | undefined;
  readonly text: number;
  readonly all: number;
}

interface Look {
  readonly paint: Paint;
  readonly columns: Columns;
}

function widest(texts: readonly string[], most: number): number {
  return texts.reduce((width, text) => Math.max(width, widthOf(cell(text, most))), 0);
}

function columnsFor(marked: readonly MarkedBlock[], all: number): Columns {
  const marks = marked.flatMap((entry) => entry.marks);
  const line = marked.reduce((width, { block }) => Math.max(width, String(block.line).length), 0);
  const detector = widest(
    marks.map((mark) => mark.detector),
    MAX_DETECTOR_COLUMNS,
  );
  const reason = widest(
    marks.map((mark) => mark.reason),
    MAX_REASON_COLUMNS,
  );
  const taken = line + detector + '0.00'.length + GAP.length * 4;
  const room = Math.min(reason, all - taken - MIN_TEXT_COLUMNS);
  if (room >= Math.min(reason, MIN_REASON_COLUMNS)) {
    return { line, detector, reason: room, text: Math.max(MIN_TEXT_COLUMNS, all - taken - room), all };
  }
  return { line, detector, reason: undefined, text: Math.max(MIN_TEXT_COLUMNS, all - taken + GAP.length), all };
}

/** One mark: the words of its block beside the first, the reason between, or below where there is no room. */
function markLines(mark: Mark, { line, words }: { line: string; words: string }, { paint, columns }: Look): string[] {
  const head = [
    paint(line.padStart(columns.line), DIM),
    paint(padded(cell(mark.detector, MAX_DETECTOR_COLUMNS), columns.detector), colourOf(mark.detector)),
    mark.confidence.toFixed(2),
  ].join(GAP);
  const rest = words === '' ? '' : GAP + words;
  if (columns.reason !== undefined) return [`${head}${GAP}${padded(closed(cell(mark.reason, columns.reason)), columns.reason)}${rest}`];
  const indent = ' '.repeat(columns.line) + GAP;
  return [`${head}${rest}`, `${indent}${cell(mark.reason, Math.max(MIN_REASON_COLUMNS, columns.all - indent.length))}`];
}

function blockLines({ block, marks }: MarkedBlock, look: Look, isStruck: boolean): string[] {
  const words = look.paint(cell(block.text, look.columns.text), isStruck ? STRUCK : DIM);
  return marks.flatMap((mark, at) =>
    markLines(mark, at === 0 ? { line: String(block.line), words } : { line: '', words: '' }, look).map((line) => line.trimEnd()),
  );
}

/**
 * A line a block with its line in the input, detector, confidence, reason and first words, further marks of a block below its surest; then the blocks that stand
 * in spite of a mark; then the counts.
 */
export function renderList(article: Article, { colour, columns }: { readonly colour: boolean; readonly columns: number }): string {
  const marks = marksByBlock(article.marks);
  const withMarks = (blocks: readonly Block[]): MarkedBlock[] =>
    blocks.flatMap((block) => (marks.has(block.index) ? [{ block, marks: marks.get(block.index) ?? [] }] : []));
  const struck = withMarks(article.struck);
  const kept = withMarks(article.blocks);
  const look: Look = { paint: painter(colour), columns: columnsFor([...struck, ...kept], columns) };
  const lines = [
    ...struck.flatMap((entry) => blockLines(entry, look, true)),
    ...(kept.length > 0 ? [look.paint('kept:', BOLD)] : []),
    ...kept.flatMap((entry) => blockLines(entry, look, false)),
    look.paint(summaryOf(article), BOLD),
  ];
  return `${lines.join('\n')}\n`;
}

import stringWidth from 'string-width';
import type { Article, Block, Mark } from '../types.js';
import { firstWords } from './first-words.js';

export interface ExplanationOptions {
  /** Print with ANSI colours. */
  readonly colour: boolean;
  /** Width of the terminal in columns; default 120. */
  readonly columns?: number;
}

const DEFAULT_COLUMNS = 120;
/** Fewer columns of a block's words do not tell which block it is: in a narrower terminal the line wraps. */
const MIN_TEXT_COLUMNS = 24;
const MAX_REASON_COLUMNS = 48;
const MAX_REFUSAL_COLUMNS = 200;
const MAX_DETECTOR_COLUMNS = 24;
const GAP = '  ';
const MORE = '…';

/** SGR codes (ECMA-48): how a style begins and how it ends. */
const STRUCK = ['2;9', '22;29'] as const;
const DIM = ['2', '22'] as const;
const BOLD = ['1', '22'] as const;
/** Foreground colours by detector: kinds that belong together share one. */
const DETECTOR_COLOURS: Readonly<Record<string, string>> = {
  'cookie-banner': '33',
  'legal-footer': '33',
  'newsletter-promo': '35',
  advertisement: '35',
  paywall: '35',
  'duplicate-quote': '36',
  slogan: '32',
  'author-box': '32',
  metadata: '32',
  'share-buttons': '34',
  comments: '34',
  'related-links': '94',
  navigation: '94',
};
const OTHER_COLOUR = '31';
const DEFAULT_FOREGROUND = '39';

const LINE_SPACES = /\s/gu;
/** Control characters, and the bidirectional controls, which would reorder the columns beside them. */
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

interface Style {
  readonly paint: (text: string, codes: readonly [string, string]) => string;
  readonly columns: { readonly line: number; readonly detector: number; readonly reason: number; readonly text: number };
}

interface MarkedBlock {
  readonly block: Block;
  /** The surest first. */
  readonly marks: readonly Mark[];
}

/** Text that cannot move the cursor, colour the terminal or reorder the line, cut to a width in columns. */
function cell(text: string, columns: number): string {
  const line = text
    .slice(0, columns * 20)
    .replace(LINE_SPACES, ' ')
    .replace(UNPRINTABLE, '')
    .trim();
  const isWhole = text.length <= columns * 20 && stringWidth(line) <= columns;
  return isWhole ? line : `${firstWords(line, columns - 1, stringWidth)}${MORE}`;
}

function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}

function colourOf(detector: string): readonly [string, string] {
  const known = Object.hasOwn(DETECTOR_COLOURS, detector) ? DETECTOR_COLOURS[detector] : undefined;
  return [known ?? OTHER_COLOUR, DEFAULT_FOREGROUND];
}

function widest(texts: readonly string[], most: number): number {
  return texts.reduce((width, text) => Math.max(width, stringWidth(cell(text, most))), 0);
}

function styleFor(marked: readonly MarkedBlock[], { colour, columns = DEFAULT_COLUMNS }: ExplanationOptions): Style {
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
  const taken = line + detector + '0.00'.length + reason + GAP.length * 4;
  return {
    paint: (text, [on, off]) => (colour && text !== '' ? `\x1b[${on}m${text}\x1b[${off}m` : text),
    columns: { line, detector, reason, text: Math.max(MIN_TEXT_COLUMNS, columns - taken) },
  };
}

function markLine(lead: string, mark: Mark, { paint, columns }: Style): string {
  return [
    paint(lead.padStart(columns.line), DIM),
    paint(padded(cell(mark.detector, MAX_DETECTOR_COLUMNS), columns.detector), colourOf(mark.detector)),
    mark.confidence.toFixed(2),
    padded(cell(mark.reason, MAX_REASON_COLUMNS), columns.reason),
  ].join(GAP);
}

function blockLines({ block, marks }: MarkedBlock, style: Style, isStruck: boolean): string[] {
  const words = style.paint(cell(block.text, style.columns.text), isStruck ? STRUCK : DIM);
  return marks.map((mark, at) =>
    (at === 0 ? `${markLine(String(block.line), mark, style)}${GAP}${words}` : markLine('', mark, style)).trimEnd(),
  );
}

function marksByBlock(marks: readonly Mark[]): Map<number, Mark[]> {
  const byBlock = new Map<number, Mark[]>();
  for (const mark of [...marks].sort((a, b) => b.confidence - a.confidence)) {
    const others = byBlock.get(mark.block);
    if (others) others.push(mark);
    else byBlock.set(mark.block, [mark]);
  }
  return byBlock;
}

function summary({ blocks, struck, secondOpinion: asked }: Article, marked: readonly MarkedBlock[]): string {
  const counts = new Map<string, number>();
  for (const { marks } of marked) {
    const name = cell(marks[0]?.detector ?? '', MAX_DETECTOR_COLUMNS);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // Compared by code units, not by locale: the same on every machine.
  const ordered = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const total = blocks.length + struck.length;
  const opinion =
    asked === undefined
      ? ''
      : 'refused' in asked
        ? `; second opinion: ${cell(asked.refused, MAX_REFUSAL_COLUMNS)}`
        : `; a second opinion keeps ${asked.kept}`;
  const list = ordered.map(([name, count]) => `${name} ${count}`).join(', ');
  return `struck ${struck.length} of ${total} ${total === 1 ? 'block' : 'blocks'}${list && `: ${list}`}${opinion}`;
}

/**
 * Why each block was struck, for a terminal: a line a block with its line in the input, detector, confidence, reason and first words,
 * further marks of a block below its surest; then the blocks that stand in spite of a mark; then the counts.
 */
export function renderExplanation(article: Article, options: ExplanationOptions): string {
  const marks = marksByBlock(article.marks);
  const withMarks = (blocks: readonly Block[]): MarkedBlock[] =>
    blocks.flatMap((block) => (marks.has(block.index) ? [{ block, marks: marks.get(block.index) ?? [] }] : []));
  const struck = withMarks(article.struck);
  const kept = withMarks(article.blocks);
  const style = styleFor([...struck, ...kept], options);
  const lines = [
    ...struck.flatMap((entry) => blockLines(entry, style, true)),
    ...(kept.length > 0 ? [style.paint('kept:', BOLD)] : []),
    ...kept.flatMap((entry) => blockLines(entry, style, false)),
    style.paint(summary(article, struck), BOLD),
  ];
  return `${lines.join('\n')}\n`;
}

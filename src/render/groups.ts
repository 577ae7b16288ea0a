import type { Block } from '../types.js';
import type { BodyBlock } from './body.js';
import type { List } from './lists.js';
import { listsOf } from './lists.js';
import { plainLine } from './plain-line.js';

/** A paragraph: one line, or the lines of a verse. */
export interface Lines {
  readonly kind: 'lines';
  readonly lines: readonly string[];
}

/** A quotation; a quotation in it is one of its parts. */
export interface Quote {
  readonly kind: 'quote';
  readonly parts: readonly (Lines | Quote)[];
}

/** Rows of cells; the first is the header. It has as many cells as the widest row, and so have the others in any table of readable size. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}

/** A block that stands for itself. */
export interface Single {
  readonly kind: 'heading' | 'code' | 'caption' | 'separator';
  readonly block: Block;
}

/** What a reader sees as one thing, made of one block or several. */
export type Group = Lines | Quote | Table | List | Single;

/** Deeper quotations stand at this depth: a hostile page must not exhaust the stack of the printers, and no reader counts further. */
const MAX_DEPTH = 12;
/** Further cells share the last one: a single row of a thousand tabs would otherwise widen the whole table. */
const MAX_CELLS = 100;
/** In a larger table short rows stay short, which Markdown and HTML read alike: padding must not multiply a hostile page. */
const MAX_PADDED_CELLS = 50_000;

/** Cuts a list where `belongs` says that an entry does not continue the one before. */
function runsOf<T>(entries: readonly T[], belongs: (entry: T, previous: T) => boolean): T[][] {
  const runs: T[][] = [];
  entries.forEach((entry, at) => {
    const previous = entries[at - 1];
    const open = runs.at(-1);
    if (open && previous !== undefined && belongs(entry, previous)) open.push(entry);
    else runs.push([entry]);
  });
  return runs;
}

function belongsToGroup({ block, attached }: BodyBlock, { block: previous }: BodyBlock): boolean {
  if (block.kind !== previous.kind) return false;
  if (block.kind === 'paragraph' || block.kind === 'table-row') return attached;
  return (block.kind === 'list-item' || block.kind === 'quote') && (attached || block.index === previous.index + 1);
}

function linesOf(run: readonly BodyBlock[]): Lines {
  return { kind: 'lines', lines: run.map(({ block }) => plainLine(block.text)) };
}

function depthOf({ block }: BodyBlock): number {
  return Math.max(1, Math.min(block.level, MAX_DEPTH));
}

function quoteOf(run: readonly BodyBlock[], depth = 1): Quote {
  const parts = runsOf(run, (entry, previous) => {
    const [mine, its] = [depthOf(entry), depthOf(previous)];
    return mine > depth ? its > depth : its === depth && entry.attached;
  });
  return {
    kind: 'quote',
    parts: parts.map((part) => (part.some((entry) => depthOf(entry) > depth) ? quoteOf(part, depth + 1) : linesOf(part))),
  };
}

function cellsOf({ block }: BodyBlock): string[] {
  const cells = block.text.split('\t');
  const shared = cells.splice(MAX_CELLS - 1).join(' ');
  return [...cells, ...(shared ? [shared] : [])].map(plainLine);
}

function padded(cells: readonly string[], width: number): string[] {
  return [...cells, ...Array<string>(width - cells.length).fill('')];
}

function tableOf(run: readonly BodyBlock[]): Table {
  const rows = run.map(cellsOf);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const isPadded = width * rows.length <= MAX_PADDED_CELLS;
  return { kind: 'table', rows: rows.map((row, at) => (at === 0 || isPadded ? padded(row, width) : row)) };
}

function groupsOfRun(run: readonly BodyBlock[]): Group[] {
  const block = run[0]?.block;
  if (!block) return [];
  switch (block.kind) {
    case 'paragraph':
      return [linesOf(run)];
    case 'list-item':
      return listsOf(run);
    case 'table-row':
      return [tableOf(run)];
    case 'quote':
      return [quoteOf(run)];
    default:
      return [{ kind: block.kind, block }];
  }
}

/** Adjacent blocks put together as a reader sees them: list items to lists, rows to tables, verse lines to paragraphs, quotes to quotes. */
export function groupsOf(body: readonly BodyBlock[]): Group[] {
  return runsOf(body, belongsToGroup).flatMap(groupsOfRun);
}

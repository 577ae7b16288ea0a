import type { Block } from '../types.js';
import type { BodyBlock } from './body.js';
import { type Inline, imagesAbove, inlineOf } from './inline.js';
import type { List } from './lists.js';
import { listsOf } from './lists.js';

/** A paragraph: one line, or the lines of a verse. */
export interface Lines {
  readonly kind: 'lines';
  readonly lines: readonly (readonly Inline[])[];
}

/** A quotation; a quotation in it is one of its parts. */
export interface Quote {
  readonly kind: 'quote';
  readonly parts: readonly (Lines | Quote)[];
}

/** Rows of cells; the first is the header. It has as many cells as the widest row, and so have the others in any table of readable size. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** Pictures that stand on their own. */
interface Pictures {
  readonly kind: 'pictures';
  readonly pictures: readonly Inline[];
}

/** The text of a footnote, by the name with which the text refers to it. */
export interface Footnote {
  readonly kind: 'footnote';
  readonly label: string;
  readonly line: readonly Inline[];
}

/** A block that stands for itself. */
export interface Single {
  readonly kind: 'heading' | 'code' | 'caption' | 'separator';
  readonly block: Block;
}

/** What a reader sees as one thing, made of one block or several. */
export type Group = Lines | Quote | Table | List | Single | Pictures | Footnote;

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

/** True for a block that goes on with the list item above it: a further paragraph, code. */
const goesOnWithItem = ({ block }: BodyBlock, { block: previous }: BodyBlock) =>
  block.item !== undefined && (previous.kind === 'list-item' || previous.item !== undefined);

function belongsToGroup(entry: BodyBlock, before: BodyBlock): boolean {
  const { block, attached } = entry;
  const { block: previous } = before;
  if (block.footnote !== undefined || previous.footnote !== undefined) return false;
  const isNext = attached || block.index === previous.index + 1;
  if (goesOnWithItem(entry, before)) return isNext;
  if (block.kind === 'list-item' && previous.item !== undefined) return isNext;
  if (block.kind !== previous.kind || previous.item !== undefined) return false;
  if (block.kind === 'paragraph' || block.kind === 'table-row') return attached;
  return (block.kind === 'list-item' || block.kind === 'quote') && isNext;
}

function linesOf(run: readonly BodyBlock[]): Lines {
  return { kind: 'lines', lines: run.map(({ block }, at) => (at === 0 ? inlineOf(block) : [...imagesAbove(block), ...inlineOf(block)])) };
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

/** The cells of a row: the parts of its text between tabs. */
function cellsOf({ block }: BodyBlock): (readonly Inline[])[] {
  const { text } = block;
  const cells: (readonly Inline[])[] = [];
  let from = 0;
  for (let tab = text.indexOf('\t'); tab >= 0 && cells.length < MAX_CELLS - 1; tab = text.indexOf('\t', from)) {
    cells.push(inlineOf(block, from, tab));
    from = tab + 1;
  }
  const last = inlineOf(block, from);
  return cells.length === MAX_CELLS - 1 && last.length === 0 ? cells : [...cells, last];
}

function padded(cells: readonly (readonly Inline[])[], width: number): (readonly Inline[])[] {
  return [...cells, ...Array<readonly Inline[]>(width - cells.length).fill([])];
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
  if (block.footnote !== undefined) return [{ kind: 'footnote', label: block.footnote, line: inlineOf(block) }];
  switch (block.kind) {
    case 'paragraph':
      return [linesOf(run)];
    case 'list-item':
      return listsOf(run, groupOfOne);
    case 'table-row':
      return [tableOf(run)];
    case 'quote':
      return [quoteOf(run)];
    default:
      return [{ kind: block.kind, block }];
  }
}

/** A block that goes on with a list item, by itself. */
function groupOfOne(entry: BodyBlock): Group[] {
  return groupsOfRun([entry]);
}

/** What the blocks of a run are together, below the pictures of the first; list items and captions have theirs in them. */
function groupsWithPictures(run: readonly BodyBlock[]): Group[] {
  const first = run[0]?.block;
  const groups = groupsOfRun(run);
  if (!first || first.kind === 'caption' || first.kind === 'list-item') return groups;
  const pictures = imagesAbove(first);
  return pictures.length === 0 ? groups : [{ kind: 'pictures', pictures }, ...groups];
}

/** Adjacent blocks put together as a reader sees them: list items to lists, rows to tables, verse lines to paragraphs, quotes to quotes. */
export function groupsOf(body: readonly BodyBlock[]): Group[] {
  return runsOf(body, belongsToGroup).flatMap(groupsWithPictures);
}

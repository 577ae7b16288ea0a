import { type Line, withText } from './lines.js';
import { HAS_GAP, HAS_TAB } from './traits.js';

/** The white space between two cells of a table set in columns. */
const CELL_GAP = / {2,}/g;
/** Cells are short: a double space after a full stop divides sentences, not cells. */
const MAX_CELL_CHARACTERS = 60;

interface Row {
  readonly cells: readonly string[];
  /** The column where each cell begins. */
  readonly starts: readonly number[];
}

function rowOf({ text, indent, isCode, traits }: Line): Row | undefined {
  if (isCode || text.length > 400 || (traits & HAS_GAP) === 0) return undefined;
  const cells: string[] = [];
  const starts: number[] = [];
  let from = 0;
  for (const gap of text.matchAll(CELL_GAP)) {
    cells.push(text.slice(from, gap.index));
    starts.push(indent + from);
    from = gap.index + gap[0].length;
  }
  cells.push(text.slice(from));
  starts.push(indent + from);
  return cells.every(({ length }) => length <= MAX_CELL_CHARACTERS) ? { cells, starts } : undefined;
}

/** Two rows stand in the same columns when they have as many cells and every cell but one begins at the same place. */
function areAligned(row: Row, next: Row): boolean {
  const same = row.starts.filter((start, at) => start === next.starts[at]).length;
  return row.starts.length === next.starts.length && same >= 2 && same >= row.starts.length - 1;
}

/** The lines, with the cells of tables that are set in columns divided by tabs. */
export function withTabbedColumns(lines: readonly Line[]): readonly Line[] {
  const rows = lines.map(rowOf);
  if (rows.every((row) => row === undefined)) return lines;
  const isAligned = lines.map(({ afterBlank }, at) => {
    const row = rows[at];
    const above = rows[at - 1];
    return !afterBlank && row !== undefined && above !== undefined && areAligned(above, row);
  });
  return lines.map((line, at) => {
    const row = rows[at];
    return row && (isAligned[at] || isAligned[at + 1]) ? withText(line, row.cells.join('\t'), line.traits | HAS_TAB) : line;
  });
}

import { type NumberedRow, struckShare } from './totals.js';

/** Rows of one file of data: some hundred kilobytes, read in a blink. */
export const ROWS_PER_FILE = 1_000;

/** What could end a script's text or a line of it early, or be read as markup. */
const RISKY = /[<>&\u2028\u2029\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u206f]/gu;

const toEscape = (sign: string): string => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** A row as the index's script reads it: a list, as names would be repeated a thousand times. */
function listOf({ row, href }: NumberedRow): readonly unknown[] {
  const { name, title, site, blocks, struck, unsure, isInDoubt, detectors, error } = row;
  return [
    href ?? '',
    name,
    title ?? '',
    site ?? '',
    blocks,
    struck,
    rounded(struckShare(row)),
    rounded(unsure),
    isInDoubt ? 1 : 0,
    error ?? '',
    detectors,
  ];
}

/** One file of rows, as a script that hands them to the index: files that are opened from a disk may load scripts, but not data. */
export function renderRows(rows: readonly NumberedRow[], file: number): string {
  const data = JSON.stringify(rows.map(listOf)).replace(RISKY, toEscape);
  return `stetRows(${file},${data});\n`;
}

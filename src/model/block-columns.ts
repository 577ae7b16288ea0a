import { type Signs, signsOf } from '../measure/signs.js';
import type { MeasuredBlock } from '../survey/measured-block.js';
import type { BlockKind } from '../types.js';
import { columnOf } from './column.js';
import type { Columns } from './columns.js';

const KINDS: readonly BlockKind[] = ['paragraph', 'heading', 'list-item', 'table-row', 'quote', 'code', 'caption', 'separator'];

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** What each block shows by itself: its length, its signs, its kind. */
export function addBlockColumns(columns: Columns, blocks: readonly MeasuredBlock[]): readonly Signs[] {
  const signs = blocks.map(({ block }) => signsOf(block.text));
  columns.add(
    'words',
    columnOf(blocks, ({ length }) => length),
  );
  columns.add(
    'characters',
    columnOf(signs, ({ characters }) => characters),
  );
  columns.add(
    'capitals',
    columnOf(signs, ({ capitals, letters }) => share(capitals, letters)),
  );
  columns.add(
    'digits',
    columnOf(signs, ({ digits, characters }) => share(digits, characters)),
  );
  columns.add(
    'ending',
    columnOf(signs, ({ ending }) => ending),
  );
  columns.add(
    'kind',
    columnOf(blocks, ({ block }) => KINDS.indexOf(block.kind)),
  );
  columns.add(
    'tight',
    columnOf(blocks, ({ block }) => (block.tight ? 1 : 0)),
  );
  return signs;
}

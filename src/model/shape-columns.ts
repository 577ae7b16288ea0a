import type { MeasuredBlock } from '../survey/measured-block.js';
import { columnOf, sinceLast, untilNext } from './column.js';
import type { Columns } from './columns.js';

/** Words of a short block, as menus, cards and lists have. */
const SHORT = 6;
/** Most blocks that a run counts on each side. */
const NEAR = 60;

/** How long the run of short blocks is that each block stands in: those around it up to the next long ones. */
export function addShapeColumns(columns: Columns, blocks: readonly MeasuredBlock[]): void {
  const isLong = (index: number) => (blocks[index] as MeasuredBlock).length >= SHORT;
  const before = sinceLast(blocks.length, isLong, NEAR);
  const after = untilNext(blocks.length, isLong, NEAR);
  columns.add(
    'shortRun',
    columnOf(blocks, (_, index) => (before[index] as number) + (after[index] as number)),
  );
}

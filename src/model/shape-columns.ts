import type { Signs } from '../measure/signs.js';
import type { MeasuredBlock } from '../survey/measured-block.js';
import { columnOf, sinceLast, untilNext } from './column.js';
import type { Columns } from './columns.js';

const SHORT = 6;
const NEAR = 60;
const FAR = 100;
/** Share of a block's characters that must be digits for it to look like a date, a price or a count. */
const NUMERIC = 0.2;

/** What a block looks like, as a small number: its length by powers of two, how it ends, whether it is mostly digits. */
function shapeOf({ length }: MeasuredBlock, { ending, digits, characters }: Signs): number {
  const size = length < 1 ? 0 : Math.min(6, 1 + Math.floor(Math.log2(length)));
  return (size * 7 + ending) * 2 + (digits > NUMERIC * characters ? 1 : 0);
}

/** How regular the page is around each block: runs of short blocks, and how often its shape and its neighbours' come again (cards, lists, rows). */
export function addShapeColumns(columns: Columns, blocks: readonly MeasuredBlock[], signs: readonly Signs[]): void {
  const shapes = columnOf(blocks, (block, index) => shapeOf(block, signs[index] as Signs));
  const pair = (index: number) => (shapes[index - 1] ?? 0) * 128 + (shapes[index] ?? 0);
  const triple = (index: number) => pair(index) * 128 + (shapes[index + 1] ?? 0);
  const counts = new Map<number, number>();
  for (let index = 0; index < blocks.length; index++) counts.set(triple(index), (counts.get(triple(index)) ?? 0) + 1);
  columns.add(
    'shapeCount',
    columnOf(blocks, (_, index) => counts.get(triple(index)) ?? 0),
  );
  const last = new Map<number, number>();
  columns.add(
    'shapeDistance',
    columnOf(blocks, (_, index) => {
      const distance = index - (last.get(pair(index)) ?? -FAR);
      last.set(pair(index), index);
      return Math.min(distance, FAR);
    }),
  );
  const isLong = (index: number) => (blocks[index] as MeasuredBlock).length >= SHORT;
  const before = columns.add('shortBefore', sinceLast(blocks.length, isLong, NEAR));
  const after = columns.add('shortAfter', untilNext(blocks.length, isLong, NEAR));
  columns.add(
    'shortRun',
    columnOf(blocks, (_, index) => (before[index] as number) + (after[index] as number)),
  );
}

import { addBorderColumns } from './border-columns.js';
import { type Column, columnOf, sinceLast, smoothed, sumBefore, total, untilNext } from './column.js';
import type { Columns } from './columns.js';
import { addSideColumns } from './side-columns.js';
import type { LexicalColumns } from './words-in-context.js';

const NEAR = 60;
/** Log odds by which a block's words alone speak clearly for one side. */
const CLEAR = 1.5;

/** Means over the blocks around. */
export function addWindows(columns: Columns, seen: Readonly<Record<string, readonly [column: Column, halves: readonly number[]]>>): void {
  for (const [name, [column, halves]] of Object.entries(seen)) {
    for (const half of halves) columns.add(`${name}~${half}`, smoothed(column, half));
  }
}

/** What the words say: of the block, of its surroundings, of the page. `words` is each block's length. */
export function addLexicalColumns(
  columns: Columns,
  { alone, self, above, inContext, end, start, head, tail }: LexicalColumns,
  words: Column,
): void {
  const size = words.length;
  columns.add('lexical', alone);
  columns.add('lexical:self', self);
  columns.add('lexical:above', above);
  columns.add('lexical:inContext', inContext);
  columns.add(
    'sinceBad',
    sinceLast(size, (index) => (alone[index] as number) < -CLEAR, NEAR),
  );
  columns.add(
    'sinceGood',
    sinceLast(size, (index) => (inContext[index] as number) > CLEAR, NEAR),
  );
  columns.add(
    'untilGood',
    untilNext(size, (index) => (inContext[index] as number) > CLEAR, NEAR),
  );
  const mass = columnOf(inContext, (odds, index) => (words[index] as number) / (1 + Math.exp(-odds)));
  const all = total(mass) || 1;
  columns.add(
    'massBefore',
    sumBefore(mass).map((sum) => sum / all),
  );
  addBorderColumns(columns, end, start, words, mass);
  addSideColumns(columns, head, tail, words);
  columns.addConstant('page:mass', all);
  columns.addConstant('page:massShare', all / (total(words) || 1));
  columns.addConstant('page:lexical', total(alone) / Math.max(1, size));
  columns.addConstant('page:inContext', total(inContext) / Math.max(1, size));
}

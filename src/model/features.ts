import type { MeasuredPage } from '../detect/detector.js';
import type { Mark } from '../types.js';
import { addBlockColumns } from './block-columns.js';
import { columnOf, shifted } from './column.js';
import { Columns } from './columns.js';
import { addLexicalColumns, addWindows } from './context-columns.js';
import { addCopyColumns } from './copies.js';
import { addEvidenceColumns } from './evidence-columns.js';
import { addPageColumns, addPlaceColumns } from './place-columns.js';
import { addShapeColumns } from './shape-columns.js';
import { addTopicColumns } from './topic-columns.js';
import type { LexicalColumns } from './words-in-context.js';

/** More words than this in one block tell no more. */
const MANY_WORDS = 60;
const SHORT = 6;
/** A line that stamps a comment or a post with its hour, and the longest such line in characters. */
const HOUR = /\d[:.h]\d\d(?!\d)|\d ?[ap]m\b|\bago\b/i;
const MAX_STAMP = 60;
/** Log odds of a block off the page. */
const NOWHERE = -5;

/**
 * What the trees see of a page: for each block a row of numbers, about the block, its place and its surroundings. Worked out once, in time linear in the page,
 * by the same code in training and in use.
 */
export function featuresOf(page: MeasuredPage, marks: readonly Mark[], lexical: LexicalColumns): Columns {
  const { blocks } = page;
  const columns = new Columns(blocks.length);
  const signs = addBlockColumns(columns, blocks);
  addCopyColumns(columns, blocks);
  const { isMarked, isComment } = addEvidenceColumns(columns, blocks.length, marks);
  addPlaceColumns(columns, page);
  addPageColumns(columns, page, signs, isMarked);
  addTopicColumns(columns, page);
  addShapeColumns(columns, blocks);
  const words = columnOf(blocks, ({ length }) => length);
  addLexicalColumns(columns, lexical, words);
  const { alone, inContext } = lexical;
  for (const by of [-2, -1, 1]) columns.add(`inContext@${by}`, shifted(inContext, by, NOWHERE));
  const capitalised = columnOf(signs, ({ capitalised, pieces }) => (pieces === 0 ? 0 : capitalised / pieces));
  columns.add('capitalised@1', shifted(capitalised, 1, -1));
  columns.add(
    'tight@1',
    columnOf(blocks, (_, index) => (index + 1 === blocks.length ? -1 : blocks[index + 1]?.block.tight ? 1 : 0)),
  );
  addWindows(columns, {
    lexical: [alone, [2, 5, 40]],
    inContext: [inContext, [5, 20]],
    words: [words.map((count) => Math.min(count, MANY_WORDS)), [5, 15, 40]],
    good: [columnOf(inContext, (odds, index) => (odds > 0 ? (words[index] as number) : 0)), [2, 5, 15, 40]],
    marked: [isMarked, [5, 15, 40]],
    prose: [columnOf(blocks, ({ isProse }) => (isProse ? 1 : 0)), [15, 40]],
    density: [columnOf(blocks, ({ stopWordDensity }) => stopWordDensity), [15, 40]],
    short: [words.map((count) => (count < SHORT ? 1 : 0)), [40]],
    hour: [columnOf(blocks, ({ block }) => (block.text.length < MAX_STAMP && HOUR.test(block.text) ? 1 : 0)), [5, 20]],
    comments: [isComment, [40]],
  });
  return columns;
}

import type { MeasuredPage } from '../detect/detector.js';
import type { Mark } from '../types.js';
import { addBlockColumns } from './block-columns.js';
import { columnOf, total } from './column.js';
import { Columns } from './columns.js';
import { addLexicalColumns, addNeighbours, addWindows } from './context-columns.js';
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

/**
 * What the trees see of a page: for each block a row of numbers, about the block, its place and its surroundings. Worked out once, in time linear in the page,
 * by the same code in training and in use.
 */
export function featuresOf(page: MeasuredPage, marks: readonly Mark[], lexical: LexicalColumns): Columns {
  const { blocks } = page;
  const columns = new Columns(blocks.length);
  const signs = addBlockColumns(columns, blocks);
  addCopyColumns(columns, blocks);
  const { isMarked, crowds } = addEvidenceColumns(columns, blocks, marks);
  addPlaceColumns(columns, page);
  addPageColumns(columns, page, signs, isMarked);
  const topic = addTopicColumns(columns, page);
  addShapeColumns(columns, blocks, signs);
  const words = columnOf(blocks, ({ length }) => length);
  addLexicalColumns(columns, lexical, words);
  const { alone, inContext } = lexical;
  const capped = words.map((count) => Math.min(count, MANY_WORDS));
  addNeighbours(columns, {
    lexical: [alone, -5, 2],
    inContext: [inContext, -5, 2],
    words: [capped, -1, 3],
    ending: [columnOf(signs, ({ ending }) => ending), -1, 2],
    capitalised: [columnOf(signs, ({ capitalised, pieces }) => (pieces === 0 ? 0 : capitalised / pieces)), -1, 1],
    topic: [topic, -2, 2],
    tight: [columnOf(blocks, ({ block }) => (block.tight ? 1 : 0)), -1, 1],
  });
  addWindows(columns, {
    lexical: [alone, [2, 5, 15, 40]],
    inContext: [inContext, [5, 20]],
    words: [capped, [2, 5, 15, 40]],
    good: [columnOf(inContext, (odds, index) => (odds > 0 ? (words[index] as number) : 0)), [2, 5, 15, 40]],
    marked: [isMarked, [2, 5, 15, 40]],
    prose: [columnOf(blocks, ({ isProse }) => (isProse ? 1 : 0)), [2, 5, 15, 40]],
    density: [columnOf(blocks, ({ stopWordDensity }) => stopWordDensity), [2, 5, 15, 40]],
    short: [words.map((count) => (count < SHORT ? 1 : 0)), [2, 5, 15, 40]],
  });
  const hasHour = columns.add(
    'hasHour',
    columnOf(blocks, ({ block }) => (block.text.length < MAX_STAMP && HOUR.test(block.text) ? 1 : 0)),
  );
  addWindows(columns, { hour: [hasHour, [5, 20]] });
  for (const [detector, places] of crowds) {
    addWindows(columns, { [detector]: [places, [3, 10, 40]] });
    columns.addConstant(`page:${detector}`, total(places) / Math.max(1, blocks.length));
  }
  return columns;
}

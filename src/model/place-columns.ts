import type { MeasuredPage } from '../detect/detector.js';
import type { Signs } from '../measure/signs.js';
import { type Column, columnOf, sinceLast, sumBefore, total, untilNext } from './column.js';
import type { Columns } from './columns.js';

/** Most blocks that a place and a distance count. */
const MAX_PLACE = 500;
const FAR = 200;
const NEAR = 60;
/** Words of a short block, as menus and labels have. */
const SHORT = 5;

/** Where each block stands: on the page, in its words, in its running text, before, in or after the story. */
export function addPlaceColumns(columns: Columns, { blocks, story }: MeasuredPage): void {
  const size = blocks.length;
  columns.add(
    'place',
    columnOf(blocks, (_, index) => index / size),
  );
  columns.add(
    'index',
    columnOf(blocks, (_, index) => Math.min(index, MAX_PLACE)),
  );
  columns.add(
    'fromEnd',
    columnOf(blocks, (_, index) => Math.min(size - index, MAX_PLACE)),
  );
  const shareBefore = (column: Column) => {
    const all = total(column) || 1;
    return sumBefore(column).map((sum) => sum / all);
  };
  columns.add('wordsBefore', shareBefore(columnOf(blocks, ({ length }) => length)));
  columns.add('proseBefore', shareBefore(columnOf(blocks, ({ length, isProse }) => (isProse ? length : 0))));
  columns.add(
    'sinceProse',
    sinceLast(size, (index) => blocks[index]?.isProse === true, NEAR),
  );
  columns.add(
    'untilProse',
    untilNext(size, (index) => blocks[index]?.isProse === true, NEAR),
  );
  const isInside = (index: number) => index >= story.first && index <= story.last;
  columns.add(
    'fromStory',
    columnOf(blocks, (_, index) => {
      if (story.last < story.first) return -FAR;
      return isInside(index) ? 0 : Math.max(-FAR, Math.min(FAR, index < story.first ? index - story.first : index - story.last));
    }),
  );
  columns.add(
    'intoStory',
    columnOf(blocks, (_, index) => (isInside(index) ? (index - story.first) / (story.last - story.first + 1) : -1)),
  );
}

/** What the page is like as a whole. */
export function addPageColumns(
  columns: Columns,
  { blocks, story, language }: MeasuredPage,
  signs: readonly Signs[],
  isMarked: Column,
): void {
  const size = Math.max(1, blocks.length);
  const sumOf = (value: (block: (typeof blocks)[number]) => number) => blocks.reduce((sum, block) => sum + value(block), 0);
  const words = sumOf(({ length }) => length) || 1;
  columns.addConstant('page:blocks', blocks.length);
  columns.addConstant('page:words', words);
  columns.addConstant('page:prose', sumOf(({ isProse, length }) => (isProse ? length : 0)) / words);
  columns.addConstant('page:density', sumOf(({ stopWordDensity, length }) => stopWordDensity * length) / words);
  columns.addConstant('page:short', sumOf(({ length }) => (length < SHORT ? 1 : 0)) / size);
  columns.addConstant('page:tight', sumOf(({ block }) => (block.tight ? 1 : 0)) / size);
  columns.addConstant('page:code', sumOf(({ block }) => (block.kind === 'code' ? 1 : 0)) / size);
  columns.addConstant('page:marked', total(isMarked) / size);
  columns.addConstant(
    'page:digits',
    signs.reduce((sum, { digits, characters }) => sum + (characters === 0 ? 0 : digits / characters), 0) / size,
  );
  columns.addConstant('page:currency', signs.reduce((sum, { currency }) => sum + (currency > 0 ? 1 : 0), 0) / size);
  columns.addConstant('page:isEnglish', language === 'en' ? 1 : 0);
  const storyWords = blocks.slice(story.first, story.last + 1).reduce((sum, { isProse, length }) => sum + (isProse ? length : 0), 0);
  columns.addConstant('story:words', storyWords);
  columns.addConstant('story:share', storyWords / words);
}

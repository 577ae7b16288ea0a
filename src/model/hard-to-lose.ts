import type { MeasuredBlock } from '../survey/measured-block.js';
import type { Column } from './column.js';
import type { Columns } from './columns.js';

/** Blocks below the headline among which the first paragraph stands. */
const BELOW_HEADLINE = 6;
/** Neighbours on each side, and how many of them must stand for a paragraph to be inside the story. */
const REACH = 2;
const MIN_STANDING = 3;
/** A mark of this confidence speaks against a paragraph wherever it stands. */
const SUSPECT = 0.4;

/**
 * The blocks whose loss hurts most: the headline, the first paragraph below it, and paragraphs inside the story, quotations among them, where the neighbours on
 * both sides stand. They are given up only for much stronger reasons than others.
 */
export function hardToLose(blocks: readonly MeasuredBlock[], columns: Columns, probabilities: Column, bar: number): ReadonlySet<number> {
  const stands = (index: number) => (probabilities[Math.max(0, Math.min(blocks.length - 1, index))] as number) > bar;
  const result = new Set<number>();
  let hasFirst = false;
  blocks.forEach(({ isProse }, index) => {
    const below = columns.at('fromTitle', index);
    if (below === 0) result.add(index);
    if (!isProse || columns.at('mark', index) >= SUSPECT) return;
    const isFirst = !hasFirst && below > 0 && below <= BELOW_HEADLINE;
    hasFirst ||= isFirst;
    let standing = 0;
    for (let by = 1; by <= REACH; by++) standing += (stands(index - by) ? 1 : 0) + (stands(index + by) ? 1 : 0);
    if (isFirst || standing >= MIN_STANDING) result.add(index);
  });
  return result;
}

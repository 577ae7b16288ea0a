import type { MeasuredBlock } from '../survey/measured-block.js';
import type { Column } from './column.js';
import type { Columns } from './columns.js';

/** A block that is hard to lose goes only where its probability is below this share of the bar. */
export const LENIENCE = 0.4;
/** Blocks below the headline among which the first paragraph stands. */
const BELOW_HEADLINE = 6;
/** Neighbours on each side, and how many of them must stand for a paragraph to be inside the story. */
const REACH = 2;
const MIN_STANDING = 3;
/** A mark of this confidence speaks against a block wherever it stands. */
const SUSPECT = 0.4;

/** What is known of a page when it is asked which of its blocks are hard to lose. */
interface Judged {
  readonly blocks: readonly MeasuredBlock[];
  readonly columns: Columns;
  readonly probabilities: Column;
  /** From this probability a block stands. */
  readonly bar: number;
}

/** The headline, and the first paragraph below it; where no headline is known, the first paragraph of the story and the line right above it. */
function head({ blocks, columns }: Judged): number[] {
  const headline = blocks.findIndex((_, index) => columns.at('fromTitle', index) === 0);
  if (headline < 0) {
    const first = blocks.findIndex(({ isProse }, index) => isProse && columns.at('fromStory', index) === 0);
    return first < 0 ? [] : [first - 1, first].filter((index) => index >= 0 && columns.at('mark', index) < SUSPECT);
  }
  const below = blocks.slice(headline + 1, headline + 1 + BELOW_HEADLINE);
  const first = below.findIndex(({ isProse }, by) => isProse && columns.at('mark', headline + 1 + by) < SUSPECT);
  return first < 0 ? [headline] : [headline, headline + 1 + first];
}

/**
 * The blocks whose loss hurts most: the headline and the first paragraph below it; paragraphs inside the story, quotations among them, whose neighbours stand or
 * that go on where a paragraph stands; and what stands between two such blocks, a subheading or a list. They are given up only for much stronger reasons than others.
 */
export function hardToLose(judged: Judged): ReadonlySet<number> {
  const { blocks, columns, probabilities, bar } = judged;
  const dear = new Set(head(judged));
  const isAbove = (index: number, share: number) => (probabilities[index] ?? 0) > share * bar;
  const stands = (index: number) => isAbove(index, 1) || (dear.has(index) && isAbove(index, LENIENCE));
  const isUnmarked = (index: number) => columns.at('mark', index) < SUSPECT;
  const isOfStory = (index: number) => columns.at('fromStory', index) === 0;
  const count = (index: number, direction: 1 | -1) =>
    Array.from({ length: REACH }, (_, by) => stands(index + direction * (by + 1))).filter(Boolean).length;
  blocks.forEach(({ isProse }, index) => {
    if (!isProse || !isUnmarked(index)) return;
    const above = count(index, -1);
    if ((isOfStory(index) && above > 0) || above + count(index, 1) >= MIN_STANDING) dear.add(index);
  });
  blocks.forEach((_, index) => {
    if (isOfStory(index) && isUnmarked(index) && stands(index - 1) && stands(index + 1)) dear.add(index);
  });
  return dear;
}

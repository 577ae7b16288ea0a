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

/** The columns that are asked. */
interface Seen {
  readonly fromTitle: Column;
  readonly fromStory: Column;
  readonly mark: Column;
}

/** The headline, and the first paragraph below it; where no headline is known, the first paragraph of the story and the line right above it. */
function head(blocks: readonly MeasuredBlock[], { fromTitle, fromStory, mark }: Seen): number[] {
  const isUnmarked = (index: number) => (mark[index] as number) < SUSPECT;
  const headline = fromTitle.indexOf(0);
  if (headline < 0) {
    const first = blocks.findIndex(({ isProse }, index) => isProse && fromStory[index] === 0);
    return first < 0 ? [] : [first - 1, first].filter((index) => index >= 0 && isUnmarked(index));
  }
  const below = blocks.slice(headline + 1, headline + 1 + BELOW_HEADLINE);
  const first = below.findIndex(({ isProse }, by) => isProse && isUnmarked(headline + 1 + by));
  return first < 0 ? [headline] : [headline, headline + 1 + first];
}

/**
 * The blocks whose loss hurts most: the headline and the first paragraph below it; paragraphs inside the story, quotations among them, whose neighbours stand or
 * that go on where a paragraph stands; and what stands between two such blocks, a subheading or a list. They are given up only for much stronger reasons than others.
 */
export function hardToLose({ blocks, columns, probabilities, bar }: Judged): ReadonlySet<number> {
  const seen = { fromTitle: columns.get('fromTitle'), fromStory: columns.get('fromStory'), mark: columns.get('mark') };
  const dear = new Set(head(blocks, seen));
  const isAbove = (index: number, share: number) => (probabilities[index] ?? 0) > share * bar;
  const stands = (index: number) => isAbove(index, 1) || (dear.has(index) && isAbove(index, LENIENCE));
  const isUnmarked = (index: number) => (seen.mark[index] as number) < SUSPECT;
  const isOfStory = (index: number) => seen.fromStory[index] === 0;
  const count = (index: number, direction: 1 | -1) => {
    let standing = 0;
    for (let by = 1; by <= REACH; by++) if (stands(index + direction * by)) standing += 1;
    return standing;
  };
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

import type { MeasuredBlock } from './measured-block.js';

/** Where the story most likely begins and ends: indices of its first and last block of running text; `first` > `last` where a page has none. */
export interface Story {
  readonly first: number;
  readonly last: number;
}

/** What a block that is not running text costs a run, in words: a story bridges a dozen short lines between two paragraphs, not a menu. */
const SHORT_BLOCK_COST = 3;
/** What a block with boilerplate's own words costs. */
const BOILERPLATE_COST = 25;
/** Words of one block that count at most, so that a single enormous block does not decide alone. */
const MAX_COUNTED_WORDS = 120;

function gain({ isProse, length, found }: MeasuredBlock): number {
  if (found.some(({ sure }) => sure) && length < 60) return -BOILERPLATE_COST;
  return isProse ? Math.min(length, MAX_COUNTED_WORDS) : -SHORT_BLOCK_COST;
}

/**
 * The run of blocks with the most words of running text, less what its other blocks cost: the maximum-sum run (Kadane),
 * as Pasternack and Roth find articles ("Extracting article text from the web with maximum subsequence segmentation", 2009).
 */
export function storyOf(blocks: readonly MeasuredBlock[]): Story {
  let best = 0;
  let story: Story = { first: 0, last: -1 };
  let sum = 0;
  let first = 0;
  blocks.forEach((block, index) => {
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum += gain(block);
    if (sum > best) {
      best = sum;
      story = { first, last: index };
    }
  });
  return story;
}

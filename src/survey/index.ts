import type { PhraseBook } from '../phrases/phrase-book.js';
import type { Family } from '../phrases/phrases.js';
import { besideFurniture, blocksByFamily } from './furniture.js';
import { type MeasuredBlock, measureBlock, yardstickFor } from './measured-block.js';
import { type Story, storyOf } from './story.js';
import type { WordedBlock } from './worded-block.js';

/** What is known of a page's blocks before anything is judged: measured once, for metadata and detectors alike. */
export interface Survey {
  readonly blocks: readonly MeasuredBlock[];
  readonly story: Story;
  /** Indices of the blocks that have a phrase of a family, in order. */
  readonly byFamily: ReadonlyMap<Family, readonly number[]>;
  /** Indices of the blocks near which other boilerplate of any family stands. */
  readonly besideFurniture: ReadonlySet<number>;
  /** True where at least half of the words, code and tables aside, are running text: a story or a thread, not a list of offers or links. */
  readonly isMostlyProse: boolean;
  /** ISO 639-1 code of the language that the longest blocks are in. */
  readonly language: string | undefined;
}

const MIN_PROSE_SHARE = 0.5;

function isMostlyProse(blocks: readonly MeasuredBlock[]): boolean {
  let all = 0;
  let prose = 0;
  for (const { block, length, isProse } of blocks) {
    if (block.kind === 'code' || block.kind === 'table-row') continue;
    all += length;
    if (isProse) prose += length;
  }
  return prose >= MIN_PROSE_SHARE * all;
}

/** Measures every block of a page in this language and finds its story, in time linear in the page. */
export function surveyOf(blocks: readonly WordedBlock[], language: string | undefined, phrases: PhraseBook): Survey {
  const yardstick = yardstickFor(language, phrases);
  const measured = blocks.map((block) => measureBlock(block, yardstick));
  return {
    blocks: measured,
    story: storyOf(measured),
    byFamily: blocksByFamily(measured),
    besideFurniture: besideFurniture(measured),
    isMostlyProse: isMostlyProse(measured),
    language,
  };
}

import type { MeasuredBlock } from '../survey/measured-block.js';
import type { Mark } from '../types.js';
import { phraseEvidence, phraseMarks } from './by-phrases.js';
import type { Detector, MeasuredPage } from './detector.js';

const NAME = 'comments';
/** Longest line of a comment form, in words. */
const MAX_WORDS = 40;
/** Most words of the heading over the comments. */
const MAX_LABEL_WORDS = 8;
/** Signs of comments ("Reply", "2 hours ago") below the heading that prove a thread. */
const MIN_SIGNS = 2;
/** Blocks that one comment can have between two signs. */
const MAX_COMMENT_BLOCKS = 7;
/** Words of running text above the heading, below which the page is a thread itself: a forum, where posts are the main content. */
const MIN_STORY_WORDS = 30;

/** The families whose sure phrases end a thread. */
const isOtherPart = ({ found }: MeasuredBlock) =>
  found.some(
    ({ sure, family }) =>
      sure && (family === 'related-links' || family === 'legal-footer' || family === 'cookie-banner' || family === 'newsletter-promo'),
  );

/** The readers' comments below the heading `label`: the blocks up to the last one that a sign of comments proves. */
function threadBelow(blocks: readonly MeasuredBlock[], label: number): { end: number; signs: number } {
  let end = label + 1;
  let signs = 0;
  for (let at = label + 1; at < blocks.length && at - end <= MAX_COMMENT_BLOCKS; at++) {
    const block = blocks[at] as MeasuredBlock;
    if (isOtherPart(block)) break;
    if (!phraseEvidence(block, NAME, MAX_WORDS)) continue;
    signs += 1;
    end = at + 1;
  }
  return { end, signs };
}

function proseWords(blocks: readonly MeasuredBlock[]): number {
  return blocks.reduce((sum, { isProse, length }) => sum + (isProse ? length : 0), 0);
}

/** The readers' comments: everything between the heading over them and the last of them. */
function threadMarks({ blocks }: MeasuredPage): Mark[] {
  const label = blocks.findIndex((block) => {
    const evidence = block.length <= MAX_LABEL_WORDS && !block.isProse ? phraseEvidence(block, NAME, MAX_WORDS) : undefined;
    return evidence?.strength === 'sure' && proseWords(blocks.slice(0, block.block.index)) >= MIN_STORY_WORDS;
  });
  if (label < 0) return [];
  const { end, signs } = threadBelow(blocks, label);
  if (signs < MIN_SIGNS) return [];
  return blocks.slice(label + 1, end).map(({ block }) => ({
    block: block.index,
    detector: NAME,
    confidence: 0.75,
    reason: 'a reader’s comment, below the heading of the comments',
  }));
}

/** Marks comment forms and counts, and the readers' comments themselves. */
export const comments: Detector = {
  name: NAME,
  description: 'comment forms and counts, and the readers’ comments themselves',
  detect: (page) => [
    ...phraseMarks(page, {
      detector: NAME,
      family: NAME,
      what: 'of the comments',
      maxWords: MAX_WORDS,
      alone: { outside: 0.65, inside: 0.4 },
    }),
    ...threadMarks(page),
  ],
};

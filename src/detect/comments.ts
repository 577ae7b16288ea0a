import type { MeasuredBlock } from '../survey/measured-block.js';
import type { Mark } from '../types.js';
import { containerMarks } from './by-containers.js';
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

/** Words of running text outside the comments that make a story: an opening post has fewer. */
const MIN_STORY_ABOVE = 120;
/** Comments may have nine times the words of a short story. */
const MAX_THREAD_SHARE = 0.9;

/** Names of forums' parts, and types of microdata; share of the words in them from which a page is a forum's. */
const FORUM = /forum|phpbb|xenforo|vbulletin|discourse|(?:^|[._#-])(?:topic|discussion|question|answer|qa)(?:$|[_-])/i;
const FORUM_TYPES = /^(?:DiscussionForumPosting|QAPage|Question|Answer)$/;
const MIN_FORUM_SHARE = 0.4;

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

/** True where most of the page stands in elements that name a forum or questions and answers: what is called a comment there is an answer. */
function isForum({ blocks }: MeasuredPage): boolean {
  let inside = 0;
  let all = 0;
  let last: readonly string[] | undefined;
  let isInside = false;
  for (const { block, words } of blocks) {
    const names = block.html?.names;
    if (names !== last) {
      last = names;
      isInside = names?.some((name) => FORUM.test(name)) === true || FORUM_TYPES.test(block.html?.itemtype ?? '');
    }
    all += words.length;
    if (isInside) inside += words.length;
  }
  return inside > MIN_FORUM_SHARE * all;
}

/**
 * The readers' comments by the container that holds them, below a story. A page without one is a thread itself: the posts of a forum are what it is for.
 */
function containedMarks(page: MeasuredPage): Mark[] {
  const marks = containerMarks(page, { detector: NAME, confidence: 0.8, maxShare: MAX_THREAD_SHARE });
  if (marks.length === 0 || isForum(page)) return [];
  const inside = new Set(marks.map(({ block }) => block));
  const story = proseWords(page.blocks.filter(({ block }) => !inside.has(block.index) && block.html?.hidden === undefined));
  return story >= MIN_STORY_ABOVE ? marks : [];
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
    ...containedMarks(page),
  ],
};

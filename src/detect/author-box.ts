import { words } from '../measure/words.js';
import type { Mark } from '../types.js';
import { containerMarks } from './by-containers.js';
import { phraseEvidence, phraseMarks } from './by-phrases.js';
import { type Detector, type MeasuredPage, marksEach } from './detector.js';

const NAME = 'author-box';
/** Longest such text met on pages, in words. */
const MAX_WORDS = 120;
/** Words of a byline that may be the author's name. */
const MAX_NAME_WORDS = 5;
/** "Ann Lee contributed to this report." is all there is; "About the author" stands over more. */
const SENTENCE_END = /[.!?。]$/;
/** Blocks below an author label that may be the name and the portrait text. */
const REACH = 2;

/** Words about the author after the story: they begin with the byline's name, or stand below a label, and speak of the author's work. */
function blurbMarks({ page, blocks, story }: MeasuredPage): Mark[] {
  const byline = words(page.metadata.byline ?? '').slice(0, MAX_NAME_WORDS);
  const name = byline.length > 1 ? byline.slice(0, 2) : undefined;
  let label = Number.NEGATIVE_INFINITY;
  return marksEach(blocks, (block, index) => {
    const evidence = phraseEvidence(block, NAME, MAX_WORDS);
    if (evidence?.strength === 'sure' && !block.isProse && !SENTENCE_END.test(block.block.text)) label = index;
    const isBelowLabel = index > label && index - label <= REACH;
    const beginsWithName = name?.every((word, at) => block.words[at] === word) === true;
    const isLate = index >= story.last - 1 && index > blocks.length / 2;
    if (!isLate || index === label || block.length > MAX_WORDS || !(isBelowLabel || beginsWithName)) return undefined;
    if (evidence) return { block: index, detector: NAME, confidence: 0.85, reason: `about the author: “${evidence.phrase}”` };
    if (isBelowLabel) return { block: index, detector: NAME, confidence: beginsWithName ? 0.85 : 0.75, reason: 'below an author label' };
    return undefined;
  });
}

/** Marks what the page says about its author after the story. */
export const authorBox: Detector = {
  name: NAME,
  description: 'what the page says about its author below the story: label, portrait, links to follow',
  detect: (page) => [
    ...containerMarks(page, { detector: NAME, confidence: 0.7 }),
    ...phraseMarks(page, {
      detector: NAME,
      family: NAME,
      what: 'about the author',
      maxWords: MAX_WORDS,
      alone: { outside: 0.65, inside: 0.45 },
    }),
    ...blurbMarks(page),
  ],
};

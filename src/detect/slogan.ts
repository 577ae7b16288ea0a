import { wordHashes } from '../measure/words.js';
import { withoutAnchors } from '../phrases/phrases.js';
import { type MeasuredBlock, phraseOf } from '../survey/measured-block.js';
import type { Mark } from '../types.js';
import { type Detector, type MeasuredPage, marksEach } from './detector.js';

const NAME = 'slogan';
/** Most words of a motto or tagline. */
const MAX_MOTTO_WORDS = 9;
/** Most lines between the story and the furniture below it that are mottos or credits. */
const MAX_BELOW = 4;
/** Most words of such a line below the story. */
const MAX_BELOW_WORDS = 6;
/** Longest running text that is furniture by one sure phrase: a consent text. */
const MAX_FURNITURE_WORDS = 60;
/** `#3`, as forums number posts. */
const POST_NUMBER = /^#\d{1,5}$/;
const COUNTER = /^\(?\d{1,3}(?:[.,]?\d{1,3}){0,2}\s?[kKmM]?\)?$/;
/** The longest text that either of the two can be. */
const MAX_COUNTER_CHARACTERS = 16;
/** Blocks at the top of the page among which mottos and counters stand. */
const MAX_ABOVE = 60;
/** Blocks at the top of the page where a bare number is a counter, if a headline is not known. */
const MAX_TOP = 8;
const SENTENCE_END = /[.!?…:;。！？]["”’»)」』]?$/;

const mark = (block: number, confidence: number, reason: string): Mark => ({ block, detector: NAME, confidence, reason });

function isShortLine({ block, isProse, length }: MeasuredBlock, maxWords: number): boolean {
  return (block.kind === 'paragraph' || block.kind === 'heading') && !isProse && length <= maxWords;
}

const isFurniture = ({ found, length, isProse }: MeasuredBlock) =>
  (!isProse || length < MAX_FURNITURE_WORDS) && found.some(({ sure }) => sure);

/** The site's name, standing alone. */
function nameMarks({ page, blocks }: MeasuredPage): Mark[] {
  const site = wordHashes(page.metadata.site ?? '');
  if (site.length === 0) return [];
  const isSite = (own: readonly number[]) => own.length === site.length && own.every((hash, at) => hash === site[at]);
  return marksEach(blocks, ({ block, hashes: own }) => (isSite(own) ? mark(block.index, 0.85, 'the site’s name') : undefined));
}

/** Bare numbers beside the headline or outside the story, and lines such as "5 min read". */
function counterMarks({ page, blocks, story }: MeasuredPage): Mark[] {
  const title = page.metadataBlocks.find(({ fields }) => fields.includes('title'))?.block ?? -2;
  return marksEach(blocks, (measured, index) => {
    const { block } = measured;
    const found = phraseOf(measured, 'counter');
    if (found?.sure && !measured.isProse && measured.length <= MAX_MOTTO_WORDS)
      return mark(index, 0.85, `a counter: “${withoutAnchors(found.phrase)}”`);
    if (block.text.length > MAX_COUNTER_CHARACTERS) return undefined;
    if (POST_NUMBER.test(block.text)) return mark(index, 0.75, 'the number of a post');
    if (!COUNTER.test(block.text) || block.kind !== 'paragraph' || block.tight || blocks[index + 1]?.block.tight) return undefined;
    const isBesideTitle = Math.abs(index - title) === 1;
    const isOutside = index < story.first && index < MAX_TOP;
    return mark(index, isBesideTitle || isOutside ? 0.8 : 0.4, 'a bare number');
  });
}

/** Lines above the headline: the site's motto, a section's name. */
function aboveMarks({ page, blocks, story, isMostlyProse }: MeasuredPage): Mark[] {
  const title = page.metadataBlocks.find(({ fields }) => fields.includes('title'))?.block;
  if (!isMostlyProse || title === undefined || title > story.first || title > MAX_ABOVE) return [];
  const { hashes: headline } = blocks[title] as MeasuredBlock;
  return blocks.slice(0, title).flatMap((measured, index) => {
    if (isShortLine(measured, MAX_MOTTO_WORDS)) return [mark(index, 0.7, 'a short line above the headline')];
    return headline.every((hash, at) => hash === measured.hashes[at]) ? [mark(index, 0.8, 'the browser’s title: headline and site')] : [];
  });
}

/** Short lines between the end of the story and the furniture below it: a credit, the site's name, its motto. */
function belowMarks({ blocks, story }: MeasuredPage): Mark[] {
  const below = blocks.slice(story.last + 1, story.last + 2 + MAX_BELOW);
  const furniture = below.findLastIndex(isFurniture);
  if (story.last < 0 || furniture < 0) return [];
  const rest = below.slice(0, furniture).filter((line) => !isFurniture(line));
  const ended = rest.findLastIndex(({ block }) => SENTENCE_END.test(block.text));
  const lines = rest.slice(ended + 1);
  const areMottos = lines.every((line) => isShortLine(line, MAX_BELOW_WORDS) && !line.block.tight);
  return areMottos
    ? lines.map(({ block }) => mark(block.index, 0.7, 'a short line between the story’s end and the furniture below it'))
    : [];
}

/** Lines between headline and story that begin with "Source:" or the like. */
function sourceMarks({ blocks, story }: MeasuredPage): Mark[] {
  return marksEach(blocks.slice(0, Math.max(0, story.first)), ({ block, found, length, isProse }) => {
    const credit = found.find(({ family, start }) => family === 'credit' && start === 0);
    return credit && !isProse && length <= MAX_MOTTO_WORDS
      ? mark(block.index, 0.7, `a source line: “${withoutAnchors(credit.phrase)}”`)
      : undefined;
  });
}

/** Marks the site's name and motto above or below the story, credit lines and bare counters. */
export const slogan: Detector = {
  name: NAME,
  description: 'the site’s name, motto or tagline above or below the story, credit lines, bare counters',
  detect: (page) => [...nameMarks(page), ...counterMarks(page), ...aboveMarks(page), ...belowMarks(page), ...sourceMarks(page)],
};

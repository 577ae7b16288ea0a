import { beginsWithNumber } from '../../measure/letters.js';
import { addStems, stemOf } from '../../measure/stems.js';
import { stopWordSetOf } from '../../measure/stop-words.js';
import { isUnspaced } from '../../measure/unspaced.js';
import { WordSet } from '../../measure/word-set.js';
import type { Survey } from '../../survey/index.js';
import type { MeasuredBlock } from '../../survey/measured-block.js';
import { isBreadcrumb } from './breadcrumb.js';
import { MAX_ABOVE, MAX_BELOW } from './reach.js';
import { mayBeTitle } from './shape.js';
import { WEIGHTS } from './weights.js';

/** A line that may be the headline. */
export interface Candidate {
  readonly index: number;
  /** What its own words and its place say for it. */
  readonly score: number;
  /** Share and number of the content words that the story takes up. */
  readonly covered: number;
  readonly coveredWords: number;
  readonly opensPage: boolean;
  readonly isTight: boolean;
  readonly isGood: boolean;
}

/** Stems of a long story. */
const USUAL_STEMS = 500;

/** The stems that the story's prose has. */
function storyStems({ blocks, story }: Survey): WordSet {
  const stems = new WordSet([], USUAL_STEMS);
  for (let at = story.first; at <= story.last; at++) {
    const { isProse, words, hashes } = blocks[at] as MeasuredBlock;
    if (isProse) addStems(stems, words, hashes);
  }
  return stems;
}

function distanceToProse({ blocks }: Survey, index: number): number {
  let at = index + 1;
  while (at < blocks.length && !blocks[at]?.isProse) at += 1;
  return at - index;
}

/** What the lines of a page are weighed with. */
interface Known {
  readonly stems: WordSet;
  readonly stop: WordSet;
  /** Blocks of prose above the line. */
  proseAbove: number;
}

/** The distinct stems of a line's words, numbers and stop words aside. `isWide`: its words are characters. */
function contentStems({ words, hashes }: MeasuredBlock, stop: WordSet, isWide: boolean): number[] {
  const stems: number[] = [];
  words.forEach((word, at) => {
    if (stop.has(hashes[at] as number) || beginsWithNumber(word) || (word.length <= 2 && !isWide)) return;
    const stem = stemOf(word);
    if (!stems.includes(stem)) stems.push(stem);
  });
  return stems;
}

/** What the words and the place of one line say for it. */
function weigh({ blocks, story }: Survey, index: number, { stems, stop, proseAbove }: Known, distance: number): Candidate {
  const line = blocks[index] as MeasuredBlock;
  const isWide = isUnspaced(line.block.text.slice(0, 60));
  const length = isWide ? line.block.text.length / 2.5 : line.words.length;
  const content = contentStems(line, stop, isWide);
  let taken = 0;
  for (const stem of content) if (stems.has(stem)) taken += 1;
  const coveredWords = Math.min(taken, 5);
  const covered = content.length === 0 ? 0 : taken / content.length;
  const score =
    WEIGHTS.bias +
    WEIGHTS.covered * covered +
    WEIGHTS.coveredWords * coveredWords +
    WEIGHTS.distance * Math.log(Math.min(distance, 30)) +
    WEIGHTS.proseAbove * Math.min(proseAbove, 4) +
    (length < 4 ? WEIGHTS.isShort : 0) +
    (length > 18 ? WEIGHTS.isLong : 0) +
    (index > story.first ? WEIGHTS.isInsideStory : 0);
  return {
    index,
    score,
    covered,
    coveredWords,
    opensPage: index === 0 && distance > 1,
    isTight: line.block.tight,
    isGood: length >= 5 && covered >= 0.5,
  };
}

/** For each of some blocks, by its place among them, how many blocks it is down to the next prose; `after` is the distance of the first block behind them. */
function distancesToProse(blocks: readonly MeasuredBlock[], after: number): Float64Array {
  const distances = new Float64Array(blocks.length);
  let distance = after;
  for (let at = blocks.length - 1; at >= 0; at--) {
    distances[at] = distance + 1;
    distance = (blocks[at] as MeasuredBlock).isProse ? 0 : distance + 1;
  }
  return distances;
}

/** The lines around the beginning of the story that may be the headline, each with what its own words and its place say for it. */
export function candidates(survey: Survey): Candidate[] {
  const { blocks, story, language } = survey;
  const from = Math.max(0, story.first - MAX_ABOVE);
  const lines = blocks.slice(from, story.first + MAX_BELOW + 1);
  const distances = distancesToProse(lines, distanceToProse(survey, from + lines.length - 1) - 1);
  let proseAbove = 0;
  for (let at = 0; at < from; at++) if (blocks[at]?.isProse) proseAbove += 1;
  const known: Known = { stems: storyStems(survey), stop: stopWordSetOf(language ?? ''), proseAbove };
  const found: Candidate[] = [];
  lines.forEach((line, at) => {
    if (mayBeTitle(line) && !isBreadcrumb(survey, from + at)) found.push(weigh(survey, from + at, known, distances[at] as number));
    if (line.isProse) known.proseAbove += 1;
  });
  return found;
}

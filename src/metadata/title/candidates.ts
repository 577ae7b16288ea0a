import { beginsWithNumber } from '../../measure/letters.js';
import { addStems, stemOf } from '../../measure/stems.js';
import { stopWordSetOf } from '../../measure/stop-words.js';
import { isUnspaced } from '../../measure/unspaced.js';
import { WordSet } from '../../measure/word-set.js';
import type { Survey } from '../../survey/index.js';
import type { MeasuredBlock } from '../../survey/measured-block.js';
import { addressName, likeName } from './address-name.js';
import { isBreadcrumb } from './breadcrumb.js';
import { MAX_ABOVE, MAX_BELOW, MAX_WITHOUT_STORY } from './reach.js';
import { hasTitleShape, mayBeTitle } from './shape.js';
import type { Traits } from './weights.js';

/** A line that may be the headline. */
export interface Candidate {
  readonly index: number;
  /** What its own words and its place say for it; the lines are compared by the first three. */
  readonly traits: Traits & Readonly<Record<'covered' | 'coveredWords' | 'likeName', number>>;
  /** It opens the page, and other lines stand between it and the prose. */
  readonly mayOpenPage: boolean;
}

/** How much a line is like the name in the address, from where it may stand anywhere on the page. */
const MIN_LIKE_NAME = 0.7;
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

/** What the lines of a page are weighed with. */
interface Known {
  readonly stems: WordSet;
  readonly stop: WordSet;
  /** What the address calls the page. */
  readonly name: ReadonlySet<number>;
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
function weigh({ blocks, story }: Survey, index: number, { stems, stop, name, proseAbove }: Known, distance: number): Candidate {
  const line = blocks[index] as MeasuredBlock;
  const isWide = isUnspaced(line.block.text.slice(0, 60));
  const length = isWide ? line.block.text.length / 2.5 : line.words.length;
  const content = contentStems(line, stop, isWide);
  let taken = 0;
  for (const stem of content) if (stems.has(stem)) taken += 1;
  const traits = {
    covered: content.length === 0 ? 0 : taken / content.length,
    coveredWords: Math.min(taken, 5),
    likeName: likeName(line, name),
    distance: Math.log(Math.min(distance, 30)),
    proseAbove: Math.min(proseAbove, 4),
    isShort: length < 4 ? 1 : 0,
    isLong: length > 18 ? 1 : 0,
    isInsideStory: story.last >= story.first && index > story.first ? 1 : 0,
    hasName: name.size > 0 ? 1 : 0,
  };
  return { index, traits, mayOpenPage: index === 0 && distance > 1 };
}

/** For each block how many blocks it is down to the next prose. */
function distancesToProse(blocks: readonly MeasuredBlock[]): Float64Array {
  const distances = new Float64Array(blocks.length);
  let distance = 0;
  for (let at = blocks.length - 1; at >= 0; at--) {
    distances[at] = distance + 1;
    distance = (blocks[at] as MeasuredBlock).isProse ? 0 : distance + 1;
  }
  return distances;
}

/** True for a label of one word, on the page that its address calls so: a shop's shelf. */
const isNamedByOne = (line: MeasuredBlock, name: ReadonlySet<number>): boolean =>
  name.size === 1 && line.words.length === 1 && likeName(line, name) === 1 && hasTitleShape(line);

/** True for a line that the address names: it may be the headline wherever it stands. */
const isNamed = (line: MeasuredBlock, name: ReadonlySet<number>): boolean =>
  isNamedByOne(line, name) || (name.size > 1 && likeName(line, name) >= MIN_LIKE_NAME && mayBeTitle(line));

/** The lines around the beginning of the story, the first of a page that has none. */
function reachOf({ blocks, story }: Survey): { from: number; to: number } {
  if (story.last < story.first) return { from: 0, to: Math.min(blocks.length, MAX_WITHOUT_STORY) };
  return { from: Math.max(0, story.first - MAX_ABOVE), to: Math.min(blocks.length, story.first + MAX_BELOW + 1) };
}

/** The lines that may be the headline, each with what its own words and its place say for it: those around the beginning of the story, and those anywhere that the address names. */
export function candidates(survey: Survey, url: string | undefined): Candidate[] {
  const { blocks, language } = survey;
  const { from, to } = reachOf(survey);
  const distances = distancesToProse(blocks);
  const name = addressName(url);
  const known: Known = { stems: storyStems(survey), stop: stopWordSetOf(language ?? ''), name, proseAbove: 0 };
  const isOne = (line: MeasuredBlock, at: number) => {
    const isInReach = at >= from && at < to;
    return (isInReach ? mayBeTitle(line) || isNamedByOne(line, name) : isNamed(line, name)) && !isBreadcrumb(survey, at);
  };
  const found: Candidate[] = [];
  blocks.forEach((line, at) => {
    if (isOne(line, at)) found.push(weigh(survey, at, known, distances[at] as number));
    if (line.isProse) known.proseAbove += 1;
  });
  return found;
}

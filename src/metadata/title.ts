import { beginsWithNumber, beginsWithSign } from '../measure/letters.js';
import { addStems, stemOf } from '../measure/stems.js';
import { stopWordSetOf } from '../measure/stop-words.js';
import { isSpelled, isUnspaced } from '../measure/unspaced.js';
import { WordSet } from '../measure/word-set.js';
import type { Survey } from '../survey/index.js';
import { haveSameWords, type MeasuredBlock } from '../survey/measured-block.js';
import { introducedName } from './byline.js';
import { publicationDate } from './published.js';

/** The headline, the block that prints it, and the site's name where another line is `Headline | Site`. */
export interface Title {
  readonly text: string;
  readonly block: number;
  readonly site?: string;
  /** Sure enough for the line to leave the body. */
  readonly isSure: boolean;
}

/** How far above the story's first prose a headline stands, and how far below (a standfirst, a summary), in blocks. */
const MAX_ABOVE = 60;
const MAX_BELOW = 6;
const MIN_WORDS = 2;
const MAX_WORDS = 30;
const MIN_CHARACTERS = 5;
const MAX_CHARACTERS = 60;
/** The same where letters spell the words. */
const MAX_LETTERS = 120;
/** Longest running text that may still be a headline, in words: some are whole sentences. */
const MAX_PROSE_WORDS = 18;
const HAS_LETTER = /\p{L}/u;
const ENDS_CLAUSE = /[.。,;:：；]["”»]?$/u;
/** Running text that ends so is the first question of an interview. */
const QUESTION = /[?？؟]["”»]?$/u;
const ELLIPSIS = /(?:\.\.\.|…)$/u;
const QUOTED = /^["“„«‘'「『”].*["”“»’'」』]$/u;
/** What divides headline and site in a browser's title bar. */
const SITE_SIGN = /\s+[|–—•·:«»/-]{1,2}\s+|[｜|]/u;
/** What divides the levels of a breadcrumb. */
const CRUMB_SIGN = /\s[>»›→/]{1,2}\s/;
/** Blocks below a headline among which byline and date stand. */
const BELOW = 4;
/** Words from which a line is no byline and no date line. */
const MAX_SIGNED_WORDS = 26;
/** Blocks at the very top among which a scraper leaves the browser's title. */
const TITLE_BARS = 5;
/** How far below a headline the line `Headline | Site` stands, in blocks. */
const MAX_ECHO_BELOW = 10;
/** Most words that `Headline | Site` has more than the headline. */
const MAX_SITE_WORDS = 8;

/**
 * What speaks for a line, weighed by a logistic regression over the labelled pages (folds by site; WCXB, see README) and rounded. At 0 a line is as often
 * the headline as not, so it goes into the metadata; from 1.5 on it was the headline on 97 pages of 100 that have one, so it may leave the body, on a page that is mostly running text.
 */
const WEIGHTS = {
  bias: -1,
  /** Share of its content words that the story takes up, and their number (at most 5). */
  covered: 1.8,
  coveredWords: 0.3,
  /** The same beside the best other line. */
  lead: 0.27,
  /** The first line with five words of which the story takes up half. */
  isFirstGood: 0.6,
  isShort: -1,
  isLong: -1.25,
  /** Logarithm of the number of blocks down to the prose. */
  distance: -0.56,
  hasDateBelow: 1.45,
  hasBylineBelow: 0.8,
  /** Another line is `Headline | Site`, or the same. */
  isEchoed: 1.35,
  /** Blocks of prose above (at most 4). */
  proseAbove: -0.33,
  isDateOrByline: -0.9,
  isInsideStory: -1.15,
  /** It opens the page, other lines stand between it and the prose, and the story takes up none of them more: it is not the site's motto. */
  opensPage: 2.15,
  /** It stands right below another line, on a page that divides lines by blank ones: an entry of a list. */
  isTight: -1,
} as const;
const MIN_SCORE = 0;
const MIN_SURE_SCORE = 1.5;

interface Candidate {
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

/** True where a line is neither too short nor too long for a headline. */
function hasTitleLength({ block, words, isProse }: MeasuredBlock): boolean {
  const beginning = block.text.slice(0, 60);
  if (!isUnspaced(beginning)) return words.length >= MIN_WORDS && words.length <= (isProse ? MAX_PROSE_WORDS : MAX_WORDS);
  return block.text.length >= MIN_CHARACTERS && block.text.length <= (isSpelled(beginning) ? MAX_LETTERS : MAX_CHARACTERS);
}

/** True where a line ends as no headline does. */
function endsOtherwise({ block, isProse }: MeasuredBlock): boolean {
  const ending = block.text.slice(-3);
  return (ENDS_CLAUSE.test(ending) && !ELLIPSIS.test(ending)) || (isProse && QUESTION.test(ending));
}

function mayBeTitle(line: MeasuredBlock): boolean {
  const { block, words, found } = line;
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false;
  if (!hasTitleLength(line) || endsOtherwise(line)) return false;
  if (found.some(({ sure, start, end }) => sure || (start === 0 && end === words.length))) return false;
  return HAS_LETTER.test(block.text) && !(beginsWithSign(block.text) && QUOTED.test(block.text));
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

const beginsWith = ({ hashes }: MeasuredBlock, beginning: readonly number[]): boolean =>
  beginning.length > 0 && beginning.every((hash, at) => hash === hashes[at]);

/** The site's name from the line `Headline | Site` of a browser's title bar, empty where the headline just stands twice; undefined where nothing repeats it. */
function echoOf({ blocks }: Survey, index: number): string | undefined {
  const title = blocks[index] as MeasuredBlock;
  const end = Math.min(blocks.length, index + MAX_ECHO_BELOW);
  for (let at = 0; at < end; at++) {
    if (at === TITLE_BARS) at = Math.max(at, index - MAX_ABOVE);
    const other = blocks[at] as MeasuredBlock;
    if (other.hashes[0] !== title.hashes[0] || other === title || other.isProse) continue;
    if (other.block.index < index && haveSameWords(other, title)) return '';
    if (other.words.length <= title.words.length || other.words.length > title.words.length + MAX_SITE_WORDS) continue;
    const parts = beginsWith(other, title.hashes) ? other.block.text.split(SITE_SIGN) : [];
    if (parts.length > 1) return (parts.at(-1) ?? '').trim();
  }
  return undefined;
}

/** True for a breadcrumb, by its last level, the headline that stands below it, or its first, an entry of the menu above: it has all that speaks for a headline, and more words. */
function isBreadcrumb({ blocks }: Survey, index: number): boolean {
  const { text } = (blocks[index] as MeasuredBlock).block;
  if (!CRUMB_SIGN.test(text)) return false;
  const levels = text.split(CRUMB_SIGN);
  const isLine = (text: string | undefined, from: number, to: number) => blocks.slice(from, to).some(({ block }) => block.text === text);
  return (
    isLine(levels.at(-1)?.trim(), index + 1, index + 1 + MAX_BELOW) || isLine(levels[0]?.trim(), Math.max(0, index - MAX_ABOVE), index)
  );
}

function distanceToProse({ blocks }: Survey, index: number): number {
  let at = index + 1;
  while (at < blocks.length && !blocks[at]?.isProse) at += 1;
  return at - index;
}

/** What the lines say of date and author, by their indices; looked up once each, as the lines below one headline are also those below the next. */
interface SignedLines {
  readonly hasDate: (index: number) => boolean;
  readonly hasByline: (index: number) => boolean;
}

function signedLines({ blocks, language }: Survey): SignedLines {
  const once = (ask: (text: string) => boolean) => {
    const answers = new Map<number, boolean>();
    return (index: number) => {
      const answer = answers.get(index) ?? ask(blocks[index]?.block.text ?? '');
      answers.set(index, answer);
      return answer;
    };
  };
  return {
    hasDate: once((text) => publicationDate(text, language) !== undefined),
    hasByline: once((text) => introducedName(text, language) !== undefined),
  };
}

/** The indices of the lines below a headline among which byline and date stand, prose aside. */
function linesBelow({ blocks }: Survey, index: number): number[] {
  const below: number[] = [];
  for (let at = index + 1; at <= index + BELOW && at < blocks.length; at++) if (!blocks[at]?.isProse) below.push(at);
  return below;
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

/** The most that `signedScore` adds. */
const MAX_SIGNED_SCORE = WEIGHTS.hasDateBelow + WEIGHTS.hasBylineBelow + WEIGHTS.isEchoed;

/** What the lines around say for a line: date and author below it, its echo. Takes longer than all else. */
function signedScore(survey: Survey, index: number, { hasDate, hasByline }: SignedLines, echo: string | undefined): number {
  const below = linesBelow(survey, index).filter((at) => (survey.blocks[at] as MeasuredBlock).words.length < MAX_SIGNED_WORDS);
  return (
    (below.some(hasDate) ? WEIGHTS.hasDateBelow : 0) +
    (below.some(hasByline) ? WEIGHTS.hasBylineBelow : 0) +
    (echo === undefined ? 0 : WEIGHTS.isEchoed) +
    (hasDate(index) ? WEIGHTS.isDateOrByline : 0) +
    (hasByline(index) ? WEIGHTS.isDateOrByline : 0)
  );
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

function candidates(survey: Survey): Candidate[] {
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

/** How much better the story takes up one line than the best of the others, at most 5 either way. */
function lead(one: Candidate, all: readonly Candidate[]): number {
  const taken = ({ covered, coveredWords }: Candidate) => coveredWords + 2 * covered;
  let best = 0;
  for (const other of all) if (other !== one && taken(other) > best) best = taken(other);
  return Math.max(-5, Math.min(5, taken(one) - best));
}

/**
 * True where headline and story are a page's: mostly running text, and either a date or a byline below the headline or some furniture somewhere. Without any,
 * the text is an article already clean, and its first line may be a subheading.
 */
function isWholePage(survey: Survey, title: number, { hasDate, hasByline }: SignedLines): boolean {
  const { blocks, isMostlyProse } = survey;
  const isFurniture = ({ found, isProse }: MeasuredBlock) => !isProse && found.some(({ sure }) => sure);
  const isSigned = linesBelow(survey, title).some((at) => hasDate(at) || hasByline(at));
  return isMostlyProse && (isSigned || blocks.some(isFurniture));
}

/** A candidate with all that speaks for it. */
interface Weighed {
  readonly index: number;
  readonly score: number;
  readonly echo: string | undefined;
}

/** The candidate with the highest score, the first of equals. What the lines around say is only asked of those that it could bring to the top. */
function bestOf(survey: Survey, all: readonly Candidate[], signed: SignedLines): Weighed | undefined {
  const firstGood = all.find(({ isGood }) => isGood);
  const areMostTight = 2 * all.filter(({ isTight }) => isTight).length > all.length;
  const scored = all.map((candidate) => {
    const ahead = lead(candidate, all);
    const score =
      candidate.score +
      WEIGHTS.lead * ahead +
      (candidate.opensPage && ahead >= 0 ? WEIGHTS.opensPage : 0) +
      (candidate === firstGood ? WEIGHTS.isFirstGood : 0) +
      (candidate.isTight && !areMostTight ? WEIGHTS.isTight : 0);
    return { index: candidate.index, score };
  });
  scored.sort((a, b) => b.score - a.score || a.index - b.index);
  let best: Weighed | undefined;
  for (const { index, score } of scored) {
    if (score + MAX_SIGNED_SCORE < (best?.score ?? MIN_SCORE)) break;
    const echo = echoOf(survey, index);
    const whole = score + signedScore(survey, index, signed, echo);
    if (!best || whole > best.score || (whole === best.score && index < best.index)) best = { index, score: whole, echo };
  }
  return best;
}

/** The headline that the story takes up; undefined where no line is likely to be it, and where the page has no story. */
export function findTitle(survey: Survey): Title | undefined {
  if (survey.story.last < survey.story.first) return undefined;
  const signed = signedLines(survey);
  const best = bestOf(survey, candidates(survey), signed);
  if (!best || best.score < MIN_SCORE) return undefined;
  const { index, echo } = best;
  const text = (survey.blocks[index] as MeasuredBlock).block.text;
  return {
    text,
    block: index,
    ...(echo ? { site: echo } : {}),
    isSure: best.score >= MIN_SURE_SCORE && isWholePage(survey, index, signed),
  };
}

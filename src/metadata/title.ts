import { stopWordsOf } from '../measure/stop-words.js';
import { isSpelled, isUnspaced } from '../measure/unspaced.js';
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
/** Words that begin with the same letters count as the same: inflected forms. */
const STEM_LETTERS = 5;
const HAS_LETTER = /\p{L}/u;
const ENDS_CLAUSE = /[.。,;:：；]["”»]?$/u;
/** Running text that ends so is the first question of an interview. */
const QUESTION = /[?？؟]["”»]?$/u;
const ELLIPSIS = /(?:\.\.\.|…)$/u;
const QUOTED = /^["“„«‘'「『”].*["”“»’'」』]$/u;
const DIGIT = /\p{N}/u;
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
  readonly score: number;
  readonly echo: string | undefined;
  /** Share and number of the content words that the story takes up. */
  readonly covered: number;
  readonly coveredWords: number;
  readonly opensPage: boolean;
  readonly isTight: boolean;
  readonly isGood: boolean;
}

const stem = (word: string): string => word.slice(0, STEM_LETTERS);
const length = ({ block, words }: MeasuredBlock): number => (isUnspaced(block.text.slice(0, 60)) ? block.text.length / 2.5 : words.length);

function mayBeTitle({ block, words, isProse, found }: MeasuredBlock): boolean {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false;
  if (!HAS_LETTER.test(block.text) || QUOTED.test(block.text) || (ENDS_CLAUSE.test(block.text) && !ELLIPSIS.test(block.text))) return false;
  if (found.some(({ sure, start, end }) => sure || (start === 0 && end === words.length))) return false;
  if (isProse && QUESTION.test(block.text)) return false;
  const beginning = block.text.slice(0, 60);
  const most = isSpelled(beginning) ? MAX_LETTERS : MAX_CHARACTERS;
  if (isUnspaced(beginning)) return block.text.length >= MIN_CHARACTERS && block.text.length <= most;
  return words.length >= MIN_WORDS && words.length <= (isProse ? MAX_PROSE_WORDS : MAX_WORDS);
}

/** The stems that the story's prose has. */
function storyStems({ blocks, story }: Survey): Set<string> {
  const prose = blocks.slice(story.first, story.last + 1).filter(({ isProse }) => isProse);
  const seen = new Set<number>();
  const stems = new Set<string>();
  for (const { words, hashes } of prose) {
    words.forEach((word, at) => {
      const hash = hashes[at] as number;
      if (seen.has(hash)) return;
      seen.add(hash);
      stems.add(stem(word));
    });
  }
  return stems;
}

const beginsWith = ({ words }: MeasuredBlock, beginning: readonly string[]): boolean =>
  beginning.length > 0 && beginning.every((word, at) => word === words[at]);

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
    const parts = beginsWith(other, title.words) ? other.block.text.split(SITE_SIGN) : [];
    if (parts.length > 1) return (parts.at(-1) ?? '').trim();
  }
  return undefined;
}

/** True for a breadcrumb, by its last level, the headline that stands below it, or its first, an entry of the menu above: it has all that speaks for a headline, and more words. */
function isBreadcrumb({ blocks }: Survey, index: number): boolean {
  const levels = (blocks[index] as MeasuredBlock).block.text.split(CRUMB_SIGN);
  if (levels.length < 2) return false;
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
    hasDate: once((text) => DIGIT.test(text) && publicationDate(text, language) !== undefined),
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
interface Known extends SignedLines {
  readonly stems: ReadonlySet<string>;
  readonly stop: ReadonlySet<string>;
  /** Blocks of prose above the line. */
  proseAbove: number;
}

/** What one line has for itself, apart from the other candidates. */
function weigh(survey: Survey, index: number, known: Known): Candidate {
  const line = survey.blocks[index] as MeasuredBlock;
  const { text } = line.block;
  const content = [
    ...new Set(
      line.words
        .filter((word) => !known.stop.has(word) && !DIGIT.test(word) && (word.length > 2 || isUnspaced(text.slice(0, 60))))
        .map(stem),
    ),
  ];
  const coveredWords = Math.min(content.filter((word) => known.stems.has(word)).length, 5);
  const covered = content.length === 0 ? 0 : content.filter((word) => known.stems.has(word)).length / content.length;
  const below = linesBelow(survey, index).filter((at) => (survey.blocks[at] as MeasuredBlock).words.length < MAX_SIGNED_WORDS);
  const distance = distanceToProse(survey, index);
  const echo = echoOf(survey, index);
  const score =
    WEIGHTS.bias +
    WEIGHTS.covered * covered +
    WEIGHTS.coveredWords * coveredWords +
    WEIGHTS.distance * Math.log(Math.min(distance, 30)) +
    WEIGHTS.proseAbove * Math.min(known.proseAbove, 4) +
    (length(line) < 4 ? WEIGHTS.isShort : 0) +
    (length(line) > 18 ? WEIGHTS.isLong : 0) +
    (below.some(known.hasDate) ? WEIGHTS.hasDateBelow : 0) +
    (below.some(known.hasByline) ? WEIGHTS.hasBylineBelow : 0) +
    (echo === undefined ? 0 : WEIGHTS.isEchoed) +
    (known.hasDate(index) ? WEIGHTS.isDateOrByline : 0) +
    (known.hasByline(index) ? WEIGHTS.isDateOrByline : 0) +
    (index > survey.story.first ? WEIGHTS.isInsideStory : 0);
  return {
    index,
    score,
    echo,
    covered,
    coveredWords,
    opensPage: index === 0 && distance > 1,
    isTight: line.block.tight,
    isGood: length(line) >= 5 && covered >= 0.5,
  };
}

function candidates(survey: Survey, signed: SignedLines): Candidate[] {
  const { blocks, story, language } = survey;
  const stop = language === undefined ? new Set<string>() : stopWordsOf(language);
  const stems = storyStems(survey);
  const from = Math.max(0, story.first - MAX_ABOVE);
  const proseAbove = blocks.slice(0, from).filter(({ isProse }) => isProse).length;
  const known: Known = { hasDate: signed.hasDate, hasByline: signed.hasByline, stems, stop, proseAbove };
  const found: Candidate[] = [];
  for (const [at, line] of blocks.slice(from, story.first + MAX_BELOW + 1).entries()) {
    if (mayBeTitle(line) && !isBreadcrumb(survey, from + at)) found.push(weigh(survey, from + at, known));
    if (line.isProse) known.proseAbove += 1;
  }
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

/** The headline that the story takes up; undefined where no line is likely to be it, and where the page has no story. */
export function findTitle(survey: Survey): Title | undefined {
  if (survey.story.last < survey.story.first) return undefined;
  const signed = signedLines(survey);
  const all = candidates(survey, signed);
  const firstGood = all.find(({ isGood }) => isGood);
  const areMostTight = 2 * all.filter(({ isTight }) => isTight).length > all.length;
  let best: { candidate: Candidate; score: number } | undefined;
  for (const candidate of all) {
    const ahead = lead(candidate, all);
    const opening = candidate.opensPage && ahead >= 0 ? WEIGHTS.opensPage : 0;
    const score =
      candidate.score +
      WEIGHTS.lead * ahead +
      opening +
      (candidate === firstGood ? WEIGHTS.isFirstGood : 0) +
      (candidate.isTight && !areMostTight ? WEIGHTS.isTight : 0);
    if (!best || score > best.score) best = { candidate, score };
  }
  if (!best || best.score < MIN_SCORE) return undefined;
  const { index, echo } = best.candidate;
  const text = (survey.blocks[index] as MeasuredBlock).block.text;
  return {
    text,
    block: index,
    ...(echo ? { site: echo } : {}),
    isSure: best.score >= MIN_SURE_SCORE && isWholePage(survey, index, signed),
  };
}

import type { Survey } from '../../survey/index.js';
import type { MeasuredBlock } from '../../survey/measured-block.js';
import { introducedName } from '../byline.js';
import { publicationDate } from '../published.js';
import { isDividedLikeBreadcrumb } from './breadcrumb.js';
import { scoreOf, type Traits } from './weights.js';

/** Blocks below a headline among which byline and date stand, and above it among which a breadcrumb stands. */
const BELOW = 4;
const ABOVE = 6;
/** Words from which a line is no byline and no date line. */
const MAX_SIGNED_WORDS = 26;

/** What the lines say of date and author, by their indices; looked up once each, as the lines below one headline are also those below the next. */
export interface SignedLines {
  readonly hasDate: (index: number) => boolean;
  readonly hasByline: (index: number) => boolean;
}

export function signedLines({ blocks, language }: Survey): SignedLines {
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

/** Short lines, prose aside, from one block up to another. */
function shortLines({ blocks }: Survey, from: number, to: number): number[] {
  const lines: number[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, blocks.length); at++) {
    const { isProse, words } = blocks[at] as MeasuredBlock;
    if (!isProse && words.length < MAX_SIGNED_WORDS) lines.push(at);
  }
  return lines;
}

/** The indices of the lines below a headline among which byline and date stand. */
export const linesBelow = (survey: Survey, index: number): number[] => shortLines(survey, index + 1, index + BELOW + 1);

/** The most that the traits of `signedTraits` add to a score. */
export const MAX_SIGNED_SCORE = scoreOf({ hasDateBelow: 1, hasBylineBelow: 1, isEchoed: 1, isBelowBreadcrumb: 1, endsLineAbove: 1 });

/** What the lines around say for a line: date and author beside it, a breadcrumb above it, its echo. Takes longer than all else. */
export function signedTraits(survey: Survey, index: number, { hasDate, hasByline }: SignedLines, echo: string | undefined): Traits {
  const { blocks } = survey;
  const { text } = (blocks[index] as MeasuredBlock).block;
  const below = linesBelow(survey, index);
  const above = shortLines(survey, index - ABOVE, index);
  const endsInIt = (at: number) => {
    const { block } = blocks[at] as MeasuredBlock;
    return block.text.length > text.length && block.text.endsWith(text);
  };
  return {
    hasDateBelow: below.some(hasDate) ? 1 : 0,
    hasBylineBelow: below.some(hasByline) ? 1 : 0,
    isEchoed: echo === undefined ? 0 : 1,
    isDateOrByline: (hasDate(index) ? 1 : 0) + (hasByline(index) ? 1 : 0),
    isBelowBreadcrumb: above.some((at) => isDividedLikeBreadcrumb(blocks[at] as MeasuredBlock)) ? 1 : 0,
    endsLineAbove: above.some(endsInIt) ? 1 : 0,
  };
}

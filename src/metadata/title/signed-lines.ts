import type { Survey } from '../../survey/index.js';
import type { MeasuredBlock } from '../../survey/measured-block.js';
import { introducedName } from '../byline.js';
import { publicationDate } from '../published.js';
import { WEIGHTS } from './weights.js';

/** Blocks below a headline among which byline and date stand. */
const BELOW = 4;
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

/** The indices of the lines below a headline among which byline and date stand, prose aside. */
export function linesBelow({ blocks }: Survey, index: number): number[] {
  const below: number[] = [];
  for (let at = index + 1; at <= index + BELOW && at < blocks.length; at++) if (!blocks[at]?.isProse) below.push(at);
  return below;
}

/** The most that `signedScore` adds. */
export const MAX_SIGNED_SCORE = WEIGHTS.hasDateBelow + WEIGHTS.hasBylineBelow + WEIGHTS.isEchoed;

/** What the lines around say for a line: date and author below it, its echo. Takes longer than all else. */
export function signedScore(survey: Survey, index: number, { hasDate, hasByline }: SignedLines, echo: string | undefined): number {
  const below = linesBelow(survey, index).filter((at) => (survey.blocks[at] as MeasuredBlock).words.length < MAX_SIGNED_WORDS);
  return (
    (below.some(hasDate) ? WEIGHTS.hasDateBelow : 0) +
    (below.some(hasByline) ? WEIGHTS.hasBylineBelow : 0) +
    (echo === undefined ? 0 : WEIGHTS.isEchoed) +
    (hasDate(index) ? WEIGHTS.isDateOrByline : 0) +
    (hasByline(index) ? WEIGHTS.isDateOrByline : 0)
  );
}

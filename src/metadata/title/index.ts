import type { Survey } from '../../survey/index.js';
import type { MeasuredBlock } from '../../survey/measured-block.js';
import { type Candidate, candidates } from './candidates.js';
import { echoOf } from './echo.js';
import { linesBelow, MAX_SIGNED_SCORE, type SignedLines, signedLines, signedScore } from './signed-lines.js';
import { MIN_SCORE, MIN_SURE_SCORE, WEIGHTS } from './weights.js';

/** The headline, the block that prints it, and the site's name where another line is `Headline | Site`. */
export interface Title {
  readonly text: string;
  readonly block: number;
  readonly site?: string;
  /** Sure enough for the line to leave the body. */
  readonly isSure: boolean;
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

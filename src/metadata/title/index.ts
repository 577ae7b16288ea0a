import type { Survey } from '../../survey/index.js';
import type { MeasuredBlock } from '../../survey/measured-block.js';
import { type Candidate, candidates } from './candidates.js';
import { echoOf } from './echo.js';
import { linesBelow, MAX_SIGNED_SCORE, type SignedLines, signedLines, signedTraits } from './signed-lines.js';
import { MIN_SCORE, MIN_SURE_SCORE, scoreOf, type Traits, WEIGHTS } from './weights.js';

/** Most that one line counts ahead of the others, or behind them. */
const MAX_LEAD = 5;

/** The headline, the block that prints it, and the site's name where another line is `Headline | Site`. */
export interface Title {
  readonly text: string;
  readonly block: number;
  readonly site?: string;
  /** Sure enough for the line to leave the body. */
  readonly isSure: boolean;
}

/** For each line how much more of something it has than the best of the others. */
function leads(all: readonly Candidate[], much: (candidate: Candidate) => number): number[] {
  let best = 0;
  let second = 0;
  for (const one of all) {
    second = Math.max(second, Math.min(best, much(one)));
    best = Math.max(best, much(one));
  }
  return all.map((one) => much(one) - (much(one) === best ? second : best));
}

/** What each line is beside the others. */
export function comparedTraits(all: readonly Candidate[]): Traits[] {
  const ahead = leads(all, ({ traits }) => traits.coveredWords + 2 * traits.covered);
  const nameLeads = leads(all, ({ traits }) => traits.likeName);
  return all.map(({ mayOpenPage }, at) => ({
    lead: Math.max(-MAX_LEAD, Math.min(MAX_LEAD, ahead[at] as number)),
    nameLead: nameLeads[at] as number,
    opensPage: mayOpenPage && (ahead[at] as number) >= 0 ? 1 : 0,
  }));
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
  const compared = comparedTraits(all);
  const scored = all.map(({ index, traits }, at) => ({ index, score: WEIGHTS.bias + scoreOf(traits) + scoreOf(compared[at] as Traits) }));
  scored.sort((a, b) => b.score - a.score || a.index - b.index);
  let best: Weighed | undefined;
  for (const { index, score } of scored) {
    if (score + MAX_SIGNED_SCORE < (best?.score ?? MIN_SCORE)) break;
    const echo = echoOf(survey, index);
    const whole = score + scoreOf(signedTraits(survey, index, signed, echo));
    if (!best || whole > best.score || (whole === best.score && index < best.index)) best = { index, score: whole, echo };
  }
  return best;
}

/** The headline: what the story takes up, what the address names; undefined where no line is likely to be it. */
export function findTitle(survey: Survey, url: string | undefined): Title | undefined {
  const signed = signedLines(survey);
  const best = bestOf(survey, candidates(survey, url), signed);
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

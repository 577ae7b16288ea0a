import type { MeasuredPage } from '../detect/detector.js';
import type { Favor, Mark } from '../types.js';
import { hardToLose, LENIENCE } from './hard-to-lose.js';
import { type Judgement, judge } from './judge.js';
import { reasonsOf } from './reason.js';
import type { Model } from './weights.js';

/** As `--keep`, `--only` and the marks name it, and what `--list-detectors` says of it. It is no `Detector`: it sees what the others marked. */
export const BOILERPLATE = {
  name: 'boilerplate',
  description: 'what no other names: blocks whose words, shape, place and neighbours are not the article’s (learned)',
} as const;

/** Shorter pages are not judged: on a few lines nothing can be learned from what stands around, and losing one loses much. */
const MIN_WORDS = 60;
/** Probability below which no block of a page may stay for it to look as if there were no article. */
const MIN_HOPE = 0.25;

/** The sides, from the one whose bar is lowest. */
const SIDES: readonly Favor[] = ['recall', 'balance', 'precision'];

/** The confidence that each side asks for. A block's probability at the bar of a side becomes it; in between it is drawn as a line. */
type Thresholds = Readonly<Record<Favor, number>>;

/** How sure a mark is for a block of this probability, on a page with these bars; undefined where not even `precision` would strike it. */
function confidenceOf(probability: number, bars: Judgement['bars'], thresholds: Thresholds): number | undefined {
  let low = 0;
  let high = 1;
  for (let at = 0; at < SIDES.length; at++) {
    const side = SIDES[at] as Favor;
    const end = bars[side];
    const bottom = thresholds[side];
    if (probability <= end) return end === low ? bottom : high - ((high - bottom) * (probability - low)) / (end - low);
    low = end;
    high = bottom;
  }
  return undefined;
}

/** What the learned judgement says of a page. */
export interface LearnedMarks {
  readonly marks: readonly Mark[];
  /** Nothing on the page looks like an article: the marks are left out, and what the named detectors do not strike stays. */
  readonly isInDoubt: boolean;
}

/** Marks the blocks that the learned judgement takes for boilerplate, unless a named mark is sure of them. `marks` are those of all named detectors. */
export function boilerplateMarks(page: MeasuredPage, marks: readonly Mark[], model: Model, thresholds: Thresholds): LearnedMarks {
  const { blocks } = page;
  if (blocks.reduce((sum, { length }) => sum + length, 0) < MIN_WORDS) return { marks: [], isInDoubt: false };
  const { probabilities, isSettled, bars, columns } = judge(page, marks, model);
  if (!probabilities.some((probability) => probability >= MIN_HOPE)) return { marks: [], isInDoubt: true };
  const dear = hardToLose({ blocks, columns, probabilities, bar: bars.balance });
  const reasonFor = reasonsOf(columns);
  const learned: Mark[] = [];
  blocks.forEach((measured, block) => {
    const probability = (probabilities[block] as number) / (dear.has(block) ? LENIENCE : 1);
    const confidence = isSettled[block] === 1 ? undefined : confidenceOf(probability, bars, thresholds);
    if (confidence === undefined) return;
    learned.push({
      block,
      detector: BOILERPLATE.name,
      reason: reasonFor(measured, block),
      confidence: Math.round(100 * confidence) / 100,
    });
  });
  return { marks: learned, isInDoubt: false };
}

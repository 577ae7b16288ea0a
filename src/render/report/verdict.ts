import type { Article, Block, Mark } from '../../types.js';

/** Whether a block stands unmarked, was struck, or stands in spite of a mark. */
type Fate = 'stands' | 'struck' | 'stet';

/** One block with what became of it and why. */
export interface Verdict {
  readonly block: Block;
  readonly fate: Fate;
  /** The name that it is counted under: of a struck block the detector that was surest, else `stands` or `stet`. */
  readonly kind: string;
  /** The detector that gives the block its colour; undefined where nothing marks it. */
  readonly detector?: string;
  /** The one that decided first, then the surest. */
  readonly marks: readonly Mark[];
  /** Of a repetition: the block that it repeats. */
  readonly original?: number;
}

/** What decided beside the marks. */
export interface Decision {
  /** How sure a detector had to be, 0 to 1. */
  readonly threshold: number;
  /** How sure some detectors had to be by themselves, by their names. */
  readonly thresholds?: Readonly<Record<string, number>>;
  /** Detectors whose marks strike nothing. */
  readonly keep?: readonly string[];
}

/** How sure a detector had to be for its mark to strike. */
export const thresholdFor = (detector: string, { threshold, thresholds = {} }: Decision): number =>
  Object.hasOwn(thresholds, detector) ? (thresholds[detector] ?? threshold) : threshold;

/** The name of a block that was struck though no mark says why: an article from elsewhere may hold one. */
const UNNAMED = 'unnamed';

function marksByBlock(marks: readonly Mark[]): Map<number, Mark[]> {
  const byBlock = new Map<number, Mark[]>();
  for (const mark of marks) {
    const others = byBlock.get(mark.block);
    if (others) others.push(mark);
    else byBlock.set(mark.block, [mark]);
  }
  return byBlock;
}

/** The marks of a block in the order in which they counted: a rule that keeps, what struck it, the others by how sure they are. */
function ordered(marks: readonly Mark[], isStruck: boolean, decision: Decision): readonly Mark[] {
  if (marks.length < 2) return marks;
  const strikes = ({ detector, confidence }: Mark) =>
    confidence >= thresholdFor(detector, decision) && !(decision.keep ?? []).includes(detector);
  const rank = (mark: Mark) => mark.confidence + (mark.keeps ? 2 : isStruck && strikes(mark) ? 1 : 0);
  return [...marks].sort((a, b) => rank(b) - rank(a));
}

/** All blocks of the page in reading order, each with its fate and its marks. */
export function verdictsOf(article: Article, decision: Decision): Verdict[] {
  const marked = marksByBlock(article.marks);
  const struck = new Set(article.struck.map(({ index }) => index));
  return [...article.blocks, ...article.struck]
    .sort((a, b) => a.index - b.index)
    .map((block): Verdict => {
      const isStruck = struck.has(block.index);
      const marks = ordered(marked.get(block.index) ?? [], isStruck, decision);
      const detector = marks[0]?.detector ?? (isStruck ? UNNAMED : undefined);
      const original = marks.find((mark) => mark.original !== undefined)?.original;
      const fate = isStruck ? 'struck' : detector === undefined ? 'stands' : 'stet';
      const kind = isStruck ? (detector ?? UNNAMED) : fate;
      return { block, fate, kind, marks, ...(detector !== undefined && { detector }), ...(original !== undefined && { original }) };
    });
}

/** The block that stands for a repetition, through repetitions of repetitions; the block it repeats where none stands. */
export function standingOriginal(verdicts: ReadonlyMap<number, Verdict>, { block, original }: Verdict): number | undefined {
  const seen = new Set([block.index]);
  let at = original;
  while (at !== undefined && !seen.has(at)) {
    const next = verdicts.get(at);
    if (!next) return undefined;
    if (next.fate !== 'struck' || next.original === undefined) return at;
    seen.add(at);
    at = next.original;
  }
  return original;
}

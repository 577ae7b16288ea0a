import { BOILERPLATE } from './model/boilerplate.js';
import { type JudgedPage, THRESHOLD, thresholdOf } from './pipeline.js';
import type { CleanOptions, Mark, Verdict } from './types.js';

/**
 * How far another extractor's verdict moves the learned judgement's confidence. Over 449 pages of the development set word F1 was best at 0.15: more, and it
 * overrules what the judgement is sure of (Readability alone reaches 0.805 where Stet has 0.885); less, and it decides nothing.
 */
const WEIGHT = 0.15;
/** Characters of blocks that the verdict could decide, as a share of the characters that stand, from which it is asked for: on one page in eight, for most of what it adds. */
const MIN_UNSURE = 0.2;
/** Fewer blocks than this, and the other has found a banner or a caption. */
const MIN_KEPT = 3;

/**
 * Of what surely stands the verdict must keep so much, and of what it keeps so much must surely stand, in characters: else it found another main content. On 272
 * pages by folds, the verdicts that agree add a little, the others take away more.
 */
const MIN_RECALL = 0.8;
const MIN_PRECISION = 0.5;
/** Share of a page that must be kept where nothing looks like an article: less, and all of it is the safer guess. */
const MIN_KEPT_IN_DOUBT = 0.5;

const isLearned = ({ detector }: Mark) => detector === BOILERPLATE.name;

/** The blocks of a page that go, and those of them and of the others that the verdict could decide. */
interface Edge {
  readonly gone: ReadonlySet<number>;
  readonly onEdge: ReadonlySet<number>;
}

function edgeOf({ marks }: JudgedPage, options: CleanOptions): Edge {
  const threshold = thresholdOf(BOILERPLATE.name, options);
  const strikes = ({ detector, confidence, keeps }: Mark) => !keeps && confidence >= thresholdOf(detector, options);
  const blocksOf = (chosen: readonly Mark[]) => new Set(chosen.map(({ block }) => block));
  const sure = blocksOf(marks.filter((mark) => mark.keeps || (!isLearned(mark) && strikes(mark))));
  const near = marks.filter((mark) => isLearned(mark) && Math.abs(mark.confidence - threshold) <= WEIGHT && !sure.has(mark.block));
  return { gone: blocksOf(marks.filter(strikes)), onEdge: blocksOf(near) };
}

/** The characters of the blocks that something is true of. */
const charactersOf = ({ page }: JudgedPage, isMeant: (block: number) => boolean): number =>
  page.blocks.reduce((sum, { index, text }) => (isMeant(index) ? sum + text.length : sum), 0);

/** True where the page's own verdict is weak: nothing on it looks like an article, or much of it stands on the edge. */
export function isUnsure(judged: JudgedPage, options: CleanOptions): boolean {
  if (judged.page.source !== 'html') return false;
  if (judged.isInDoubt) return true;
  const { gone, onEdge } = edgeOf(judged, options);
  if (onEdge.size === 0) return false;
  const unsure = charactersOf(judged, (block) => onEdge.has(block));
  return unsure > 0 && unsure >= MIN_UNSURE * charactersOf(judged, (block) => !gone.has(block));
}

/** True where a verdict is about the same main content as the page's own. */
function agrees(judged: JudgedPage, kept: ReadonlySet<number>, options: CleanOptions): boolean {
  const ofVerdict = charactersOf(judged, (block) => kept.has(block));
  if (judged.isInDoubt) return ofVerdict >= MIN_KEPT_IN_DOUBT * charactersOf(judged, () => true);
  const { gone, onEdge } = edgeOf(judged, options);
  const stands = (block: number) => !gone.has(block) && !onEdge.has(block);
  const shared = charactersOf(judged, (block) => stands(block) && kept.has(block));
  return shared >= MIN_RECALL * charactersOf(judged, stands) && shared >= MIN_PRECISION * ofVerdict;
}

/**
 * The page with the verdict taken into account, where both are about the same main content: a learned mark grows by it or shrinks, a page in doubt takes it over. Named
 * marks stay as they are.
 */
export function withVerdict(judged: JudgedPage, verdict: Verdict, options: CleanOptions): JudgedPage {
  if ('refused' in verdict) return { ...judged, secondOpinion: verdict };
  const kept = new Set(verdict.kept);
  if (kept.size < MIN_KEPT) return { ...judged, secondOpinion: { refused: 'it keeps hardly a block' } };
  if (!agrees(judged, kept, options))
    return { ...judged, secondOpinion: { refused: 'it takes another part of the page for the main content' } };
  const secondOpinion = { kept: kept.size };
  if (judged.isInDoubt) {
    const left = judged.page.blocks.filter(({ index }) => !kept.has(index));
    const marks = left.map(({ index }) => ({
      block: index,
      detector: BOILERPLATE.name,
      confidence: THRESHOLD.balance,
      reason: 'a second opinion leaves it out, and nothing looks like an article',
    }));
    return { ...judged, marks: [...judged.marks, ...marks].sort((a, b) => a.block - b.block), isInDoubt: false, secondOpinion };
  }
  const marks = judged.marks.map((mark) => {
    if (!isLearned(mark)) return mark;
    const isKept = kept.has(mark.block);
    const confidence = Math.min(1, Math.max(0, mark.confidence + (isKept ? -WEIGHT : WEIGHT)));
    return { ...mark, confidence, reason: `${mark.reason}; a second opinion ${isKept ? 'keeps it' : 'leaves it out too'}` };
  });
  return { ...judged, marks, secondOpinion };
}

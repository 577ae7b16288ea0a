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

const isLearned = ({ detector }: Mark) => detector === BOILERPLATE.name;

/** True where the page's own verdict is weak: nothing on it looks like an article, or much of it stands on the edge. */
export function isUnsure({ page, marks, isInDoubt }: JudgedPage, options: CleanOptions): boolean {
  if (page.source !== 'html') return false;
  if (isInDoubt) return true;
  const threshold = thresholdOf(BOILERPLATE.name, options);
  const strikes = ({ detector, confidence, keeps }: Mark) => !keeps && confidence >= thresholdOf(detector, options);
  const gone = new Set(marks.filter(strikes).map(({ block }) => block));
  const sure = new Set(marks.filter((mark) => mark.keeps || (!isLearned(mark) && strikes(mark))).map(({ block }) => block));
  const onEdge = new Set(
    marks
      .filter((mark) => isLearned(mark) && Math.abs(mark.confidence - threshold) <= WEIGHT && !sure.has(mark.block))
      .map(({ block }) => block),
  );
  if (onEdge.size === 0) return false;
  let standing = 0;
  let unsure = 0;
  for (const { index, text } of page.blocks) {
    if (gone.has(index) && !onEdge.has(index)) continue;
    if (!gone.has(index)) standing += text.length;
    if (onEdge.has(index)) unsure += text.length;
  }
  return unsure >= MIN_UNSURE * standing && unsure > 0;
}

/** The page with the verdict taken into account: a learned mark grows by it or shrinks, a page in doubt takes it over. Named marks stay as they are. */
export function withVerdict(judged: JudgedPage, verdict: Verdict): JudgedPage {
  if ('refused' in verdict) return { ...judged, secondOpinion: verdict };
  const kept = new Set(verdict.kept);
  const secondOpinion = { kept: kept.size };
  if (kept.size < MIN_KEPT) return { ...judged, secondOpinion };
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

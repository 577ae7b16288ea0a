import type { Found } from '../phrases/phrase-book.js';
import { type Family, withoutAnchors } from '../phrases/phrases.js';
import { isLabelled } from '../survey/furniture.js';
import type { MeasuredBlock } from '../survey/measured-block.js';
import type { Mark } from '../types.js';
import type { MeasuredPage } from './detector.js';

/** A block of at most this many words with a sure phrase is of the family, wherever it stands. */
const SHORT_WORDS = 28;
/** In longer blocks the phrases must make up this share of the words, or be as many: a story may say one of them. */
const MIN_COVERED = 0.25;
const MIN_SURE_PHRASES = 3;
/** Most words of a block that a hint can speak for, and the share of them that it must be, unless it is the whole block. */
const MAX_HINTED_WORDS = 14;
const MIN_HINT_COVERED = 0.4;
/** Blocks between two that belong together: a promo's line, its field and its button. */
const REACH = 2;

/** How a detector reads its family of phrases. */
export interface PhraseRules {
  readonly detector: string;
  readonly family: Family;
  /** What such a block is, for the reason: `a consent text`. */
  readonly what: string;
  /** Most words of a block of this kind. */
  readonly maxWords: number;
  /** How sure a whole-block hint is that stands alone outside the story, and inside it. */
  readonly alone: { readonly outside: number; readonly inside: number };
}

/** What a detector's phrases say of one block. */
export interface PhraseEvidence {
  readonly strength: 'sure' | 'hint';
  readonly phrase: string;
  /** The phrases cover the whole block. */
  readonly isWhole: boolean;
}

/** Words of the block that at least one of the phrases covers; takes them in the order in which they stand, as the phrase book finds them. */
function coveredWords(found: readonly Found[]): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of found) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}

/** What the phrases of a family say of a block: `sure`, or a `hint` that needs more; undefined where they say nothing. */
export function phraseEvidence({ words, length, found }: MeasuredBlock, family: Family, maxWords: number): PhraseEvidence | undefined {
  if (found.length === 0 || length > maxWords) return undefined;
  const ours = found.filter((one) => one.family === family);
  const first = ours.find(({ sure }) => sure) ?? ours[0];
  if (!first) return undefined;
  const covered = coveredWords(ours) / words.length;
  const sure = ours.length === 1 ? Number(first.sure) : new Set(ours.filter((one) => one.sure).map(({ phrase }) => phrase)).size;
  const phrase = withoutAnchors(first.phrase);
  const isSure = sure > 0 && (length <= SHORT_WORDS || covered >= MIN_COVERED || sure >= MIN_SURE_PHRASES);
  if (isSure) return { strength: 'sure', phrase, isWhole: covered > 0.99 };
  if (sure > 0 || (length <= MAX_HINTED_WORDS && covered >= MIN_HINT_COVERED)) return { strength: 'hint', phrase, isWhole: covered > 0.99 };
  return undefined;
}

/** Indices of the hints that stand with a sure block, directly or by way of other hints, at most two blocks apart. */
function besideSure(evidence: ReadonlyMap<number, PhraseEvidence>): Set<number> {
  const reached = new Set<number>();
  const spread = (order: readonly (readonly [number, PhraseEvidence])[]) => {
    let from = Number.NEGATIVE_INFINITY;
    for (const [index, { strength }] of order) {
      if (strength === 'hint') {
        if (Math.abs(index - from) > REACH) continue;
        reached.add(index);
      }
      from = index;
    }
  };
  const order = [...evidence];
  spread(order);
  spread(order.reverse());
  return reached;
}

/** What stands around a block that has a hint. */
interface Surroundings {
  readonly isInside: boolean;
  readonly isLabel: boolean;
  /** Beside a block that is surely of the family. */
  readonly isBesideSure: boolean;
  readonly isAmongFurniture: boolean;
  /** Beside another label of the family. */
  readonly isPaired: boolean;
}

/** How sure a hint makes, and what speaks for it. */
function weighHint(around: Surroundings, alone: PhraseRules['alone']): { confidence: number; why: string } {
  const { isInside, isLabel, isAmongFurniture, isPaired } = around;
  if (around.isBesideSure) return { confidence: 0.8, why: ', beside more of it' };
  if (!isLabel) return { confidence: isInside ? 0.3 : 0.45, why: '' };
  if (isAmongFurniture || (isPaired && !isInside)) return { confidence: alone.outside, why: ', among other furniture' };
  return { confidence: isInside ? alone.inside : 0.5, why: ', on its own' };
}

/** What a family's phrases say of the blocks that have some, by index. */
function evidenceOf({ blocks, byFamily }: MeasuredPage, { family, maxWords }: PhraseRules): Map<number, PhraseEvidence> {
  const evidence = new Map<number, PhraseEvidence>();
  for (const index of byFamily.get(family) ?? []) {
    const block = blocks[index] as MeasuredBlock;
    const one = block.block.kind === 'code' ? undefined : phraseEvidence(block, family, maxWords);
    if (one) evidence.set(index, one);
  }
  return evidence;
}

/** The marks that a family's phrases earn: sure phrases wherever they stand, hints beside them or, as whole blocks, alone. */
export function phraseMarks(page: MeasuredPage, rules: PhraseRules): Mark[] {
  const { blocks, story, besideFurniture } = page;
  const evidence = evidenceOf(page, rules);
  const beside = besideSure(evidence);
  const isWholeLabel = (at: number) => evidence.get(at)?.isWhole === true && isLabelled(blocks[at]?.block.text ?? '');
  return [...evidence].map(([block, { phrase, strength }]) => {
    const says = `${rules.what}: “${phrase}”`;
    const mark = (confidence: number, reason: string) => ({ block, detector: rules.detector, confidence, reason });
    if (strength === 'sure') return mark(0.9, says);
    const isInside = block >= story.first && block <= story.last;
    if (blocks[block]?.isProse && isInside) return mark(0.3, `${says}, in a paragraph of the story`);
    const around = {
      isInside,
      isLabel: isWholeLabel(block),
      isBesideSure: beside.has(block),
      isAmongFurniture: besideFurniture.has(block),
      isPaired: isWholeLabel(block - 1) || isWholeLabel(block + 1),
    };
    const { confidence, why } = weighHint(around, rules.alone);
    return mark(confidence, says + why);
  });
}

import type { Article, Block, Mark } from '../../types.js';
import { cell } from './cells.js';

/** Longest name of a detector that is printed whole, in columns. */
export const MAX_DETECTOR_COLUMNS = 24;
const MAX_REFUSAL_COLUMNS = 200;

/** A block with what is said of it. */
export interface MarkedBlock {
  readonly block: Block;
  /** The surest first; a rule that keeps before all. */
  readonly marks: readonly Mark[];
}

const bySureness = (a: Mark, b: Mark): number => Number(b.keeps ?? false) - Number(a.keeps ?? false) || b.confidence - a.confidence;

/** The marks of each block by its index. */
export function marksByBlock(marks: readonly Mark[]): ReadonlyMap<number, readonly Mark[]> {
  const byBlock = new Map<number, Mark[]>();
  for (const mark of [...marks].sort(bySureness)) {
    const others = byBlock.get(mark.block);
    if (others) others.push(mark);
    else byBlock.set(mark.block, [mark]);
  }
  return byBlock;
}

/** How many blocks went, by the detector that was surest, and what a second reader said. */
export function summaryOf({ blocks, struck, marks, secondOpinion: asked }: Article): string {
  const byBlock = marksByBlock(marks);
  const counts = new Map<string, number>();
  for (const { index } of struck) {
    const name = cell(byBlock.get(index)?.[0]?.detector ?? '', MAX_DETECTOR_COLUMNS);
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // Compared by code units, not by locale: the same on every machine.
  const ordered = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const total = blocks.length + struck.length;
  const opinion =
    asked === undefined
      ? ''
      : 'refused' in asked
        ? `; second opinion: ${cell(asked.refused, MAX_REFUSAL_COLUMNS)}`
        : `; a second opinion keeps ${asked.kept}`;
  const list = ordered.map(([name, count]) => `${name} ${count}`).join(', ');
  return `struck ${struck.length} of ${total} ${total === 1 ? 'block' : 'blocks'}${list && `: ${list}`}${opinion}`;
}

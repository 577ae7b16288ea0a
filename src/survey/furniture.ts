import { beginsLowercase } from '../measure/letters.js';
import type { Family } from '../phrases/phrases.js';
import type { MeasuredBlock } from './measured-block.js';

/** How far to either side other furniture speaks for a label, in blocks, and how many pieces of it must stand there. */
const NEIGHBOURHOOD = 3;
const MIN_NEIGHBOURS = 2;
/** Tokens of program text are no labels. */
const NO_LABEL = /^['\d]|[=(){}[\]<>"`_$;\\]/;

/** True for a label as pages print them: it begins with no small letter and holds no sign but those around labels. */
export const isLabelled = (text: string): boolean => !beginsLowercase(text) && !NO_LABEL.test(text);

const isFurniture = ({ found, words, isProse, block }: MeasuredBlock): boolean =>
  !isProse &&
  block.kind !== 'code' &&
  found.some(({ sure, start, end }) => sure || (start === 0 && end === words.length)) &&
  isLabelled(block.text);

/** The indices of the blocks near which other boilerplate of any family stands. */
export function besideFurniture(blocks: readonly MeasuredBlock[]): ReadonlySet<number> {
  const neighbours = new Uint8Array(blocks.length);
  blocks.forEach((block, index) => {
    if (block.found.length === 0 || !isFurniture(block)) return;
    const end = Math.min(blocks.length - 1, index + NEIGHBOURHOOD);
    for (let at = Math.max(0, index - NEIGHBOURHOOD); at <= end; at++) if (at !== index) neighbours[at] = (neighbours[at] as number) + 1;
  });
  const beside = new Set<number>();
  neighbours.forEach((count, index) => {
    if (count >= MIN_NEIGHBOURS) beside.add(index);
  });
  return beside;
}

/** For each family of phrases the indices of the blocks that have one of them, in order: most blocks have none. */
export function blocksByFamily(blocks: readonly MeasuredBlock[]): ReadonlyMap<Family, readonly number[]> {
  const indices = new Map<Family, number[]>();
  blocks.forEach(({ found }, index) => {
    if (found.length === 0) return;
    for (const { family } of found) {
      const known = indices.get(family);
      if (!known) indices.set(family, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  });
  return indices;
}

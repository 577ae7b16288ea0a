import { shingles } from '../measure/similarity.js';

/** Blocks noted for one shingle at most: a phrase that stands in more is a formula, and a hostile page of one phrase stays linear. */
const MAX_PER_SHINGLE = 6;

/** An earlier block that shares shingles with the one asked about. */
export interface Candidate {
  readonly index: number;
  readonly shared: number;
}

/** Which blocks have which shingles. Asking and adding take time linear in the block's words. */
export class ShingleIndex {
  readonly #blocks = new Map<string, number[]>();

  /** The blocks that share at least two shingles with these words, with how many. */
  candidates(words: readonly string[]): Candidate[] {
    const shared = new Map<number, number>();
    for (const shingle of new Set(shingles(words))) {
      for (const index of this.#blocks.get(shingle) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    return [...shared].filter(([, count]) => count >= 2).map(([index, count]) => ({ index, shared: count }));
  }

  add(index: number, words: readonly string[]): void {
    for (const shingle of new Set(shingles(words))) {
      const blocks = this.#blocks.get(shingle);
      if (!blocks) this.#blocks.set(shingle, [index]);
      else if (blocks.length < MAX_PER_SHINGLE) blocks.push(index);
    }
  }
}

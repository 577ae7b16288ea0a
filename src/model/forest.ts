/**
 * Boosted regression trees, packed. Nodes stand in preorder, so the left child is the next node; a leaf is a node whose `right` is 0, and its
 * threshold is its value. One tree follows the other.
 */
export interface Forest {
  /** First node of each tree. */
  readonly roots: Uint32Array;
  /** The number that a node asks for: its place in the row. */
  readonly feature: Uint8Array;
  /** A row goes left where its number is at most this. */
  readonly threshold: Float32Array;
  /** The right child, as a distance from the node; 0 for a leaf. */
  readonly right: Uint8Array;
}

/** The sum of the leaves that a row of numbers reaches: the log odds. `at` is where the row begins in `rows`. */
export function logOdds({ roots, feature, threshold, right }: Forest, rows: Float32Array, at: number): number {
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    for (;;) {
      const jump = right[node] as number;
      const bound = threshold[node] as number;
      if (jump === 0) {
        sum += bound;
        break;
      }
      node += (rows[at + (feature[node] as number)] as number) <= bound ? 1 : jump;
    }
  }
  return sum;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

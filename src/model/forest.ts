/** Places of one tree: its root is 1, the children of a node are twice its place and that plus one, so seven levels fit. The first place is empty. */
const TREE = 64;
/** Questions from the root to a leaf. */
const DEPTH = 6;
/** Trees that are walked side by side. */
const ABREAST = 4;
/** After this many trees a block that they are all this sure of, in log odds, is decided: of 40,000 blocks of unseen sites the rest would have turned 4. */
const FIRST = 28;
const CERTAIN = 2.5;
/** How much surer all trees are of such a block than the first. */
const GROWTH = 1.9;

/**
 * Boosted regression trees, each filled up to the same depth: a place without a question sends every row left.
 * As every row takes as many steps, there is no branch to predict; four trees at once keep the processor busy while it waits for memory.
 */
export interface Forest {
  /** The number that each place asks for: its place in the row. */
  readonly feature: Uint8Array;
  /** A row goes left where its number is at most this. */
  readonly threshold: Float32Array;
  /** The values of each tree's leaves, from left to right, in steps of `leafUnit`. */
  readonly leaves: Int16Array;
  readonly leafUnit: number;
}

/** The sizes of a forest's parts, by its number of trees. A multiple of four trees is asked for; empty ones fill up. */
export const placesOf = (trees: number): number => trees * TREE;

export const isWhole = (trees: number): boolean => trees > 0 && trees % ABREAST === 0;

/** The sum over the trees from `from` up to `to`. */
function sumOf({ feature, threshold, leaves, leafUnit }: Forest, rows: Float32Array, at: number, from: number, to: number): number {
  let sum = 0;
  for (let first = from * TREE; first < to * TREE; first += ABREAST * TREE) {
    const second = first + TREE;
    const third = second + TREE;
    const fourth = third + TREE;
    let a = 1;
    let b = 1;
    let c = 1;
    let d = 1;
    for (let step = 0; step < DEPTH; step++) {
      // A comparison made a number, and no choice between two paths: the processor guesses every third of such choices wrong.
      a = 2 * a + Number((rows[at + (feature[first + a] as number)] as number) > (threshold[first + a] as number));
      b = 2 * b + Number((rows[at + (feature[second + b] as number)] as number) > (threshold[second + b] as number));
      c = 2 * c + Number((rows[at + (feature[third + c] as number)] as number) > (threshold[third + c] as number));
      d = 2 * d + Number((rows[at + (feature[fourth + d] as number)] as number) > (threshold[fourth + d] as number));
    }
    sum += (leaves[first + a - TREE] as number) + (leaves[second + b - TREE] as number);
    sum += (leaves[third + c - TREE] as number) + (leaves[fourth + d - TREE] as number);
  }
  return sum * leafUnit;
}

/** The sum of the leaves that a row of numbers reaches: the log odds. `at` is where the row begins in `rows`. */
export function logOdds(forest: Forest, rows: Float32Array, at: number): number {
  return sumOf(forest, rows, at, 0, forest.feature.length / TREE);
}

/** Nearly the same, from the first trees alone where they are certain: almost half of the blocks are clear. */
export function quickLogOdds(forest: Forest, rows: Float32Array, at: number): number {
  const trees = forest.feature.length / TREE;
  const first = sumOf(forest, rows, at, 0, Math.min(FIRST, trees));
  if (trees <= FIRST) return first;
  return Math.abs(first) > CERTAIN ? GROWTH * first : first + sumOf(forest, rows, at, FIRST, trees);
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

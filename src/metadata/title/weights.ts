/**
 * What speaks for a line, weighed by a softmax over the lines of a page (`npm run train:titles`, to pages with and without their addresses) and rounded. At 0 a line is
 * taken for the headline; from `MIN_SURE_SCORE` on it may leave the body, on a page that is mostly running text: there it was the headline on 92 pages of 100 that have one and an address, on 83 without their addresses.
 */
export const WEIGHTS = {
  bias: 0.05,
  /** Share of its content words that the story takes up, and their number (at most 5). */
  covered: 0.73,
  coveredWords: 0.36,
  /** The same beside the best other line. */
  lead: 0.3,
  isShort: -0.99,
  isLong: -0.62,
  /** Logarithm of the number of blocks down to the prose. */
  distance: -0.59,
  hasDateBelow: 2.18,
  hasBylineBelow: 1.99,
  /** Another line is `Headline | Site`, or the same. */
  isEchoed: 1.05,
  /** Blocks of prose above (at most 4). */
  proseAbove: -0.54,
  isDateOrByline: -2.23,
  isInsideStory: -1.68,
  /** It opens the page, other lines stand between it and the prose, and the story takes up none of them more: it is not the site's motto. */
  opensPage: 0.28,
  /** A breadcrumb stands above it, or a longer line that ends in it. */
  isBelowBreadcrumb: 1.75,
  endsLineAbove: 1.19,
  /** The address names the page, how much the line is like that name, and how much more than the best other line. */
  hasName: -1.27,
  likeName: 4.02,
  nameLead: 1.36,
} as const;

export type Trait = Exclude<keyof typeof WEIGHTS, 'bias'>;
/** What is true of a line, and how much: what it lacks is 0. */
export type Traits = Readonly<Partial<Record<Trait, number>>>;

export function scoreOf(traits: Traits): number {
  let score = 0;
  // Not by `Object.entries`, which makes a list of lists for each of a hundred lines a page.
  for (const trait in traits) score += WEIGHTS[trait as Trait] * (traits[trait as Trait] as number);
  return score;
}

/** From this score on a line is taken for the headline, from the second surely so. */
export const MIN_SCORE = 0;
export const MIN_SURE_SCORE = 2.2;

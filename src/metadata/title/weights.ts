/**
 * What speaks for a line, weighed by a logistic regression over the labelled pages (folds by site; WCXB, see README) and rounded. At 0 a line is as often
 * the headline as not, so it goes into the metadata; from 1.5 on it was the headline on 97 pages of 100 that have one, so it may leave the body, on a page that is mostly running text.
 */
export const WEIGHTS = {
  bias: -1,
  /** Share of its content words that the story takes up, and their number (at most 5). */
  covered: 1.8,
  coveredWords: 0.3,
  /** The same beside the best other line. */
  lead: 0.27,
  /** The first line with five words of which the story takes up half. */
  isFirstGood: 0.6,
  isShort: -1,
  isLong: -1.25,
  /** Logarithm of the number of blocks down to the prose. */
  distance: -0.56,
  hasDateBelow: 1.45,
  hasBylineBelow: 0.8,
  /** Another line is `Headline | Site`, or the same. */
  isEchoed: 1.35,
  /** Blocks of prose above (at most 4). */
  proseAbove: -0.33,
  isDateOrByline: -0.9,
  isInsideStory: -1.15,
  /** It opens the page, other lines stand between it and the prose, and the story takes up none of them more: it is not the site's motto. */
  opensPage: 2.15,
  /** It stands right below another line, on a page that divides lines by blank ones: an entry of a list. */
  isTight: -1,
} as const;
/** From this score on a line is taken for the headline, from the second surely so. */
export const MIN_SCORE = 0;
export const MIN_SURE_SCORE = 1.5;

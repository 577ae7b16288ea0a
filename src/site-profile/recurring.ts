/** Fewest pages on which a line must stand to recur, and fewest pages of a site that teach anything: what fewer share is a series. */
export const MIN_PAGES = 5;
/** The same as a share of the site's pages. */
export const MIN_SHARE = 0.2;

/** True for a line that stands on so many of a site's pages that it is none of one article's. */
export const isRecurring = (count: number, pages: number): boolean => count >= MIN_PAGES && count >= MIN_SHARE * pages;

/** How far above the story's first prose a headline stands, and how far below (a standfirst, a summary), in blocks. */
export const MAX_ABOVE = 120;
export const MAX_BELOW = 6;
/** Where a page has no story, how many of its first blocks may be the headline. */
export const MAX_WITHOUT_STORY = 120;

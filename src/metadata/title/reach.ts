/** How far above the story's first prose a headline stands, and how far below (a standfirst, a summary), in blocks. */
export const MAX_ABOVE = 60;
export const MAX_BELOW = 6;

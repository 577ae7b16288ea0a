/** The rank of a heading whose rank the page does not show: right below the title. */
const UNRANKED = 2;
const LOWEST = 6;

/** The rank that a block's heading level prints at, 1 to 6. */
export function headingRank(level: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return level < 1 ? UNRANKED : (Math.min(Math.floor(level), LOWEST) as 1 | 2 | 3 | 4 | 5 | 6);
}

/** Short lines of a site that are compared: a template has no more sections. */
const MAX_LINES = 48;
/** Pages on which two lines must both stand for their order to say anything. */
const MIN_TOGETHER = 5;
/** Share of those pages on which they stand in one order: of two headings nearly all. */
const IN_ORDER = 0.97;
/** The mean of these shares over all other lines, from which a line is a heading. On made-up sites headings have 0.8 and more, also beside mottos, and mottos 0.7 and less. */
const MIN_MEAN = 0.78;

/** How often each line stands above each other one: a row of counts for each. */
function precedences(pages: readonly Float64Array[], places: ReadonlyMap<number, number>): Uint32Array {
  const size = places.size;
  const above = new Uint32Array(size * size);
  for (const page of pages) {
    const present: number[] = [];
    for (const key of page) {
      const place = places.get(key);
      if (place === undefined) continue;
      for (const before of present) above[before * size + place] = (above[before * size + place] as number) + 1;
      present.push(place);
    }
  }
  return above;
}

/**
 * Those of the short lines that head sections: "Methods" stands above "Results" on every page that has both, while a motto stands now above, now below them.
 * `keys`: the commonest first. `pages`: their lines in reading order.
 */
export function sectionHeadings(pages: readonly Float64Array[], keys: readonly number[]): ReadonlySet<number> {
  const compared = keys.slice(0, MAX_LINES);
  const size = compared.length;
  const above = precedences(pages, new Map(compared.map((key, place) => [key, place])));
  const isHeading = (_: number, one: number) => {
    const shares: number[] = [];
    for (let other = 0; other < size; other++) {
      const [before, after] = [above[one * size + other] as number, above[other * size + one] as number];
      if (before + after >= MIN_TOGETHER) shares.push(Math.max(before, after) / (before + after));
    }
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    return shares.some((share) => share >= IN_ORDER) && mean >= MIN_MEAN;
  };
  return new Set(compared.filter(isHeading));
}

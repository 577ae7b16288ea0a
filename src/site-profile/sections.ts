/** Short lines of a site that are compared: a template has no more sections. */
const MAX_LINES = 48;
/** Pages on which two lines must both stand for their order to say anything. */
const MIN_TOGETHER = 5;
/** Share of those pages on which two headings stand in one order, in the mean over all pairs of a heading. */
const IN_ORDER = 0.95;

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

/** How steadily one line keeps its place among others: the mean share of pages on which it stands on its usual side of each; undefined where it meets none. */
function steadiness(one: number, others: readonly number[], above: Uint32Array, size: number): number | undefined {
  let [sum, met] = [0, 0];
  for (const other of others) {
    const [before, after] = [above[one * size + other] as number, above[other * size + one] as number];
    if (other === one || before + after < MIN_TOGETHER) continue;
    sum += Math.max(before, after) / (before + after);
    met += 1;
  }
  return met === 0 ? undefined : sum / met;
}

/**
 * Those of the short lines that head sections: "Methods" stands above "Results" on every page that has both, while a motto stands now above, now below them. The line
 * that keeps its place worst is left out until the rest keep theirs. `keys`: the commonest first. `pages`: their lines in reading order.
 */
export function sectionHeadings(pages: readonly Float64Array[], keys: readonly number[]): ReadonlySet<number> {
  const compared = keys.slice(0, MAX_LINES);
  const above = precedences(pages, new Map(compared.map((key, place) => [key, place])));
  let rest = [...compared.keys()];
  for (;;) {
    const steady = rest.map((one) => steadiness(one, rest, above, compared.length));
    const worst = Math.min(...steady.map((share) => share ?? 1));
    if (worst >= IN_ORDER) return new Set(rest.filter((_, at) => steady[at] !== undefined).map((place) => compared[place] as number));
    rest = rest.filter((_, at) => (steady[at] ?? 1) > worst);
  }
}

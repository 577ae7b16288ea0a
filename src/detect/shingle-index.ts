/** Places noted for one shingle at most: a phrase that stands in more is a formula, and a hostile page of one phrase stays linear. */
const MAX_PER_SHINGLE = 6;
/** Fewest shingles that two lists of words share for one to be a candidate. */
export const MIN_SHARED = 2;

/** An earlier list of words that shares shingles with the one asked about. */
export interface Candidate {
  readonly place: number;
  readonly shared: number;
}

/** Which places have which shingles. Asking and adding take time linear in the shingles. */
export class ShingleIndex {
  readonly #places = new Map<number, number[]>();

  /** The places that share at least `MIN_SHARED` of these shingles, with how many. */
  candidates(shingles: ReadonlySet<number>): Candidate[] {
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      for (const place of this.#places.get(shingle) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    return [...shared].filter(([, count]) => count >= MIN_SHARED).map(([place, count]) => ({ place, shared: count }));
  }

  add(place: number, shingles: ReadonlySet<number>): void {
    for (const shingle of shingles) {
      const places = this.#places.get(shingle);
      if (!places) this.#places.set(shingle, [place]);
      else if (places.length < MAX_PER_SHINGLE) places.push(place);
    }
  }
}

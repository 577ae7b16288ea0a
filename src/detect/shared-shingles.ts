import { joined } from '../measure/word-hash.js';

/** Words in a shingle: long enough that two texts seldom share one by chance (Broder, "On the resemblance and containment of documents", 1997). */
const SHINGLE_WORDS = 4;

/** A list of words, by the hash of each. */
export type WordHashes = readonly number[];

/** Calls back with the hash of every run of four words. Fewer words give none. */
function forEachShingle(words: WordHashes, found: (shingle: number) => void): void {
  for (let at = SHINGLE_WORDS; at <= words.length; at++) {
    let shingle = words[at - SHINGLE_WORDS] as number;
    for (let next = at - SHINGLE_WORDS + 1; next < at; next++) shingle = joined(shingle, words[next] as number);
    found(shingle);
  }
}

/** Where each shingle first stood: a table of hashes with open places, as a Map takes five times as long and a page has thousands. */
class FirstPlaces {
  readonly #mask: number;
  readonly #shingles: Int32Array;
  /** One more than the place; 0 where the table is empty. */
  readonly #places: Int32Array;

  constructor(size: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * size + 2));
    this.#mask = slots - 1;
    this.#shingles = new Int32Array(slots);
    this.#places = new Int32Array(slots);
  }

  /** The place where a shingle first stood: this one, if it is new. */
  placeOf(shingle: number, place: number): number {
    let slot = (shingle ^ (shingle >>> 16)) & this.#mask;
    while (this.#places[slot] !== 0 && this.#shingles[slot] !== shingle) slot = (slot + 1) & this.#mask;
    if (this.#places[slot] === 0) {
      this.#shingles[slot] = shingle;
      this.#places[slot] = place + 1;
    }
    return (this.#places[slot] as number) - 1;
  }
}

/**
 * For each list of words that has some, by its place, its shingles that another list has too. Told by hashes, so that one in four thousand million is no shared
 * shingle at all; who must be sure compares the words. Linear in the words.
 */
export function sharedShingles(lists: readonly WordHashes[]): ReadonlyMap<number, ReadonlySet<number>> {
  const shared = new Map<number, Set<number>>();
  const note = (place: number, shingle: number) => {
    const known = shared.get(place);
    if (known) known.add(shingle);
    else shared.set(place, new Set([shingle]));
  };
  const firstPlaces = new FirstPlaces(lists.reduce((sum, { length }) => sum + Math.max(0, length - SHINGLE_WORDS + 1), 0));
  lists.forEach((words, place) => {
    forEachShingle(words, (shingle) => {
      const first = firstPlaces.placeOf(shingle, place);
      if (first === place) return;
      note(first, shingle);
      note(place, shingle);
    });
  });
  return shared;
}

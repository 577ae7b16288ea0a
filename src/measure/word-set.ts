import { hashOf } from './word-hash.js';

const FIRST_SLOTS = 64;

/**
 * A set of words that is asked by their hashes, several times as fast as a Set of strings: every word of every page asks. Another word of the same hash would
 * be in it too, one in some thousand million.
 */
export class WordSet {
  /** Open addressing: a hash stands at its place or right behind it. 0 is an empty place. */
  #slots: Int32Array;
  #size = 0;

  /** `size` is how many words it will have, roughly: it grows, but growing takes time. */
  constructor(words: Iterable<string>, size = 0) {
    this.#slots = new Int32Array(Math.max(FIRST_SLOTS, 2 ** Math.ceil(Math.log2(2 * size + 2))));
    for (const word of words) this.add(word);
  }

  get size(): number {
    return this.#size;
  }

  add(word: string): void {
    this.addHash(hashOf(word));
  }

  addHash(hash: number): void {
    if (2 * (this.#size + 1) > this.#slots.length) this.#grow();
    this.#put(hash || 1);
  }

  has(hash: number): boolean {
    return this.#slots[this.#slotOf(hash || 1)] !== 0;
  }

  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #put(hash: number): void {
    const slot = this.#slotOf(hash);
    if (this.#slots[slot] === 0) this.#size += 1;
    this.#slots[slot] = hash;
  }

  #grow(): void {
    const hashes = this.#slots.filter((hash) => hash !== 0);
    this.#slots = new Int32Array(2 * this.#slots.length);
    this.#size = 0;
    for (const hash of hashes) this.#put(hash);
  }
}

const FIRST_SLOTS = 64;

/** Values by the hashes of words, several times as fast as a Map: every word of every page asks. Two words of one hash, one pair in some thousand million, share a value. */
export class ByHash<Value> {
  /** Open addressing: a hash stands at its place or right behind it. 0 is an empty place. */
  #hashes = new Int32Array(FIRST_SLOTS);
  #values: (Value | undefined)[] = new Array<Value | undefined>(FIRST_SLOTS).fill(undefined);
  #size = 0;

  get(hash: number): Value | undefined {
    return this.#values[this.#slotOf(hash || 1)];
  }

  set(hash: number, value: Value): void {
    if (2 * (this.#size + 1) > this.#hashes.length) this.#grow();
    const slot = this.#slotOf(hash || 1);
    if (this.#hashes[slot] === 0) this.#size += 1;
    this.#hashes[slot] = hash || 1;
    this.#values[slot] = value;
  }

  #slotOf(hash: number): number {
    const mask = this.#hashes.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const values = this.#values;
    this.#hashes = new Int32Array(2 * hashes.length);
    this.#values = new Array<Value | undefined>(2 * hashes.length).fill(undefined);
    for (let at = 0; at < hashes.length; at++) {
      const hash = hashes[at] as number;
      if (hash === 0) continue;
      const slot = this.#slotOf(hash);
      this.#hashes[slot] = hash;
      this.#values[slot] = values[at];
    }
  }
}

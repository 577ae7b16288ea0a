/** The 32-bit offset and prime of FNV-1a (Fowler, Noll and Vo). */
export const HASH_START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The hash of a word that has one more UTF-16 unit. */
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** The hash of a run of words that has one more word, from the hashes of both. Their order counts. */
export const joined = (run: number, word: number): number => (Math.imul(run, PRIME) + word) | 0;

/** The FNV-1a hash of a word's UTF-16 units, a signed 32-bit number. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
  return hash;
}

import { joined } from './word-hash.js';

/** The hashes of a word list's neighbouring pairs, in order. */
const pairs = (hashes: readonly number[]) => hashes.slice(1).map((hash, at) => joined(hashes[at] as number, hash));

/** Share of the neighbouring word pairs of `part` that `whole` has too, 0 to 1: how far `part` stands in `whole` in the same words and order. Takes the words' hashes. */
export function containment(part: readonly number[], whole: readonly number[]): number {
  const partPairs = pairs(part);
  if (partPairs.length === 0) return 0;
  const wholePairs = new Set(pairs(whole));
  return partPairs.filter((pair) => wholePairs.has(pair)).length / partPairs.length;
}

/** The words of `part` that `whole` does not have. */
export function newWords(part: readonly string[], whole: readonly string[]): string[] {
  const known = new Set(whole);
  return part.filter((word) => !known.has(word));
}

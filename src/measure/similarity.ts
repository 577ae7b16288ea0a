/** Words in a shingle: long enough that two texts seldom share one by chance (Broder, "On the resemblance and containment of documents", 1997). */
const SHINGLE_WORDS = 4;

/** The shingles of a word list: every run of four words, as one string each. Fewer words give none. */
export function shingles(words: readonly string[]): string[] {
  const result: string[] = [];
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) result.push(words.slice(at, at + SHINGLE_WORDS).join(' '));
  return result;
}

const pairs = (words: readonly string[]) => words.slice(1).map((word, at) => `${words[at]} ${word}`);

/** Share of the neighbouring word pairs of `part` that `whole` has too, 0 to 1: how far `part` stands in `whole` in the same words and order. */
export function containment(part: readonly string[], whole: readonly string[]): number {
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

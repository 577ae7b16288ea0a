/** A word as WCXB's F1 counts it: a Han, Kana, Hangul or Thai character is one. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}])[\p{L}\p{N}_])+/gu;

export const scorerWords = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** A text's words numbered from 0, and how often it has each. */
export function bagOf(text: string): { readonly numbers: ReadonlyMap<string, number>; readonly counts: readonly number[] } {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  for (const word of scorerWords(text)) {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    counts[number] = (counts[number] ?? 0) + 1;
  }
  return { numbers, counts };
}

/** How many words two lists share, each as often as both have it. */
export function countOfShared(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared;
}

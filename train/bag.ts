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

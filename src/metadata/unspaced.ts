const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** True where a line is written in a script whose characters count as words. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text.slice(0, 60));

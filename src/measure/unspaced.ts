/**
 * Scripts that are written without spaces, and Hangul, whose particles cling to words: Thai, Lao, Tibetan, Myanmar, Khmer, Han, Kana, Hangul. Ranges, not Unicode
 * classes, which cost a command's start more than a page.
 */
const UNSPACED =
  /[\u0e01-\u0fff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u318f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\ud840-\ud888\uf900-\ufaff\uff66-\uffdc]/;

/** True where a text has a character of a script whose characters count as words. Single characters, most of them ASCII, are what is asked most often. */
export function isUnspaced(text: string): boolean {
  const { length } = text;
  let at = 0;
  while (at < length && charCodeAt.call(text, at) < FIRST_UNSPACED) at += 1;
  return at < length && UNSPACED.test(text);
}

const FIRST_UNSPACED = 0xe01;
const { charCodeAt } = String.prototype;

/** Those of them whose letters spell the words, so that a word takes about five: Thai, Lao, Myanmar, Khmer. */
const SPELLED = /[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/** True where a text has a letter of a script that spells its words and does not space them. */
export const isSpelled = (text: string): boolean => SPELLED.test(text);

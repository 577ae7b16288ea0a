/**
 * @typedef {object} LineRule
 * @property {number} minWords Words, divided by white space, that a line must have.
 * @property {RegExp} end What a line must end in.
 */

/**
 * C4's line rule (Raffel et al., 2020): a line stays if it ends in terminal punctuation and has enough words; one that ends in three dots goes.
 * Two readings are in use: three words, and five words with curly end quotes beside the straight one.
 * @type {Readonly<Record<'c4-3' | 'c4-5', LineRule>>}
 */
export const LINE_RULES = {
  'c4-3': { minWords: 3, end: /[.?!"]$/ },
  'c4-5': { minWords: 5, end: /[.?!"”’]$/ },
};
const SPACES = /\s+/;

/** @param {string} line @param {LineRule} rule */
function stays(line, { minWords, end }) {
  const text = line.trim();
  return end.test(text) && !text.endsWith('...') && text.split(SPACES).length >= minWords;
}

/**
 * The lines of a text that a rule leaves standing.
 * @param {string} text
 * @param {LineRule} rule
 */
export function linesThatStay(text, rule) {
  return text
    .split('\n')
    .filter((line) => stays(line, rule))
    .join('\n');
}

import { fileURLToPath } from 'node:url';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The built command. */
export const STET = ['node', file('../bin/stet.js')];

/** The built command as a JSONL filter. */
export const STET_FILTER = [...STET, '-i', 'jsonl', '-f', 'jsonl'];

/**
 * What judges the pages: the command as it ships, or, given a directory of folds, with the weights that were fitted without the page's site.
 * @param {string | undefined} folds
 * @param {readonly string[]} options of the command
 */
export const judging = (folds, options = []) => [
  ...(folds === undefined ? STET_FILTER : ['node', file('stet-by-folds.mjs'), folds]),
  ...options,
];

/**
 * A JSONL filter that keeps the lines that a line rule keeps.
 * @param {keyof typeof import('./line-rule.mjs').LINE_RULES} rule
 */
export const lineRuleFilter = (rule) => ['node', file('line-rule-filter.mjs'), rule];

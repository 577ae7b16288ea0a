const MISSING = '–';

/**
 * A Markdown table; every column but the first is set to the right.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows As many cells each as the head has.
 */
export function markdownTable(head, rows) {
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

/**
 * A share as tables print it: three digits, a dash where there is none.
 * @param {number | null | undefined} value From 0 to 1.
 */
export const share = (value) => (typeof value === 'number' && !Number.isNaN(value) ? value.toFixed(3) : MISSING);

/**
 * A count as tables print it.
 * @param {number} value
 */
export const count = (value) => value.toLocaleString('en');

/** Most lines of the furniture that is left before the first content line and after the last. */
const BEFORE = 30;
const AFTER = 60;

/** Numbers between 0 and 1 that are the same in every run (Numerical Recipes' linear congruential generator). */
function randomOf(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A raw page as a careless extractor leaves it: its content lines, a little of the furniture around them, and some of the runs of furniture between them.
 * Undefined for a page without content.
 */
export function trimmed(text: string, labels: string, seed: number): { readonly text: string; readonly labels: string } | undefined {
  const random = randomOf(seed);
  const lines = text.split(/\r\n|\r|\n/);
  let at = 0;
  const digits = lines.map((line) => (line.trim() === '' ? ' ' : (labels[at++] ?? ' ')));
  const first = digits.indexOf('1');
  const last = digits.lastIndexOf('1');
  if (first < 0) return undefined;
  // Mostly little, seldom much.
  const from = Math.max(0, first - Math.floor(random() ** 3 * BEFORE));
  const to = Math.min(lines.length - 1, last + Math.floor(random() ** 3 * AFTER));
  const dropped = random();
  const keptLines: string[] = [];
  let keptLabels = '';
  let run = '';
  let isDropping = false;
  for (let line = from; line <= to; line++) {
    const digit = digits[line] as string;
    if (digit !== ' ' && digit !== run) {
      run = digit;
      isDropping = random() < dropped;
    }
    if (digit === '0' && isDropping) continue;
    keptLines.push(digit === ' ' ? '' : (lines[line] as string));
    if (digit !== ' ') keptLabels += digit;
  }
  return { text: keptLines.join('\n'), labels: keptLabels };
}

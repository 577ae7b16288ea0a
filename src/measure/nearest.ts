/** A name further than this from what was typed is another word, not a slip of the finger. */
const MAX_SLIPS = 3;
/** Names that begin alike to here are meant alike: `cookies`, `cookie-banner`. */
const SHARED_LETTERS = 5;
/** No name is this long; a longer value is not worth comparing. */
const MAX_LENGTH = 60;

/** Levenshtein distance: letters to insert, delete or replace. */
function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
  }
  return row[b.length] ?? 0;
}

/** Which of the names was meant, if any is near: one that begins like the value, or the one with the fewest slips (at most three). */
export function nearest(value: string, names: readonly string[]): string | undefined {
  if (value === '' || value.length > MAX_LENGTH) return undefined;
  const typed = value.toLowerCase();
  const begun = names.find((name) => name.startsWith(typed) || name.slice(0, SHARED_LETTERS) === typed.slice(0, SHARED_LETTERS));
  if (begun !== undefined) return begun;
  const measured = names.map((name) => ({ name, distance: slips(typed, name) })).sort((a, b) => a.distance - b.distance);
  const [best] = measured;
  return best && best.distance <= Math.min(MAX_SLIPS, typed.length / 2) ? best.name : undefined;
}

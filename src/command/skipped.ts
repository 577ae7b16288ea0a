/** More kinds than this are counted together: a mirror of a site has files of hundreds. */
const MAX_NAMED = 8;

/** How many inputs were skipped, and of which kinds, the most frequent first: `12 (9 .css, 3 without extension)`; empty for none. */
export function describeSkipped(skipped: ReadonlyMap<string, number>): string {
  const kinds = [...skipped].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  if (kinds.length === 0) return '';
  const sum = (list: typeof kinds) => list.reduce((total, [, count]) => total + count, 0);
  const named = kinds.slice(0, kinds.length > MAX_NAMED + 1 ? MAX_NAMED : kinds.length);
  const rest = kinds.slice(named.length);
  const parts = named.map(([kind, count]) => `${count} ${kind || 'without extension'}`);
  if (rest.length > 0) parts.push(`${sum(rest)} of ${rest.length} other kinds`);
  return `${sum(kinds)} that are no pages (${parts.join(', ')})`;
}

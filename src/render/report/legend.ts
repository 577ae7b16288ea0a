import { colourClass } from './colours.js';
import { type Markup, markup } from './markup.js';
import type { Verdict } from './verdict.js';

/** Runs in the strip at most: more are thinner than a pixel of a wide screen. */
const MAX_RUNS = 600;
const STRIP_WIDTH = 1200;
const STRIP_HEIGHT = 14;
/** Least length of a block in the strip, in characters: a menu of single words must show. */
const MIN_LENGTH = 24;
/** Longest, so that one block of a megabyte leaves room for the others. */
const MAX_LENGTH = 4_000;

/** How many blocks are counted under each name: those that stand, those that stand in spite of a mark, then detectors, the busiest first. */
function countsOf(verdicts: readonly Verdict[]): [kind: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { kind } of verdicts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const rank = (kind: string) => (kind === 'stands' ? 2 : kind === 'stet' ? 1 : 0);
  // Compared by code units, not by locale: the same on every machine.
  return [...counts].sort(([a, n], [b, m]) => rank(b) - rank(a) || m - n || (a < b ? -1 : 1));
}

const LABELS: Readonly<Record<string, string>> = { stands: 'stands', stet: 'stet: stands against a mark' };

function entry([kind, count]: readonly [string, number]): Markup {
  const look = kind === 'stands' || kind === 'stet' ? kind : `struck ${colourClass(kind)}`;
  return markup`<li><button type="button" class="key ${look}" data-k="${kind}" aria-pressed="false"><span class="swatch" aria-hidden="true"></span><span>${LABELS[kind] ?? kind}</span> <span class="num">${count}</span></button></li>\n`;
}

/** The legend: a button for each kind of block, with its count, that shows those blocks alone. */
export function legend(verdicts: readonly Verdict[]): Markup {
  return markup`<div class="legend" role="group" aria-label="Show only some blocks">
<ul>
${countsOf(verdicts).map(entry)}</ul>
<p class="aside"><span id="shown" role="status">All ${verdicts.length} blocks are shown.</span> <button type="button" class="plain" id="all" hidden>Show all</button></p>
</div>`;
}

interface Run {
  readonly look: string;
  length: number;
}

function runsOf(verdicts: readonly Verdict[]): Run[] {
  const runs: Run[] = [];
  for (const { block, fate, detector } of verdicts) {
    const look = fate === 'struck' ? colourClass(detector ?? '') : fate;
    const length = Math.min(MAX_LENGTH, Math.max(MIN_LENGTH, block.text.length));
    const last = runs.at(-1);
    if (last?.look === look) last.length += length;
    else runs.push({ look, length });
  }
  return runs;
}

/** Of more runs than can be seen, equal stretches of the page as what most of each is. */
function gathered(runs: readonly Run[], total: number): Run[] {
  const bins: Run[] = [];
  const size = total / MAX_RUNS;
  let open = new Map<string, number>();
  let filled = 0;
  for (const { look, length } of runs) {
    open.set(look, (open.get(look) ?? 0) + length);
    filled += length;
    if (filled < size) continue;
    const [[most] = ['stands']] = [...open].sort(([, a], [, b]) => b - a);
    bins.push({ look: most, length: filled });
    [open, filled] = [new Map(), 0];
  }
  return bins;
}

/** The page at a glance: a strip along the text, ink where it stands, the detectors' colours where it was struck. */
export function strip(verdicts: readonly Verdict[]): Markup {
  const all = runsOf(verdicts);
  const total = all.reduce((sum, { length }) => sum + length, 0);
  const runs = all.length > MAX_RUNS ? gathered(all, total) : all;
  let at = 0;
  const bars = runs.map(({ look, length }) => {
    const from = (at / total) * STRIP_WIDTH;
    at += length;
    const width = (length / total) * STRIP_WIDTH;
    const isStruck = look.startsWith('k-');
    const [y, height] = isStruck ? [STRIP_HEIGHT / 2 - 1.5, 3] : [0, STRIP_HEIGHT];
    return markup`<rect class="bar ${look}" x="${from.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${height}"/>`;
  });
  return markup`<svg class="strip" viewBox="0 0 ${STRIP_WIDTH} ${STRIP_HEIGHT}" height="${STRIP_HEIGHT}" preserveAspectRatio="none" role="img" aria-label="The page from its beginning to its end: high bars stand, thin ones were struck">${bars}</svg>`;
}

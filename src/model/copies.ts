import type { MeasuredBlock } from '../survey/measured-block.js';
import { columnOf } from './column.js';
import type { Columns } from './columns.js';

/** Blocks that may stand between two copies of one run, on either side. */
const MAX_GAP = 4;

/** A run of blocks that repeats an earlier run in its order: a page that prints its article again for another screen size. */
interface Run {
  readonly members: number[];
  words: number;
}

/** The runs of copies: each later block with the words of an earlier one, those together whose originals stand in the same order. */
function runsOfCopies(blocks: readonly MeasuredBlock[]): Run[] {
  const originals = new Map<number, number>();
  const runs: Run[] = [];
  let original = -1;
  let copy = -1;
  blocks.forEach(({ wording, length }, index) => {
    const earlier = originals.get(wording);
    if (earlier === undefined) {
      originals.set(wording, index);
      return;
    }
    const goesOn = index - copy <= MAX_GAP && earlier > original && earlier - original <= MAX_GAP;
    if (!goesOn || runs.length === 0) runs.push({ members: [], words: 0 });
    const run = runs[runs.length - 1] as Run;
    run.members.push(index);
    run.words += length;
    original = earlier;
    copy = index;
  });
  return runs;
}

/** How often each block stands on the page, which copy it is, and how long the run of copies is that it stands in. */
export function addCopyColumns(columns: Columns, blocks: readonly MeasuredBlock[]): void {
  const counts = new Map<number, number>();
  const earlier = columnOf(blocks, ({ wording }) => {
    const before = counts.get(wording) ?? 0;
    counts.set(wording, before + 1);
    return before;
  });
  columns.add(
    'copies',
    columnOf(blocks, ({ wording }) => counts.get(wording) ?? 0),
  );
  columns.add('copiesBefore', earlier);
  const words = columns.add('copiedRunWords', new Float32Array(blocks.length));
  const share = columns.add('copiedRunShare', new Float32Array(blocks.length));
  for (const run of runsOfCopies(blocks)) {
    const first = run.members[0] as number;
    const last = run.members[run.members.length - 1] as number;
    for (const member of run.members) {
      words[member] = run.words;
      share[member] = run.members.length / (last - first + 1);
    }
  }
}

// Prints what Stet costs: CPU time of the JSONL filter beside one that keeps everything, and of one page beside starting Node.
//   node bench/speed.mjs
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STET, STET_FILTER } from './commands.mjs';
import { compareCpu } from './cpu-time.mjs';
import { readRecords } from './gzipped-lines.mjs';
import { UNTOUCHED } from './referee.mjs';
import { requireMaterial, setFile } from './shared.mjs';
import { markdownTable } from './table.mjs';

/** A run of the filter takes seconds, a start hundredths of one, so starts need more rounds for a steady median. */
const FILTER_ROUNDS = 5;
const START_ROUNDS = 21;
const PAGE = fileURLToPath(new URL('../fixtures/pages/news-en-harbour/source.txt', import.meta.url));

/** Writes what the filters read: the records as the referee sends them. */
async function writeInput(file) {
  const lines = [];
  for await (const { id, url, text } of readRecords(setFile('dev-innertext'))) lines.push(`${JSON.stringify({ id, url, text })}\n`);
  writeFileSync(file, lines.join(''));
}

const row = (name, { first, second, ratio }) => [name, `${first.toFixed(3)} s`, `${second.toFixed(3)} s`, ratio.toFixed(2)];

requireMaterial();
const directory = mkdtempSync(join(tmpdir(), 'stet-bench-'));
try {
  const input = join(directory, 'pages.jsonl');
  await writeInput(input);
  const filter = compareCpu(UNTOUCHED, STET_FILTER, { input, rounds: FILTER_ROUNDS });
  const start = compareCpu(['node', '-e', '0'], STET, { input: PAGE, rounds: START_ROUNDS });
  const rows = [row('dev-innertext, beside a filter that keeps everything', filter), row('one page, beside `node -e 0`', start)];
  process.stdout.write(
    `CPU time (user and system), medians of rounds run in turn.\n\n${markdownTable(['input', 'zero line', 'Stet', 'ratio'], rows)}\n`,
  );
} finally {
  rmSync(directory, { recursive: true });
}

// Prints what Stet costs on HTML beside other extractors, in one run on the same pages: a process each, one after another.
//   node bench/speed-html.mjs [--pages N] [--python COMMAND]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from './cpu-time.mjs';
import { readRecords } from './gzipped-lines.mjs';
import { requireMaterial, setFile } from './shared.mjs';
import { count, markdownTable } from './table.mjs';

const { pages, python } = parseArgs({
  options: { pages: { type: 'string', default: '300' }, python: { type: 'string', default: 'python3' } },
}).values;

const STET = 'Stet';
const CONTENDERS = [
  { name: STET, run: ['node', 'stet.mjs'] },
  { name: 'Stet, a second opinion where unsure', run: ['node', 'stet.mjs', '--second-opinion'] },
  { name: 'readabilitySAX', run: ['node', 'readability-sax.mjs'] },
  { name: 'Readability on linkedom', run: ['node', 'readability.mjs'] },
  { name: 'Readability on jsdom', run: ['node', 'readability-jsdom.mjs'] },
  { name: 'Defuddle on linkedom', run: ['node', 'defuddle.mjs'] },
  { name: 'Trafilatura', run: [python, 'trafilatura_txt.py'] },
];

/** Writes every so many-th page of the set, so that all types and sites are among them. */
async function writeInput(file, wanted) {
  const all = [];
  for await (const { id, url, html } of readRecords(setFile('dev-html'))) all.push(`${JSON.stringify({ id, url, html })}\n`);
  const chosen = Array.from({ length: Math.min(wanted, all.length) }, (_, at) => all[Math.floor((at * all.length) / wanted)]);
  writeFileSync(file, chosen.join(''));
  return chosen.length;
}

/** What a contender cost; undefined, with a word on standard error, where it is not installed. */
function costOf({ name, run: [program, file, ...args] }, input) {
  const command = [fileURLToPath(new URL(`extractors/${file}`, import.meta.url)), ...args, '--cost'];
  const { status, stdout } = spawnSync(program, command, { stdio: [openSync(input), 'pipe', 'ignore'], encoding: 'utf8' });
  if (status === 0) return JSON.parse(stdout);
  process.stderr.write(`${name}: not installed, left out; bench/README.md says how\n`);
  return undefined;
}

const row = ({ name, cpu, seconds, peak }, own) => [
  name,
  `${median(cpu).toFixed(1)} ms`,
  (median(cpu) / own).toFixed(2),
  (cpu.length / seconds).toFixed(1),
  `${count(Math.round(peak))} MB`,
];

requireMaterial();
const directory = mkdtempSync(join(tmpdir(), 'stet-bench-'));
try {
  const input = join(directory, 'pages.jsonl');
  const written = await writeInput(input, Number(pages));
  const costs = CONTENDERS.flatMap((contender) => {
    const cost = costOf(contender, input);
    return cost ? [{ name: contender.name, ...cost }] : [];
  });
  const own = median(costs.find(({ name }) => name === STET)?.cpu ?? []);
  const rows = costs.map((cost) => row(cost, own));
  process.stdout.write(`${written} pages of dev-html, a process for each extractor. CPU time is user and system.

${markdownTable(['extractor', 'median CPU a page', 'times Stet', 'pages a second', 'peak memory'], rows)}
`);
} finally {
  rmSync(directory, { recursive: true });
}

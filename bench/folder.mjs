// Prints what a folder of many small pages costs: pages a second and memory with one worker and with two, and time a page beside the library's `clean` with reading and writing.
//   node bench/folder.mjs [--pages 100000] [--jobs 1,2]
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { clean, render } from '../dist/index.js';
import { STET } from './commands.mjs';
import { randomFrom } from './sites/random.mjs';
import { markdownTable } from './table.mjs';

const FOLDERS = 100;
const SAMPLE_MS = 500;
/** Pages that the library cleans for the comparison; the first fifth warms it up. */
const LIBRARY_PAGES = 2500;
const TICKS_A_SECOND = 100;
const MEGABYTE = 2 ** 20;

const { values } = parseArgs({ options: { pages: { type: 'string', default: '100000' }, jobs: { type: 'string', default: '1,2' } } });
const pages = Number(values.pages);
const words = readFileSync(fileURLToPath(new URL('../fixtures/pages/news-en-harbour/source.txt', import.meta.url)), 'utf8').match(
  /[\w’']+/g,
);

/** A small page: a headline, four to nine paragraphs, a menu, a consent text. The same for the same number. */
function page(number) {
  const { pick, whole } = randomFrom(number + 1);
  const word = () => pick(words);
  const sentence = () => `${Array.from({ length: whole(8, 21) }, word).join(' ')}.`;
  const paragraphs = Array.from({ length: whole(4, 9) }, () => `${sentence()} ${sentence()} ${sentence()}`);
  return ['Home', 'News', 'Sport', sentence(), ...paragraphs, 'We use cookies to improve your experience. Accept', 'Leave a reply'].join(
    '\n\n',
  );
}

function writePages(folder) {
  for (let at = 0; at < FOLDERS; at++) mkdirSync(join(folder, String(at)), { recursive: true });
  for (let at = 0; at < pages; at++) writeFileSync(join(folder, String(at % FOLDERS), `page-${at}.txt`), page(at));
}

/** A process and those it started, with what each takes: resident bytes and CPU seconds. */
function processes(pid) {
  const found = [];
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').pop().split(' ');
      if (Number(id) !== pid && Number(fields[1]) !== pid) continue;
      const resident = Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) * 1024;
      found.push({ id, resident, seconds: (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND });
    } catch {
      // Ended in between.
    }
  }
  return found;
}

const written = (folder) =>
  readdirSync(folder).reduce((sum, name) => sum + (name.startsWith('.') ? 0 : readdirSync(join(folder, name)).length), 0);

/** Runs the command over a folder, and samples the memory of all its processes. */
function measure(input, output, jobs) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const [node, ...args] = STET;
    const child = spawn(node, [...args, input, '-o', output, '-q', '-j', String(jobs)], { stdio: 'inherit' });
    const cpu = new Map();
    let peak = 0;
    let peakEarly = 0;
    const timer = setInterval(() => {
      const all = processes(child.pid);
      for (const { id, seconds } of all) cpu.set(id, seconds);
      peak = Math.max(
        peak,
        all.reduce((sum, { resident }) => sum + resident, 0),
      );
      if (peakEarly === 0 && written(output) >= Math.min(10_000, pages / 10)) peakEarly = peak;
    }, SAMPLE_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1000;
      if (code !== 0) reject(new Error(`stet ended with ${code}`));
      else resolve({ seconds, peak, peakEarly, cpu: [...cpu.values()].reduce((sum, one) => sum + one, 0) });
    });
  });
}

/** CPU seconds that the library takes to read, clean and write a page. */
function libraryTime(input, output) {
  mkdirSync(output, { recursive: true });
  const count = Math.min(LIBRARY_PAGES, pages);
  let start = process.cpuUsage();
  for (let at = 0; at < count; at++) {
    if (at === Math.floor(count / 5)) start = process.cpuUsage();
    const text = readFileSync(join(input, String(at % FOLDERS), `page-${at}.txt`));
    writeFileSync(join(output, `page-${at}.txt`), render(clean(text), 'text'));
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6 / (count - Math.floor(count / 5));
}

const root = mkdtempSync(join(tmpdir(), 'stet-folder-'));
try {
  const input = join(root, 'in');
  writePages(input);
  const library = libraryTime(input, join(root, 'library'));
  const rows = [];
  for (const jobs of values.jobs.split(',').map(Number)) {
    const output = join(root, `out-${jobs}`);
    mkdirSync(output);
    const { seconds, peak, peakEarly, cpu } = await measure(input, output, jobs);
    const megabytes = (bytes) => `${Math.round(bytes / MEGABYTE)} MB`;
    rows.push([
      String(jobs),
      (pages / seconds).toFixed(0),
      (pages / cpu).toFixed(0),
      megabytes(peakEarly),
      megabytes(peak),
      ((cpu / pages) * 1000).toFixed(2),
      (cpu / pages / library).toFixed(2),
    ]);
  }
  process.stdout.write(
    `${pages} small pages; the library with reading and writing takes ${(library * 1000).toFixed(2)} ms of CPU a page.\n\n${markdownTable(['workers', 'pages a second', 'pages a CPU second', 'peak memory at a tenth', 'peak memory', 'CPU ms a page', 'beside the library'], rows)}\n`,
  );
} finally {
  rmSync(root, { recursive: true });
}

import { createInterface } from 'node:readline';

const MICROSECONDS_OF_MILLISECOND = 1000;
const KILOBYTES_OF_MEGABYTE = 1024;

/** The records of standard input, a line `{ id, url, html }` each. */
async function* records() {
  for await (const line of createInterface({ input: process.stdin })) yield JSON.parse(line);
}

async function answerEach(extract, toText) {
  for await (const { id, url, html } of records()) {
    let answer;
    try {
      answer = { id, text: toText(await extract(html, url)) };
    } catch (error) {
      answer = { id, text: '', error: String(error) };
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

/** Extracts every page, and prints what it cost: `{ cpu, seconds, peak }`, CPU time in ms a page, time by the clock in all, most memory in MB. */
async function measureEach(extract) {
  const cpu = [];
  let milliseconds = 0;
  for await (const { url, html } of records()) {
    const before = process.cpuUsage();
    const start = performance.now();
    try {
      await extract(html, url);
    } catch {
      // What it costs to fail is a cost, too.
    }
    milliseconds += performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / MICROSECONDS_OF_MILLISECOND);
  }
  const peak = process.resourceUsage().maxRSS / KILOBYTES_OF_MEGABYTE;
  process.stdout.write(`${JSON.stringify({ cpu, seconds: milliseconds / 1000, peak })}\n`);
}

/**
 * The loop of every extractor written in JavaScript: a line `{ id, url, html }` in, a line `{ id, text }` out, in order.
 * A page on which the extractor throws is answered by empty text, and its message stands in `error`.
 * With `--cost` nothing is answered, and what `extract` cost is said at the end.
 * @template T
 * @param {(html: string, url: string) => T | Promise<T>} extract What the extractor itself does.
 * @param {(extracted: T) => string} toText What makes text of it.
 */
export const answerLines = (extract, toText = String) =>
  process.argv.includes('--cost') ? measureEach(extract) : answerEach(extract, toText);

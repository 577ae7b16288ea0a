import { realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { kindOfFile } from '../read/inputs.js';
import type { RawItem } from '../read/item.js';
import { type PageSource, readPage } from '../read/page-text.js';
import { readStandardInput, type StreamedInput } from '../read/standard-input.js';
import type { Format } from '../render/index.js';
import { compileForPage } from './compilation.js';
import { EXTENSIONS } from './extensions.js';
import { codeOf, failureOf } from './failures.js';
import { cleanPage, Interrupted, type Job, reportArticle, reportFailure, warnOfDoubt } from './job.js';
import { pageFormat, streamOptions, UsageError } from './options.js';
import { rendererFor } from './rendering.js';
import { describeSkipped } from './skipped.js';
import { printResult } from './terminal.js';
import { writeWhole } from './write.js';

const STANDARD_INPUT = 'standard input';

/** What messages and reports call an input. */
const nameOf = (path: string): string => (path === '-' ? STANDARD_INPUT : path);

async function sourceOf({ configuration, signal }: Job, path: string): Promise<StreamedInput> {
  const { inputFormat, clean } = configuration;
  const streamed = streamOptions(configuration);
  if (path === '-') return readStandardInput(inputFormat, streamed);
  const file = await stat(path).catch(() => undefined);
  if (file && !file.isFile()) {
    // Loaded here: the streams of files take a page's time to load, and a page needs none.
    const { createReadStream } = await import('node:fs');
    return readStandardInput(inputFormat, streamed, createReadStream(path, { signal }));
  }
  const kind = await kindOfFile(path, inputFormat);
  if (kind === 'page') return { kind, read: () => readPage(path, pageFormat(inputFormat), clean.encoding) };
  const { itemsIn } = await import('../read/container.js');
  return { kind, items: itemsIn(path, kind, signal) };
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** Where the result goes: into an output that is a folder under the input's name. An output that is the input itself is a UsageError. */
async function targetOf({ configuration }: Job, path: string, format: Format): Promise<string | undefined> {
  const { output } = configuration;
  if (output === undefined) return undefined;
  const name = path === '-' ? 'stdin' : basename(path, extname(path));
  const target = output.endsWith('/') || (await isFolder(output)) ? join(output, name + EXTENSIONS[format]) : output;
  const existing = await realpath(target).catch(() => undefined);
  if (existing !== undefined && existing === (await realpath(path).catch(() => undefined)) && (await stat(existing)).isFile()) {
    throw new UsageError(`${target} is the input; a result never replaces it, so name another file with -o`);
  }
  return target;
}

async function answerPage(job: Job, path: string, read: () => Promise<PageSource>, target: string | undefined): Promise<void> {
  const id = nameOf(path);
  const outcome = await cleanPage(job, id, async () => {
    const page = await read();
    compileForPage(page.text);
    return page;
  });
  if (job.signal.aborted) throw new Interrupted();
  if (!outcome.ok) return reportFailure(job, id, outcome.error);
  const render = await rendererFor(job.configuration.format ?? 'text', job.configuration.explain);
  const output = render(outcome.article);
  await (target === undefined ? printResult(output) : writeWhole(target, output));
  if (job.configuration.report !== undefined) {
    const { writePageReport } = await import('./report/page-file.js');
    await writePageReport(job.configuration, path, id, outcome.article);
  }
  warnOfDoubt(job, id, outcome.article);
  await reportArticle(job, '', outcome.article);
}

/** Many pages that come in one stream, and the file that takes their answers, or standard output. */
interface ItemStream {
  readonly kind: 'records' | 'archive';
  /** Names the stream in messages. */
  readonly id: string;
  readonly items: AsyncIterable<RawItem>;
  readonly target: string | undefined;
}

/** Answers the items of a stream, and says how many failed; other failures are in the tally as well. It is handed over, as it stands on what cleans single pages. */
export type CleanItems = (job: Job, stream: ItemStream) => Promise<{ readonly failedItems: number }>;

/**
 * Cleans one file, or standard input, to standard output or to a file. Returns true where it was cleaned. Records that failed on standard
 * input stand in their lines and fail the run only with `--strict`; in a file they fail it.
 */
export async function cleanSingle(job: Job, path: string, cleanItems: CleanItems): Promise<boolean> {
  const { format, strict, quiet, report } = job.configuration;
  const id = nameOf(path);
  const closeInput = () => path === '-' && process.stdin.destroy();
  job.signal.addEventListener('abort', closeInput);
  try {
    const source = await sourceOf(job, path);
    if (source.kind === 'page') {
      await answerPage(job, path, source.read, await targetOf(job, path, format ?? 'text'));
      return job.tally.failed === 0;
    }
    if (report !== undefined) {
      reportFailure(job, id, 'holds records, which have no report; --explain adds their marks to them');
      return false;
    }
    if (format !== undefined && format !== 'jsonl') {
      reportFailure(job, id, `holds records, which go out as jsonl, not as ${format}; leave --format out, or say -i text for a page`);
      return false;
    }
    const stream = { kind: source.kind, id, items: source.items, target: await targetOf(job, path, 'jsonl') };
    const { failedItems } = await cleanItems(job, stream);
    if (job.tally.skipped.size > 0 && !quiet) job.terminal.say(`${id}: skipped ${describeSkipped(job.tally.skipped)}`);
    return job.tally.failed === (path === '-' && !strict ? failedItems : 0);
  } catch (error) {
    if (job.signal.aborted || codeOf(error) === undefined) throw error;
    reportFailure(job, id, failureOf(error));
    return false;
  } finally {
    // An open pipe would keep the process waiting for input that nobody reads.
    closeInput();
  }
}

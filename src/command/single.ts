import { realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { kindOfFile } from '../read/inputs.js';
import type { RawItem } from '../read/item.js';
import { type PageSource, readPage } from '../read/page-text.js';
import { readStandardInput, type StreamedInput } from '../read/standard-input.js';
import type { Format } from '../render/index.js';
import { compileForManyPages, compileForPage } from './compilation.js';
import { codeOf, failureOf } from './failures.js';
import { cleanPage, cleanRecords, Interrupted, type Job, type RecordsOutcome, reportArticle, reportFailure, warnOfDoubt } from './job.js';
import { pageFormat, streamOptions, UsageError } from './options.js';
import { EXTENSIONS } from './output-names.js';
import { rendererFor } from './rendering.js';
import { describeSkipped } from './skipped.js';
import { printResult, standardOutput } from './terminal.js';
import { openPending, writeWhole } from './write.js';

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

async function answerRecords(job: Job, id: string, items: AsyncIterable<RawItem>, target: string | undefined): Promise<RecordsOutcome> {
  compileForManyPages();
  if (target === undefined) return cleanRecords(job, id, items, standardOutput());
  const file = await openPending(target);
  try {
    const outcome = await cleanRecords(job, id, items, file);
    await file.commit();
    return outcome;
  } catch (error) {
    await file.discard();
    throw error;
  }
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

/**
 * Cleans one file, or standard input, to standard output or to a file. Returns true where it was cleaned. Records that failed on standard
 * input stand in their lines and fail the run only with `--strict`; in a file they fail it.
 */
export async function cleanSingle(job: Job, path: string): Promise<boolean> {
  const { format, strict, report, quiet } = job.configuration;
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
    const { failed, isWhole } = await answerRecords(job, id, source.items, await targetOf(job, path, 'jsonl'));
    if (job.tally.skipped.size > 0 && !quiet) job.terminal.say(`${id}: skipped ${describeSkipped(job.tally.skipped)}`);
    return isWhole && (failed === 0 || (path === '-' && !strict));
  } catch (error) {
    if (job.signal.aborted || codeOf(error) === undefined) throw error;
    reportFailure(job, id, failureOf(error));
    return false;
  } finally {
    // An open pipe would keep the process waiting for input that nobody reads.
    closeInput();
  }
}

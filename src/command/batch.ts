import { realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { itemsIn } from '../read/container.js';
import type { FileEntry } from '../read/folder.js';
import { inputsAt, isInside, type Place } from '../read/inputs.js';
import type { InputKind } from '../read/kind.js';
import { readPage } from '../read/page-text.js';
import type { Format } from '../render/index.js';
import type { Outcome } from '../types.js';
import { compileForManyPages } from './compilation.js';
import { folderOf } from './count-sites.js';
import { codeOf, failureOf } from './failures.js';
import { cleanPage, cleanRecords, countSkipped, Interrupted, type Job, reportArticle, reportFailure, warnOfDoubt } from './job.js';
import { pageFormat, UsageError, walkOptions } from './options.js';
import { OutputNames } from './output-names.js';
import { recordRenderer, rendererFor } from './rendering.js';
import type { FolderReport } from './report/folder-report.js';
import { withCounts } from './site-profile.js';
import { describeSkipped } from './skipped.js';
import { ClosedPipe, standardOutput } from './terminal.js';
import { openPending, type PendingFile, type Sink, writeWhole } from './write.js';

type Input = Extract<FileEntry, { kind: InputKind }>;

/** Where a batch's results go, one way for pages and one for files of records. */
interface Destination {
  readonly page: (input: Input, outcome: Outcome) => Promise<void>;
  readonly records: (input: Input) => Promise<void>;
}

/** The job for one input, whose folder says of which site it is where nothing else does. */
function inFolder(job: Job, input: Input): Job {
  const { configuration } = job;
  return { ...job, configuration: { ...configuration, clean: { ...configuration.clean, folder: folderOf(input) } } };
}

/** All that is written of a batch: what was asked for, and a report of it. */
interface Results {
  readonly destination: Destination;
  readonly report: FolderReport | undefined;
}

/** Reads a file of records into a sink. Throws what opening, reading and writing throw. */
async function streamRecords(job: Job, input: Input, sink: Sink): Promise<void> {
  const { path, kind } = input;
  if (kind !== 'page') await cleanRecords(inFolder(job, input), path, itemsIn(path, kind, job.signal), sink);
}

/** All results as records, one after another, each with the path of its file as `id`. */
async function oneStream(job: Job, sink: Sink): Promise<Destination> {
  const record = await recordRenderer(job.configuration.explain);
  return {
    page: (_, outcome) => {
      const { id } = outcome;
      const line = outcome.ok ? { id, ...record(outcome.article) } : { id, error: outcome.error };
      return sink.write(`${JSON.stringify(line)}\n`);
    },
    records: (input) => streamRecords(job, input, sink),
  };
}

async function recordsToFile(job: Job, input: Input, target: string): Promise<void> {
  const file = await openPending(target);
  try {
    await streamRecords(job, input, file);
  } catch (error) {
    await file.discard();
    throw error;
  }
  await file.commit();
}

/** Says no to an output that is one of the inputs, read or yet to be read. */
async function outputGuard(places: readonly Place[], folder: string): Promise<(target: string) => Promise<void>> {
  const files = new Set(places.filter(({ isFolder }) => !isFolder).map(({ absolute }) => absolute));
  const folders = places.filter(({ isFolder, absolute }) => isFolder && !isInside(folder, absolute)).map(({ absolute }) => absolute);
  return async (target) => {
    const place = await realpath(target).catch(() => resolve(folder, target));
    if (!files.has(place) && !folders.some((input) => isInside(place, input))) return;
    throw new UsageError(`would go to ${target}, which is an input; name another folder with -o`);
  };
}

/** A file for each input, the tree of the inputs mirrored below the output folder. */
async function mirroredTree(job: Job, places: readonly Place[], folder: string): Promise<Destination> {
  const { format = 'text', explain } = job.configuration;
  const render = await rendererFor(format, explain);
  const names = new OutputNames();
  const guard = await outputGuard(places, folder);
  const targetFor = async (name: string, as: Format) => {
    const target = join(folder, names.nameFor(name, as));
    await guard(target);
    return target;
  };
  return {
    page: async ({ name }, outcome) => {
      if (outcome.ok) await writeWhole(await targetFor(name, format), render(outcome.article));
    },
    records: async (input) => recordsToFile(job, input, await targetFor(input.name, 'jsonl')),
  };
}

/** The absolute output folder. One that is a file, or an input, is a UsageError. */
async function outputFolder(places: readonly Place[], output: string): Promise<string> {
  const existing = await stat(output).catch(() => undefined);
  if (existing && !existing.isDirectory())
    throw new UsageError(`-o ${output} is a file; several inputs need a folder, or -f jsonl with a name in .jsonl`);
  const folder = await realpath(output).catch(() => resolve(output));
  if (places.some(({ isFolder, absolute }) => isFolder && absolute === folder)) {
    throw new UsageError(`-o ${output} is the input folder; results never replace inputs, so name another folder`);
  }
  return folder;
}

/** A report in an input folder would be read as pages by the next run: a UsageError. Inside the output folder it may be, but not the folder itself. */
async function checkReportFolder({ configuration: { report, output } }: Job, places: readonly Place[]): Promise<void> {
  if (report === undefined) return;
  const resolved = async (path: string) => realpath(path).catch(() => resolve(path));
  const folder = await resolved(report);
  const out = output === undefined ? undefined : await resolved(output);
  if (folder === out) throw new UsageError(`--report ${report} is the output folder; name another one, or one in it`);
  const within = (place: string) => folder === place || isInside(folder, place);
  if (places.some(({ isFolder, absolute }) => isFolder && within(absolute)) && !(out !== undefined && within(out)))
    throw new UsageError(`--report ${report} is in an input folder, where the next run would read it; name another folder`);
}

async function cleanInput(job: Job, input: Input, { destination, report }: Results): Promise<void> {
  const { configuration } = job;
  const { format, inputFormat, clean } = configuration;
  const isRecords = input.kind !== 'page';
  if (isRecords && format !== undefined && format !== 'jsonl') {
    return reportFailure(job, input.path, `holds records, which go out as jsonl, not as ${format}; clean it in a run of its own`);
  }
  if (isRecords && report)
    job.terminal.say(`${input.path}: holds records, which are not in the report; --explain adds their marks to them`);
  if (isRecords) return destination.records(input);
  const outcome = await cleanPage(inFolder(job, input), input.path, () => readPage(input.path, pageFormat(inputFormat), clean.encoding));
  if (job.signal.aborted) throw new Interrupted();
  await destination.page(input, outcome);
  await report?.add(input.name, outcome);
  if (outcome.ok) {
    warnOfDoubt(job, outcome.id, outcome.article);
    await reportArticle(job, outcome.id, outcome.article);
  } else reportFailure(job, outcome.id, outcome.error);
}

/** A closed pipe, an interrupt and a full disk end the batch; all else fails one input. */
function endsBatch(job: Job, error: unknown): boolean {
  return job.signal.aborted || error instanceof ClosedPipe || codeOf(error) === 'ENOSPC';
}

async function cleanEntry(job: Job, entry: FileEntry, results: Results): Promise<void> {
  if (entry.kind === 'other') {
    countSkipped(job, entry.extension);
    return;
  }
  if (entry.kind === 'unreadable') return reportFailure(job, entry.path, failureOf(entry.error));
  try {
    await cleanInput(job, entry, results);
  } catch (error) {
    if (endsBatch(job, error)) throw error;
    reportFailure(job, entry.path, error instanceof UsageError ? error.message : failureOf(error));
  }
}

async function cleanAll(job: Job, inputs: AsyncIterable<FileEntry>, destination: Destination): Promise<void> {
  const { tally, terminal, configuration } = job;
  const report =
    configuration.report === undefined ? undefined : await (await import('./report/folder-report.js')).folderReport(configuration);
  for await (const entry of inputs) {
    if (job.signal.aborted) throw new Interrupted();
    await cleanEntry(job, entry, { destination, report });
    if (!configuration.quiet) terminal.progress(`cleaned ${tally.cleaned}, failed ${tally.failed}`);
  }
  await report?.finish();
}

function summary({ cleaned, failed, skipped, struck, blocks, inDoubt }: Job['tally']): string {
  const skip = skipped.size > 0 ? `, skipped ${describeSkipped(skipped)}` : '';
  const doubt = inDoubt > 0 ? `, ${inDoubt} in doubt (nothing looks like an article)` : '';
  return `cleaned ${cleaned}${doubt}, failed ${failed}${skip}; struck ${struck} of ${blocks} ${blocks === 1 ? 'block' : 'blocks'}`;
}

async function openStream(output: string | undefined): Promise<PendingFile | Sink> {
  return output === undefined ? standardOutput() : openPending(output);
}

/** True where the results of many inputs go into one stream of records. */
function isOneStream({ configuration: { output, format } }: Job, isFolder: boolean): boolean {
  return format === 'jsonl' && (output === undefined || (!isFolder && /\.(?:jsonl|ndjson)$/i.test(output)));
}

async function cleanToStream(job: Job, places: readonly Place[]): Promise<void> {
  const { output } = job.configuration;
  if (output !== undefined && places.some(({ absolute }) => absolute === resolve(output))) {
    throw new UsageError(`-o ${output} is an input; results never replace inputs, so name another file`);
  }
  const stream = await openStream(output);
  const file = 'commit' in stream ? stream : undefined;
  try {
    await cleanAll(job, inputsAt(places, walkOptions(job.configuration)), await oneStream(job, stream));
  } catch (error) {
    await file?.discard();
    throw error;
  }
  await file?.commit();
}

/**
 * Cleans many inputs, one after another, in the order of the command line: into a folder, where the tree of the inputs below their common
 * folder is mirrored with the format's extension (`OutputNames` keeps any two apart), or as records into one stream. A failed input is
 * named on standard error and the rest is done; a summary stands at the end. Throws a UsageError for a call that does not fit its inputs,
 * and what ends a batch (a closed pipe, an interrupt, a full disk).
 */
export async function cleanBatch(job: Job, places: readonly Place[]): Promise<void> {
  compileForManyPages();
  await checkReportFolder(job, places);
  const { output, quiet } = job.configuration;
  const isFolder = output !== undefined && ((await stat(output).catch(() => undefined))?.isDirectory() ?? false);
  if (isOneStream(job, isFolder)) await cleanToStream(await withCounts(job, places), places);
  else if (output === undefined) {
    const first = places.find((place) => place.isFolder);
    const what = first ? `${first.path} is a folder: ` : 'several inputs: ';
    throw new UsageError(`${what}name an output folder with -o, or take records on standard output with --format jsonl`);
  } else {
    const folder = await outputFolder(places, output);
    const counted = await withCounts(job, places, folder);
    await cleanAll(counted, inputsAt(places, walkOptions(job.configuration, folder)), await mirroredTree(counted, places, folder));
  }
  if (!quiet) job.terminal.say(summary(job.tally));
}

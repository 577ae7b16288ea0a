import { realpath, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Interrupted, type Job } from '../command/job.js';
import { type Configuration, pageFormat } from '../command/options.js';
import type { CleanItems } from '../command/single.js';
import { standardOutput } from '../command/terminal.js';
import { UsageError } from '../command/usage-error.js';
import { openPending, type Sink } from '../command/write.js';
import { commonFolder, inputsAt, isInside, type Place, type WalkOptions } from '../read/inputs.js';
import type { Destination } from './destination.js';
import { settingsNumber } from './done.js';
import { openErrors } from './errors-file.js';
import { Pool, WorkersFailed } from './pool.js';
import { showProgress } from './progress.js';
import { Report, summary } from './report.js';
import { BatchEnded, run } from './run.js';
import { openScratch, STATE_FOLDER, sweep } from './scratch.js';
import { settingsOf } from './settings.js';
import { ownsFile, ownsItem, shardPath } from './shard.js';
import { oneStream } from './stream.js';
import type { Setup, Tree } from './task.js';
import { MirroredTree } from './tree.js';
import { type Input, itemUnits, type Meeting, type Unit, unitsOf } from './units.js';

/** A batch that is set up: what it meets and where its results go. */
interface Plan {
  readonly units: AsyncIterable<Unit>;
  readonly destination: Destination;
  readonly tree?: Tree;
  /** How to go on after an interrupt. */
  readonly resume: string;
}

const RESUME_FOLDER = 'interrupted; what is done is kept, and the same command does the rest';
const RESUME_STREAM = 'interrupted; the same command begins anew (a folder, or --shard-size, keeps what is done)';

function setupOf({ configuration, terminal }: Job, tree: Tree | undefined): Setup {
  const { clean, format, explain, inputFormat, field } = configuration;
  const named = pageFormat(inputFormat);
  const isExplained = explain && format !== 'jsonl';
  return {
    clean,
    ...(named === undefined ? {} : { pageFormat: named }),
    ...(field === undefined ? {} : { field }),
    format: format ?? 'text',
    marks: explain,
    ...(isExplained ? { explanation: { colour: terminal.hasColour, columns: terminal.columns } } : {}),
    ...(tree ? { tree } : {}),
  };
}

function poolFor(job: Job, tree?: Tree): Pool {
  const { jobs = availableParallelism(), timeoutSeconds, memoryMb } = job.configuration.batch;
  return new Pool(setupOf(job, tree), { jobs, timeoutSeconds, memoryMb });
}

function walkOptions({ include, exclude, inputFormat }: Configuration): WalkOptions {
  return { format: inputFormat, ...(include && { include }), ...(exclude && { exclude }) };
}

async function carryOut(job: Job, { units, destination, tree, resume }: Plan, places: readonly Place[]): Promise<Report> {
  const { configuration, terminal } = job;
  const { errors: path, shard } = configuration.batch;
  const errors = path === undefined ? undefined : await openErrors(shardPath(path, shard));
  const progress = showProgress(job, places.length > 0 ? () => inputsAt(places, walkOptions(configuration)) : undefined);
  const report = new Report(job, errors);
  try {
    await run(units, { job, pool: poolFor(job, tree), report, destination });
  } catch (error) {
    if (error instanceof Interrupted && !configuration.quiet) terminal.say(resume);
    if (!(error instanceof BatchEnded || error instanceof WorkersFailed)) throw error;
    job.tally.failed++;
    terminal.say(error.message);
  } finally {
    progress.end();
    if (tree) sweep(tree.scratch);
    await errors?.close();
  }
  return report;
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

/** What a file's share of the work is: all files by their names, or the items of a lone file of many. */
function sharing({ batch: { shard } }: Job['configuration'], places: readonly Place[]): Pick<Meeting, 'ownsFile' | 'ownsItem'> {
  if (!shard) return {};
  const [first, ...others] = places;
  const isLone = first !== undefined && !first.isFolder && others.length === 0;
  return isLone ? { ownsItem: (place) => ownsItem(shard, place) } : { ownsFile: ({ name }) => ownsFile(shard, name) };
}

/** Folders of the inputs that may be met again after others: those of files that are named one by one. */
function lastingFolders(places: readonly Place[]): string[] {
  const root = commonFolder(places);
  return places.filter(({ isFolder }) => !isFolder).map(({ absolute }) => dirname(relative(root, absolute)));
}

async function planTree(job: Job, places: readonly Place[], output: string): Promise<Plan> {
  const { configuration, signal } = job;
  const { format = 'text', batch } = configuration;
  const folder = await outputFolder(places, output);
  const isOutside = (place: Place) => place.isFolder && !isInside(folder, place.absolute);
  const tree: Tree = {
    scratch: openScratch(folder),
    settings: settingsNumber(join(folder, STATE_FOLDER), await settingsOf(configuration)),
    force: batch.force,
    inputs: {
      files: places.filter(({ isFolder }) => !isFolder).map(({ absolute }) => absolute),
      folders: places.filter(isOutside).map(({ absolute }) => absolute),
    },
  };
  const destination = new MirroredTree(folder, tree, { format, lasting: lastingFolders(places) });
  const units = unitsOf(inputsAt(places, { ...walkOptions(configuration), except: folder }), {
    configuration,
    signal,
    outputFor: (input, as) => destination.outputFor(input, as),
    isDone: (input, path) => destination.isDone(input, path),
    ...sharing(configuration, places),
  });
  return { units, destination, tree, resume: RESUME_FOLDER };
}

async function openSink({ configuration }: Job, output: string | undefined): Promise<Sink> {
  return output === undefined ? standardOutput() : openPending(shardPath(output, configuration.batch.shard));
}

async function planStream(job: Job, places: readonly Place[]): Promise<Plan> {
  const { configuration, signal } = job;
  const { output } = configuration;
  if (output !== undefined && places.some(({ absolute }) => absolute === resolve(output))) {
    throw new UsageError(`-o ${output} is an input; results never replace inputs, so name another file`);
  }
  const units = unitsOf(inputsAt(places, walkOptions(configuration)), { configuration, signal, ...sharing(configuration, places) });
  return { units, destination: oneStream(await openSink(job, output)), resume: RESUME_STREAM };
}

/** True where the results of many inputs go into one stream of records. */
function isOneStream({ configuration: { output, format } }: Job, isFolder: boolean): boolean {
  return format === 'jsonl' && (output === undefined || (!isFolder && /\.(?:jsonl|ndjson)$/i.test(output)));
}

/**
 * Cleans many inputs in a pool of processes, and takes their results in the order of the command line: into a folder, where the tree of the inputs below their common
 * folder is mirrored with the format's extension (`OutputNames` keeps any two apart), or as records into one stream. A failed input is named on standard error and the
 * rest is done; a summary stands at the end. Throws a UsageError for a call that does not fit its inputs, and what ends a batch (a closed pipe, an interrupt, a full disk).
 */
export async function cleanBatch(job: Job, places: readonly Place[]): Promise<void> {
  const { output, quiet } = job.configuration;
  const isFolder = output !== undefined && ((await stat(output).catch(() => undefined))?.isDirectory() ?? false);
  if (isOneStream(job, isFolder)) await carryOut(job, await planStream(job, places), places);
  else if (output === undefined) {
    const first = places.find((place) => place.isFolder);
    const what = first ? `${first.path} is a folder: ` : 'several inputs: ';
    throw new UsageError(`${what}name an output folder with -o, or take records on standard output with --format jsonl`);
  } else await carryOut(job, await planTree(job, places, output), places);
  if (!quiet) job.terminal.say(summary(job.tally));
}

/**
 * Cleans the items of one stream, an answer for an item, in the pool. Their failures stand in their answers; the first is named on standard error with their number.
 * Throws what ends the run.
 */
export const cleanItems: CleanItems = async (job, { kind, id, items, target }) => {
  const input: Input = { kind, path: id, name: basename(id) };
  const units = itemUnits(input, items, { signal: job.signal, ...sharing(job.configuration, [{ path: id, absolute: id, isFolder: false }]) });
  const destination = oneStream(await openSink(job, target));
  const { failedItems } = await carryOut(job, { units, destination, resume: RESUME_STREAM }, []);
  return { failedItems };
};

import { realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Job } from '../command/job.js';
import { type Configuration, walkOptions } from '../command/options.js';
import type { FolderReport } from '../command/report/folder-report.js';
import { standardOutput } from '../command/terminal.js';
import { UsageError } from '../command/usage-error.js';
import type { Sink } from '../command/write.js';
import { commonFolder, inputsAt, isInside, type Place, type WalkOptions } from '../read/inputs.js';
import { type Counter, withCounts } from './counting.js';
import type { Destination } from './destination.js';
import { settingsNumber } from './done.js';
import { openRecords, Parts } from './parts.js';
import type { Pool } from './pool.js';
import { openScratch, STATE_FOLDER, sweepBeside } from './scratch.js';
import { settingsOf } from './settings.js';
import { ownsFile, ownsItem, shardPath } from './shard.js';
import { oneStream } from './stream.js';
import type { Tree } from './task.js';
import { MirroredTree } from './tree.js';
import { type Meeting, type Unit, unitsOf } from './units.js';

/** A batch that is set up: what it meets and where its results go. */
export interface Plan {
  /** With what the pages' sites repeat. */
  readonly job: Job;
  readonly units: AsyncIterable<Unit>;
  readonly destination: Destination;
  readonly tree?: Tree;
  readonly folderReport?: FolderReport;
  /** How to go on after an interrupt. */
  readonly resume: string;
}

/** The files that a batch names, and what counts their pages. */
export interface Inputs {
  readonly places: readonly Place[];
  readonly counters: () => Pool;
}

const RESUME_FOLDER = 'interrupted; what is done is kept, and the same command does the rest';
export const RESUME_STREAM = 'interrupted; the same command begins anew, where one with a folder for its output goes on';

const NAMES_RECORDS = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;

/** What a file's share of the work is: all files by their names, or the items of a lone file of many. */
export function sharing(
  { batch: { shard } }: Configuration,
  places: readonly Pick<Place, 'isFolder'>[],
): Pick<Meeting, 'ownsFile' | 'ownsItem'> {
  if (!shard) return {};
  const [first, ...others] = places;
  const isLone = first !== undefined && !first.isFolder && others.length === 0;
  return isLone ? { ownsItem: (place) => ownsItem(shard, place) } : { ownsFile: ({ name }) => ownsFile(shard, name) };
}

/** A report in an input folder would be read as pages by the next run: a UsageError. Inside the output folder it may be, but not the folder itself. */
async function checkReportFolder({ report, output }: Configuration, places: readonly Place[]): Promise<void> {
  if (report === undefined) return;
  const resolved = async (path: string) => realpath(path).catch(() => resolve(path));
  const folder = await resolved(report);
  const out = output === undefined ? undefined : await resolved(output);
  if (folder === out) throw new UsageError(`--report ${report} is the output folder; name another one, or one in it`);
  const within = (place: string) => folder === place || isInside(folder, place);
  if (places.some(({ isFolder, absolute }) => isFolder && within(absolute)) && !(out !== undefined && within(out)))
    throw new UsageError(`--report ${report} is in an input folder, where the next run would read it; name another folder`);
}

/** The report of a batch where one is asked for. Throws a UsageError. */
async function reporting(configuration: Configuration, places: readonly Place[]): Promise<Pick<Plan, 'folderReport'>> {
  await checkReportFolder(configuration, places);
  if (configuration.report === undefined) return {};
  const { folderReport: open } = await import('../command/report/folder-report.js');
  const folderReport = await open(configuration);
  return folderReport ? { folderReport } : {};
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

/** Folders of the inputs that may be met again after others: those of files that are named one by one. */
function lastingFolders(places: readonly Place[]): string[] {
  const root = commonFolder(places);
  return places.filter(({ isFolder }) => !isFolder).map(({ absolute }) => dirname(relative(root, absolute)));
}

/** What counts the pages of all shards, so that each shard cleans by the same profile. */
async function counterFor(
  { configuration, signal }: Job,
  { places, counters }: Inputs,
  walk: WalkOptions,
  state?: string,
): Promise<Counter> {
  return {
    ...(state === undefined ? {} : { state }),
    settings: await settingsOf(configuration),
    units: () => unitsOf(inputsAt(places, walk), { configuration, signal }),
    pool: counters,
  };
}

function treeInputs(places: readonly Place[], folder: string): Tree['inputs'] {
  const isOutside = (place: Place) => place.isFolder && !isInside(folder, place.absolute);
  return {
    files: places.filter(({ isFolder }) => !isFolder).map(({ absolute }) => absolute),
    folders: places.filter(isOutside).map(({ absolute }) => absolute),
  };
}

/** A batch whose results are a tree of files. Throws a UsageError, or Interrupted while its pages are counted. */
export async function planTree(asked: Job, inputs: Inputs, output: string): Promise<Plan> {
  const { places } = inputs;
  const folder = await outputFolder(places, output);
  const { folderReport } = await reporting(asked.configuration, places);
  const walk = walkOptions(asked.configuration, folder);
  const scratch = openScratch(folder);
  const state = join(folder, STATE_FOLDER);
  const job = await withCounts(asked, await counterFor(asked, inputs, walk, state));
  const { configuration, signal } = job;
  const { format = 'text', batch } = configuration;
  const settings = settingsNumber(state, await settingsOf(configuration));
  const tree: Tree = { scratch, settings, force: batch.force, inputs: treeInputs(places, folder) };
  const destination = new MirroredTree(folder, tree, { format, lasting: lastingFolders(places) });
  const units = unitsOf(inputsAt(places, walk), {
    configuration,
    signal,
    outputFor: (input, as) => destination.outputFor(input, as),
    isDone: (input, path) => destination.isDone(input, path),
    ...sharing(configuration, places),
  });
  return { job, units, destination, tree, ...(folderReport && { folderReport }), resume: RESUME_FOLDER };
}

/** A name for files of records: one in the folder where the output is one. */
const recordsPath = (output: string) => (NAMES_RECORDS.test(output) ? output : join(output, 'part.jsonl'));

/** Where a stream of records goes: standard output, or a file, one for each shard, or files of a size. */
export async function openSink({ batch: { shard, shardSize } }: Configuration, output: string | undefined): Promise<Sink> {
  if (output === undefined) {
    if (shardSize) throw new UsageError('--shard-size needs a name for its files: -o clean/part.jsonl.gz');
    return standardOutput();
  }
  const path = shardPath(shardSize ? recordsPath(output) : output, shard);
  sweepBeside(await realpath(path).catch(() => path));
  return shardSize ? new Parts(path, shardSize) : openRecords(path);
}

/** True where the results of many inputs go into one stream of records. */
export async function isOneStream({ output, format, batch: { shardSize } }: Configuration): Promise<boolean> {
  if (format !== 'jsonl' || output === undefined || shardSize) return format === 'jsonl';
  const isFolder = (await stat(output).catch(() => undefined))?.isDirectory() ?? false;
  return !isFolder && NAMES_RECORDS.test(output);
}

/** A batch whose results are one stream of records. Throws a UsageError, or Interrupted while its pages are counted. */
export async function planStream(asked: Job, inputs: Inputs): Promise<Plan> {
  const { places } = inputs;
  const { output } = asked.configuration;
  if (output !== undefined && places.some(({ absolute }) => absolute === resolve(output))) {
    throw new UsageError(`-o ${output} is an input; results never replace inputs, so name another file`);
  }
  const { folderReport } = await reporting(asked.configuration, places);
  const walk = walkOptions(asked.configuration);
  const job = await withCounts(asked, await counterFor(asked, inputs, walk));
  const { configuration, signal } = job;
  const units = unitsOf(inputsAt(places, walk), {
    configuration,
    signal,
    ...sharing(configuration, places),
  });
  const destination = oneStream(await openSink(configuration, output));
  return { job, units, destination, ...(folderReport && { folderReport }), resume: RESUME_STREAM };
}

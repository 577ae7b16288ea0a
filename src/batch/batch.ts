import { availableParallelism } from 'node:os';
import { Interrupted, type Job } from '../command/job.js';
import { walkOptions } from '../command/options.js';
import type { CleanItems } from '../command/single.js';
import { UsageError } from '../command/usage-error.js';
import { inputsAt, type Place } from '../read/inputs.js';
import { openErrors } from './errors-file.js';
import { isOneStream, openSink, type Plan, planStream, planTree, RESUME_STREAM, sharing } from './plan.js';
import { Pool, WorkersFailed } from './pool.js';
import { showProgress } from './progress.js';
import { Report, summary } from './report.js';
import { BatchEnded, run } from './run.js';
import { sweep } from './scratch.js';
import { shardPath } from './shard.js';
import { oneStream } from './stream.js';
import type { Setup } from './task.js';
import { type Input, itemUnits } from './units.js';

function poolFor({ configuration, terminal }: Job, more: Pick<Setup, 'tree' | 'isCount'>): Pool {
  const { clean, format = 'text', explain, explainAs = 'list', inputFormat, field, batch } = configuration;
  const { jobs = availableParallelism(), timeoutSeconds, memoryMb } = batch;
  const isExplained = explain && format !== 'jsonl';
  const setup = {
    clean,
    inputFormat,
    format,
    marks: explain,
    ...(field === undefined ? {} : { field }),
    ...(isExplained ? { explanation: { form: explainAs, colour: terminal.hasColour, columns: terminal.columns } } : {}),
    isReported: configuration.report !== undefined,
    ...more,
  };
  return new Pool(setup, { jobs, timeoutSeconds, memoryMb });
}

/** What ends a batch for every page, by its message: said, and counted as one failure. All else is thrown. */
function endOf({ tally, terminal }: Job, error: unknown): void {
  if (!(error instanceof BatchEnded || error instanceof WorkersFailed)) throw error;
  tally.failed++;
  terminal.say(error.message);
}

/** Does what is planned. What ends it for every page is said; an interrupt is thrown, after a word on how to go on. */
async function carryOut({ job, units, destination, tree, folderReport, resume }: Plan, places: readonly Place[]): Promise<Report> {
  const { configuration, terminal } = job;
  const { errors: path, shard } = configuration.batch;
  const errors = path === undefined ? undefined : await openErrors(shardPath(path, shard));
  const progress = showProgress(job, places.length > 0 ? () => inputsAt(places, walkOptions(configuration)) : undefined);
  const report = new Report(job, errors);
  try {
    await run(units, { job, pool: poolFor(job, tree ? { tree } : {}), report, destination, folderReport });
  } catch (error) {
    if (error instanceof Interrupted && !configuration.quiet) terminal.say(resume);
    endOf(job, error);
  } finally {
    progress.end();
    if (tree) sweep(tree.scratch);
    await errors?.close();
  }
  return report;
}

async function planFor(job: Job, places: readonly Place[]): Promise<Plan> {
  const { output } = job.configuration;
  const inputs = { places, counters: () => poolFor(job, { isCount: true }) };
  if (await isOneStream(job.configuration)) return planStream(job, inputs);
  if (output !== undefined) return planTree(job, inputs, output);
  const first = places.find((place) => place.isFolder);
  const what = first ? `${first.path} is a folder: ` : 'several inputs: ';
  throw new UsageError(`${what}name an output folder with -o, or take records on standard output with --format jsonl`);
}

/**
 * Cleans many inputs in a pool of processes, and takes their results in the order of the command line: into a folder, where the tree of the inputs below their common
 * folder is mirrored with the format's extension (`OutputNames` keeps any two apart), or as records into one stream. Before, it counts what the pages' sites repeat. A
 * failed input is named on standard error and the rest is done; a summary stands at the end. Throws a UsageError for a call that does not fit its inputs, and what ends a
 * batch (a closed pipe, an interrupt, a full disk).
 */
export async function cleanBatch(job: Job, places: readonly Place[]): Promise<void> {
  try {
    await carryOut(await planFor(job, places), places);
  } catch (error) {
    endOf(job, error);
  }
  if (!job.configuration.quiet) job.terminal.say(summary(job.tally));
}

/**
 * Cleans the items of one stream, an answer for an item, in the pool. Their failures stand in their answers; the first is named on standard error with their number.
 * Throws what ends the run.
 */
export const cleanItems: CleanItems = async (job, { kind, id, items, target }) => {
  const { configuration, signal } = job;
  const input: Input = { kind, path: id, name: '' };
  const units = itemUnits(input, items, { signal, ...sharing(configuration, [{ isFolder: false }]) });
  const destination = oneStream(await openSink(configuration, target));
  const { failedItems } = await carryOut({ job, units, destination, resume: RESUME_STREAM }, []);
  return { failedItems };
};

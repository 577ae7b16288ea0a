import { codeOf, failureKind, failureOf } from '../command/failures.js';
import { Interrupted, type Job } from '../command/job.js';
import type { Configuration } from '../command/options.js';
import { type Answer, failedAnswer, failedPage } from '../command/records.js';
import type { FolderReport } from '../command/report/folder-report.js';
import { ClosedPipe } from '../command/terminal.js';
import { UsageError } from '../command/usage-error.js';
import { pageRecordOf } from '../read/jsonl.js';
import type { Destination } from './destination.js';
import { inOrder, ROOM } from './in-order.js';
import type { Pool } from './pool.js';
import type { Report } from './report.js';
import type { Failure, Result, Task } from './task.js';
import { type Input, type Unit, weightOf } from './units.js';

/** A larger line is not read again for its fields when its page took the worker down. */
const MAX_REREAD_BYTES = 32_000_000;

type ItemUnit = Extract<Unit, { kind: 'item' }>;

/** What a batch is done with. */
export interface Means {
  readonly job: Job;
  readonly pool: Pool;
  readonly report: Report;
  readonly destination: Destination;
  /** The report of all pages' files, where one is asked for. */
  readonly folderReport?: FolderReport | undefined;
}

/** No page can be cleaned any more; the message says why. */
export class BatchEnded extends Error {}

/** A full disk, a closed pipe and an interrupt end the batch, and what all results share; all else fails one input. */
function endsBatch(error: unknown, { isShared }: Destination): boolean {
  return (
    isShared || error instanceof ClosedPipe || error instanceof Interrupted || error instanceof BatchEnded || codeOf(error) === 'ENOSPC'
  );
}

const weigh = (unit: Unit, result?: Result) => weightOf(unit) + (result?.output?.length ?? 0) + (result?.reported?.html.length ?? 0);

const record = (fields: Readonly<Record<string, unknown>>) => Buffer.from(`${JSON.stringify(fields)}\n`);

/** The answer to an item whose worker could not give one. */
function unanswered({ task: { item } }: ItemUnit, { error, kind }: Failure, { field, clean: { encoding } }: Configuration): Answer {
  if (item.kind === 'page') return failedPage(item, error, kind);
  const options = { ...(field !== undefined && { field }), ...(encoding !== undefined && { encoding }) };
  const line = item.bytes.length <= MAX_REREAD_BYTES ? pageRecordOf(item, options) : undefined;
  return failedAnswer(error, kind, line && line.kind !== 'blank' ? line : { line: item.line, fields: [] });
}

/** Takes what came of the units in their order: to the destination, to the report. */
class Settlement {
  readonly #means: Means;
  /** The file of many pages that is being taken, and whether it can be. */
  #many: { isTaken: boolean } = { isTaken: false };

  constructor(means: Means) {
    this.#means = means;
  }

  async settle(unit: Unit, result: Result | undefined): Promise<void> {
    const { report } = this.#means;
    if (result?.failure?.endsBatch) throw new BatchEnded(result.failure.error);
    if (unit.kind === 'skipped') for (const [kind, count] of Object.entries(unit.counts)) report.skipped(kind, count);
    else if (unit.kind === 'unchanged') report.unchanged();
    else if (unit.kind === 'failed') await report.failure(unit.path, unit.failure.error, unit.failure.kind);
    else if (unit.kind === 'file') await this.#file(unit.input, unit.task, result);
    else await this.#partOfMany(unit, result);
  }

  async #file({ path, name }: Input, task: Task, result: Result | undefined): Promise<void> {
    const { destination, report } = this.#means;
    if (!result) return;
    const isRecord = task.kind === 'file' && task.output === undefined;
    if (isRecord) await destination.write(result.output ?? record({ id: path, error: result.failure?.error }));
    await this.#row(name, result);
    await report.page(path, result);
  }

  async #row(name: string, { reported, failure }: Result): Promise<void> {
    const { folderReport } = this.#means;
    if (reported) await folderReport?.addPage(reported);
    else if (failure) await folderReport?.add(name, { id: name, ok: false, error: failure.error });
  }

  async #partOfMany(unit: Exclude<Unit, { kind: 'skipped' | 'unchanged' | 'failed' | 'file' }>, result: Result | undefined): Promise<void> {
    if (unit.kind === 'begin') return this.#begin(unit.input);
    if (!this.#many.isTaken) return;
    try {
      if (unit.kind === 'item') await this.#item(unit, result);
      else if (unit.kind === 'broken') await this.#broken(unit);
      else await this.#end(unit);
    } catch (error) {
      await this.#giveUp(unit.input, error);
    }
  }

  /** The results of this file cannot be written: it fails, the others go on. */
  async #giveUp(input: Input, error: unknown): Promise<void> {
    const { destination, report } = this.#means;
    if (endsBatch(error, destination)) throw error;
    this.#many.isTaken = false;
    report.endOfItems(input.path);
    await destination.end(input, { isDone: false, isKept: false });
    await report.failure(input.path, error instanceof UsageError ? error.message : failureOf(error), failureKind(error));
  }

  async #begin(input: Input): Promise<void> {
    const { folderReport, job } = this.#means;
    if (folderReport) job.terminal.say(`${input.path}: holds records, which are not in the report; --explain adds their marks to them`);
    this.#many = { isTaken: true };
    try {
      await this.#means.destination.begin(input);
    } catch (error) {
      await this.#giveUp(input, error);
    }
  }

  async #item(unit: ItemUnit, result: Result | undefined): Promise<void> {
    if (!result) return;
    const { destination, report, job } = this.#means;
    const { failure } = result;
    if (result.output) await destination.write(result.output);
    if (!failure || result.output) return report.item(unit.input.path, unit.id, result);
    const answer = unanswered(unit, failure, job.configuration);
    await destination.write(Buffer.from(answer.output));
    await report.item(unit.input.path, unit.id, { ...result, failure: answer.failure ?? failure });
  }

  async #broken({ input, id, item }: Extract<Unit, { kind: 'broken' }>): Promise<void> {
    const { destination, report } = this.#means;
    const { output, failure } = failedPage(item, item.error, 'not-a-record');
    await destination.write(Buffer.from(output));
    if (failure) await report.item(input.path, id, { state: 'failed', failure });
  }

  async #end({ input, failure }: Extract<Unit, { kind: 'end' }>): Promise<void> {
    const { destination, report } = this.#means;
    this.#many.isTaken = false;
    const failed = report.endOfItems(input.path, input.kind === 'archive' ? 'pages' : 'lines');
    // What was read before a file broke off is kept; a file that could not be read says nothing.
    await destination.end(input, {
      isDone: failed === 0 && failure === undefined,
      isKept: failure === undefined || failure.kind === 'damaged',
    });
    if (failure) await report.failure(input.path, failure.error, failure.kind);
  }
}

function work(pool: Pool, unit: Unit): Promise<Result | undefined> {
  return unit.kind === 'file' || unit.kind === 'item' ? pool.run(unit.task) : Promise.resolve(undefined);
}

/** Cleans all units and takes their results in order. Throws what ends a batch: Interrupted, a closed pipe, a full disk; half a file is left nowhere. */
export async function run(units: AsyncIterable<Unit>, means: Means): Promise<void> {
  const { job, pool, destination } = means;
  const settlement = new Settlement(means);
  const stop = () => void pool.close(new Interrupted());
  job.signal.addEventListener('abort', stop);
  try {
    const results = inOrder<Unit, Result | undefined>(units, (unit) => work(pool, unit), { room: ROOM, weigh });
    for await (const { input, output } of results) {
      if (job.signal.aborted) throw new Interrupted();
      await settlement.settle(input, output);
    }
    if (job.signal.aborted) throw new Interrupted();
  } catch (error) {
    await destination.discard();
    throw error;
  } finally {
    job.signal.removeEventListener('abort', stop);
    await pool.close();
  }
  await destination.commit();
  await means.folderReport?.finish();
}

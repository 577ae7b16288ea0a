import type { FailureKind } from '../command/failures.js';
import { Interrupted, type Job } from '../command/job.js';
import { describeSkipped } from '../command/skipped.js';
import type { Sink } from '../command/write.js';
import type { Result } from './task.js';

/** One failure, as `--errors` has it. */
export interface ErrorRecord {
  /** Of a page its path, of a line or page of a file its number or id. */
  readonly id: string;
  readonly path: string;
  readonly error: string;
  readonly kind: FailureKind;
}

/** The failed items of one file: the first is named, as a file of bad records would flood the terminal. */
interface FileFailures {
  first?: string;
  count: number;
}

/** Tells on standard error, in the file of errors and in the tally what became of each input. */
export class Report {
  readonly #job: Job;
  readonly #errors: Sink | undefined;
  #items: FileFailures = { count: 0 };
  /** Lines and pages that failed and have an answer that says so. */
  failedItems = 0;

  constructor(job: Job, errors?: Sink) {
    this.#job = job;
    this.#errors = errors;
  }

  get #isQuiet(): boolean {
    return this.#job.configuration.quiet;
  }

  /** A file that failed, or that one item of it did without an answer. */
  async failure(path: string, error: string, kind: FailureKind, id = path): Promise<void> {
    const { tally, terminal } = this.#job;
    tally.failed++;
    terminal.say(`${path}: ${error}`);
    await this.#record({ id, path, error, kind });
  }

  async #record(error: ErrorRecord): Promise<void> {
    await this.#errors?.write(`${JSON.stringify(error)}\n`);
  }

  #count({ state, blocks = 0, struck = 0, isInDoubt }: Result): void {
    const { tally } = this.#job;
    if (state === 'unchanged') tally.unchanged++;
    else tally.cleaned++;
    tally.blocks += blocks;
    tally.struck += struck;
    if (isInDoubt) tally.inDoubt++;
  }

  /** A page that has a file of its own. */
  async page(path: string, result: Result): Promise<void> {
    const { failure, explanation } = result;
    if (failure) return this.failure(path, failure.error, failure.kind);
    this.#count(result);
    const { terminal } = this.#job;
    if (result.isInDoubt && !this.#isQuiet)
      terminal.say(`${path}: nothing on it looks like an article; kept what no named detector strikes`);
    if (explanation === undefined) return;
    terminal.say(path);
    terminal.print(explanation);
  }

  /** A line or a page of a file of many. A blank line is nobody's. */
  async item(path: string, id: string, result: Result): Promise<void> {
    const { failure } = result;
    if (!failure) {
      if (result.state === 'cleaned') this.#count(result);
      return;
    }
    this.#job.tally.failed++;
    this.#items.first ??= failure.error;
    this.#items.count++;
    this.failedItems++;
    await this.#record({ id, path, error: failure.error, kind: failure.kind });
  }

  /** After the last item of a file. Returns how many failed. `are`: what they are. */
  endOfItems(path: string, are = 'lines'): number {
    const { first, count } = this.#items;
    this.#items = { count: 0 };
    if (first !== undefined) this.#job.terminal.say(`${path}: ${first}${count > 1 ? ` (the first of ${count} ${are} that failed)` : ''}`);
    return count;
  }

  unchanged(pages = 1): void {
    this.#job.tally.unchanged += pages;
  }

  /** What is no page. */
  skipped(kind: string, count = 1): void {
    const { skipped } = this.#job.tally;
    skipped.set(kind, (skipped.get(kind) ?? 0) + count);
  }

  /** Throws where the run is interrupted. */
  check(): void {
    if (this.#job.signal.aborted) throw new Interrupted();
  }
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What a batch has come to, in a line. */
export function summary({ cleaned, failed, skipped, struck, blocks, inDoubt, unchanged }: Job['tally']): string {
  const doubt = inDoubt > 0 ? `, ${inDoubt} in doubt (nothing looks like an article)` : '';
  const done = unchanged > 0 ? `, unchanged ${unchanged} (done before)` : '';
  const skip = skipped.size > 0 ? `, skipped ${describeSkipped(skipped)}` : '';
  return `cleaned ${cleaned}${doubt}, failed ${failed}${done}${skip}; struck ${struck} of ${counted(blocks, 'block')}`;
}

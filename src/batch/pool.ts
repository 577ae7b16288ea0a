import type { Result, Setup, Task } from './task.js';
import { type Death, WorkerProcess } from './worker-process.js';

/** A worker has its next tasks at hand, or it would wait for the way there and back after each. */
const MAX_GIVEN_TASKS = 4;
const MAX_GIVEN_BYTES = 1_000_000;
/** How often the clocks are looked at. What the clock of the machine jumps in between (it slept, the command was stopped) does not count. */
const TICK_MS = 200;

/** How many workers, and what each may take. */
export interface Limits {
  readonly jobs: number;
  /** A page's time; 0 for any. */
  readonly timeoutSeconds: number;
  /** A worker's memory, without what holds bytes of files. */
  readonly memoryMb: number;
}

/** What a process that does not start says of it. */
const ERROR_LINE = /^.{0,80}Error: .{1,400}$/m;

/** The workers cannot do their work at all. */
export class WorkersFailed extends Error {}

interface Assignment {
  readonly task: Task;
  readonly answer: (result: Result) => void;
  readonly refuse: (error: Error) => void;
  /** It was with a worker that died: the next is one that nobody used. */
  isRetried: boolean;
}

interface Worker {
  readonly process: WorkerProcess;
  /** In the order it was given them: at work on the first. */
  readonly given: Assignment[];
  isReady: boolean;
  isUsed: boolean;
  /** How long it has been at the first. */
  spentMs: number;
  /** The task that took too long: the worker is being ended for it. */
  tooSlow: Assignment | undefined;
  readonly gone: Promise<void>;
}

const weightOf = (task: Task) => (task.kind === 'item' ? task.item.bytes.length : 0);

function failureOf(limits: Limits, death: Death, isTooSlow: boolean): Result {
  if (isTooSlow) {
    const error = `took longer than ${limits.timeoutSeconds} seconds; look at it, or give it more with --timeout`;
    return { state: 'failed', failure: { kind: 'timeout', error } };
  }
  if (death.isOutOfMemory) {
    const error = `took more than ${limits.memoryMb} MB of memory; look at it, or give it more with --memory`;
    return { state: 'failed', failure: { kind: 'memory', error } };
  }
  return { state: 'failed', failure: { kind: 'crash', error: `ended the process that cleaned it (${death.how}); please report this` } };
}

/**
 * Processes that clean pages, each one page at a time. One that takes too long, takes too much memory or crashes is replaced, and the page it was at is answered with that failure; the
 * last two are tried again in a new process first, so that no page pays for those before it.
 */
export class Pool {
  readonly #setup: Setup;
  readonly #limits: Limits;
  readonly #waiting: Assignment[] = [];
  readonly #workers = new Set<Worker>();
  readonly #ticker: NodeJS.Timeout;
  #tickedAt = performance.now();
  #end: Error | undefined;

  constructor(setup: Setup, limits: Limits) {
    this.#setup = setup;
    this.#limits = limits;
    this.#ticker = setInterval(() => this.#tick(), TICK_MS);
  }

  /** Cleans one page. Rejects only where all end: the pool is closed, or no worker can start. */
  run(task: Task): Promise<Result> {
    return new Promise((answer, refuse) => {
      if (this.#end) return refuse(this.#end);
      this.#waiting.push({ task, answer, refuse, isRetried: false });
      this.#distribute();
    });
  }

  /** Ends the workers at once, and what they are at with them. Resolves when they are gone. */
  async close(error: Error = new Error('the pool is closed')): Promise<void> {
    this.#end ??= error;
    clearInterval(this.#ticker);
    const workers = [...this.#workers];
    this.#workers.clear();
    for (const { process, given } of workers) {
      process.kill();
      this.#waiting.push(...given);
    }
    for (const { refuse } of this.#waiting.splice(0)) refuse(this.#end);
    await Promise.all(workers.map(({ gone }) => gone));
  }

  #tick(): void {
    const now = performance.now();
    const passed = Math.min(now - this.#tickedAt, 2 * TICK_MS);
    this.#tickedAt = now;
    const { timeoutSeconds } = this.#limits;
    for (const worker of this.#workers) {
      if (!worker.isReady || worker.given.length === 0) continue;
      worker.spentMs += passed;
      if (timeoutSeconds === 0 || worker.spentMs <= timeoutSeconds * 1000 || worker.tooSlow) continue;
      worker.tooSlow = worker.given[0];
      worker.process.kill();
    }
  }

  /** Gives tasks to whoever is idle, starts workers while there are too few, then gives those at work their next ones. */
  #distribute(): void {
    for (;;) {
      const next = this.#waiting[0];
      if (!next || this.#end) return;
      const taker = this.#takerOf(next);
      if (!taker) return;
      this.#waiting.shift();
      taker.given.push(next);
      if (taker.given.length === 1) taker.spentMs = 0;
      taker.isUsed = true;
      taker.process.give(next.task);
    }
  }

  #takerOf({ task, isRetried }: Assignment): Worker | undefined {
    let best: Worker | undefined;
    for (const worker of this.#workers) {
      if (worker.tooSlow || (isRetried && worker.isUsed)) continue;
      if (worker.given.length < (best?.given.length ?? Number.POSITIVE_INFINITY)) best = worker;
    }
    if (best?.given.length === 0) return best;
    if (this.#workers.size < this.#limits.jobs) return this.#start();
    if (!best || isRetried || best.given.length >= MAX_GIVEN_TASKS) return undefined;
    const given = best.given.reduce((sum, one) => sum + weightOf(one.task), weightOf(task));
    return given > MAX_GIVEN_BYTES ? undefined : best;
  }

  #start(): Worker {
    let leave: () => void = () => undefined;
    const gone = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const process = new WorkerProcess(this.#setup, this.#limits.memoryMb, {
      ready: () => {
        worker.isReady = true;
      },
      done: (result) => this.#done(worker, result),
      dead: (death) => {
        leave();
        this.#dead(worker, death);
      },
    });
    const worker: Worker = { process, gone, given: [], isReady: false, isUsed: false, spentMs: 0, tooSlow: undefined };
    this.#workers.add(worker);
    return worker;
  }

  #done(worker: Worker, result: Result): void {
    worker.spentMs = 0;
    worker.given.shift()?.answer(result);
    this.#distribute();
  }

  #dead(worker: Worker, death: Death): void {
    if (!this.#workers.delete(worker)) return;
    if (!worker.isReady) {
      // What it was given is refused with the rest.
      this.#waiting.unshift(...worker.given);
      const reason = ERROR_LINE.exec(death.lastWords)?.[0].trim() ?? death.how;
      void this.close(new WorkersFailed(`a process that cleans pages does not start (${reason}); try fewer with --jobs`));
      return;
    }
    const [first, ...others] = worker.given;
    this.#waiting.unshift(...others);
    if (first) this.#blame(first, death, worker.tooSlow);
    this.#distribute();
  }

  #blame(assignment: Assignment, death: Death, tooSlow: Assignment | undefined): void {
    const isTooSlow = assignment === tooSlow;
    if (isTooSlow || assignment.isRetried) {
      assignment.answer(failureOf(this.#limits, death, isTooSlow));
      return;
    }
    // Where another was too slow and yet came to its end, this one is not to blame.
    assignment.isRetried = tooSlow === undefined;
    this.#waiting.unshift(assignment);
  }
}

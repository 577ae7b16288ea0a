import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Result, Setup, Task } from './task.js';
import { unwatch, watch } from './watchdog.js';

// Not imported by name: the bundle of the command has no part that starts processes but this one and its watchdog, which are loaded for batches alone.
const { fork } = process.getBuiltinModule('node:child_process');

const WORKER = fileURLToPath(new URL('../../bin/worker.js', import.meta.url));
/** A page of HTML fills the 16 MB that V8 has for young objects, so that its tree is copied twice while it is read: in twice as much, pages of HTML take a seventh less time. */
const YOUNG_SPACE = '--max-semi-space-size=32';
/** What a dying V8 says comes last. */
const MAX_LAST_WORDS = 4000;
const OUT_OF_MEMORY = /heap out of memory|heap limit|Array buffer allocation failed/i;

/** From the worker: it has loaded what it needs, or a task is done. */
export type Message = 'ready' | Result;

/** How a worker ended that was not told to. */
export interface Death {
  readonly isOutOfMemory: boolean;
  /** `exit code 3`, `signal SIGSEGV`. */
  readonly how: string;
  readonly lastWords: string;
}

interface Listener {
  readonly ready: () => void;
  readonly done: (result: Result) => void;
  /** After the last `done`. */
  readonly dead: (death: Death) => void;
}

function deathOf(code: number | null, signal: string | null, lastWords: string): Death {
  // Who runs out of the machine's memory is killed by its system.
  const isOutOfMemory = OUT_OF_MEMORY.test(lastWords) || signal === 'SIGKILL';
  return { isOutOfMemory, how: signal === null ? `exit code ${code}` : `signal ${signal}`, lastWords };
}

/**
 * A process that cleans pages. A thread would start sooner, but half of the ways to run out of memory (a long array, a large map, a text that is split) end the whole process with
 * the thread, and all other pages with it.
 */
export class WorkerProcess {
  readonly #child: ChildProcess;

  constructor(setup: Setup, memoryMb: number, listener: Listener) {
    this.#child = fork(WORKER, [], {
      serialization: 'advanced',
      execArgv: [...process.execArgv, `--max-old-space-size=${memoryMb}`, YOUNG_SPACE],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    if (this.#child.pid !== undefined) watch(this.#child.pid);
    this.#listen(listener);
    this.#send(setup);
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  #listen({ ready, done, dead }: Listener): void {
    let lastWords = '';
    let ended: Death | undefined;
    let isOver = false;
    const child = this.#child;
    // Its last results may be read after its end: it is dead when both have come.
    const end = () => {
      if (!ended || child.connected || isOver) return;
      isOver = true;
      dead(ended);
    };
    child.stderr?.on('data', (chunk: Buffer) => {
      lastWords = (lastWords + chunk.toString()).slice(-MAX_LAST_WORDS);
    });
    child.on('message', (message: Message) => {
      if (message === 'ready') ready();
      else done(message);
    });
    child.on('error', (error) => {
      if (child.pid !== undefined) return;
      isOver = true;
      dead({ isOutOfMemory: false, how: error.message, lastWords });
    });
    child.on('exit', () => child.pid !== undefined && unwatch(child.pid));
    child.on('close', (code, signal) => {
      ended = deathOf(code, signal, lastWords);
      end();
    });
    child.on('disconnect', end);
  }

  #send(message: Setup | Task): void {
    // A process that has died answers with its death; one that could not be started has no channel.
    if (this.#child.pid !== undefined) this.#child.send(message, () => undefined);
  }

  give(task: Task): void {
    this.#send(task);
  }

  /** Ends it at once, whatever it does. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }
}

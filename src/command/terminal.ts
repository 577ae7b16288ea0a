import { printable } from '../parse/characters.js';
import { codeOf } from './failures.js';
import { WriteError } from './write.js';

// Not imported by name: that would ask for all that the module exports, its streams among them, which take longer to load than a page to clean.
const { writeSync } = process.getBuiltinModule('node:fs');
const STANDARD_OUTPUT = 1;

/** Whoever read standard output wants no more: a normal end. */
export class ClosedPipe extends Error {}

const LINE_BREAKS = /\s*\n\s*/g;
/** Oftener, the eye sees no difference and the batch gets slower. */
const PROGRESS_INTERVAL_MS = 100;
const CLEAR_LINE = '\r\x1b[2K';
const DEFAULT_COLUMNS = 80;

/** Standard error: messages of one line, explanations, and where it is a terminal, colour and a progress line. */
export interface Terminal {
  /** Prints `stet: MESSAGE`. Line breaks and control characters, as file names may hold them, are taken out. */
  readonly say: (message: string) => void;
  /** Prints text that is safe for a terminal already. */
  readonly print: (text: string) => void;
  /** Rewrites the progress line, at most ten times a second. */
  readonly progress: (message: string) => void;
  /** Takes the progress line away. */
  readonly clear: () => void;
  /** True for a terminal, where somebody sees the progress line. */
  readonly isWatched: boolean;
  readonly hasColour: boolean;
  readonly columns: number;
}

function line(text: string): string {
  return printable(text).replace(LINE_BREAKS, ' ').trim();
}

/** Standard error, made when the first message comes: most runs have none. A closed one must not end the run: its messages are lost, the results are not. */
function lazyStandardError(): () => NodeJS.WriteStream {
  let stream: NodeJS.WriteStream | undefined;
  return () => {
    stream ??= process.stderr.on('error', () => undefined);
    return stream;
  };
}

/** The terminal behind standard error. `NO_COLOR`, `FORCE_COLOR` and `TERM` are obeyed where it is one. */
export function openTerminal(): Terminal {
  const stream = lazyStandardError();
  let shownAt = 0;
  const clear = () => {
    if (shownAt > 0) stream().write(CLEAR_LINE);
    shownAt = 0;
  };
  const print = (text: string) => {
    clear();
    stream().write(text);
  };
  return {
    say: (message) => print(`stet: ${line(message)}\n`),
    print,
    progress: (message) => {
      const now = performance.now();
      if (!stream().isTTY || now - shownAt < PROGRESS_INTERVAL_MS) return;
      shownAt = now;
      stream().write(CLEAR_LINE + line(message).slice(0, (stream().columns ?? DEFAULT_COLUMNS) - 1));
    },
    clear,
    get isWatched() {
      return stream().isTTY === true;
    },
    get hasColour() {
      return stream().isTTY === true && stream().hasColors();
    },
    get columns() {
      return stream().isTTY ? (stream().columns ?? DEFAULT_COLUMNS) : 120;
    },
  };
}

/**
 * Prints one result on standard output. A stream of Node takes longer to load than a page to clean, so only what the pipe cannot take at once goes through one.
 * Throws as the sink's write does.
 */
export async function printResult(text: string): Promise<void> {
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(STANDARD_OUTPUT, bytes, written);
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') throw failureToWrite(error);
    await standardOutput().write(bytes.subarray(written));
  }
}

const failureToWrite = (error: unknown): Error => (isClosed(error) ? new ClosedPipe() : new WriteError('standard output', error));

/** Standard output. A write rejects with ClosedPipe once the reader has gone, with a WriteError when it cannot be written. */
export function standardOutput(): { readonly write: (text: string | Uint8Array) => Promise<void> } {
  const stream = process.stdout;
  // Without a listener the stream's error would end the process before the write's own answer is read.
  stream.on('error', () => undefined);
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error) resolve();
          else reject(failureToWrite(error));
        });
      }),
  };
}

function isClosed(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ERR_STREAM_WRITE_AFTER_END';
}

import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { WriteError } from '../command/write.js';

/** Where an output folder keeps what is not output: settings, and files until they are whole. Hidden, so that it is no input of a later run. */
export const STATE_FOLDER = '.stet';

const SCRATCH = 'tmp';
const HOST = hostname().replace(/[^\w.-]/g, '_');
/** How the names begin of files that are not whole and stand beside others, so that they are hidden. */
const HIDDEN = '.stet-';
const NAME = /^(?<host>[\w.-]+)-(?<pid>\d+)-\d+\.tmp$/;
/** Nobody can ask another machine whether its process lives; no file is open for longer without a word being written to it. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;

let made = 0;

/** A name for a file that is not whole yet, which nobody else has. */
export function temporaryName(): string {
  return `${HOST}-${process.pid}-${++made}.tmp`;
}

/** A hidden name for a file beside the one that it will be, which nobody else has. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), HIDDEN + temporaryName());
}

/** The same in the folder that an output folder keeps for such files, and that `openScratch` has made. `state`: its state folder. */
export function temporaryIn(state: string): string {
  return join(state, SCRATCH, temporaryName());
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isAbandoned(path: string, name: string): boolean {
  const { host, pid } = NAME.exec(name)?.groups ?? {};
  if (host === undefined) return false;
  if (host === HOST) return !isAlive(Number(pid));
  const file = statSync(path, { throwIfNoEntry: false });
  return file !== undefined && Date.now() - file.mtimeMs > ABANDONED_AFTER_MS;
}

/** Makes the folder for files that are not whole yet, and removes from it what killed runs left: of this machine's dead processes, and of other machines what is older than a day. Returns its path; throws a WriteError. */
export function openScratch(output: string): string {
  const folder = join(output, STATE_FOLDER, SCRATCH);
  try {
    mkdirSync(folder, { recursive: true });
    sweep(folder);
  } catch (error) {
    throw new WriteError(output, error);
  }
  return folder;
}

/** Removes what dead processes left. `beginning`: of the names that may be removed. */
export function sweep(folder: string, beginning = ''): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.startsWith(beginning) && isAbandoned(path, name.slice(beginning.length))) rmSync(path, { force: true });
  }
}

/** Removes what killed runs left beside a file. Where that cannot be done, it stays: writing the file says what is wrong. */
export function sweepBeside(path: string): void {
  try {
    sweep(dirname(path), HIDDEN);
  } catch {
    // The folder is not there yet, or not open to the user.
  }
}

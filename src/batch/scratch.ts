import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Where an output folder keeps what is not output: settings, and files until they are whole. Hidden, so that it is no input of a later run. */
export const STATE_FOLDER = '.stet';

const HOST = hostname().replace(/[^\w.-]/g, '_');
const NAME = /^(?<host>[\w.-]+)-(?<pid>\d+)-\d+\.tmp$/;
/** Nobody can ask another machine whether its process lives; no file is open for longer without a word being written to it. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;

let made = 0;

/** A name for a file that is not whole yet, which nobody else has. */
export function temporaryName(): string {
  return `${HOST}-${process.pid}-${++made}.tmp`;
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

/** Makes the folder for files that are not whole yet, and removes from it what killed runs left: of this machine's dead processes, and of other machines what is older than a day. Returns its path. */
export function openScratch(output: string): string {
  const folder = join(output, STATE_FOLDER, 'tmp');
  mkdirSync(folder, { recursive: true });
  sweep(folder);
  return folder;
}

/** Removes what dead processes left. */
export function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (isAbandoned(path, name)) rmSync(path, { force: true });
  }
}

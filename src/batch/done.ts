import { createHash } from 'node:crypto';
import { type BigIntStats, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryIn } from './scratch.js';

/**
 * What is done is told from the outputs themselves, so that a run that was killed at any moment needs no list to be read again: an output bears the second in which
 * its input was changed, and its microseconds are the number of the settings it was made with and three digits of a hash of its input's name, size and exact time.
 */
export type SettingsNumber = number;

const NUMBERS = 1000;
const MICROSECONDS = 1_000_000;

/** A number below `NUMBERS` for any text, the same on every machine. */
function digits(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) % NUMBERS;
}

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Creates a file with its whole content in one step, or returns false where the name is taken: other machines may do the same at once. */
function createWhole(path: string, content: string): boolean {
  const temporary = temporaryIn(dirname(path));
  writeFileSync(temporary, content);
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    return createWithoutLink(path, content);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** For file systems that know no hard links. */
function createWithoutLink(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/**
 * The number by which outputs in a folder show with which settings they were made. `state` is the output folder's own, whose scratch folder exists; it keeps them, a file each: whoever comes with other
 * settings gets another number, so that what was made with the old ones is made anew. Throws the file system's error.
 */
export function settingsNumber(state: string, settings: Readonly<Record<string, unknown>>): SettingsNumber {
  const content = `${JSON.stringify(settings, undefined, 2)}\n`;
  const first = digits(content);
  for (let tried = 0; tried < NUMBERS; tried++) {
    const number = (first + tried) % NUMBERS;
    const path = join(state, `settings-${String(number).padStart(3, '0')}.json`);
    if (createWhole(path, content) || readFileSync(path, 'utf8') === content) return number;
  }
  throw new Error(`${state} keeps a thousand settings; remove it, and all is cleaned again`);
}

/** When an output says it was changed, in microseconds of Unix time: what it takes to be the answer to this input. */
export function doneTime({ size, mtimeNs }: BigIntStats, name: string, settings: SettingsNumber): bigint {
  const second = mtimeNs / 1_000_000_000n;
  const hash = digits(`${name}\0${size}\0${mtimeNs}`);
  return second * BigInt(MICROSECONDS) + BigInt(settings * NUMBERS + hash);
}

/** True for an output that answers its input. `done`: from `doneTime`. */
export function isDone(output: BigIntStats, done: bigint): boolean {
  return output.isFile() && output.mtimeNs / 1000n === done;
}

/** The same time as the file system's calls take it, in seconds: the middle of the microsecond, as they round by a quarter of one, or cut what is below one. */
export function inSeconds(done: bigint): number {
  return (Number(done) + 0.5) / MICROSECONDS;
}

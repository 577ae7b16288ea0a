import {
  type BigIntStats,
  closeSync,
  futimesSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../command/failures.js';
import { WriteError } from '../command/write.js';
import { temporaryBeside, temporaryName } from './scratch.js';

/** Folders whose real place is known; more would be memory that grows with the batch. */
const MAX_KNOWN_FOLDERS = 1000;

/** Where a file goes. */
export interface Place {
  /** Absolute. */
  readonly path: string;
  readonly present?: BigIntStats;
}

const ALL_MAY_WRITE = 0o666;
const PERMISSIONS = 0o777n;

/**
 * Writes whole files, each in its place under its name in one step. Blocks its process, which has nothing else to do: that costs a quarter of what waiting for the
 * file system costs.
 */
export class OutputWriter {
  readonly #scratch: string;
  readonly #isInput: (place: string) => boolean;
  readonly #places = new Map<string, string>();

  /** `scratch`: a folder for files that are not whole. `isInput`: true for absolute paths that must never be written. */
  constructor(scratch: string, isInput: (place: string) => boolean) {
    this.#scratch = scratch;
    this.#isInput = isInput;
  }

  /** The place of a target, links followed, its folder made. Undefined where an input stands there. Throws a WriteError. */
  placeOf(target: string): Place | undefined {
    try {
      const direct = join(this.#folder(dirname(target)), basename(target));
      const entry = lstatSync(direct, { bigint: true, throwIfNoEntry: false });
      const isLink = entry?.isSymbolicLink() ?? false;
      const path = isLink ? realpathSync(direct) : direct;
      if (this.#isInput(path)) return undefined;
      const present = isLink ? statSync(path, { bigint: true }) : entry;
      return present ? { path, present } : { path };
    } catch (error) {
      throw new WriteError(target, error);
    }
  }

  #folder(path: string): string {
    const known = this.#places.get(path);
    if (known !== undefined) return known;
    mkdirSync(path, { recursive: true });
    const place = realpathSync(path);
    if (this.#places.size >= MAX_KNOWN_FOLDERS) this.#places.clear();
    this.#places.set(path, place);
    return place;
  }

  /** Writes a file into a place of `placeOf`, changed at the given second of Unix time. What was there stays if it fails. Throws a WriteError. */
  write(place: Place, bytes: Uint8Array, changed: number): void {
    try {
      this.#write(join(this.#scratch, temporaryName()), place, bytes, changed);
    } catch (error) {
      // Another file system is mounted below the output folder: only beside its place can a file be renamed to it.
      if (codeOf(error) !== 'EXDEV') throw new WriteError(place.path, error);
      this.#writeBeside(place, bytes, changed);
    }
  }

  #writeBeside(place: Place, bytes: Uint8Array, changed: number): void {
    try {
      this.#write(temporaryBeside(place.path), place, bytes, changed);
    } catch (error) {
      throw new WriteError(place.path, error);
    }
  }

  #write(temporary: string, { path, present }: Place, bytes: Uint8Array, changed: number): void {
    const file = openSync(temporary, 'wx', present ? Number(present.mode & PERMISSIONS) : ALL_MAY_WRITE);
    try {
      try {
        for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
        futimesSync(file, changed, changed);
      } finally {
        closeSync(file);
      }
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  }
}

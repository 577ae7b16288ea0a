import { readdir, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ShardSize } from '../command/batch-options.js';
import { codeOf } from '../command/failures.js';
import { openPending, type PendingFile } from '../command/write.js';
import { gzipped } from './gzip-file.js';
import { temporaryBeside } from './scratch.js';

const DIGITS = 5;
const EXTENSION = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;

/** Opens a file of records, packed where its name ends in `.gz`. What a killed run left beside it is removed by `sweepBeside`. Throws a WriteError. */
export async function openRecords(path: string): Promise<PendingFile> {
  // A link may lead to another file system.
  const place = await realpath(path).catch(() => path);
  const file = await openPending(path, temporaryBeside(place));
  return path.toLowerCase().endsWith('.gz') ? gzipped(file) : file;
}

/** Records in files of a size: `all.jsonl.gz` as `all-00000.jsonl.gz`, `all-00001.jsonl.gz` … Each appears when it is whole. */
export class Parts implements PendingFile {
  readonly #stem: string;
  readonly #extension: string;
  readonly #size: ShardSize;
  #file: PendingFile | undefined;
  #number = 0;
  /** Records or bytes of the present file. */
  #filled = 0;

  constructor(path: string, size: ShardSize) {
    this.#extension = EXTENSION.exec(path)?.[0] ?? '.jsonl';
    this.#stem = path.slice(0, path.length - (EXTENSION.exec(path)?.[0].length ?? 0));
    this.#size = size;
  }

  #path(number: number): string {
    return `${this.#stem}-${String(number).padStart(DIGITS, '0')}${this.#extension}`;
  }

  /** Writes one record. One that is larger than a file may be has a file of its own. Throws a WriteError. */
  async write(record: string | Uint8Array): Promise<void> {
    const weight = 'records' in this.#size ? 1 : Buffer.byteLength(record);
    const most = 'records' in this.#size ? this.#size.records : this.#size.bytes;
    if (this.#file && this.#filled + weight > most) await this.#next();
    this.#file ??= await openRecords(this.#path(this.#number));
    await this.#file.write(record);
    this.#filled += weight;
  }

  async #next(): Promise<void> {
    await this.#file?.commit();
    this.#file = undefined;
    this.#number++;
    this.#filled = 0;
  }

  /** Ends the last file, and removes those of an earlier run that had more. */
  async commit(): Promise<void> {
    if (this.#file) await this.#next();
    const name = basename(this.#stem);
    const names = await readdir(dirname(this.#stem)).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    });
    for (const one of names) {
      const digits = one.startsWith(`${name}-`) && one.endsWith(this.#extension) ? one.slice(name.length + 1, -this.#extension.length) : '';
      if (/^\d{5,}$/.test(digits) && Number(digits) >= this.#number) await rm(join(dirname(this.#stem), one), { force: true });
    }
  }

  /** Leaves the files that are whole. */
  async discard(): Promise<void> {
    await this.#file?.discard();
  }
}

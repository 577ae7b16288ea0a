import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where results go: standard output, or a file. */
export interface Sink {
  /** Resolves once the text is handed on, so that a slow reader slows the writer. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
}

/** A result could not be written; the cause is the system's error. */
export class WriteError extends Error {
  constructor(
    /** The file, or `standard output`. */
    readonly target: string,
    override readonly cause: unknown,
  ) {
    super(`could not be written to ${target}`);
  }
}

/** A file that appears under its name only when it is whole. */
export interface PendingFile extends Sink {
  /** Gives the file its name, in place of one that bore it; `changed`: when it is to say that it was changed, in seconds of Unix time. */
  readonly commit: (changed?: number) => Promise<void>;
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>;
}

let opened = 0;

/** The place that a path names, also through a symbolic link, whose target is then replaced and not the link. */
async function placeOf(path: string): Promise<string> {
  const existing = await realpath(path).catch(() => undefined);
  if (existing !== undefined) return existing;
  await mkdir(dirname(path), { recursive: true });
  return join(await realpath(dirname(path)), basename(path));
}

async function modeOf(place: string): Promise<{ mode: number; isSpecial: boolean } | undefined> {
  const existing = await stat(place).catch(() => undefined);
  return existing && { mode: existing.mode & 0o777, isSpecial: !existing.isFile() && !existing.isDirectory() };
}

/** Lets errors of writing out as WriteErrors. */
async function writing<Value>(target: string, step: () => Promise<Value>): Promise<Value> {
  try {
    return await step();
  } catch (error) {
    throw error instanceof WriteError ? error : new WriteError(target, error);
  }
}

/** Devices and named pipes are written as they are: a file must not take their name. */
async function openSpecial(place: string): Promise<PendingFile> {
  const file = await open(place, 'w');
  return { write: (text) => writing(place, () => file.writeFile(text)), commit: () => file.close(), discard: () => file.close() };
}

async function openTemporary(path: string, elsewhere?: string): Promise<PendingFile> {
  const place = await placeOf(path);
  const existing = await modeOf(place);
  if (existing?.isSpecial) return openSpecial(place);
  const temporary = elsewhere ?? join(dirname(place), `.stet-${process.pid}-${++opened}.tmp`);
  const file = await open(temporary, 'wx', existing?.mode ?? 0o666);
  const discard = async () => {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
  };
  const commit = async (changed?: number) => {
    try {
      if (changed !== undefined) await file.utimes(changed, changed);
      await file.close();
      await rename(temporary, place);
    } catch (error) {
      await discard();
      throw error;
    }
  };
  return { write: (text) => writing(path, () => file.writeFile(text)), commit: (changed) => writing(path, () => commit(changed)), discard };
}

/**
 * Opens a file for writing: under a temporary name in the same folder until it is committed, so that nobody meets half a file.
 * Makes the folders it needs; throws a WriteError. `temporary`: another place for it, in the same file system.
 */
export function openPending(path: string, temporary?: string): Promise<PendingFile> {
  return writing(path, () => openTemporary(path, temporary));
}

/** Writes a whole file or none: a failed write leaves what was there before. Makes the folders it needs; throws a WriteError. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const file = await openPending(path);
  try {
    await file.write(text);
  } catch (error) {
    await file.discard();
    throw error;
  }
  await file.commit();
}

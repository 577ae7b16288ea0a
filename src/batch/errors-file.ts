import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Sink, WriteError } from '../command/write.js';

/** A file of errors that is open. */
export interface ErrorsFile extends Sink {
  readonly close: () => Promise<void>;
}

/** Opens the file that takes every failure of a run, a line each, as they come: it can be followed, and a run that was killed leaves what it met. Throws a WriteError. */
export async function openErrors(path: string): Promise<ErrorsFile> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'w');
    return {
      write: async (text) => {
        await file.appendFile(text).catch((error: unknown) => {
          throw new WriteError(path, error);
        });
      },
      close: () => file.close(),
    };
  } catch (error) {
    throw new WriteError(path, error);
  }
}

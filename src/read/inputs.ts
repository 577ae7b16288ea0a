import { realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { type FolderEntry, filesIn, holdsRecords } from './folder.js';

/** A path of the command line, as the file system has it. */
export interface Place {
  /** As it was typed. */
  readonly path: string;
  /** Absolute, links resolved where it exists. */
  readonly absolute: string;
  readonly isFolder: boolean;
}

/** Looks a path up. One that does not exist is a file for now: reading it says what is wrong. */
export async function placeAt(path: string): Promise<Place> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
  return { path, absolute: await realpath(path).catch(() => resolve(path)), isFolder };
}

/** The deepest folder that holds all the places; for a folder alone, itself. */
export function commonFolder(places: readonly Place[]): string {
  const [first, ...others] = places;
  if (!first) return resolve('.');
  let common = others.length === 0 && first.isFolder ? first.absolute : dirname(first.absolute);
  for (const { absolute } of others) {
    while (!isInside(absolute, common)) common = dirname(common);
  }
  return common;
}

/** True for a path below a folder, not for the folder itself. Both absolute. */
export function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/**
 * The files of a batch, in the order of the command line, folders as `filesIn` walks them. `name` is the path from the common folder on;
 * nothing below `except` (absolute, where the output goes) is read.
 */
export async function* inputsAt(places: readonly Place[], except?: string): AsyncGenerator<FolderEntry> {
  const root = commonFolder(places);
  for (const { path, absolute, isFolder } of places) {
    const name = relative(root, absolute);
    if (!isFolder) yield { kind: holdsRecords(path) ? 'records' : 'page', path, name };
    else
      for await (const entry of filesIn(path, except))
        yield 'name' in entry ? { ...entry, name: resolve('/', name, entry.name).slice(1) } : entry;
  }
}

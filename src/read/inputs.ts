import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type FileEntry, type FolderOptions, filesIn } from './folder.js';
import { type InputFormat, type InputKind, kindByFormat, kindByName } from './kind.js';

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

/** Which files of a batch are read, and as what. */
export interface WalkOptions {
  /** Absolute; nothing below it is read: where the output goes. */
  readonly except?: string;
  /** Globs of the files of folders that are taken; default: all. A path is matched from its folder on. */
  readonly include?: readonly string[];
  /** Globs of files and folders that are left out. */
  readonly exclude?: readonly string[];
  /** Default `auto`. */
  readonly format?: InputFormat;
}

/** What a file holds that the user named: by its name, else by its first bytes, else a page, which says itself what is wrong with it. */
export async function kindOfFile(path: string, format: InputFormat = 'auto'): Promise<InputKind> {
  const kind = kindByFormat(format) ?? kindByName(basename(path));
  if (kind !== 'odd' && kind !== 'other') return kind;
  // A pipe can be read but once.
  if (!(await stat(path).catch(() => undefined))?.isFile()) return 'page';
  const { kindByContent } = await import('./first-bytes.js');
  return (await kindByContent(path).catch(() => undefined)) ?? 'page';
}

async function folderOptions({ except, include, exclude, format = 'auto' }: WalkOptions): Promise<FolderOptions> {
  const kind = kindByFormat(format);
  const { matcherOf } = include?.length || exclude?.length ? await import('./globs.js') : {};
  return {
    ...(except !== undefined && { except }),
    ...(include?.length && matcherOf && { include: matcherOf(include) }),
    ...(exclude?.length && matcherOf && { exclude: matcherOf(exclude) }),
    ...(kind && { kind }),
  };
}

/** An entry of a folder as one of the batch: its name from the common folder on, its kind as the user says. */
function placed(entry: FileEntry, folder: string, kind: InputKind | undefined): FileEntry {
  if (entry.kind === 'unreadable') return entry;
  const name = join(folder, entry.name);
  return entry.kind === 'other' ? { ...entry, name } : { ...entry, kind: kind ?? entry.kind, name };
}

/**
 * The files of a batch, in the order of the command line, folders as `filesIn` walks them. `name` is the path from the common folder on. What is wrong with a file or
 * folder is a value.
 */
export async function* inputsAt(places: readonly Place[], walk: WalkOptions = {}): AsyncGenerator<FileEntry> {
  const root = commonFolder(places);
  const options = await folderOptions(walk);
  for (const { path, absolute, isFolder } of places) {
    const name = relative(root, absolute);
    if (!isFolder) yield { kind: await kindOfFile(path, walk.format), path, name };
    else for await (const entry of filesIn(path, options, absolute)) yield placed(entry, name, options.kind);
  }
}

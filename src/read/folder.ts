import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import type { MatchesGlobs } from './globs.js';
import { extensionByName, type InputKind, kindByName } from './kind.js';

/** One file of a batch, or a folder that could not be listed. */
export type FileEntry =
  /** `name`: the path from the common folder on. */
  | { readonly kind: InputKind; readonly path: string; readonly name: string }
  /** No page by its name, or by its first bytes where the name says nothing. */
  | { readonly kind: 'other'; readonly path: string; readonly name: string; readonly extension: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly error: Error };

/** What of a folder is read. */
export interface FolderOptions {
  /** A folder that is left out, absolute: where the output goes. */
  readonly except?: string;
  /** Files that are taken, by their path from the folder on; of these, also those whose names are no pages' but whose first bytes are. Default: all. */
  readonly include?: MatchesGlobs;
  /** Files and folders that are left out; wins over `include`. */
  readonly exclude?: MatchesGlobs;
  /** What files of any name are where `include` takes them; default: what their first bytes show. */
  readonly kind?: InputKind;
}

/** A folder's names are read this many at a time. */
const LISTED_AT_ONCE = 1024;
/** What Node puts in the place of bytes of a name that are not UTF-8; such a name cannot be opened. */
const REPLACEMENT = '\ufffd';

class NameError extends Error {}

function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/**
 * The names in a folder that may be read, folders with a `/` at their end, the last first. Sorted with it by code units, the walk comes in the order of the
 * whole paths, the same on every machine.
 */
async function namesIn(path: string): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of await opendir(path, { bufferSize: LISTED_AT_ONCE })) {
    if (isLeftOut(entry.name)) continue;
    if (entry.isDirectory()) names.push(`${entry.name}/`);
    else if (entry.isFile()) names.push(entry.name);
  }
  return names.sort().reverse();
}

/** What a file that its name does not show to be a page is. */
async function kindOfOdd(path: string, name: string, { kind, include }: FolderOptions): Promise<FileEntry> {
  const other: FileEntry = { kind: 'other', path, name, extension: extensionByName(name) };
  if (kind && include) return { kind, path, name };
  try {
    const { kindByContent } = await import('./first-bytes.js');
    const shown = await kindByContent(path);
    return shown ? { kind: shown, path, name } : other;
  } catch (error) {
    return { kind: 'unreadable', path, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

async function fileEntry(path: string, name: string, base: string, options: FolderOptions): Promise<FileEntry> {
  if (base.includes(REPLACEMENT) && !(await lstat(path).catch(() => undefined))) {
    return { kind: 'unreadable', path, error: new NameError('has a name that is not UTF-8; rename it') };
  }
  const kind = kindByName(base);
  if (kind === 'odd' || (kind === 'other' && options.include)) return kindOfOdd(path, name, options);
  return kind === 'other' ? { kind, path, name, extension: extensionByName(base) } : { kind, path, name };
}

/** A folder that is being read: its path from the first folder on (empty, or with a `/` at its end), and the names that are left. */
interface Level {
  readonly inside: string;
  readonly names: string[];
}

/**
 * The files below a folder, in the order of their paths by code units, as they are read. `name`: the path from the folder on. Left out: hidden names, `node_modules`,
 * symbolic links, what is neither file nor folder. In memory are the names of the folders from the first down to the one that is read.
 */
export async function* filesIn(folder: string, options: FolderOptions = {}, absolute = folder): AsyncGenerator<FileEntry> {
  const { except, include, exclude } = options;
  const levels: Level[] = [];
  const enter = async (inside: string): Promise<FileEntry | undefined> => {
    const path = join(folder, inside.slice(0, -1));
    const names = await namesIn(path).catch((error: Error) => error);
    if (names instanceof Error) return { kind: 'unreadable', path, error: names };
    levels.push({ inside, names });
    return undefined;
  };
  const failure = await enter('');
  if (failure) yield failure;
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const base = level.names.pop();
    if (base === undefined) {
      levels.pop();
      continue;
    }
    const name = level.inside + base;
    if (exclude?.(base.endsWith('/') ? name.slice(0, -1) : name)) continue;
    if (base.endsWith('/')) {
      const unread = join(absolute, name.slice(0, -1)) === except ? undefined : await enter(name);
      if (unread) yield unread;
    } else if (!include || include(name)) yield await fileEntry(join(folder, name), name, base, options);
  }
}

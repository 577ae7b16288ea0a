import { readdir } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';

/** One file of a folder, or a folder that could not be listed. */
export type FolderEntry =
  /** A page's text or HTML, or JSONL records. `name`: the path from the folder on. */
  | { readonly kind: 'page' | 'records'; readonly path: string; readonly name: string }
  /** No page by its name. */
  | { readonly kind: 'other'; readonly path: string; readonly extension: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly error: Error };

const PAGE_NAMES = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml']);
const RECORDS_NAMES = new Set(['.jsonl', '.ndjson']);

/** True for the name of a file that holds JSONL records. */
export function holdsRecords(path: string): boolean {
  return RECORDS_NAMES.has(extname(path).toLowerCase());
}

function fileEntry(path: string, name: string): FolderEntry {
  const extension = extname(name).toLowerCase();
  if (holdsRecords(name)) return { kind: 'records', path, name };
  return PAGE_NAMES.has(extension) ? { kind: 'page', path, name } : { kind: 'other', path, extension };
}

function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/**
 * The files below a folder, sorted by name within each folder, folders among the files, as they are read. Left out: hidden names,
 * `node_modules`, symbolic links, what is neither file nor folder, and the folder `except` (where the output goes).
 */
export async function* filesIn(folder: string, except?: string, inside = ''): AsyncGenerator<FolderEntry> {
  const path = join(folder, inside);
  const listed = await readdir(path, { withFileTypes: true }).catch((error: Error) => error);
  if (listed instanceof Error) {
    yield { kind: 'unreadable', path, error: listed };
    return;
  }
  // By code units, not by locale: the same order on every machine.
  listed.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of listed) {
    if (isLeftOut(entry.name)) continue;
    const name = join(inside, entry.name);
    if (entry.isFile()) yield fileEntry(join(folder, name), name);
    else if (entry.isDirectory() && resolve(folder, name) !== except) yield* filesIn(folder, except, name);
  }
}

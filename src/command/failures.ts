import { UnreadableError } from '../read/unreadable.js';
import { WriteError } from './write.js';

/** What happened and what to try, by the file system's error code. */
const BY_CODE: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path',
  EACCES: 'is not open to you; check its permissions',
  EPERM: 'is not open to you; check its permissions',
  EISDIR: 'is a folder; name a file',
  ENOTDIR: 'lies below something that is not a folder; check the path',
  EEXIST: 'lies below something that is not a folder; check the path',
  ENAMETOOLONG: 'has too long a name for this file system; rename it',
  ENOSPC: 'does not fit, the disk is full; make room and run again',
  EROFS: 'lies on a read-only file system; write elsewhere with -o',
  EMFILE: 'could not be opened, too many files are open; raise the limit (ulimit -n)',
  ELOOP: 'is a symbolic link that leads in a circle; check the path',
};

/** What kind of failure a page's is, for who counts them. */
export type FailureKind =
  /** The file system does not give it. */
  | 'unreadable'
  /** It is something else than a page, or a page without text. */
  | 'not-a-page'
  /** The line is no record. */
  | 'not-a-record'
  /** Its file is cut off or broken. */
  | 'damaged'
  | 'timeout'
  | 'memory'
  | 'crash'
  /** Its result cannot be written. */
  | 'output'
  | 'other';

/** The file system's code of an error, such as `ENOENT`; undefined for other errors. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof WriteError) return codeOf(error.cause);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What a failed input's message says after its path. */
export function failureOf(error: unknown): string {
  if (error instanceof UnreadableError) return error.message;
  if (error instanceof WriteError) return `${error.message}: it ${failureOf(error.cause)}`;
  const code = codeOf(error);
  const reason = error instanceof Error ? error.message : String(error);
  if (code !== undefined && Object.hasOwn(BY_CODE, code)) return BY_CODE[code] ?? code;
  return `could not be cleaned (${reason}); please report this if it can be opened otherwise`;
}

/** What names an item in its file: its line, or a page's address or id. Nothing where the file itself failed. */
export interface ItemName {
  readonly line?: number;
  readonly id?: string;
  readonly url?: string;
}

/** What an item's message says after its file's name. */
export function itemFailure({ line, id, url }: ItemName, reason: string): string {
  const name = line === undefined ? (url ?? id) : `line ${line}`;
  return name === undefined ? reason : `${name} ${reason}`;
}

/** The kind of what went wrong with an input. */
export function failureKind(error: unknown): FailureKind {
  if (error instanceof UnreadableError) return 'not-a-page';
  if (error instanceof WriteError) return 'output';
  return codeOf(error) === undefined ? 'other' : 'unreadable';
}

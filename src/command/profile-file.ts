import { gzipSync } from 'node:zlib';
import { textLinesOf } from '../read/text-lines.js';
import { UnreadableError } from '../read/unreadable.js';
import { ProfileError, ProfileReader } from '../site-profile/format.js';
import type { SiteCounts } from '../site-profile/site-counts.js';
import type { SiteProfile } from '../types.js';

/** Characters that are written, or packed, at once. */
const PIECE = 1_000_000;

async function readInto(reader: ProfileReader, path: string): Promise<void> {
  for await (const line of textLinesOf(path)) reader.read(line);
}

/** Errors of a profile as errors of a file: the message goes on after its name. */
async function reading<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof ProfileError ? new UnreadableError(error.message) : error;
  }
}

/** Adds a profile's file to what was counted, page by page. Throws an UnreadableError that names the line, or the file system's error. */
export const addProfileFile = (counts: SiteCounts, path: string): Promise<void> =>
  reading(async () => {
    const reader = new ProfileReader(counts);
    await readInto(reader, path);
    reader.checkAddable();
  });

/** Reads a profile's file for cleaning. Throws as `addProfileFile` does. */
export const readProfileFile = (path: string): Promise<SiteProfile> =>
  reading(async () => {
    const reader = new ProfileReader();
    await readInto(reader, path);
    return reader.profile;
  });

/** The pieces of a profile's file: text, or gzip in members that together are one file. */
export function* piecesOf(lines: Iterable<string>, isPacked: boolean): Generator<string | Uint8Array> {
  const piece = (text: string) => (isPacked ? gzipSync(text) : text);
  let text = '';
  for (const line of lines) {
    text += line;
    if (text.length < PIECE) continue;
    yield piece(text);
    text = '';
  }
  if (text !== '') yield piece(text);
}

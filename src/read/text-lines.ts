import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UnreadableError } from './unreadable.js';

/** Longest line, in characters: no file that is meant to be read so has a longer one, and it must not fill the memory. */
const MAX_LINE = 256 * 1024 * 1024;
const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

/** The file's bytes, unpacked where it is gzip by its first bytes. */
async function* unpackedBytes(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(new Uint8Array(4), 0, 4, 0);
    const begins = (signature: readonly number[]) => signature.every((byte, at) => buffer[at] === byte);
    if (begins(ZSTD)) throw new UnreadableError('is compressed with zstd; pass what unzstd makes of it, or gzip');
    const bytes = file.createReadStream({ start: 0, autoClose: false });
    // An error of the file ends the unpacking, which throws it.
    yield* begins(GZIP) ? pipeline(bytes, createGunzip(), () => undefined) : bytes;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw new UnreadableError(`cannot be unpacked (${error.message}); the file may be cut off`);
    throw error;
  } finally {
    await file.close();
  }
}

/** The lines of a file of UTF-8, gzipped or not, without their line breaks. Throws an UnreadableError, or the file system's error. */
export async function* textLinesOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of unpackedBytes(path)) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > MAX_LINE) throw new UnreadableError('has a line of more than 256 million characters');
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

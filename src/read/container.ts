import { ByteReader, type ByteStream } from './byte-stream.js';
import { DamagedError } from './damage.js';
import type { RawItem } from './item.js';
import { MAX_INPUT_BYTES, MAX_UNPACKED_RECORD_BYTES } from './limits.js';
import { linesOf } from './lines.js';
import { type Unpacked, unpacked } from './unpack.js';
import { warcItems } from './warc.js';

/** How much of a file is read at once; more is no faster. */
const READ_BYTES = 262_144;

async function* lineItems(stream: ByteStream, isPacked: boolean): AsyncGenerator<RawItem> {
  const [maxBytes, size] = isPacked ? [MAX_UNPACKED_RECORD_BYTES, '64 MB unpacked'] : [MAX_INPUT_BYTES, '512 MB'];
  const why = isPacked ? 'no page is that large' : 'more than one string can hold; split it';
  let line = 0;
  for await (const bytes of linesOf(stream, maxBytes)) {
    line++;
    if (bytes) yield { kind: 'line', line, bytes };
    else yield { kind: 'failure', line, error: `is longer than ${size}, ${why}` };
  }
}

/** The items of JSONL (`records`) or of a WARC or WET file (`archive`), as `itemsOf` gives them, of a stream that is unpacked already. */
export async function* itemsOfUnpacked({ packing, bytes }: Unpacked, kind: 'records' | 'archive'): AsyncGenerator<RawItem> {
  try {
    if (kind === 'records') {
      yield* lineItems(bytes, packing !== undefined);
      return;
    }
    const reader = new ByteReader(bytes);
    try {
      yield* warcItems(reader);
    } finally {
      await reader.close();
    }
  } catch (error) {
    if (!(error instanceof DamagedError)) throw error;
    yield { kind: 'damage', error: `${error.message}; what stands before was cleaned` };
  }
}

/**
 * The items of JSONL (`records`) or of a WARC or WET file (`archive`), in order, unpacked where gzip or zstd packed them. What is wrong with the bytes is a value: the
 * last is `damage` where the stream is cut off or broken. Throws only what reading the stream throws.
 */
export async function* itemsOf(stream: ByteStream, kind: 'records' | 'archive'): AsyncGenerator<RawItem> {
  yield* itemsOfUnpacked(await unpacked(stream), kind);
}

/** The items of a file, as `itemsOf` gives them. Throws what the file system says of it. */
export async function* itemsIn(path: string, kind: 'records' | 'archive', signal?: AbortSignal): AsyncGenerator<RawItem> {
  // Loaded here: the streams of files take a page's time to load, and a page needs none.
  const { createReadStream } = await import('node:fs');
  yield* itemsOf(createReadStream(path, { signal, highWaterMark: READ_BYTES }), kind);
}

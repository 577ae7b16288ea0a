import type { Gunzip } from 'node:zlib';
import type { ByteStream } from './byte-stream.js';
import { brokenBy, CUT_OFF, DamagedError } from './damage.js';

/** Given to the decompressor at once: where it finds damage, Node drops what it made of that slice. Smaller ones take more time. */
const SLICE_BYTES = 16_384;
/** Unpacked bytes that wait for their reader before the unpacking does. */
const MAX_WAITING_BYTES = 1024 * 1024;

function damage(error: Error): DamagedError {
  const isCut = /unexpected end of file/.test(error.message);
  return new DamagedError(isCut ? CUT_OFF : brokenBy(error.message));
}

/** What a decompressor of Node makes of a stream. Node's own pipes drop what waits in them when an error comes; here it is read first. */
export async function* decompressed(decompressor: Gunzip, stream: ByteStream): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  let error: Error | undefined;
  let isDone = false;
  let isEnded = false;
  let wake: (() => void) | undefined;
  const awaken = () => wake?.();
  const finish = () => {
    isDone = true;
    awaken();
  };
  decompressor.on('data', (chunk: Uint8Array) => {
    waiting.push(chunk);
    size += chunk.length;
    if (size < MAX_WAITING_BYTES) return;
    decompressor.pause();
    awaken();
  });
  decompressor.on('error', (reason: Error) => {
    error = damage(reason);
    finish();
  });
  decompressor.on('end', () => {
    isEnded = true;
    finish();
  });
  /** Yields what an input unpacks to, a part at a time. */
  async function* outputOf(give: () => void): AsyncGenerator<Uint8Array> {
    isDone = isEnded || error !== undefined;
    // What follows the last member are zeros that fill a block of a tape; Node ends there and answers no further write.
    if (!isDone) give();
    do {
      if (!isDone && size < MAX_WAITING_BYTES) await new Promise<void>((resolve) => (wake = resolve));
      wake = undefined;
      const ready = waiting;
      waiting = [];
      size = 0;
      yield* ready;
      decompressor.resume();
    } while (!isDone || waiting.length > 0);
    if (error) throw error;
  }
  try {
    for await (const piece of stream) {
      for (let at = 0; at < piece.length; at += SLICE_BYTES) {
        yield* outputOf(() => decompressor.write(piece.subarray(at, at + SLICE_BYTES), finish));
      }
    }
    yield* outputOf(() => decompressor.end());
  } finally {
    decompressor.destroy();
  }
}

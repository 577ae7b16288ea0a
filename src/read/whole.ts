import { joined } from './byte-stream.js';
import { DamagedError } from './damage.js';
import { MAX_INPUT_BYTES, MAX_UNPACKED_RATIO, UNPACKED_BYTES_BEFORE_RATIO } from './limits.js';
import { type Unpacked, unpacked } from './unpack.js';
import { UnreadableError } from './unreadable.js';

const PIECE_BYTES = 65_536;
const TOO_LARGE = 'is larger than 512 MB, more than one string can hold; pass it page by page, or as JSONL';
const IS_BOMB = `unpacks to more than ${MAX_UNPACKED_RATIO} times its size, as no page does; if it is one, unpack it first`;

/** All of a stream that holds one page. Throws an UnreadableError where it is cut off or broken, and as soon as it proves to be no page. */
export async function wholeOf({ packing, bytes, taken }: Unpacked): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of bytes) {
      size += part.length;
      if (size > MAX_INPUT_BYTES) throw new UnreadableError(TOO_LARGE);
      if (packing && size > UNPACKED_BYTES_BEFORE_RATIO && size > taken() * MAX_UNPACKED_RATIO) throw new UnreadableError(IS_BOMB);
      parts.push(part);
    }
  } catch (error) {
    throw error instanceof DamagedError ? new UnreadableError(error.message) : error;
  }
  return joined(parts);
}

/** What packed bytes hold, as `wholeOf` reads it. */
export async function unpackedPage(bytes: Uint8Array): Promise<Uint8Array> {
  // Piece by piece, as `wholeOf` compares what was taken with what it gave.
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
  }
  return wholeOf(await unpacked(pieces()));
}

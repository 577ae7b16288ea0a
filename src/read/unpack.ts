import { type ByteStream, beginning } from './byte-stream.js';
import { decompressed } from './decompressed.js';
import { type Packing, packingOf } from './packing.js';

const SIGNATURE_BYTES = 4;
const CHUNK_BYTES = 131_072;

/** A stream without its packing. */
export interface Unpacked {
  readonly packing?: Packing;
  readonly bytes: AsyncGenerator<Uint8Array>;
  /** Bytes of the packed stream that have been read so far. */
  readonly taken: () => number;
}

/** A stream as it is, or unpacked where its first bytes say that it is packed: its `bytes` throw a DamagedError where it is cut off or broken, after all before. */
export async function unpacked(stream: ByteStream): Promise<Unpacked> {
  let size = 0;
  async function* counted() {
    for await (const piece of stream) {
      size += piece.length;
      yield piece;
    }
  }
  const { head, whole } = await beginning(counted(), (_, read) => read >= SIGNATURE_BYTES);
  const packing = packingOf(head);
  const taken = () => size;
  if (packing === undefined) return { bytes: whole, taken };
  if (packing === 'zstd') return { packing, bytes: (await import('./zstd.js')).unpackedZstd(whole), taken };
  const { createGunzip } = await import('node:zlib');
  return { packing, bytes: decompressed(createGunzip({ chunkSize: CHUNK_BYTES }), whole), taken };
}

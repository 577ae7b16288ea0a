import * as zlib from 'node:zlib';
import { Decompress } from 'fzstd';
import xxhash from 'xxhash-wasm';
import { ByteReader, type ByteStream, joined } from './byte-stream.js';
import { brokenBy, CUT_OFF, DamagedError } from './damage.js';
import { decompressed } from './decompressed.js';

const FRAME = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
/** What `zstd` itself unpacks without being asked to (`--long=27`): a frame may claim gigabytes. */
const MAX_WINDOW_BYTES = 128 * 1024 * 1024;
/** A block is never larger (RFC 8878, 3.1.1.2.3). */
const MAX_BLOCK_BYTES = 128 * 1024;
const RLE_BLOCK = 1;
const RESERVED_BLOCK = 3;

interface FrameHeader {
  readonly bytes: Uint8Array;
  readonly hasChecksum: boolean;
}

const broken = (why: string) => new DamagedError(brokenBy(`zstd: ${why}`));

async function exactly(reader: ByteReader, size: number): Promise<Uint8Array> {
  const bytes = await reader.take(size);
  if (bytes.length < size) throw new DamagedError(CUT_OFF);
  return bytes;
}

function littleEndian(bytes: Uint8Array): number {
  return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
}

/** Bytes that a frame's header says need to be kept at hand: its window, or all of a frame of one segment. */
function windowOf(rest: Uint8Array, isOneSegment: boolean, sizeBytes: number): number {
  if (!isOneSegment) {
    const descriptor = rest[0] ?? 0;
    const base = 2 ** (10 + (descriptor >> 3));
    return base + (base / 8) * (descriptor & 7);
  }
  return littleEndian(rest.subarray(rest.length - sizeBytes)) + (sizeBytes === 2 ? 256 : 0);
}

async function frameHeader(reader: ByteReader, magic: Uint8Array): Promise<FrameHeader> {
  const descriptor = await exactly(reader, 1);
  const flags = descriptor[0] ?? 0;
  const isOneSegment = (flags & 0x20) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][flags & 3] ?? 0;
  const sizeBytes = [isOneSegment ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0;
  const rest = await exactly(reader, (isOneSegment ? 0 : 1) + dictionaryBytes + sizeBytes);
  if (dictionaryBytes > 0) throw new DamagedError('is packed with a zstd dictionary of its own; unpack it first (unzstd -D)');
  if (windowOf(rest, isOneSegment, sizeBytes) > MAX_WINDOW_BYTES) {
    throw new DamagedError('needs more than 128 MB to unpack; unpack it first (unzstd --long=31)');
  }
  return { bytes: joined([magic, descriptor, rest]), hasChecksum: (flags & 4) !== 0 };
}

/** The blocks of a frame with their headers, its checksum with the last. */
async function* blocksOf(
  reader: ByteReader,
  hasChecksum: boolean,
): AsyncGenerator<{ bytes: Uint8Array; checksum?: number; isLast: boolean }> {
  for (;;) {
    const head = await exactly(reader, 3);
    const header = littleEndian(head);
    const type = (header >> 1) & 3;
    const size = header >> 3;
    if (type === RESERVED_BLOCK || size > MAX_BLOCK_BYTES) throw broken('no block');
    const block = await exactly(reader, type === RLE_BLOCK ? 1 : size);
    const isLast = (header & 1) === 1;
    const sum = isLast && hasChecksum ? await exactly(reader, 4) : new Uint8Array(0);
    yield { bytes: joined([head, block, sum]), isLast, ...(sum.length > 0 && { checksum: littleEndian(sum) }) };
    if (isLast) return;
  }
}

/** A frame by the package fzstd, a block at a time: no block unpacks to more than 128 KB. */
async function* byScript(reader: ByteReader, { bytes: header, hasChecksum }: FrameHeader): AsyncGenerator<Uint8Array> {
  let output: Uint8Array[] = [];
  const decoder = new Decompress((chunk) => output.push(chunk));
  const hash = hasChecksum ? (await xxhash()).create64() : undefined;
  const push = (bytes: Uint8Array, isLast: boolean) => {
    try {
      decoder.push(bytes, isLast);
    } catch (error) {
      throw broken(error instanceof Error ? error.message : String(error));
    }
  };
  push(header, false);
  for await (const { bytes, isLast, checksum } of blocksOf(reader, hasChecksum)) {
    push(bytes, isLast);
    for (const chunk of output) hash?.update(chunk);
    yield* output;
    output = [];
    if (hash && checksum !== undefined && Number(hash.digest() & 0xffff_ffffn) !== checksum) throw broken('its checksum differs');
  }
}

/** A frame by Node itself, where it can (from 22.15 on): five times as fast. */
async function* byNode(reader: ByteReader, { bytes: header, hasChecksum }: FrameHeader): AsyncGenerator<Uint8Array> {
  async function* frame() {
    yield header;
    for await (const { bytes } of blocksOf(reader, hasChecksum)) yield bytes;
  }
  const create: unknown = Reflect.get(zlib, 'createZstdDecompress');
  if (typeof create === 'function') yield* decompressed(create(), frame());
}

/** What a zstd file holds, frame after frame. Ends with a DamagedError where it is cut off or broken. */
export async function* unpackedZstd(stream: ByteStream): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(stream);
  const unpackFrame = typeof Reflect.get(zlib, 'createZstdDecompress') === 'function' ? byNode : byScript;
  try {
    for (let magic = await reader.take(4); magic.length > 0; magic = await reader.take(4)) {
      if (magic.length < 4) throw new DamagedError(CUT_OFF);
      const number = littleEndian(magic);
      if (number >= SKIPPABLE && number < SKIPPABLE + 16) {
        const size = littleEndian(await exactly(reader, 4));
        if ((await reader.skip(size)) < size) throw new DamagedError(CUT_OFF);
      } else if (number === FRAME) yield* unpackFrame(reader, await frameHeader(reader, magic));
      else throw broken('no frame begins where the last ended');
    }
  } finally {
    await reader.close();
  }
}

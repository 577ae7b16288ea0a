import * as zlib from 'node:zlib';
import { joined } from './byte-stream.js';
import { MAX_UNPACKED_RECORD_BYTES } from './limits.js';
import { packingOf } from './packing.js';
import { unpacked } from './unpack.js';

const LINE_FEED = 0x0a;
const MAX_SIZE_LINE = 1024;
const CHUNK_SIZE = /^\s*([\da-f]{1,8})\s*(?:;|\r?\n|$)/i;
const latin1 = new TextDecoder('latin1');
/** Crawlers cut long bodies off: what there is comes out all the same. */
const LENIENT = { maxOutputLength: MAX_UNPACKED_RECORD_BYTES, finishFlush: zlib.constants.Z_SYNC_FLUSH };
const LENIENT_BROTLI = { maxOutputLength: MAX_UNPACKED_RECORD_BYTES, finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH };

/** Thrown by `decodedBody`; the message follows the page's name. */
export class BodyError extends Error {}

const TOO_LARGE = 'unpacks to more than 64 MB; no page is that large';

/** The body of a chunked response (RFC 9112, 7.1); as it is where it is not chunked, which crawlers store under the header of the answer that was. */
function unchunked(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.subarray(at, at + MAX_SIZE_LINE).indexOf(LINE_FEED);
    const size = end === -1 ? undefined : CHUNK_SIZE.exec(latin1.decode(body.subarray(at, at + end + 1)))?.[1];
    if (size === undefined) {
      // Not chunked at all, or broken on the way: then the chunks before the damage.
      if (at === 0) return body;
      break;
    }
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    const start = at + end + 1;
    parts.push(body.subarray(start, start + length));
    at = start + length;
    if (body[at] === 0x0d) at++;
    if (body[at] === LINE_FEED) at++;
  }
  return joined(parts);
}

/** Deflate is zlib's by the standard and bare by some servers. */
function inflated(body: Uint8Array): Uint8Array {
  return ((body[0] ?? 0) & 0x0f) === 8 ? zlib.inflateSync(body, LENIENT) : zlib.inflateRawSync(body, LENIENT);
}

async function unzstd(body: Uint8Array): Promise<Uint8Array> {
  if (packingOf(body) !== 'zstd') throw new Error('no zstd frame');
  const parts: Uint8Array[] = [];
  let size = 0;
  async function* one() {
    yield body;
  }
  for await (const part of (await unpacked(one())).bytes) {
    size += part.length;
    if (size > MAX_UNPACKED_RECORD_BYTES) throw new BodyError(TOO_LARGE);
    parts.push(part);
  }
  return joined(parts);
}

const DECODERS: Readonly<Record<string, (body: Uint8Array) => Uint8Array | Promise<Uint8Array>>> = {
  chunked: unchunked,
  gzip: (body) => zlib.gunzipSync(body, LENIENT),
  'x-gzip': (body) => zlib.gunzipSync(body, LENIENT),
  deflate: inflated,
  br: (body) => zlib.brotliDecompressSync(body, LENIENT_BROTLI),
  zstd: unzstd,
};

/** Zip formats by their signs, and UTF-8 or ASCII by having none of the control characters that packed bytes are full of. */
function looksPacked(body: Uint8Array): boolean {
  return packingOf(body) !== undefined || body.subarray(0, 512).some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b));
}

/**
 * A response's body without its codings (`chunked`, `gzip`, `deflate`, `br`, `zstd`). Many archives hold the body unpacked under the header of the packed one:
 * it is taken as it is. Throws a BodyError for a body that unpacks to more than 64 MB, or cannot be unpacked.
 */
export async function decodedBody(body: Uint8Array, codings: readonly string[]): Promise<Uint8Array> {
  let bytes = body;
  for (const coding of codings) {
    const decode = Object.hasOwn(DECODERS, coding) ? DECODERS[coding] : undefined;
    if (!decode && looksPacked(bytes)) throw new BodyError(`is packed in a way that is not known (${coding})`);
    try {
      if (decode) bytes = await decode(bytes);
    } catch (error) {
      if (error instanceof BodyError) throw error;
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw new BodyError(TOO_LARGE);
      if (looksPacked(bytes)) throw new BodyError(`is broken: its ${coding} cannot be unpacked`);
    }
  }
  return bytes;
}

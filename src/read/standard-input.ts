import { type ByteStream, beginning, joined } from './byte-stream.js';
import type { RawItem } from './item.js';
import { isRecordLine } from './jsonl.js';
import { type InputFormat, kindByFormat } from './kind.js';
import { MAX_INPUT_BYTES } from './limits.js';
import { type PageFormat, type PageSource, pageOf } from './page-text.js';
import { type Unpacked, unpacked } from './unpack.js';
import { wholeOf } from './whole.js';

/** What a stream holds: a page, or many of them. */
export type StreamedInput =
  | { readonly kind: 'page'; readonly read: () => Promise<PageSource> }
  | { readonly kind: 'records' | 'archive'; readonly items: AsyncGenerator<RawItem> };

/** How a stream is read. */
export interface StreamOptions {
  readonly encoding?: string;
  /** The field of a record that holds its page. */
  readonly field?: string;
}

const LINE_FEED = 0x0a;
const OPENING_BRACE = 0x7b;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const WARC = Buffer.from('WARC/');

/** Place of the first byte that is neither white space nor byte order mark. */
function firstByte(chunk: Uint8Array): number {
  return chunk.findIndex((byte) => byte > 0x20 && !BYTE_ORDER_MARK.includes(byte));
}

/** What unpacked bytes hold, by the first that are not blank; and the bytes. */
async function told(stream: ByteStream, field: string | undefined) {
  let begun: number | undefined;
  let start: Uint8Array = new Uint8Array(0);
  // Text is read no further than to its first byte; JSONL to the end of its first line.
  const isEnough = (piece: Uint8Array, size: number) => {
    const at = begun === undefined ? firstByte(piece) : 0;
    if (at === -1) return false;
    begun ??= piece[at];
    if (start.length < WARC.length) start = joined([start, piece.subarray(at, at + WARC.length)]);
    if (begun === OPENING_BRACE) return piece.subarray(at).includes(LINE_FEED) || size > MAX_INPUT_BYTES;
    return begun !== WARC[0] || start.length >= WARC.length || !WARC.subarray(0, start.length).equals(start);
  };
  const { head, whole } = await beginning(stream, isEnough);
  if (WARC.equals(start.subarray(0, WARC.length))) return { kind: 'archive', whole } as const;
  if (begun !== OPENING_BRACE || head.length > MAX_INPUT_BYTES) return { kind: 'page', whole } as const;
  const at = firstByte(head);
  const end = head.indexOf(LINE_FEED, at);
  const line = new TextDecoder().decode(head.subarray(at, end === -1 ? undefined : end));
  return { kind: isRecordLine(line, field) ? 'records' : 'page', whole } as const;
}

/** Loaded here: a page in a pipe needs none of it. */
async function itemsAs(stream: Unpacked, kind: 'records' | 'archive'): Promise<StreamedInput> {
  return { kind, items: (await import('./container.js')).itemsOfUnpacked(stream, kind) };
}

async function readStream(stream: Unpacked, format: InputFormat, { encoding, field }: StreamOptions): Promise<StreamedInput> {
  const kind = kindByFormat(format);
  if (kind === 'records' || kind === 'archive') return itemsAs(stream, kind);
  const pageFormat: PageFormat | undefined = format === 'text' || format === 'html' ? format : undefined;
  const asPage = (whole: Unpacked) => ({ kind: 'page' as const, read: async () => pageOf(await wholeOf(whole), pageFormat, encoding) });
  if (kind === 'page') return asPage(stream);
  const { kind: found, whole } = await told(stream.bytes, field);
  const again: Unpacked = { ...stream, bytes: whole };
  return found === 'page' ? asPage(again) : itemsAs(again, found);
}

/**
 * Standard input, or another stream that can be read but once, unpacked where gzip or zstd packed it, and what it is. With `auto`: JSONL where its first line is a
 * record with a page, WARC by its first bytes, else a page.
 */
export async function readStandardInput(
  format: InputFormat,
  options: StreamOptions = {},
  stream: ByteStream = process.stdin,
): Promise<StreamedInput> {
  return readStream(await unpacked(stream), format, options);
}

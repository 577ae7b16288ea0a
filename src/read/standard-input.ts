import { isRecordLine } from './jsonl.js';
import { MAX_INPUT_BYTES } from './limits.js';
import { type PageFormat, type PageSource, pageOf, UnreadableError } from './page-text.js';

/** Standard input: a page, or a stream of JSONL records. */
export type StandardInput =
  | { readonly kind: 'page'; readonly read: () => Promise<PageSource> }
  | { readonly kind: 'records'; readonly stream: AsyncIterable<Uint8Array> };

const LINE_FEED = 0x0a;
const OPENING_BRACE = 0x7b;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

async function* chain(read: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* read;
  yield* rest;
}

/** Leaves the stream open when it stops, so that another loop can go on. */
function resumable(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]();
  return { [Symbol.asyncIterator]: () => ({ next: () => iterator.next() }) };
}

/** Place of the first byte that is neither white space nor byte order mark. */
function firstByte(chunk: Uint8Array): number {
  return chunk.findIndex((byte) => byte > 0x20 && !BYTE_ORDER_MARK.includes(byte));
}

/**
 * The chunks up to the end of the first line that is not blank, and that line. Text that does not begin with `{` is not read further than
 * to its first byte; the line is then undefined.
 */
async function firstLine(stream: AsyncIterable<Uint8Array>): Promise<{ chunks: Uint8Array[]; line?: string }> {
  const chunks: Uint8Array[] = [];
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    const start = size > 0 ? 0 : firstByte(chunk);
    if (start === -1) continue;
    if (size === 0 && chunk[start] !== OPENING_BRACE) return { chunks };
    const end = chunk.indexOf(LINE_FEED, start);
    parts.push(chunk.subarray(start, end === -1 ? undefined : end));
    size += chunk.length;
    if (end !== -1 || size > MAX_INPUT_BYTES) break;
  }
  return size > 0 && size <= MAX_INPUT_BYTES ? { chunks, line: Buffer.concat(parts).toString('utf8') } : { chunks };
}

async function wholePage(
  stream: AsyncIterable<Uint8Array>,
  format: PageFormat | undefined,
  encoding: string | undefined,
): Promise<PageSource> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_INPUT_BYTES)
      throw new UnreadableError('is larger than 512 MB, more than one string can hold; pipe it page by page, or as JSONL');
    chunks.push(chunk);
  }
  return pageOf(Buffer.concat(chunks), format, encoding);
}

/** Standard input, and what it is: with `auto`, JSONL where its first line is a record with a text or html, else a page. */
export async function readStandardInput(format: 'auto' | PageFormat | 'jsonl', encoding?: string): Promise<StandardInput> {
  const stream = resumable(process.stdin);
  if (format === 'jsonl') return { kind: 'records', stream };
  if (format !== 'auto') return { kind: 'page', read: () => wholePage(stream, format, encoding) };
  const { chunks, line } = await firstLine(stream);
  const whole = chain(chunks, stream);
  if (line !== undefined && isRecordLine(line)) return { kind: 'records', stream: whole };
  return { kind: 'page', read: () => wholePage(whole, undefined, encoding) };
}

import { isHtml } from '../decode/html-start.js';
import { type ByteReader, joined, owned } from './byte-stream.js';
import { brokenBy, CUT_OFF, DamagedError } from './damage.js';
import { type HeaderFields, headerFields, mediaTypeOf } from './header-lines.js';
import { charsetOf, httpHead } from './http-response.js';
import type { RawItem, RawPage } from './item.js';
import { MAX_UNPACKED_RECORD_BYTES } from './limits.js';

const LINE_FEED = 0x0a;
const VERSION_LINE = /^WARC\/\d+\.\d+\s*$/;
const CONTENT_LENGTH = /^\d{1,15}$/;
/** Records' headers have some hundred bytes; addresses have been seen to have 64 KB. */
const MAX_HEAD_BYTES = 1024 * 1024;
/** Enough for the head of a HTTP response: browsers and servers take none of more than 256 KB. */
const HTTP_HEAD_BYTES = 256 * 1024;
const PAGE_TYPES: Readonly<Record<string, 'html' | 'text'>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
};
const ROBOTS = /^[a-z]+:\/\/[^/]+\/robots\.txt$/i;
const WEB_ADDRESS = /^https?:/i;
const MEDIA_TYPE = /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/;
/** Kinds of records that are counted apart; what else there is, is counted together. */
const MAX_COUNTED_KINDS = 100;
const ANGLES = /^<(.*)>$/;

/** A record's header, and how many bytes its block has. */
interface RecordHead {
  readonly fields: HeaderFields;
  readonly length: number;
  readonly id: string;
  readonly url?: string;
}

/** What a record is: a page, or what it is counted as. */
type Content = { readonly page: Omit<RawPage, 'kind' | 'bytes' | 'id' | 'url'>; readonly bodyAt: number } | { readonly skipped: string };

/** The first line of the next record; undefined at the end. */
async function versionLine(reader: ByteReader): Promise<string | undefined> {
  for (;;) {
    const bytes = await reader.takeThrough(LINE_FEED, MAX_HEAD_BYTES);
    if (bytes.length === 0) return undefined;
    const line = Buffer.from(bytes).toString('latin1');
    if (line.trim() !== '') return line;
  }
}

async function headOf(reader: ByteReader): Promise<HeaderFields> {
  const lines: Uint8Array[] = [];
  for (let size = 0; size < MAX_HEAD_BYTES; ) {
    const line = await reader.takeThrough(LINE_FEED, MAX_HEAD_BYTES - size);
    if (line.at(-1) !== LINE_FEED) break;
    if (line.length <= 2 && (line.length === 1 || line[0] === 0x0d)) return headerFields(new TextDecoder().decode(joined(lines)));
    lines.push(line);
    size += line.length;
  }
  throw new DamagedError(CUT_OFF);
}

async function nextHead(reader: ByteReader, number: number): Promise<RecordHead | undefined> {
  const line = await versionLine(reader);
  if (line === undefined) return undefined;
  const at = reader.offset - line.length;
  if (!VERSION_LINE.test(line)) {
    // The beginning of a record's first line, and nothing after it.
    if ('WARC/1.0\r\n'.startsWith(line) || 'WARC/1.1\r\n'.startsWith(line)) throw new DamagedError(CUT_OFF);
    throw new DamagedError(brokenBy(`no WARC record begins at byte ${at}`));
  }
  const fields = await headOf(reader);
  const length = fields.get('content-length') ?? '';
  if (!CONTENT_LENGTH.test(length)) throw new DamagedError(brokenBy(`the record at byte ${at} has no Content-Length`));
  const url = fields.get('warc-target-uri')?.replace(ANGLES, '$1');
  const id = fields.get('warc-record-id')?.replace(ANGLES, '$1') || `record ${number}`;
  return { fields, length: Number(length), id, ...(url && { url }) };
}

function responseContent(block: Uint8Array, { url = '' }: RecordHead): Content {
  const http = httpHead(block);
  if (!http) return { skipped: 'response without HTTP' };
  const { status, mediaType, encoding, codings, bodyAt } = http;
  if (status !== 200) return { skipped: `status ${status}` };
  if (ROBOTS.test(url)) return { skipped: 'robots.txt' };
  const isUntoldHtml = mediaType === '' && isHtml(new TextDecoder('latin1').decode(block.subarray(bodyAt)));
  const format = isUntoldHtml ? 'html' : Object.hasOwn(PAGE_TYPES, mediaType) ? PAGE_TYPES[mediaType] : undefined;
  if (format === undefined) return { skipped: MEDIA_TYPE.test(mediaType) ? mediaType : 'response of no type' };
  return { page: { format, ...(encoding && { encoding }), ...(codings.length > 0 && { codings }) }, bodyAt };
}

/** What a record is, by its header and the first bytes of its block. */
function contentOf(head: RecordHead, block: Uint8Array): Content {
  const type = head.fields.get('warc-type')?.toLowerCase() ?? 'record of no type';
  const contentType = head.fields.get('content-type');
  if (type === 'response') return responseContent(block, head);
  const format = PAGE_TYPES[mediaTypeOf(contentType)];
  // The text of WET files is UTF-8 by its definition.
  if (type === 'conversion' && format) return { page: { format, encoding: charsetOf(contentType) ?? 'utf-8' }, bodyAt: 0 };
  if (type === 'resource' && format === 'html' && WEB_ADDRESS.test(head.url ?? '')) {
    const encoding = charsetOf(contentType);
    return { page: { format, ...(encoding && { encoding }) }, bodyAt: 0 };
  }
  return { skipped: type };
}

async function skipRest(reader: ByteReader, size: number): Promise<void> {
  if ((await reader.skip(size)) < size) throw new DamagedError(CUT_OFF);
}

async function readRecord(reader: ByteReader, head: RecordHead, count: (what: string) => void): Promise<RawItem | undefined> {
  const { length, id, url } = head;
  const first = await reader.take(Math.min(length, HTTP_HEAD_BYTES));
  const content = contentOf(head, first);
  const left = length - first.length;
  if ('skipped' in content || length > MAX_UNPACKED_RECORD_BYTES) {
    await skipRest(reader, left);
    if ('page' in content) return { kind: 'failure', id, ...(url && { url }), error: 'is larger than 64 MB; no page is that large' };
    count(content.skipped);
    return undefined;
  }
  const rest = await reader.take(left);
  if (first.length + rest.length < length) await skipRest(reader, 1);
  const bytes = owned(joined([first, rest]).subarray(content.bodyAt));
  return { kind: 'page', id, ...(url && { url }), ...content.page, bytes };
}

/**
 * The pages of a WARC or WET file (ISO 28500): HTML and plain text of responses with status 200, conversion records, HTML that was saved as a resource. A record of
 * more than 64 MB is a failure by itself; what else there is, is counted. Throws a DamagedError where the file is cut off or broken, after what stands before.
 */
export async function* warcItems(reader: ByteReader): AsyncGenerator<RawItem> {
  const counts = new Map<string, number>();
  const count = (what: string) => {
    const kind = counts.has(what) || counts.size < MAX_COUNTED_KINDS ? what : 'other';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  };
  try {
    for (let number = 1; ; number++) {
      const head = await nextHead(reader, number);
      if (!head) break;
      const item = await readRecord(reader, head, count);
      if (item) yield item;
    }
  } catch (error) {
    if (!(error instanceof DamagedError)) throw error;
    if (counts.size > 0) yield { kind: 'skipped', counts: Object.fromEntries(counts) };
    throw error;
  }
  if (counts.size > 0) yield { kind: 'skipped', counts: Object.fromEntries(counts) };
}

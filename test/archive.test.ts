import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archivePageOf } from '../src/read/archive.js';
import { itemsOf } from '../src/read/container.js';
import type { RawItem, RawPage } from '../src/read/item.js';

const HTML = '<!DOCTYPE html><html><body><p>The mill grinds again.</p></body></html>';

interface Response {
  readonly status?: string;
  readonly headers?: readonly string[];
  readonly body?: Uint8Array | string;
}

function http({ status = '200 OK', headers = ['Content-Type: text/html'], body = HTML }: Response = {}): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n`), Buffer.from(body)]);
}

function record(type: string, block: Uint8Array | string, fields: readonly string[] = []): Buffer {
  const bytes = Buffer.from(block);
  const own = [`WARC-Type: ${type}`, `WARC-Record-ID: <urn:uuid:${type}-1>`, 'WARC-Target-URI: https://example.org/mill', ...fields];
  const head = `WARC/1.0\r\n${own.join('\r\n')}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
}

async function* cut(bytes: Uint8Array, size = 65_536) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, size?: number): Promise<RawItem[]> {
  const items: RawItem[] = [];
  for await (const item of itemsOf(cut(bytes, size), 'archive')) items.push(item);
  return items;
}

async function onlyPage(bytes: Uint8Array): Promise<RawPage> {
  const [item, ...others] = await read(bytes);
  expect(others).toEqual([]);
  if (item?.kind !== 'page') throw new Error(`no page: ${JSON.stringify(item)}`);
  return item;
}

function chunked(body: Uint8Array): Buffer {
  const half = body.length >> 1;
  const chunk = (part: Uint8Array) => Buffer.concat([Buffer.from(`${part.length.toString(16)};x=y\r\n`), part, Buffer.from('\r\n')]);
  return Buffer.concat([chunk(body.subarray(0, half)), chunk(body.subarray(half)), Buffer.from('0\r\n\r\n')]);
}

describe('an archive', () => {
  it('gives HTML and text of responses, conversions, and counts the rest', async () => {
    const items = await read(
      Buffer.concat([
        record('warcinfo', 'software: test\r\n'),
        record('request', 'GET / HTTP/1.1\r\n\r\n'),
        record('response', http({ headers: ['content-type: Text/HTML; charset="windows-1251"'] })),
        record('response', http({ status: '404 Not Found' })),
        record('response', http({ headers: ['Content-Type: image/png'] })),
        record('response', http({ headers: [] })),
        record('response', 'no http'),
        record('revisit', http({ body: '' })),
        record('metadata', 'fetchTimeMs: 5'),
        record('conversion', 'The mill grinds again.', ['Content-Type: text/plain']),
        record('resource', HTML, ['Content-Type: text/html']),
        record('response', http({ headers: ['Content-Type: text/plain'] }), ['WARC-Target-URI: ignored']),
      ]),
    );
    const common = { kind: 'page', url: 'https://example.org/mill' };
    expect(items).toEqual([
      { ...common, id: 'urn:uuid:response-1', format: 'html', encoding: 'windows-1251', bytes: expect.anything() },
      { ...common, id: 'urn:uuid:response-1', format: 'html', bytes: expect.anything() },
      { ...common, id: 'urn:uuid:conversion-1', format: 'text', encoding: 'utf-8', bytes: expect.anything() },
      { ...common, id: 'urn:uuid:resource-1', format: 'html', bytes: expect.anything() },
      { ...common, id: 'urn:uuid:response-1', format: 'text', bytes: expect.anything() },
      {
        kind: 'skipped',
        counts: { warcinfo: 1, request: 1, 'status 404': 1, 'image/png': 1, 'response without HTTP': 1, revisit: 1, metadata: 1 },
      },
    ]);
  });

  it.each([
    ['gzip', gzipSync(HTML), ['Content-Encoding: gzip']],
    ['brotli', brotliCompressSync(HTML), ['Content-Encoding: br']],
    ['deflate', deflateSync(HTML), ['Content-Encoding: deflate']],
    ['bare deflate', deflateRawSync(HTML), ['Content-Encoding: deflate']],
    ['chunks', chunked(Buffer.from(HTML)), ['Transfer-Encoding: chunked']],
    ['chunks of gzip', chunked(gzipSync(HTML)), ['Content-Encoding: gzip', 'Transfer-Encoding: chunked']],
    ['chunks that were joined', Buffer.from(HTML), ['Transfer-Encoding: chunked']],
    ['gzip that was unpacked', Buffer.from(HTML), ['Content-Encoding: gzip']],
    ['brotli that was unpacked', Buffer.from(HTML), ['Content-Encoding: br']],
    ['a coding of which none is used', Buffer.from(HTML), ['Content-Encoding: identity, none']],
  ])('reads bodies in %s', async (_, body, headers) => {
    const page = await onlyPage(record('response', http({ headers: ['Content-Type: text/html', ...headers], body })));
    expect((await archivePageOf(page)).text).toBe(HTML);
  });

  it.each([
    ['a bomb', gzipSync(new Uint8Array(80 * 1024 * 1024)), 'gzip', 'unpacks to more than 64 MB'],
    ['broken', Buffer.concat([Uint8Array.of(0x1f, 0x8b, 8, 0), new Uint8Array(50).fill(7)]), 'gzip', 'is broken'],
    ['packed by who knows what', Uint8Array.of(1, 2, 3, 4, 5), 'secret', 'is packed in a way that is not known (secret)'],
  ])('refuses a body that is %s', async (_, body, coding, message) => {
    const page = await onlyPage(record('response', http({ headers: ['Content-Type: text/html', `Content-Encoding: ${coding}`], body })));
    await expect(archivePageOf(page)).rejects.toThrow(message);
  });

  it('takes what there is of a body that the crawler cut off', async () => {
    const body = gzipSync(Buffer.from(HTML + '<p>word</p>'.repeat(50).replace(/word/g, () => Math.random().toString(36)))).subarray(0, -40);
    const page = await onlyPage(record('response', http({ headers: ['Content-Type: text/html', 'Content-Encoding: gzip'], body })));
    expect((await archivePageOf(page)).text).toContain('The mill grinds again.');
  });

  it('decodes by the charset of the header, unless the user names one', async () => {
    const body = Buffer.from([0xcc, 0xe5, 0xeb, 0xfc, 0xed, 0xe8, 0xf6, 0xe0]);
    const page = await onlyPage(record('response', http({ headers: ['Content-Type: text/plain; charset=windows-1251'], body })));
    expect(await archivePageOf(page)).toEqual({ text: 'Мельница', format: 'text', url: 'https://example.org/mill' });
    expect((await archivePageOf(page, 'latin1')).text).toBe('Ìåëüíèöà');
  });

  it('fails a record that is too large alone', async () => {
    const large = record('response', Buffer.concat([http(), new Uint8Array(65 * 1024 * 1024)]));
    const items = await read(Buffer.concat([large, record('response', http())]));
    expect(items.map(({ kind }) => kind)).toEqual(['failure', 'page']);
    expect(items[0]).toMatchObject({ id: 'urn:uuid:response-1', url: 'https://example.org/mill', error: expect.stringContaining('64 MB') });
  });

  const whole = Buffer.concat(Array.from({ length: 5 }, () => record('response', http())));
  const packed = Buffer.concat(Array.from({ length: 5 }, () => gzipSync(record('response', http()))));

  it('reads the same in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 500 }), async (size) => {
        const pages = (await read(whole, size)).map((item) => item.kind === 'page' && Buffer.from(item.bytes).toString());
        expect(pages).toEqual(Array(5).fill(HTML));
        expect(await read(packed, size)).toEqual(await read(whole));
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['plain', whole],
    ['packed', packed],
  ])('that is cut off (%s) loses only its last record, and says so', async (_, bytes) => {
    const one = bytes.length / 5;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 20, max: bytes.length - 1 }), async (size) => {
        const items = await read(bytes.subarray(0, size));
        const pages = items.filter(({ kind }) => kind === 'page').length;
        expect(pages).toBeGreaterThanOrEqual(Math.floor(size / one));
        expect(pages).toBeLessThanOrEqual(Math.ceil(size / one));
        // Nothing shows that a record was to follow the last one.
        if (items.at(-1)?.kind !== 'damage') expect(pages).toBe(Math.round(size / one));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['no archive', Buffer.concat([whole, Buffer.from('<html>')]), `is broken (no WARC record begins at byte ${whole.length})`],
    ['a record without length', Buffer.concat([whole, Buffer.from('WARC/1.0\r\nContent-Length: many\r\n\r\n')]), 'has no Content-Length'],
    ['a header without end', Buffer.concat([whole, Buffer.from('WARC/1.0\r\nWARC-Type: response')]), 'is cut off'],
  ])('that goes on as %s gives what stands before', async (_, bytes, message) => {
    const items = await read(bytes);
    expect(items.map(({ kind }) => kind)).toEqual([...Array(5).fill('page'), 'damage']);
    expect(items.at(-1)).toMatchObject({ error: expect.stringContaining(message) });
  });
});

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../src/read/container.js';
import type { RawItem } from '../src/read/item.js';
import { pageOf } from '../src/read/page-text.js';

const MEGABYTE = 1024 * 1024;
/** 400 records, packed by `zstd -19` with its checksum. */
const ZSTD = readFileSync(new URL('../fixtures/inputs/chronicle.jsonl.zst', import.meta.url));
const RECORDS = Array.from({ length: 400 }, (_, id) =>
  JSON.stringify({ id, text: `The mill by the river grinds again, line ${id} of the village chronicle.` }).replace(/([:,])"/g, '$1 "'),
);

/** A stream of the bytes, cut where the numbers say. */
async function* cut(bytes: Uint8Array, sizes: readonly number[] = [65_536]) {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function all(items: AsyncIterable<RawItem>): Promise<RawItem[]> {
  const list: RawItem[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const texts = (items: readonly RawItem[]) => items.flatMap((item) => (item.kind === 'line' ? [Buffer.from(item.bytes).toString()] : []));

/** A zstd frame of blocks that are not packed, or are one byte many times. */
function zstdFrame(blocks: readonly (Uint8Array | { readonly byte: number; readonly times: number })[]): Uint8Array {
  const parts = blocks.map((block, at) => {
    const isRaw = block instanceof Uint8Array;
    const header = ((isRaw ? block.length : block.times) << 3) | (isRaw ? 0 : 2) | (at === blocks.length - 1 ? 1 : 0);
    return Buffer.concat([Uint8Array.of(header & 255, (header >> 8) & 255, header >> 16), isRaw ? block : Uint8Array.of(block.byte)]);
  });
  // A window of 128 KB.
  return Buffer.concat([Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 7 << 3), ...parts]);
}

describe('packed records', () => {
  const lines = Array.from({ length: 300 }, (_, id) => JSON.stringify({ id, text: `${id} `.repeat(1 + ((id * 7919) % 50)) }));
  const whole = Buffer.from(`${lines.join('\n')}\n`);
  const members = Buffer.concat([gzipSync(whole.subarray(0, 5000)), gzipSync(''), gzipSync(whole.subarray(5000))]);

  it.each([
    ['not at all', whole],
    ['in gzip', gzipSync(whole)],
    ['in gzip of several members', members],
    ['in gzip with NULs behind', Buffer.concat([gzipSync(whole), new Uint8Array(512)])],
    [
      'in zstd of several frames',
      Buffer.concat([zstdFrame([whole.subarray(0, 700), whole.subarray(700, 5000)]), zstdFrame([whole.subarray(5000)])]),
    ],
    ['in zstd with a frame to skip', Buffer.concat([Uint8Array.of(0x51, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 9, 9, 9), zstdFrame([whole])])],
  ])('%s, in pieces of any size', async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 5 }), async (sizes) => {
        const items = await all(itemsOf(cut(bytes, sizes), 'records'));
        expect(items.map(({ kind }) => kind)).not.toContain('damage');
        expect(texts(items)).toEqual(lines);
      }),
      { numRuns: 15 },
    );
  });

  it('by zstd itself, its checksum checked', async () => {
    expect(texts(await all(itemsOf(cut(ZSTD, [100]), 'records'))).map((line) => JSON.parse(line))).toEqual(
      RECORDS.map((line) => JSON.parse(line)),
    );
    const wrong = Buffer.from(ZSTD);
    wrong[wrong.length - 1] = (wrong.at(-1) ?? 0) ^ 1;
    const items = await all(itemsOf(cut(wrong), 'records'));
    expect(items.at(-1)).toMatchObject({ kind: 'damage', error: expect.stringContaining('is broken (zstd: ') });
    expect(texts(items)).toHaveLength(400);
  });

  it.each([
    ['gzip', gzipSync(whole)],
    ['gzip of several members', members],
    ['zstd', zstdFrame([whole.subarray(0, 700), whole.subarray(700, 5000), whole.subarray(5000)])],
    ['real zstd', ZSTD],
  ])('of cut-off %s: what was whole, then the damage', async (_, bytes) => {
    const complete = texts(await all(itemsOf(cut(bytes), 'records')));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 20, max: bytes.length - 1 }), async (size) => {
        const items = await all(itemsOf(cut(bytes.subarray(0, size), [4096]), 'records'));
        const kept = texts(items);
        expect(kept).toEqual(complete.slice(0, kept.length));
        // Between two members nothing shows that there was to be another.
        if (items.at(-1)?.kind !== 'damage') expect(bytes).toBe(members);
        else expect(items.at(-1)).toEqual({ kind: 'damage', error: 'is cut off; fetch it again; what stands before was cleaned' });
      }),
      { numRuns: 60 },
    );
  });

  it('of any bytes at all: never an exception', async () => {
    const start = fc.constantFrom(
      Uint8Array.of(),
      Uint8Array.of(0x1f, 0x8b, 8),
      ZSTD.subarray(0, 12),
      ZSTD.subarray(0, 900),
      gzipSync(whole).subarray(0, 400),
    );
    await fc.assert(
      fc.asyncProperty(
        start,
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('records' as const, 'archive' as const),
        async (head, tail, kind) => {
          const bytes = Buffer.concat([head, tail]);
          const [some, others] = [await all(itemsOf(cut(bytes, [7]), kind)), await all(itemsOf(cut(bytes), kind))];
          // Where gzip is broken, what its last slice held before the damage may be lost: of two ways to cut, one keeps more.
          const shared = Math.min(texts(some).length, texts(others).length);
          expect(texts(some).slice(0, shared)).toEqual(texts(others).slice(0, shared));
          expect(some.at(-1)?.kind).toBe(others.at(-1)?.kind);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of a bomb: one line that is too long fails alone, in bounded memory', async () => {
    // A thousand times 128 KB from 6 KB.
    const bomb = zstdFrame([
      Buffer.from('{"text":"a"}\n'),
      ...Array.from({ length: 1000 }, () => ({ byte: 32, times: 131_072 })),
      Buffer.from('\n{"text":"b"}\n'),
    ]);
    const before = process.memoryUsage().rss;
    const items = await all(itemsOf(cut(bomb), 'records'));
    expect(items.map(({ kind }) => kind)).toEqual(['line', 'failure', 'line']);
    expect(items[1]).toMatchObject({ line: 2, error: 'is longer than 64 MB unpacked, no page is that large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(250 * MEGABYTE);
  });

  it('that claim a window of gigabytes are not given it', async () => {
    const claim = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 21 << 3, 1, 0, 0);
    expect(await all(itemsOf(cut(claim), 'records'))).toEqual([
      { kind: 'damage', error: expect.stringContaining('needs more than 128 MB to unpack') },
    ]);
  });

  it('have buffers of their own', async () => {
    for (const item of await all(itemsOf(cut(gzipSync(whole)), 'records'))) {
      if (item.kind === 'line') expect(item.bytes.buffer.byteLength).toBe(item.bytes.length);
    }
  });
});

describe('a packed page', () => {
  const html = '<!DOCTYPE html><html><body><p>The mill grinds again.</p></body></html>';

  it('is unpacked', async () => {
    expect(await pageOf(gzipSync(html), undefined)).toEqual({ text: html, format: 'html' });
    expect(await pageOf(zstdFrame([Buffer.from(html)]), undefined)).toEqual({ text: html, format: 'html' });
  });

  it.each([
    ['cut off', gzipSync(html).subarray(0, 40), 'is cut off'],
    ['broken', Buffer.concat([gzipSync(html).subarray(0, -8), new Uint8Array(8).fill(255)]), 'is broken'],
    ['packed twice', gzipSync(gzipSync(html)), 'is packed twice'],
    ['a bomb', gzipSync(new Uint8Array(40 * MEGABYTE)), 'unpacks to more than 100 times its size'],
    [
      'a bomb of zstd',
      zstdFrame(Array.from({ length: 80_000 }, () => ({ byte: 32, times: 131_072 }))),
      'unpacks to more than 100 times its size',
    ],
  ])('that is %s is refused', async (_, bytes, message) => {
    const before = process.memoryUsage().rss;
    await expect(pageOf(bytes, undefined)).rejects.toThrow(message);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * MEGABYTE);
  });
});

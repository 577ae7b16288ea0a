import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderForEachTest } from './folder-for-each-test.js';

const BIN = fileURLToPath(new URL('../bin/stet.js', import.meta.url));
const STORY = 'The mill by the river grinds again, and its owner says the neighbours bring the grain from every village of the valley.';
const HTML = `<!DOCTYPE html><html><head><title>The old mill</title></head><body><h1>The old mill</h1><p>${STORY}</p><p>See <a href="/stones">the stones</a> of the old mill, which are the oldest of the valley.</p></body></html>`;

let root = '';
folderForEachTest('inputs', (folder) => {
  root = folder;
});

function stet(args: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: root, input, encoding: 'utf8', maxBuffer: 1e9 });
  return { code: status, out: stdout, err: stderr };
}

function put(name: string, content: string | Uint8Array = HTML): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}

const get = (name: string) => readFileSync(join(root, name), 'utf8');
const records = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

function warc(pages: number): Buffer {
  const record = (type: string, block: string, id: number) =>
    `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:${id}>\r\nWARC-Target-URI: https://example.org/${id}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
  const response = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${HTML}`;
  const parts = Array.from({ length: pages }, (_, id) => [
    record('request', 'GET / HTTP/1.1\r\n\r\n', id),
    record('response', response, id),
  ]);
  return Buffer.concat(parts.flat().map((part) => gzipSync(part)));
}

describe('what the command reads', () => {
  it('an archive, from a file or a pipe', () => {
    put('x.warc.gz', warc(3));
    const { code, out, err } = stet(['x.warc.gz', '-f', 'jsonl']);
    expect({ code, err }).toEqual({ code: 0, err: 'stet: x.warc.gz: skipped 3 that are no pages (3 request)\n' });
    expect(records(out).map(({ id, url, title }) => ({ id, url, title }))).toEqual(
      [0, 1, 2].map((id) => ({ id: `urn:${id}`, url: `https://example.org/${id}`, title: 'The old mill' })),
    );
    expect(stet([], warc(3)).out).toBe(out);
    expect(stet(['-i', 'warc', '-q'], warc(3))).toEqual({ code: 0, out, err: '' });
    expect(stet(['x.warc.gz', '-f', 'markdown'])).toMatchObject({ code: 1, err: expect.stringContaining('holds records') });
  });

  it('an archive or records that are cut off: what was whole, and exit code 1 also from a pipe', () => {
    const bytes = warc(3);
    const cutOff = stet(['-q'], bytes.subarray(0, -60));
    expect(cutOff).toMatchObject({ code: 1, err: expect.stringContaining('standard input: is cut off') });
    expect(records(cutOff.out)).toHaveLength(2);
    const lines = `${JSON.stringify({ html: HTML })}\n`.repeat(20);
    put('x.jsonl.gz', gzipSync(lines, { level: 0 }).subarray(0, -700));
    const answer = stet(['x.jsonl.gz', '-o', 'out.jsonl']);
    expect(answer).toMatchObject({ code: 1, err: expect.stringContaining('x.jsonl.gz: is cut off; fetch it again') });
    expect(records(get('out.jsonl')).length).toBeGreaterThan(15);
  });

  it('a packed page, from a file or a pipe; one that is broken is named', () => {
    put('page.html.gz', gzipSync(HTML));
    put('page.html');
    const plain = stet(['page.html']);
    expect(stet(['page.html.gz'])).toEqual(plain);
    expect(stet([], gzipSync(HTML))).toEqual(plain);
    put('broken.html.gz', gzipSync(HTML).subarray(0, 60));
    expect(stet(['broken.html.gz'])).toEqual({ code: 1, out: '', err: 'stet: broken.html.gz: is cut off; fetch it again\n' });
  });

  it('a saved page, whose links lead where it was saved from', () => {
    put('page.html', HTML.replace('<html>', '<!-- saved from url=(0024)https://example.org/mill -->\n<html>'));
    put(
      'page.mhtml',
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Location: https://example.org/mill\r\n\r\n${HTML}\r\n--x--\r\n`,
    );
    const { out } = stet(['page.html', '-f', 'markdown']);
    expect(out).toContain('(https://example.org/stones)');
    expect(stet(['page.mhtml', '-f', 'markdown']).out).toBe(out);
    expect(stet(['page.html', '-f', 'markdown', '--url', 'https://example.net/']).out).toContain('(https://example.net/stones)');
  });

  it('records of another tool: the answer stands in text, the field that held the page goes, all else stays', () => {
    const line = JSON.stringify({ loadedUrl: 'https://example.org/mill', body: HTML, depth: 2 });
    const { out } = stet([], `${line}\n`);
    expect(records(out)).toEqual([expect.objectContaining({ loadedUrl: 'https://example.org/mill', depth: 2, title: 'The old mill' })]);
    expect(records(out)[0]).not.toHaveProperty('body');
    const named = stet(['--field', 'page', '-i', 'jsonl'], `${JSON.stringify({ page: HTML, text: 'old' })}\n{"text":"a"}\n`);
    expect(records(named.out)).toEqual([
      expect.objectContaining({ text: expect.stringContaining(STORY) }),
      { error: 'has no field page that is a string' },
    ]);
  });

  it('a mixed folder: a container becomes a file of records, what is no page is counted by its extension', () => {
    for (const name of ['a/page.html', 'a/page.html.gz', 'view.php?id=3']) put(`in/${name}`, name.endsWith('gz') ? gzipSync(HTML) : HTML);
    put('in/crawl.warc.gz', warc(2));
    put('in/dump.jsonl.gz', gzipSync(`${JSON.stringify({ html: HTML })}\n`));
    put('in/style.css', 'p{}');
    put('in/a/style.css', 'p{}');
    put('in/logo.png', 'x');
    const { code, err } = stet(['in', '-o', 'out']);
    expect(code).toBe(0);
    expect(err).toContain('skipped 5 that are no pages (2 .css, 2 request, 1 .png)');
    const all = readdirSync(join(root, 'out'), { recursive: true, encoding: 'utf8' }).sort();
    // What a second run goes by is hidden.
    const files = all.filter((name) => !name.startsWith('.stet'));
    expect(files).toEqual(['a', 'a/page.html.gz.txt', 'a/page.txt', 'crawl.jsonl', 'dump.jsonl', 'view.txt']);
    expect(records(get('out/crawl.jsonl'))).toHaveLength(2);
    expect(
      stet(['in', '-f', 'jsonl', '-q', '--include', '*.html', '--include', '*.gz', '--exclude', 'a']).out.trim().split('\n'),
    ).toHaveLength(3);
  });
});

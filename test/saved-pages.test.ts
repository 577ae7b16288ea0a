import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputsAt, placeAt, type WalkOptions } from '../src/read/inputs.js';
import { pageRecordOf } from '../src/read/jsonl.js';
import { pageOf } from '../src/read/page-text.js';

const HTML = '<!DOCTYPE html><html><head><title>Mühle</title></head><body><p>The mill grinds again — “at last”.</p></body></html>';

const page = (text: string) => pageOf(Buffer.from(text), undefined);

function quotedPrintable(text: string): string {
  const bytes = [...Buffer.from(text)].map((byte) => {
    return byte === 0x3d || byte > 0x7e ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte);
  });
  return (bytes.join('').match(/(?:=[\dA-F]{2}|[^=]){1,60}/g) ?? []).join('=\r\n');
}

function mhtml(part: string, head = ''): string {
  return [
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/mill?a=1\r\nSubject: The mill\r\n${head}MIME-Version: 1.0`,
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----MultipartBoundary--x1----"\r\n',
    `\r\n------MultipartBoundary--x1----\r\n${part}\r\n------MultipartBoundary--x1----`,
    'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://example.org/a.png\r\n\r\niVBORw0KGgo=\r\n',
    '------MultipartBoundary--x1------\r\n',
  ].join('\r\n');
}

describe('MHTML', () => {
  it.each([
    ['quoted-printable', `Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(HTML)}`],
    ['base64', `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(HTML).toString('base64')}`],
    ['8 bits', `Content-Type: text/html\r\n\r\n${HTML}`],
    [
      'an alternative of text',
      `Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Type: text/plain\r\n\r\nThe mill\r\n--in\r\nContent-Type: text/html\r\n\r\n${HTML}\r\n--in--`,
    ],
  ])('in %s', async (_, part) => {
    expect(await page(mhtml(part))).toEqual({ text: HTML, format: 'html', url: 'https://example.org/mill?a=1' });
    expect(await pageOf(gzipSync(mhtml(part)), 'html')).toMatchObject({ text: HTML });
  });

  it('by the charset of its part, with its address', async () => {
    const latin = Buffer.from(
      'Content-Type: text/html; charset="iso-8859-1"\r\nContent-Location: http://example.org/other\r\n\r\n<html><p>M\u00fchle</html>',
      'latin1',
    );
    expect(await pageOf(Buffer.from(mhtml(latin.toString('latin1')), 'latin1'), undefined)).toEqual({
      text: '<html><p>Mühle</html>',
      format: 'html',
      url: 'http://example.org/other',
    });
  });

  it('that is cut off gives what there is; without a page it is refused; mail and text are text', async () => {
    const whole = mhtml(`Content-Type: text/html\r\n\r\n${HTML}`);
    expect((await page(whole.slice(0, whole.indexOf('at last')))).text).toContain('The mill grinds');
    await expect(page(mhtml('Content-Type: image/gif\r\n\r\nGIF89a'))).rejects.toThrow('is a MHTML file without a page');
    expect(await page('From: the harbour\n\nThe boat is back.')).toEqual({
      text: 'From: the harbour\n\nThe boat is back.',
      format: 'text',
    });
  });
});

describe('the address that a page was saved from', () => {
  it.each([
    ['Chrome', '<!DOCTYPE html>\n<!-- saved from url=(0024)https://example.org/mill -->\n<html><p>x</p>', 'https://example.org/mill'],
    [
      'SingleFile',
      '<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://example.org/mill \n saved date: x\n--><p>x</p>',
      'https://example.org/mill',
    ],
    [
      'HTTrack',
      "<html>\n<!-- Mirrored from example.org/mill.html by HTTrack Website Copier/3.x [XR&CO'2014], Mon, 01 Jan -->\n<head>",
      'https://example.org/mill.html',
    ],
    ['a note in the body', '<html><body><!-- saved from url=(0024)https://example.org/mill --><p>x</p>', undefined],
    ['no web address', '<html><!-- saved from url=(0014)about:internet --><p>x</p>', undefined],
    ['a broken note', '<html><!-- saved from url=(0024)https://exa mple.org/mill<p>x</p>', undefined],
  ])('by %s', async (_, html, url) => {
    expect((await page(html)).url).toBe(url);
  });
});

describe('records of common tools', () => {
  const read = (value: unknown, field?: string) =>
    pageRecordOf({ kind: 'line', line: 1, bytes: Buffer.from(JSON.stringify(value)) }, field === undefined ? {} : { field });

  it.each([
    ['own, HTML before text', { text: 'a', html: HTML }, HTML, 'html', undefined],
    ['own, text where HTML is empty', { text: 'a', html: '' }, 'a', 'text', undefined],
    ['Scrapy', { url: 'https://e.org/', body: HTML }, HTML, 'html', 'https://e.org/'],
    ['Crawlee', { request: { url: 'https://e.org/1', loadedUrl: 'https://e.org/2' }, body: HTML }, HTML, 'html', 'https://e.org/2'],
    ['Crawlee, its website crawler', { url: 'https://e.org/', crawl: {}, text: '', markdown: '# a' }, '# a', 'text', 'https://e.org/'],
    ['CCNet and RedPajama', { raw_content: 'a', source: 'cc/2023-06' }, 'a', 'text', undefined],
    ['OSCAR', { content: 'a', warc_headers: { 'warc-target-uri': 'https://e.org/' } }, 'a', 'text', 'https://e.org/'],
    ['DCLM', { text: 'a', metadata: { 'WARC-Target-URI': 'https://e.org/' } }, 'a', 'text', 'https://e.org/'],
    ['Firecrawl', { rawHtml: HTML, markdown: 'a', metadata: { sourceURL: 'https://e.org/' } }, HTML, 'html', 'https://e.org/'],
    ['Trafilatura', { text: 'a', source: 'https://e.org/' }, 'a', 'text', 'https://e.org/'],
    ['browserless', { data: HTML }, HTML, 'html', undefined],
    ['browserless, a function', { data: { html: HTML, url: 'https://e.org/' } }, HTML, 'html', 'https://e.org/'],
  ])('%s', (_, value, text, format, url) => {
    expect(read(value)).toMatchObject({ kind: 'record', page: { text, format } });
    const line = read(value);
    expect(line.kind === 'record' && line.url).toBe(url);
  });

  it('by the field that the user names, also inside another', () => {
    expect(read({ text: 'a', 'x.y': 'b', x: { y: HTML, z: 'c' } }, 'x.y')).toMatchObject({ page: { text: 'b', format: 'text' } });
    expect(read({ text: 'a', x: { z: HTML } }, 'x.z')).toMatchObject({ page: { text: HTML, format: 'html' }, pageField: 'x.z' });
    expect(read({ text: 'a' }, 'x.z')).toMatchObject({ kind: 'failure', error: 'has no field x.z that is a string' });
    expect(read({ text: 'a' }, '__proto__')).toMatchObject({ kind: 'failure' });
  });
});

describe('a folder', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'stet-walk-'));
    const put = (name: string, content: string | Uint8Array = HTML) => {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    };
    for (const name of ['a/x.html', 'a.txt', 'a-b/x.md', 'B.html', '.hidden/x.html', 'a/.x.html', 'node_modules/x/x.html', 'a/y.html.gz'])
      put(name);
    for (const name of ['q/index.html?p=3', 'q/index.html%3Fp=4', 'q/index.html@p=5.html', 'q/index.html.1', 'q/view.php?id=7', 'q/about'])
      put(name);
    put('q/tool.php', '<?php echo 1;');
    put('q/Makefile', 'all:\n');
    put('q/style.css?v=1.2', 'p{}');
    put('q/crawl', gzipSync('WARC/1.0\r\n\r\n'));
    put('q/dump', '{"text":"a"}\n');
    put('r/x.warc.gz');
    put('r/x.wet');
    put('r/x.jsonl.zst');
    put('r/x.jl');
    put('r/x.dat');
    put('r/x.tar.gz', 'x');
    symlinkSync(join(root, 'a'), join(root, 'link'));
    symlinkSync(join(root, 'a.txt'), join(root, 'link.txt'));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  async function walk(options: WalkOptions = {}): Promise<string[]> {
    const list: string[] = [];
    for await (const entry of inputsAt([await placeAt(root)], options)) {
      list.push(entry.kind === 'unreadable' ? `unreadable ${entry.path}` : `${entry.kind} ${entry.name}`);
    }
    return list;
  }

  it('in the order of its paths, without what is hidden and linked', async () => {
    expect(await walk()).toEqual([
      'page B.html',
      'page a-b/x.md',
      'page a.txt',
      'page a/x.html',
      'page a/y.html.gz',
      'other q/Makefile',
      'page q/about',
      'archive q/crawl',
      'records q/dump',
      'page q/index.html%3Fp=4',
      'page q/index.html.1',
      'page q/index.html?p=3',
      'page q/index.html@p=5.html',
      'other q/style.css?v=1.2',
      'other q/tool.php',
      'page q/view.php?id=7',
      'other r/x.dat',
      'records r/x.jl',
      'records r/x.jsonl.zst',
      'other r/x.tar.gz',
      'archive r/x.warc.gz',
      'archive r/x.wet',
    ]);
  });

  it.each<[string, WalkOptions, string[]]>([
    ['names anywhere', { include: ['*.html'] }, ['page B.html', 'page a/x.html', 'page q/index.html@p=5.html']],
    ['paths', { include: ['a/**', 'B*'] }, ['page B.html', 'page a/x.html', 'page a/y.html.gz']],
    ['files of other types that begin as pages', { include: ['*.dat'] }, ['page r/x.dat']],
    ['what is left out', { exclude: ['q', 'r/', '*.{md,gz}', 'B*'] }, ['page a.txt', 'page a/x.html']],
    ['left out wins', { include: ['a/*'], exclude: ['*.gz'] }, ['page a/x.html']],
  ])('by globs: %s', async (_, options, expected) => {
    expect(await walk(options)).toEqual(expected);
  });

  it('as the user says', async () => {
    expect(await walk({ include: ['*.jl', '*.dat'], format: 'jsonl' })).toEqual(['records r/x.dat', 'records r/x.jl']);
  });

  it('says which folder cannot be read, and goes on', async () => {
    expect(await walk({ except: join(root, 'q'), exclude: ['r'] })).toHaveLength(5);
    const gone = { path: join(root, 'gone'), absolute: join(root, 'gone'), isFolder: true };
    const entries = [];
    for await (const entry of inputsAt([gone, await placeAt(join(root, 'a'))])) entries.push(entry.kind);
    expect(entries).toEqual(['unreadable', 'page', 'page']);
  });
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const BIN = fileURLToPath(new URL('../bin/stet.js', import.meta.url));
const FIXTURE = fileURLToPath(new URL('../fixtures/sites/weir-valley', import.meta.url));
const MARKER = / \{site-profile\}/g;
const MOTTO = 'One valley and one slow voice';

const roots: string[] = [];
let root = '';

/** `in/weir.example` holds the pages of the fixture, without their markers. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stet-profile-'));
  roots.push(root);
  const folder = join(root, 'in/weir.example');
  mkdirSync(folder, { recursive: true });
  cpSync(FIXTURE, folder, { recursive: true });
  for (const name of names()) writeFileSync(join(folder, name), page(name).replace(MARKER, ''));
});

afterAll(() => {
  for (const folder of roots) rmSync(folder, { recursive: true, force: true });
});

const names = () => readdirSync(join(root, 'in/weir.example')).sort();
const page = (name: string) => get(`in/weir.example/${name}`);
const get = (name: string) => readFileSync(join(root, name), 'utf8');
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(root, name), content);

function stet(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: root, input, encoding: 'utf8', env: {} });
  return { code: status, out: stdout, err: stderr };
}

const asRecords = (url: (name: string) => string | undefined) =>
  names()
    .map((name) => `${JSON.stringify({ url: url(name), text: page(name) })}\n`)
    .join('');

describe('a folder', () => {
  it('is counted before it is cleaned, and says why a line went', () => {
    const { code, err } = stet(['in', '-o', 'out', '--explain']);
    expect(code).toBe(0);
    expect(err).toContain('on 6 of 6 pages of weir.example');
    for (const name of names()) expect(get(`out/weir.example/${name}`)).not.toContain(MOTTO);
  });

  it('is not, with --no-site-profile', () => {
    expect(stet(['in', '-o', 'out', '--no-site-profile']).code).toBe(0);
    for (const name of names()) expect(get(`out/weir.example/${name}`)).toContain(MOTTO);
  });

  it('as records on standard output is counted too', () => {
    const { out } = stet(['in', '-f', 'jsonl']);
    expect(out.trimEnd().split('\n')).toHaveLength(6);
    expect(out).not.toContain(MOTTO);
  });

  it('of records is counted by the hosts of their addresses', () => {
    put(
      'in/pages.jsonl',
      asRecords((name) => `https://www.example.org/${name}`),
    );
    const { err } = stet(['in', '-o', 'out', '--explain']);
    expect(stet(['in', '-f', 'jsonl', '--explain']).out).toContain('on 6 of 6 pages of example.org');
    expect(err).toContain('on 6 of 6 pages of weir.example');
  });

  it('with a broken page is cleaned all the same, and the page is named once', () => {
    put('in/weir.example/broken.txt', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d]));
    const { code, err } = stet(['in', '-o', 'out']);
    expect(code).toBe(1);
    expect(err.match(/broken\.txt/g)).toHaveLength(1);
    expect(get('out/weir.example/quarry-lake.txt')).not.toContain(MOTTO);
  });
});

describe('stet profile', () => {
  it('counts a folder for --site-profile, which cleans a single page by it', () => {
    const { code, err } = stet(['profile', 'in', '-o', 'sites.jsonl.gz']);
    expect([code, err]).toEqual([0, 'stet: counted 6 different pages of 1 site\n']);
    expect(gunzipSync(readFileSync(join(root, 'sites.jsonl.gz'))).toString()).toContain('"site":"weir.example"');
    const cleaned = stet(['in/weir.example/quarry-lake.txt', '--site-profile', 'sites.jsonl.gz', '--explain']);
    expect(cleaned.code).toBe(0);
    expect(cleaned.out).not.toContain(MOTTO);
    expect(cleaned.err).toContain('on 6 of 6 pages of weir.example');
    const inPipe = stet(['--site-profile', 'sites.jsonl.gz', '--site', 'weir.example'], page('quarry-lake.txt'));
    expect(inPipe.out).toBe(cleaned.out);
  });

  it('gives the same bytes for the whole and for parts, in any order, packed or not', () => {
    const whole = stet(['profile', 'in', '-q']).out;
    names().forEach((name, at) => {
      expect(stet(['profile', `in/weir.example/${name}`, '-q', '-o', `part-${at}.jsonl${at % 2 === 0 ? '.gz' : ''}`]).code).toBe(0);
    });
    const parts = readdirSync(root).filter((name) => name.startsWith('part-'));
    expect(stet(['profile', '--merge', '-q', ...parts.reverse()]).out).toBe(whole);
    expect(stet(['profile', '--merge', '-q', ...parts, '-o', 'all.jsonl']).code).toBe(0);
    expect(get('all.jsonl')).toBe(whole);
  });

  it('counts records from a pipe by their hosts, and those without an address for --site', () => {
    const records = asRecords((name) => (name < 'f' ? 'https://a.example/' : undefined));
    const { code, out } = stet(['profile', '--site', 'all of it', '-q'], records);
    expect(code).toBe(0);
    expect(new Set(out.match(/"site":"[^"]*"/g))).toEqual(new Set(['"site":"all of it"']));
    expect(stet(['profile', '-q'], records).out).toContain('"site":"a.example"');
  });

  it('writes a compact file that cleans the same and to which nothing is added', () => {
    stet(['profile', 'in', '-q', '-o', 'whole.jsonl']);
    stet(['profile', '--merge', 'whole.jsonl', '--compact', '-q', '-o', 'small.jsonl']);
    expect(get('small.jsonl').length).toBeLessThan(get('whole.jsonl').length);
    const [one, other] = ['whole.jsonl', 'small.jsonl'].map((file) => stet(['in/weir.example/eel-ladder.txt', '--site-profile', file]).out);
    expect(one).toBe(other);
    expect(stet(['profile', '--merge', 'whole.jsonl', 'small.jsonl']).err).toMatch(/^stet: small\.jsonl: is compact/);
  });

  it('names a page that cannot be read, and counts the rest', () => {
    put('in/picture.txt', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d]));
    const { code, out, err } = stet(['profile', 'in', '-q']);
    expect([code, err]).toEqual([1, 'stet: in/picture.txt: is a PDF; pass its text (pdftotext FILE -)\n']);
    expect(out).toContain('"records":6');
  });

  it('names the line of a record that cannot be read', () => {
    const { code, err } = stet(
      ['profile', '-q', '-i', 'jsonl'],
      `${JSON.stringify({ text: 'The mill by the river grinds again.' })}\n[]\n`,
    );
    expect([code, err]).toEqual([1, expect.stringMatching(/^stet: standard input: line 2 is not an object; /)]);
  });
});

describe('a file that is no whole profile', () => {
  beforeEach(() => {
    stet(['profile', 'in', '-q', '-o', 'good.jsonl']);
  });

  it.each([
    ['a page', () => 'Words of a page\n', 'line 1 is not JSON'],
    ['cut in a line', (good: string) => good.slice(0, -20), 'line 7 is not JSON'],
    ['cut after a line', (good: string) => good.split('\n').slice(0, 3).join('\n'), 'ends after line 3 of 7'],
    ['cut gzip', (good: string) => gzipSync(good).subarray(0, 400), 'cannot be unpacked'],
    ['empty', () => '', 'is empty'],
  ])('%s', (_, made, message) => {
    put('bad', made(get('good.jsonl')));
    const cleaned = stet(['in/weir.example/eel-ladder.txt', '--site-profile', 'bad']);
    expect([cleaned.code, cleaned.out]).toEqual([1, '']);
    expect(cleaned.err).toContain('stet: bad: ');
    expect(cleaned.err).toContain(message);
    const merged = stet(['profile', '--merge', 'good.jsonl', 'bad', '-o', 'sum.jsonl']);
    expect(merged.code).toBe(1);
    expect(merged.err).toContain('stet: bad: ');
    expect(readdirSync(root)).not.toContain('sum.jsonl');
  });

  it('is told of where it is not there, as is a site that it has not', () => {
    expect(stet(['in', '-o', 'out', '--site-profile', 'none']).err).toBe('stet: none: does not exist; check the path\n');
    const { code, err } = stet(['in', '-o', 'out', '--site-profile', 'good.jsonl', '--site', 'other']);
    expect([code, err]).toEqual([2, "stet: error: --site 'other' is not in good.jsonl; it has weir.example\n"]);
  });

  it('and wrong calls end with 2', () => {
    expect(stet(['profile', '--merge']).code).toBe(2);
    expect(stet(['profile', '--merge', 'good.jsonl', '--site', 'a']).code).toBe(2);
    expect(stet(['profile', '--nonsense']).code).toBe(2);
    expect(stet(['profile', '--help']).out).toContain('Usage: stet profile');
  });
});

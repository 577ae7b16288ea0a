import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import { markup } from '../src/render/report/markup.js';
import { renderPageReport } from '../src/render/report/page-report.js';
import { failedRow, type ReportRow, reportRow } from '../src/render/report/row.js';
import { renderRows } from '../src/render/report/row-data.js';
import { ReportTotals } from '../src/render/report/totals.js';
import { standingOriginal, verdictsOf } from '../src/render/report/verdict.js';
import type { Article, Block, Mark } from '../src/types.js';

const BIN = fileURLToPath(new URL('../bin/stet.js', import.meta.url));
const HARBOUR = readFileSync(new URL('../fixtures/pages/news-en-harbour/source.txt', import.meta.url), 'utf8');
const FERRY = `Ferry returns to Lower Marrow after eleven years

The ferry between Lower Marrow and the island of Tew sailed again on Monday, eleven years after the county council sold the last boat.

“People thought we had lost the crossing for good, and I thought so too,” said Ines Corrigan, who steered the first boat out.

Sign up for our newsletter

More than four hundred passengers crossed on the first day, the harbour office said.

“People thought we had lost the crossing for good, and I thought so too,” Corrigan told reporters.

The boat will sail four times a day until October, and the council has promised to keep the price below four crowns.
`;

const digest = (text: string) => createHash('sha256').update(text).digest('base64');
const reportOf = (article: Article) => renderPageReport(article, { name: 'page.txt', threshold: 0.6, digest });
const block = (index: number, text: string): Block => ({ index, kind: 'paragraph', level: 0, text, tight: false, line: index * 2 + 1 });
const mark = (at: number, detector: string, confidence: number, original?: number): Mark => ({
  block: at,
  detector,
  reason: `because of ${detector}`,
  confidence,
  ...(original !== undefined && { original }),
});

describe('markup', () => {
  it('escapes every value and joins what is finished', () => {
    const item = (text: string) => markup`<li title="${text}">${text}</li>`;
    expect(markup`<ul>${['<b>', '"&\''].map(item)}${undefined}${false}${3}</ul>`.html).toBe(
      '<ul><li title="&lt;b&gt;">&lt;b&gt;</li><li title="&quot;&amp;&#39;">&quot;&amp;&#39;</li>3</ul>',
    );
  });
});

describe('the verdicts of a report', () => {
  const article: Article = {
    metadata: {},
    blocks: [block(0, 'stands'), block(2, 'stands against a mark'), block(4, 'kept')],
    struck: [block(1, 'goes'), block(3, 'again'), block(5, 'nobody says why')],
    marks: [
      mark(1, 'comments', 0.7),
      mark(1, 'slogan', 0.9),
      mark(2, 'slogan', 0.5),
      mark(3, 'duplicate-quote', 0.9, 1),
      mark(4, 'comments', 0.9),
    ],
  };

  it('are the blocks in their order, each counted once', () => {
    const verdicts = verdictsOf(article, { threshold: 0.6 });
    expect(verdicts.map(({ block: { index }, fate, kind }) => [index, fate, kind])).toEqual([
      [0, 'stands', 'stands'],
      [1, 'struck', 'slogan'],
      [2, 'stet', 'stet'],
      [3, 'struck', 'duplicate-quote'],
      [4, 'stet', 'stet'],
      [5, 'struck', 'unnamed'],
    ]);
  });

  it('count a block under the mark that struck it, not under one that an option keeps', () => {
    expect(verdictsOf(article, { threshold: 0.6, keep: ['slogan'] })[1]?.kind).toBe('comments');
  });

  it('lead from a repetition of a repetition to the block that stands, and never in circles', () => {
    const chain: Article = {
      metadata: {},
      blocks: [block(0, 'a')],
      struck: [block(1, 'a'), block(2, 'a'), block(3, 'b'), block(4, 'b')],
      marks: [
        mark(1, 'duplicate-quote', 0.9, 0),
        mark(2, 'duplicate-quote', 0.9, 1),
        mark(3, 'duplicate-quote', 0.9, 4),
        mark(4, 'duplicate-quote', 0.9, 3),
      ],
    };
    const verdicts = new Map(verdictsOf(chain, { threshold: 0.6 }).map((verdict) => [verdict.block.index, verdict]));
    const originals = [...verdicts.values()].map((verdict) => standingOriginal(verdicts, verdict));
    expect(originals).toEqual([undefined, 0, 0, 4, 3]);
  });
});

describe('the report of a page', () => {
  it('allows its own style and script by their hashes, and nothing else', () => {
    const html = reportOf(clean(HARBOUR));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${digest(style)}'; script-src 'sha256-${digest(script)}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html.match(/<(?:script|style|link|img|iframe|object)\b/g)).toEqual(['<style', '<script']);
    expect(html).not.toMatch(/\sstyle=|\son\w+=/);
  });

  it('is the same for the same page', () => {
    expect(reportOf(clean(HARBOUR))).toBe(reportOf(clean(HARBOUR)));
  });

  it('says what nothing is', () => {
    expect(reportOf(clean(''))).toContain('There is nothing on the page.');
  });

  it('says doubt and what a second opinion said', () => {
    const article = clean(HARBOUR);
    expect(reportOf({ ...article, isInDoubt: true, secondOpinion: { kept: 7 } })).toMatch(
      /In doubt\.[\s\S]*A second opinion<\/b> keeps 7 blocks/,
    );
    expect(reportOf({ ...article, secondOpinion: { refused: 'too <large>' } })).toContain('too &lt;large&gt;');
  });
});

describe('what a report is made of', () => {
  it('says which block a repetition repeats', () => {
    const { marks, blocks } = clean(FERRY);
    const { original } = marks.find(({ detector }) => detector === 'duplicate-quote') ?? {};
    expect(blocks.find(({ index }) => index === original)?.text).toMatch(/^“People thought/);
  });

  it('says where the metadata of a text comes from', () => {
    const { metadata, sources } = clean(FERRY.replace('\n\nThe ferry', '\n\nBy Ines Corrigan\n\n12 March 2024\n\nThe ferry'), {
      url: 'https://a.example/b',
    });
    expect(metadata).toMatchObject({ byline: 'Ines Corrigan', published: '2024-03-12' });
    expect(sources).toMatchObject({
      title: 'line 1',
      byline: 'line 3',
      published: 'line 5',
      language: 'the words of the text',
      url: 'given with the page',
    });
  });

  it('says where the metadata of HTML comes from', () => {
    const html = readFileSync(new URL('../fixtures/html/news-he-doar/source.html', import.meta.url));
    const { metadata, sources } = clean(html);
    expect(Object.keys(sources ?? {}).sort()).toEqual(Object.keys(metadata).sort());
    expect(sources).toMatchObject({ title: 'h1', byline: 'JSON-LD author', published: 'JSON-LD datePublished', site: 'og:site_name' });
  });
});

describe('the rows of a folder’s report', () => {
  it('are plain data that adds up', () => {
    const row = reportRow(clean(FERRY, { url: 'https://www.ledger.example/ferry' }), 'ferry.txt', { threshold: 0.6 });
    expect(JSON.parse(JSON.stringify(row))).toEqual(row);
    expect(row).toMatchObject({ name: 'ferry.txt', site: 'ledger.example', blocks: 7, struck: 3 });
    expect(Object.values(row.detectors).reduce((sum, count) => sum + count, 0)).toBe(row.struck);
    expect(row.struckCharacters).toBeLessThan(row.characters);
  });

  it('are most unsure where nothing looks like an article', () => {
    const row = reportRow({ ...clean(FERRY), isInDoubt: true }, 'ferry.txt', { threshold: 0.6 });
    expect(row).toMatchObject({ unsure: 1, isInDoubt: true });
  });

  /** A page of which so many of a thousand characters were struck. */
  const struckRow = (number: number, struckCharacters: number): ReportRow => {
    const { error, ...row } = failedRow(`${number}.txt`, '');
    return { ...row, site: `s${number}.example`, blocks: 2, struck: 1, characters: 1000, struckCharacters };
  };

  it('add up in a space that does not grow with the pages', () => {
    const totals = new ReportTotals();
    for (let number = 0; number < 30_000; number++) totals.add({ number, row: struckRow(number, (number * 7919) % 1000) });
    expect(totals.sites.size).toBe(20_000);
    expect([totals.all.pages, totals.otherSites.pages]).toEqual([30_000, 10_000]);
    expect(totals.struckBins.reduce((sum, pages) => sum + pages, 0)).toBe(30_000);
    expect(totals.mostStruck()).toHaveLength(100);
  });

  it('keep the pages of which most was struck, in the order of the run where equal', () => {
    const totals = new ReportTotals();
    for (let number = 0; number < 1000; number++) totals.add({ number, row: struckRow(number, number % 100) });
    const numbers = totals.mostStruck().map(({ number }) => number);
    expect(numbers.slice(0, 11)).toEqual([99, 199, 299, 399, 499, 599, 699, 799, 899, 999, 98]);
  });

  it('go out as a script that hostile names cannot leave', () => {
    const name = '</script><!-- \u2028\u202e"\\';
    const script = renderRows([{ number: 0, row: failedRow(name, 'no') }], 1);
    expect(script).not.toMatch(/[<>\u2028\u202e]/);
    let read: unknown;
    new Function('stetRows', script)((_file: number, rows: unknown[][]) => {
      read = rows[0]?.[1];
    });
    expect(read).toBe(name);
  });
});

const roots: string[] = [];
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stet-report-'));
  roots.push(root);
});
afterAll(() => {
  for (const folder of roots) rmSync(folder, { recursive: true, force: true });
});

function stet(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: root, input: FERRY, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

function put(name: string, content: string = FERRY): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}

const get = (name: string) => readFileSync(join(root, name), 'utf8');

describe('stet --report', () => {
  it('writes a file beside the result', () => {
    put('ferry.txt');
    const { code, out, err } = stet('ferry.txt', '--report', 'why/ferry.html');
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(stet('ferry.txt').out);
    expect(get('why/ferry.html')).toContain('<bdi>ferry.txt</bdi>');
  });

  it('writes into a folder under the name of the page, and for standard input', () => {
    put('ferry.txt');
    stet('ferry.txt', '--report', 'why/');
    stet('--report', 'why');
    expect(readdirSync(join(root, 'why')).sort()).toEqual(['ferry.html', 'stdin.html']);
  });

  it('counts from the side that is favoured', () => {
    put('ferry.txt');
    stet('ferry.txt', '--favor', 'recall', '--report', 'why.html');
    expect(get('why.html')).toContain('A mark strikes from a confidence of <span class="num">0.80</span>');
  });

  it('never replaces the input or the output', () => {
    put('ferry.html', '<p>one</p><p>two</p>');
    expect(stet('ferry.html', '--report', 'ferry.html')).toMatchObject({
      code: 2,
      err: 'stet: error: --report ferry.html is the input; name another file\n',
    });
    expect(stet('ferry.html', '-o', 'out.html', '--report', 'out.html')).toMatchObject({ code: 2 });
    expect(get('ferry.html')).toBe('<p>one</p><p>two</p>');
  });

  it('needs a name', () => {
    expect(stet('--report', '').err).toContain('--report is empty; name a file or a folder');
    expect(stet('--report', '-').err).toContain('--report needs a name');
  });

  it('says that records have none', () => {
    put('pages.jsonl', `${JSON.stringify({ text: FERRY })}\n`);
    expect(stet('pages.jsonl', '--report', 'why.html')).toMatchObject({ code: 1 });
    expect(existsSync(join(root, 'why.html'))).toBe(false);
  });

  it('writes an index, a page for each input and their rows for a folder', () => {
    put('pages/a/ferry.txt');
    put('pages/index.html', '<html><body><p>The mill by the river grinds again, and its owner says so.</p></body></html>');
    put('pages/frames.html', '<html><frameset><frame src="a.html"></frameset></html>');
    const { code, err } = stet('pages', '-o', 'clean', '--report', 'why', '-q');
    expect(code).toBe(1);
    expect(err).toContain('frames.html');
    expect(readdirSync(join(root, 'why'), { recursive: true }).sort()).toEqual(
      ['data', 'data/rows-1.js', 'index.html', 'pages', 'pages/1', 'pages/1/1.html', 'pages/1/3.html'].sort(),
    );
    expect(get('why/index.html')).toContain('1 input could not be cleaned.');
    expect(get('why/pages/1/1.html')).toContain('href="../../index.html"');
    expect(stet('pages', '-f', 'jsonl', '--report', 'why2', '-q').code).toBe(1);
    expect(get('why2/index.html')).toBe(get('why/index.html'));
  });

  it('is not written where a run would read it, or over the output', () => {
    put('pages/a.txt');
    put('file');
    expect(stet('pages', '-o', 'clean', '--report', 'pages/why').err).toContain('is in an input folder');
    expect(stet('pages', '-o', 'clean', '--report', 'clean').err).toContain('is the output folder');
    expect(stet('pages', '-o', 'clean', '--report', 'file').err).toContain('is a file; many pages need a folder');
    expect(stet('pages', '-o', 'clean', '--report', 'clean/why', '-q')).toMatchObject({ code: 0, err: '' });
  });
});

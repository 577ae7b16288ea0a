import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Article, clean, render } from '../src/index.js';

const PAGES = new URL('../fixtures/pages/', import.meta.url).pathname;
const FIRST_WORDS = 50;

/** What was struck and by which detector, a line a mark: what a reviewer reads beside the expected article. */
function strikes({ struck, marks }: Article): string {
  const gone = new Map(struck.map(({ index, text }) => [index, text]));
  const lines = marks.flatMap(({ block, detector, confidence }) => {
    const text = gone.get(block);
    return text === undefined || confidence < 0.6 ? [] : [`${detector}\t${text.replace(/\s+/g, ' ').slice(0, FIRST_WORDS)}`];
  });
  return `${lines.join('\n')}\n`;
}

/** The checks that a page is known to fail, a line each with the reason: `article: the headline of a poem is not found`. A lucky repair forces the line off. */
function knownFailures(name: string): (check: string) => typeof it | typeof it.fails {
  const file = join(PAGES, name, 'known-failures.txt');
  const checks = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => line.split(':')[0])
    : [];
  return (check) => (checks.includes(check) ? it.fails : it);
}

describe.each(readdirSync(PAGES))('%s', (name) => {
  const known = knownFailures(name);
  const source = readFileSync(join(PAGES, name, 'source.txt'));
  const article = clean(source);
  const text = render(article, 'text');

  known('article')('is cleaned to what must stand', () => {
    expect(text).toBe(readFileSync(join(PAGES, name, 'expected.txt'), 'utf8'));
  });

  it('is marked as reviewed', async () => {
    await expect(strikes(article)).toMatchFileSnapshot(join(PAGES, name, 'marks.tsv'));
  });

  known('metadata')('says about itself what it says', () => {
    const { title, byline, published, site, agency, language } = article.metadata;
    const said = Object.fromEntries(
      Object.entries({ title, byline, published, site, agency, language }).filter(([, value]) => value !== undefined),
    );
    expect(said).toEqual(JSON.parse(readFileSync(join(PAGES, name, 'metadata.json'), 'utf8')));
  });

  known('again')('stays as it is when cleaned again', () => {
    expect(render(clean(text), 'text')).toBe(text);
  });

  it('keeps and strikes all blocks, in order', () => {
    const { blocks, struck } = article;
    const indices = [...blocks, ...struck].map(({ index }) => index).sort((a, b) => a - b);
    expect(indices).toEqual(indices.map((_, at) => at));
    for (const list of [blocks, struck])
      expect(list.map(({ index }) => index)).toEqual(list.map(({ index }) => index).sort((a, b) => a - b));
  });

  it('gives the same output for the same bytes', () => {
    expect(render(clean(source), 'json')).toBe(render(article, 'json'));
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Article, clean, render } from '../src/index.js';

const PAGES = new URL('../fixtures/html/', import.meta.url).pathname;
/** Word F1 below which a page is lost as a whole, not in the trimming. */
const LEAST_F1 = 0.9;
const LIST_MARKER = /^\s*(?:[-•*]|\d+[.)])\s+/;
const DIVIDER = '* * *';
/** `2024-05-17T09:30`: pages disagree with themselves about seconds, and some print the day alone. */
const TO_THE_MINUTE = 16;
const DATES: ReadonlySet<string> = new Set(['published', 'modified']);
/** A byline or a date that the page does not have must not be found; other fields may be read from more than the page declares. */
const STRICT_FIELDS = ['byline', 'published'];

type Said = Readonly<Record<string, unknown>>;

const read = (name: string, file: string) => readFileSync(join(PAGES, name, file), 'utf8');

/** The checks that a page is known to fail, a line each with the reason. A lucky repair forces the line off. */
function knownFailures(name: string): (check: string) => typeof it | typeof it.fails {
  const checks = existsSync(join(PAGES, name, 'known-failures.txt'))
    ? read(name, 'known-failures.txt')
        .split('\n')
        .map((line) => line.split(':')[0])
    : [];
  return (check) => (checks.includes(check) ? it.fails : it);
}

/** The lines that say something, without list markers and the gaps between cells: how lists and tables are set out is for the tests of the renderer. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(LIST_MARKER, '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && line !== DIVIDER);

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { segment, isWordLike } of words.segment(text)) if (isWordLike) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return counts;
}

function wordF1(text: string, expected: string): number {
  const [has, wants] = [wordCounts(text), wordCounts(expected)];
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  const shared = [...wants].reduce((total, [word, count]) => total + Math.min(count, has.get(word) ?? 0), 0);
  return (2 * shared) / (sum(has) + sum(wants));
}

const dense = (text: string) => text.replace(/\s+/g, '');

/** The lines of marks.tsv whose block is not struck (by that detector, if `byName`), as `detector: words`. */
function unmarked(name: string, { struck, marks }: Article, byName: boolean): string[] {
  const gone = struck.map(({ index, text }) => ({
    text: dense(text),
    names: marks.filter(({ block }) => block === index).map(({ detector }) => detector),
  }));
  const lines = read(name, 'marks.tsv').trimEnd().split('\n');
  return lines.flatMap((line) => {
    const [detector = '', beginning = ''] = line.split('\t');
    const wanted = dense(beginning);
    // A row of links is one block or many: either may hold more than the other.
    const isGone = gone.some(
      ({ text, names }) => (text.startsWith(wanted) || wanted.startsWith(text)) && text !== '' && (!byName || names.includes(detector)),
    );
    return isGone ? [] : [`${detector}: ${beginning}`];
  });
}

/** Those fields of what is said, dates as exactly as they are wanted and no more. */
const comparable = (said: Said, fields: readonly string[], wanted: Said): Said =>
  Object.fromEntries(
    fields.map((field) => {
      const value = said[field];
      if (!DATES.has(field) || typeof value !== 'string') return [field, value];
      return [field, value.slice(0, Math.min(TO_THE_MINUTE, String(wanted[field] ?? '').length || TO_THE_MINUTE))];
    }),
  );

describe.each(readdirSync(PAGES))('%s', (name) => {
  const known = knownFailures(name);
  const source = readFileSync(join(PAGES, name, 'source.html'));
  const wanted: Said & { readonly url: string } = JSON.parse(read(name, 'metadata.json'));
  const options = { url: wanted.url, inputFormat: 'html' } as const;
  const article = clean(source, options);
  const text = render(article, 'text');

  known('article')('is cleaned to what must stand', () => {
    expect(linesOf(text)).toEqual(linesOf(read(name, 'expected.txt')));
  });

  known('words')('keeps the words of the article and few others', () => {
    expect(wordF1(text, read(name, 'expected.txt'))).toBeGreaterThanOrEqual(LEAST_F1);
  });

  known('markdown')('keeps its structure as Markdown', () => {
    const expected = read(name, 'expected.md');
    const markdown = render(article, 'markdown');
    expect(expected.startsWith('# ') ? markdown : markdown.replace(/^# .*\n+/, '')).toBe(expected);
  });

  known('struck')('strikes the lines that no reader wants', () => {
    expect(unmarked(name, article, false)).toEqual([]);
  });

  known('marks')('gives them the name that they deserve', () => {
    expect(unmarked(name, article, true)).toEqual([]);
  });

  known('metadata')('says about itself what it declares', () => {
    const fields = [...new Set([...Object.keys(wanted), ...STRICT_FIELDS])];
    expect(comparable({ ...article.metadata }, fields, wanted)).toEqual(comparable(wanted, fields, wanted));
  });

  it('keeps and strikes all blocks, in order', () => {
    const { blocks, struck } = article;
    const indices = [...blocks, ...struck].map(({ index }) => index).sort((a, b) => a - b);
    expect(indices).toEqual(indices.map((_, at) => at));
    for (const list of [blocks, struck])
      expect(list.map(({ index }) => index)).toEqual(list.map(({ index }) => index).sort((a, b) => a - b));
  });

  it('gives the same output for the same bytes', () => {
    expect(render(clean(source, options), 'json')).toBe(render(article, 'json'));
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { decodeCharset } from '../src/decode/windows-1252.js';
import { DETECTORS } from '../src/index.js';

const PAGES = new URL('../fixtures/html/', import.meta.url).pathname;
const FILES = ['expected.md', 'expected.txt', 'marks.tsv', 'metadata.json', 'source.html'];
const MARKS = new Set(['metadata', ...DETECTORS.map(({ name }) => name)]);
const FIELDS = 'title byline published modified site agency language url canonical excerpt image tags'.split(' ');
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
const LIST_MARKER = /^ *(?:-|\d+\.) /;
const DIVIDER = '* * *';
const CHARSET = /charset\s*=\s*["']?([\w-]+)/i;
/** A shorter line may stand both in a menu and in the article. */
const MIN_TELLING_CHARACTERS = 30;

/** The bytes as text: UTF-8 where they are that, whatever the page says; else the charset that it declares, or windows-1252. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = CHARSET.exec(new TextDecoder('latin1').decode(bytes))?.[1] ?? 'utf-8';
    const label = /^utf-?8$/i.test(declared) ? 'windows-1252' : declared;
    return decodeCharset(bytes, new TextDecoder(label).encoding);
  }
}

/** The strings that a JSON value holds, in order. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** What the page says in JSON-LD. Throws where that is not JSON. */
const dataOf = ($: CheerioAPI): string[] =>
  $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((script) => strings(JSON.parse($(script).text())));

/** White space says nothing here: between the blocks of a minified page there is none. */
const dense = (text: string) => text.replace(/\s+/g, '');

/** Letters and digits of a Markdown text, without its images, link targets, footnote labels and languages of code. */
const wordsOfMarkdown = (markdown: string) =>
  wordsOf(
    markdown
      .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/^\[\^\d+\]:/gm, '')
      .replace(/^ *```+.*$/gm, '')
      .replace(/&#x[\dA-F]+;/g, ' '),
  );
const wordsOf = (text: string) => text.replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

const read = (name: string, file: string) => readFileSync(join(PAGES, name, file), 'utf8');

describe.each(readdirSync(PAGES))('%s', (name) => {
  const $ = load(decoded(readFileSync(join(PAGES, name, 'source.html'))), { scriptingEnabled: false });
  const page = dense([$.root().text(), ...dataOf($)].join('\n'));
  const metadata: Record<string, unknown> = JSON.parse(read(name, 'metadata.json'));
  const expected = read(name, 'expected.txt');
  const lines = expected.trimEnd().split('\n');
  const marks = read(name, 'marks.tsv')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t') as [detector: string, text: string]);

  it('has its files, and no others but the failures that are known', () => {
    expect(readdirSync(join(PAGES, name)).filter((file) => file !== 'known-failures.txt')).toEqual(FILES);
  });

  it('has metadata of the known names, with dates and addresses that can be read', () => {
    expect(Object.keys(metadata).filter((field) => !FIELDS.includes(field))).toEqual([]);
    expect(metadata.url).toBeTypeOf('string');
    for (const field of ['url', 'canonical', 'image'].filter((one) => one in metadata)) new URL(String(metadata[field]));
    for (const field of ['published', 'modified'].filter((one) => one in metadata)) expect(metadata[field]).toMatch(ISO_DATE);
  });

  it('expects nothing that the page does not say', () => {
    const strange = lines.filter((line) => line !== DIVIDER && !page.includes(dense(line.replace(LIST_MARKER, ''))));
    expect(strange).toEqual([]);
    for (const [, text] of marks) expect(page, text).toContain(dense(text));
  });

  it('says the same in words and as Markdown', () => {
    const title = typeof metadata.title === 'string' ? metadata.title : '';
    expect(wordsOfMarkdown(read(name, 'expected.md'))).toBe(wordsOf(expected.slice(title.length)));
  });

  it('marks what detectors there are mark, and no line of the article', () => {
    expect(marks.map(([detector]) => detector).filter((detector) => !MARKS.has(detector))).toEqual([]);
    const telling = marks.filter(([detector, text]) => detector !== 'duplicate-quote' && text.length >= MIN_TELLING_CHARACTERS);
    const body = new Set(lines.slice(1).map(dense));
    expect(telling.filter(([, text]) => body.has(dense(text)))).toEqual([]);
  });
});

describe('all pages together', () => {
  const languages = new Set(readdirSync(PAGES).map((name) => JSON.parse(read(name, 'metadata.json')).language));

  it('are many, in many languages', () => {
    expect(readdirSync(PAGES).length).toBeGreaterThanOrEqual(64);
    expect(languages.size).toBeGreaterThanOrEqual(30);
  });
});

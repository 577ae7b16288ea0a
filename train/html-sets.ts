import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { decodeHtml } from '../src/decode/html.js';
import { siteOf } from './folds.js';
import { linesOf } from './labels.js';
import type { LabelledPage } from './sets.js';

/** A page of HTML with what people said of it. Its text is the markup. */
export interface LabelledHtml extends LabelledPage {
  /** The labels of the same page's lines as a browser shows them, by the line without white space; of equal lines in their order. */
  readonly shown: ReadonlyMap<string, string> | undefined;
}

/** Without white space: what text has in common with the markup it came from. */
export const bare = (text: string): string => text.replace(/\s+/g, '');

type Fields = Readonly<Record<string, unknown>>;

/** The records of a gzipped JSONL file, one at a time: that of the HTML is 340 MB when unpacked. */
async function* recordsOf(path: string): AsyncGenerator<Fields> {
  const lines = createInterface({ input: createReadStream(path).pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) if (line !== '') yield JSON.parse(line) as Fields;
}

interface Shown {
  readonly labels: ReadonlyMap<string, string>;
  readonly isSuspect: boolean;
}

/** What is known of each page from its text as a browser shows it, by the page's id. */
async function shownPages(data: string): Promise<Map<string, Shown>> {
  const pages = new Map<string, Shown>();
  for await (const { id, text, lines, labels, suspect } of recordsOf(join(data, 'dev-innertext.jsonl.gz'))) {
    const all = Array.isArray(lines) ? (lines as string[]) : linesOf(String(text));
    const byLine = new Map<string, string>();
    all.forEach((line, at) => {
      byLine.set(bare(line), (byLine.get(bare(line)) ?? '') + (String(labels)[at] ?? ' '));
    });
    pages.set(String(id), { labels: byLine, isSuspect: suspect === true });
  }
  return pages;
}

const stringsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function pageOf(set: string, record: Fields, shown: Shown | undefined): LabelledHtml {
  const id = String(record.id);
  const url = stringOf(record.url);
  const hasSnippetsAlone = record.gold === undefined;
  return {
    set,
    id,
    type: stringOf(record.type) ?? '',
    site: siteOf(url, id),
    url,
    text: String(record.html),
    labels: undefined,
    gold: stringOf(record.gold),
    wanted: hasSnippetsAlone ? stringsOf(record.with) : [],
    unwanted: hasSnippetsAlone ? stringsOf(record.without) : [],
    isSuspect: shown?.isSuspect === true,
    shown: shown?.labels,
  };
}

const OWN_PAGES = join('fixtures', 'html');

/** Our own pages, whose articles were written down with them. */
function* ownPages(): Generator<LabelledHtml> {
  for (const name of readdirSync(OWN_PAGES)) {
    const file = (own: string) => join(OWN_PAGES, name, own);
    const { url } = JSON.parse(readFileSync(file('metadata.json'), 'utf8')) as { url?: string };
    const record = { id: name, type: name.split('-')[0], gold: readFileSync(file('expected.txt'), 'utf8') };
    const page = pageOf('fixtures', { ...record, html: decodeHtml(readFileSync(file('source.html'))).text }, undefined);
    yield { ...page, url };
  }
}

/** The pages of a set of HTML, without what is known of their lines. */
export async function* htmlSet(data: string, set: string): AsyncGenerator<LabelledHtml> {
  for await (const record of recordsOf(join(data, `${set}.jsonl.gz`))) yield pageOf(set, record, undefined);
}

/** The labelled pages of HTML: those with a gold text, those in other languages, of which snippets are known, and our own. */
export async function* htmlPagesOf(data: string): AsyncGenerator<LabelledHtml> {
  const shown = await shownPages(data);
  for (const set of ['dev-html', 'dev-languages-html']) {
    for await (const record of recordsOf(join(data, `${set}.jsonl.gz`))) yield pageOf(set, record, shown.get(String(record.id)));
  }
  yield* ownPages();
}

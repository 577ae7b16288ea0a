import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { disguised, LANGUAGES } from './disguised.js';
import { siteOf } from './folds.js';
import { linesOf } from './labels.js';
import { lineLabels } from './line-labels.js';
import type { Lecture } from './teacher.js';
import { trimmed } from './trimmed.js';

/** A page with what people said of it. */
export interface LabelledPage {
  readonly set: string;
  readonly id: string;
  readonly type: string;
  /** The registrable domain, by which pages are divided into folds: pages of one site look alike. */
  readonly site: string;
  readonly url: string | undefined;
  readonly text: string;
  /** One digit a line that is not empty: 1 content, 0 boilerplate, 2 the title outside the gold text, 3 a duplicate put in. */
  readonly labels: string | undefined;
  /** Of a page whose lines were joined, the digit of each of its characters, in the place of `labels`. */
  readonly joined?: string;
  readonly gold: string | undefined;
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
  /** The gold text seems to be of another version of the page. */
  readonly isSuspect: boolean;
  /** The language that a disguised page pretends to be in. */
  readonly language?: string;
  /** The English text behind a disguise: what the detectors would know of the page if they had phrases in its language. */
  readonly original?: string;
}

/** One disguised page in so many is in a language that the detectors have no phrases for. */
const WITHOUT_PHRASES = 4;
function pageOf(set: string, record: Record<string, unknown>): LabelledPage {
  const string = (name: string) => (typeof record[name] === 'string' ? (record[name] as string) : undefined);
  const strings = (name: string) => (Array.isArray(record[name]) ? (record[name] as string[]) : []);
  const id = String(record.id);
  const text = Array.isArray(record.lines) ? strings('lines').join('\n') : (string('text') ?? '');
  return {
    set,
    id,
    type: string('type') ?? '',
    site: siteOf(string('url'), id),
    url: string('url'),
    text,
    // A clean article has no labels: all of it is content.
    labels: string('labels') ?? (set === 'dev-clean' ? '1'.repeat(linesOf(text).length) : undefined),
    gold: string('gold'),
    wanted: set.includes('languages') ? strings('with') : [],
    unwanted: set.includes('languages') ? strings('without') : [],
    isSuspect: record.suspect === true,
  };
}

/** What stands between the lines of a page that was joined. */
const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ['joined', ' '],
  ['glued', ''],
]);

function derived(page: LabelledPage, kind: string, index: number): LabelledPage | undefined {
  const set = `${page.set}+${kind}`;
  if (kind === 'trimmed') {
    const rest = page.labels === undefined ? undefined : trimmed(page.text, page.labels, index);
    return rest && { ...page, set, ...rest };
  }
  const separator = SEPARATORS.get(kind);
  if (separator !== undefined) {
    const lines = linesOf(page.text).map((line) => line.trim());
    const digits = lines.map((line, at) => (page.labels?.[at] ?? ' ').repeat(line.length));
    return { ...page, set, text: lines.join(separator), labels: undefined, joined: digits.join(separator) };
  }
  const language = LANGUAGES[index % LANGUAGES.length] as (typeof LANGUAGES)[number];
  const disguise = { ...page, set, text: disguised(page.text, language), language };
  return index % WITHOUT_PHRASES === 0 ? disguise : { ...disguise, original: page.text };
}

/** Our own pages, whose articles were written down with them: what few labelled pages in other languages teach. */
function ownPage(folder: string, name: string): LabelledPage {
  const read = (file: string) => readFileSync(join(folder, name, file), 'utf8');
  const text = read('source.txt');
  const gold = read('expected.txt');
  return {
    set: OWN,
    id: name,
    type: name.split('-')[0] ?? '',
    site: name,
    url: undefined,
    text,
    labels: lineLabels(text, gold),
    gold,
    wanted: [],
    unwanted: [],
    isSuspect: false,
  };
}

/** The set of our own pages, which lie among the fixtures and not in the folder of the labelled pages. */
const OWN = 'fixtures';
const OWN_PAGES = ['pages', 'raw'].map((folder) => join('fixtures', folder));

/** A page whose lines nobody labelled, as its HTML was judged. */
function taught(page: LabelledPage, lectures: ReadonlyMap<string, Lecture>): LabelledPage {
  const lecture = page.labels === undefined ? lectures.get(page.id) : undefined;
  return lecture === undefined || lecture.article === ''
    ? page
    : { ...page, labels: lineLabels(page.text, lecture.article, lecture.title) };
}

/**
 * The pages of a set in a folder: `dev-innertext`, or what is made of it: `dev-innertext+trimmed`, `dev-innertext+disguised`, `dev-clean+joined`; or `fixtures`. `lectures` are of pages
 * that have no labels of their own.
 */
export function pagesOf(folder: string, name: string, lectures: ReadonlyMap<string, Lecture>): LabelledPage[] {
  if (name === OWN) return OWN_PAGES.flatMap((own) => readdirSync(own).map((page) => ownPage(own, page)));
  const [set = '', kind] = name.split('+');
  const lines = gunzipSync(readFileSync(join(folder, `${set}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  const pages = lines.map((line) => taught(pageOf(set, JSON.parse(line)), lectures));
  return kind === undefined ? pages : pages.flatMap((page, index) => derived(page, kind, index) ?? []);
}

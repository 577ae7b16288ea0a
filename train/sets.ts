import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { disguised, LANGUAGES } from './disguised.js';
import { siteOf } from './folds.js';
import { linesOf } from './labels.js';
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

function derived(page: LabelledPage, kind: string, index: number): LabelledPage | undefined {
  const set = `${page.set}+${kind}`;
  if (kind === 'trimmed') {
    const rest = page.labels === undefined ? undefined : trimmed(page.text, page.labels, index);
    return rest && { ...page, set, ...rest };
  }
  if (kind === 'joined') {
    const lines = linesOf(page.text).map((line) => line.trim());
    const digits = lines.map((line, at) => (page.labels?.[at] ?? ' ').repeat(line.length));
    return { ...page, set, text: lines.join(' '), labels: undefined, joined: digits.join(' ') };
  }
  const language = LANGUAGES[index % LANGUAGES.length] as (typeof LANGUAGES)[number];
  const disguise = { ...page, set, text: disguised(page.text, language), language };
  return index % WITHOUT_PHRASES === 0 ? disguise : { ...disguise, original: page.text };
}

/** Without white space and list marks, so that wrapped and marked lines are found in an article whose lines are set otherwise. */
const bare = (text: string): string => text.replace(/^\s*(?:[-*•·>–—]|#+|\d+[.)])\s+/gm, '').replace(/\s+/g, '');
/** Characters from which a line that is part of a line of the article is no chance. */
const MIN_PART = 12;

/** Our own pages, whose articles were written down with them: what few labelled pages in other languages teach. */
function ownPage(folder: string, name: string): LabelledPage {
  const read = (file: string) => readFileSync(join(folder, name, file), 'utf8');
  const text = read('source.txt');
  const gold = read('expected.txt');
  const lines = new Set(gold.split('\n').map(bare));
  const whole = bare(gold);
  const isContent = (line: string) => lines.has(line) || (line.length >= MIN_PART && whole.includes(line));
  const labels = linesOf(text)
    .map((line) => (isContent(bare(line)) ? '1' : '0'))
    .join('');
  return {
    set: OWN,
    id: name,
    type: name.split('-')[0] ?? '',
    site: name,
    url: undefined,
    text,
    labels,
    gold,
    wanted: [],
    unwanted: [],
    isSuspect: false,
  };
}

/** The set of our own pages, which lie in the folder of fixtures and not in that of the labelled pages. */
const OWN = 'fixtures';
const OWN_PAGES = join('fixtures', 'pages');

/** The pages of a set in a folder: `dev-innertext`, or what is made of it: `dev-innertext+trimmed`, `dev-innertext+disguised`, `dev-clean+joined`; or `fixtures`. */
export function pagesOf(folder: string, name: string): LabelledPage[] {
  if (name === OWN) return readdirSync(OWN_PAGES).map((page) => ownPage(OWN_PAGES, page));
  const [set = '', kind] = name.split('+');
  const lines = gunzipSync(readFileSync(join(folder, `${set}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  const pages = lines.map((line) => pageOf(set, JSON.parse(line)));
  return kind === undefined ? pages : pages.flatMap((page, index) => derived(page, kind, index) ?? []);
}

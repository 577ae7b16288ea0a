import { words } from '../measure/words.js';
import type { RawItem, RawPage } from '../read/item.js';
import type { JsonField } from '../read/json-fields.js';
import { type JsonLine, pageRecordOf } from '../read/jsonl.js';
import type { Article } from '../types.js';
import { type CleaningOptions, cleanSource } from './clean-source.js';
import { failureOf } from './failures.js';
import { recordRenderer } from './rendering.js';

/** The answer to one item of a file of many pages. */
export interface Answer {
  /** The line to write, with its line break; empty where the item is no record. */
  readonly output: string;
  readonly article?: Article;
  /** What is wrong with the item, after its line or id. */
  readonly error?: string;
  /** True where not a record failed but the file ends too early. */
  readonly isDamage?: boolean;
  /** What the file holds beside pages, and how many of each. */
  readonly skipped?: Readonly<Record<string, number>>;
}

/** Fields that are always the answer's own: what an earlier run left in them says nothing about this one. */
const OWN_FIELDS = new Set(['text', 'marks', 'error']);

interface AnswerOptions {
  readonly clean: CleaningOptions;
  /** Adds the marks to the record. */
  readonly explain: boolean;
  readonly encoding?: string;
  /** The field of a record that holds its page. */
  readonly field?: string;
}

type RecordOf = (article: Article) => Record<string, unknown>;

/** The incoming fields as their source writes them, then the added ones. What the record says of its page itself, it goes on saying. */
function recordLine(fields: readonly JsonField[], added: Readonly<Record<string, unknown>>): string {
  const isSaid = ({ source }: JsonField) => source !== 'null' && source !== '""';
  const kept = fields.filter((field) => !Object.hasOwn(added, field.key) || (!OWN_FIELDS.has(field.key) && isSaid(field)));
  const keys = new Set(kept.map(({ key }) => key));
  const parts = kept.map(({ key, source }) => `${JSON.stringify(key)}:${source}`);
  for (const [key, value] of Object.entries(added)) {
    if (!keys.has(key) && value !== undefined) parts.push(`${JSON.stringify(key)}:${JSON.stringify(value)}`);
  }
  return `{${parts.join(',')}}\n`;
}

/** True where one title is a part of the other: `The old mill` and `The old mill | Valley News`. */
function areOneTitle(a: string, b: string): boolean {
  const [first, second] = [words(a).join(' '), words(b).join(' ')];
  return first.includes(second) || second.includes(first);
}

/** The record's own title stands; a line of the page that was taken for another goes back to the text, so that no sentence is lost. */
function withOwnTitle(added: Readonly<Record<string, unknown>>, own: string | undefined): Readonly<Record<string, unknown>> {
  const { title, text } = added;
  if (own === undefined || typeof title !== 'string' || typeof text !== 'string' || areOneTitle(own, title)) return added;
  return { ...added, text: text === '' ? title : `${title}\n\n${text}` };
}

function failedAnswer(error: string, fields: readonly JsonField[], pageField?: string): Answer {
  const others = fields.filter(({ key }) => key !== 'text' && key !== 'html' && key !== pageField);
  return { error, output: recordLine(others, { error }) };
}

async function answerToLine(input: JsonLine, options: CleaningOptions, record: RecordOf): Promise<Answer> {
  if (input.kind === 'blank') return { output: '\n' };
  if (input.kind === 'failure') return failedAnswer(input.error, input.fields);
  const { line, fields, page, pageField, url, title } = input;
  try {
    const article = await cleanSource(page, url === undefined ? options : { ...options, url });
    // The page is answered by the text: a record need not carry it on.
    const others = fields.filter(({ key }) => key !== 'error' && (key === 'text' || key !== pageField));
    return { article, output: recordLine(others, withOwnTitle(record(article), title)) };
  } catch (error) {
    return failedAnswer(`line ${line} ${failureOf(error)}`, fields, pageField);
  }
}

const idOf = ({ id, url }: { readonly id?: string; readonly url?: string }) => ({
  ...(id !== undefined && { id }),
  ...(url !== undefined && { url }),
});

async function answerToPage(item: RawPage, { clean, encoding }: AnswerOptions, record: RecordOf): Promise<Answer> {
  try {
    const { archivePageOf } = await import('../read/archive.js');
    const article = await cleanSource(await archivePageOf(item, encoding), clean);
    return { article, output: `${JSON.stringify({ ...idOf(item), ...record(article) })}\n` };
  } catch (error) {
    const reason = failureOf(error);
    return { error: `${item.url ?? item.id} ${reason}`, output: `${JSON.stringify({ ...idOf(item), error: reason })}\n` };
  }
}

async function answerTo(item: RawItem, options: AnswerOptions, record: RecordOf): Promise<Answer> {
  if (item.kind === 'line') return answerToLine(pageRecordOf(item, options), options.clean, record);
  if (item.kind === 'page') return answerToPage(item, options, record);
  if (item.kind === 'skipped') return { output: '', skipped: item.counts };
  if (item.kind === 'damage') return { output: '', error: item.error, isDamage: true };
  const { id, url, error } = item;
  return { error: id === undefined ? error : `${url ?? id} ${error}`, output: `${JSON.stringify({ ...idOf(item), error })}\n` };
}

/**
 * Cleans the items of JSONL or of an archive: one answer for each, in order. A record comes out as its own fields untouched but for the one that held the page, with the
 * article's metadata where it does not say the same itself, and with `text` as the cleaned body; one that cannot be cleaned without its page and with an `error`. A page
 * of an archive comes out as `{ id, url, … }`.
 */
export async function* answersTo(items: AsyncIterable<RawItem>, options: AnswerOptions): AsyncGenerator<Answer> {
  const record = await recordRenderer(options.explain);
  for await (const item of items) yield await answerTo(item, options, record);
}

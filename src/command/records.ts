import { words } from '../measure/words.js';
import type { RawPage } from '../read/item.js';
import type { JsonField } from '../read/json-fields.js';
import type { JsonLine } from '../read/jsonl.js';
import type { Article } from '../types.js';
import { type CleaningOptions, cleanSource } from './clean-source.js';
import { type FailureKind, failureKind, failureOf, type ItemName, itemFailure } from './failures.js';

/** The answer to one line of JSONL. */
export interface Answer {
  /** The line to write, with its line break. */
  readonly output: string;
  readonly article?: Article;
  /** `error` names the line or page; the record says the reason alone, so that it is the same wherever its line stands. */
  readonly failure?: { readonly kind: FailureKind; readonly error: string };
}

/** Fields that are always the answer's own: what an earlier run left in them says nothing about this one. */
const OWN_FIELDS = new Set(['text', 'marks', 'error']);

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

/** What a line says beside its page, which is in `pageField`. */
interface FailedLine {
  readonly line: number;
  readonly fields: readonly JsonField[];
  readonly pageField?: string;
}

/** The answer to a line that cannot be cleaned: its fields but the page's, and what is wrong. */
export function failedAnswer(reason: string, kind: FailureKind, { line, fields, pageField }: FailedLine): Answer {
  const others = fields.filter(({ key }) => key !== 'text' && key !== 'html' && key !== pageField);
  return { failure: { kind, error: itemFailure({ line }, reason) }, output: recordLine(others, { error: reason }) };
}

/**
 * Cleans a JSONL record. It comes out as its own fields untouched but for the one that held the page, with the article's metadata where it does not say the same itself, and with `text` as the cleaned
 * body. A line that cannot be cleaned comes out without its page and with an `error`. `record`: the fields that an article gives.
 */
export async function answerToLine(
  input: JsonLine,
  options: CleaningOptions,
  record: (article: Article) => Record<string, unknown>,
): Promise<Answer> {
  if (input.kind === 'blank') return { output: '\n' };
  if (input.kind === 'failure') return failedAnswer(input.error, 'not-a-record', input);
  const { fields, page, pageField, url, title } = input;
  try {
    const article = await cleanSource(page, url === undefined ? options : { ...options, url });
    // The page is answered by the text: a record need not carry it on.
    const others = fields.filter(({ key }) => key !== 'error' && (key === 'text' || key !== pageField));
    return { article, output: recordLine(others, withOwnTitle(record(article), title)) };
  } catch (error) {
    return failedAnswer(failureOf(error), failureKind(error), input);
  }
}

/** What names a page of an archive in its answer. */
function pageIdentity({ id, url }: { readonly id?: string; readonly url?: string }): Record<string, string> {
  return { ...(id !== undefined && { id }), ...(url !== undefined && { url }) };
}

/** The answer to an item that has a name but no article. Names it in its failure. */
export function failedPage(item: ItemName, reason: string, kind: FailureKind): Answer {
  return { failure: { kind, error: itemFailure(item, reason) }, output: `${JSON.stringify({ ...pageIdentity(item), error: reason })}\n` };
}

/** Cleans a page of an archive, which comes out as `{ id, url, … }`, or with an `error`. */
export async function answerToPage(
  item: RawPage,
  options: CleaningOptions,
  record: (article: Article) => Record<string, unknown>,
): Promise<Answer> {
  try {
    const { archivePageOf } = await import('../read/archive.js');
    const article = await cleanSource(await archivePageOf(item, options.encoding), options);
    return { article, output: `${JSON.stringify({ ...pageIdentity(item), ...record(article) })}\n` };
  } catch (error) {
    return failedPage(item, failureOf(error), failureKind(error));
  }
}

import { decodeKnown } from '../decode/known.js';
import type { RawLine } from './item.js';
import { fieldsOf, type JsonField } from './json-fields.js';
import type { PageSource } from './page-text.js';
import { isObject, pageIn, urlIn } from './record-page.js';

/** A page's record: the page, what else it says that matters, and all its fields as they came. */
interface PageRecord {
  readonly kind: 'record';
  readonly line: number;
  readonly fields: readonly JsonField[];
  readonly page: PageSource;
  /** The field that holds the page; dotted where it is inside another. */
  readonly pageField: string;
  readonly url?: string;
  readonly title?: string;
}

/** One line of JSONL: a page's record, a blank line, or what is wrong with it. */
export type JsonLine =
  | PageRecord
  | { readonly kind: 'blank'; readonly line: number }
  /** `error` says what is wrong, not where the line stands. `fields` where the line is an object all the same. */
  | { readonly kind: 'failure'; readonly line: number; readonly error: string; readonly fields: readonly JsonField[] };

/** How lines are read. */
export interface RecordOptions {
  /** The field that holds the page; default: what the common tools call it. Dotted names reach into objects. */
  readonly field?: string;
  /** Default UTF-8. */
  readonly encoding?: string;
}

function parsed(json: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

const noPage = (field: string | undefined) =>
  field === undefined
    ? 'has no field html or text that is a string, nor another that commonly holds a page; name it with --field'
    : `has no field ${field} that is a string`;

function readJsonLine(json: string, line: number, field: string | undefined): JsonLine {
  if (json.trim() === '') return { kind: 'blank', line };
  const failure = (error: string, fields: readonly JsonField[] = []): JsonLine => ({ kind: 'failure', line, error, fields });
  const answer = parsed(json);
  if ('error' in answer) return failure(`is not JSON: ${answer.error}`);
  if (!isObject(answer.value)) return failure('is not an object; a record is { "html": "..." } or { "text": "..." }');
  const fields = fieldsOf(json);
  const found = pageIn(answer.value, field);
  if (!found) return failure(noPage(field), fields);
  const { title } = answer.value;
  const url = urlIn(answer.value);
  const said = { ...(url !== undefined && { url }), ...(typeof title === 'string' && title !== '' && { title }) };
  return { kind: 'record', line, fields, page: found.page, pageField: found.field, ...said };
}

/** Reads a line of JSONL. What is wrong with it is a value, not an exception. */
export function pageRecordOf({ bytes, line }: RawLine, { field, encoding = 'utf-8' }: RecordOptions = {}): JsonLine {
  return readJsonLine(decodeKnown(bytes, encoding)?.text ?? '', line, field);
}

/** True for a line that reads as a page's record: how JSONL is told from a page's text. */
export function isRecordLine(json: string, field?: string): boolean {
  const answer = parsed(json);
  return 'value' in answer && isObject(answer.value) && pageIn(answer.value, field) !== undefined;
}

import { decodeKnown } from '../decode/known.js';
import type { RawLine } from './item.js';
import { fieldsOf, type JsonField } from './json-fields.js';
import { MAX_INPUT_BYTES } from './limits.js';
import type { PageSource } from './page-text.js';

const LINE_FEED = 0x0a;

/** A page's record: the page, what else it says that matters, and all its fields as they came. */
interface PageRecord {
  readonly kind: 'record';
  readonly line: number;
  readonly fields: readonly JsonField[];
  readonly page: PageSource;
  readonly url?: string;
  readonly title?: string;
}

/** One line of JSONL: a page's record, a blank line, or what is wrong with it. */
export type JsonLine =
  | PageRecord
  | { readonly kind: 'blank'; readonly line: number }
  /** `fields` where the line is an object all the same. */
  | { readonly kind: 'failure'; readonly line: number; readonly error: string; readonly fields: readonly JsonField[] };

/**
 * The lines of a stream of bytes, without their line breaks, as the stream brings them; a last line need not end in a line break.
 * Undefined stands for a line too long for a JavaScript string, which is not kept in memory. Split at line feeds only: U+2028 may stand
 * inside.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, maxBytes = MAX_INPUT_BYTES): AsyncGenerator<Uint8Array | undefined> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const take = () => {
    const line = size > maxBytes ? undefined : parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (size > 0) yield take();
}

function parsed(json: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The page of a record: its HTML, which says more, else its text. */
function sourceIn(text: unknown, html: unknown): PageSource | undefined {
  if (typeof html === 'string' && (html !== '' || typeof text !== 'string')) return { text: html, format: 'html' };
  return typeof text === 'string' ? { text, format: 'text' } : undefined;
}

/** Reads one line of JSONL. `line` counts from 1; it stands in the error. */
function readJsonLine(json: string, line: number): JsonLine {
  if (json.trim() === '') return { kind: 'blank', line };
  const failure = (error: string, fields: readonly JsonField[] = []): JsonLine => ({
    kind: 'failure',
    line,
    error: `line ${line} ${error}`,
    fields,
  });
  const answer = parsed(json);
  if ('error' in answer) return failure(`is not JSON: ${answer.error}`);
  if (!isObject(answer.value)) return failure('is not an object; a record is { "html": "..." } or { "text": "..." }');
  const { text, html, url, title } = answer.value;
  const fields = fieldsOf(json);
  const page = sourceIn(text, html);
  if (!page) return failure('has no field html or text that is a string', fields);
  const said = { ...(typeof url === 'string' ? { url } : {}), ...(typeof title === 'string' && title !== '' ? { title } : {}) };
  return { kind: 'record', line, fields, page, ...said };
}

/** The record of a line. A bad line is a value, not an exception. */
export function pageRecordOf({ bytes, line }: RawLine, { encoding = 'utf-8' }: { readonly encoding?: string }): JsonLine {
  return readJsonLine(decodeKnown(bytes, encoding)?.text ?? '', line);
}

/** True for a line that reads as a page's record: how JSONL on standard input is told from a page's text. */
export function isRecordLine(json: string): boolean {
  const answer = parsed(json);
  return 'value' in answer && isObject(answer.value) && (typeof answer.value.text === 'string' || typeof answer.value.html === 'string');
}

import { isHtml } from '../decode/html-start.js';
import type { PageSource } from './page-text.js';

/** A JSON object's fields. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The page of a record, and the field that holds it, dotted where it stands in another object. */
export interface FoundPage {
  readonly page: PageSource;
  readonly field: string;
}

/**
 * Where a record's page stands, the first that has words wins: `html` and `text` are Stet's own; rawHtml is Firecrawl's, `markdown` its and Crawlee's; `body` what
 * spiders of Scrapy and Crawlee call a response; `raw_content` CCNet's and RedPajama's, `content` OSCAR's; `maintext` news-please's; `data` browserless's,
 * whose functions and queries have an object in it.
 */
const PAGE_FIELDS = [
  'html',
  'text',
  'rawHtml',
  'raw_html',
  'body',
  'raw_content',
  'content',
  'markdown',
  'maintext',
  'data',
  'data.html',
  'data.content',
  'data.text',
  'data.html.html',
  'data.text.text',
];
/** What such a field holds; the others show it by how they begin. */
const FORMATS: Readonly<Record<string, PageSource['format']>> = {
  html: 'html',
  text: 'text',
  rawHtml: 'html',
  raw_html: 'html',
  markdown: 'text',
};
/**
 * Where a record's address stands: `loadedUrl` is Crawlee's (in `request`, in `crawl` for its website crawler), `warc-target-uri` that of OSCAR (in
 * `warc_headers`) and DCLM (in `metadata`), `sourceURL` Firecrawl's, `source` Trafilatura's, `u` HPLT's.
 */
const URL_FIELDS = [
  'loadedUrl',
  'loaded_url',
  'source_url',
  'sourceUrl',
  'page_url',
  'link',
  'uri',
  'warc-target-uri',
  'WARC-Target-URI',
  'warc_target_uri',
  'warc_headers.warc-target-uri',
  'warc_headers.WARC-Target-URI',
  'request.loadedUrl',
  'request.url',
  'crawl.loadedUrl',
  'response.url',
  'metadata.url',
  'metadata.sourceURL',
  'metadata.WARC-Target-URI',
  'meta.url',
  'data.url',
  'source',
  'u',
];
const WEB_ADDRESS = /^https?:\/\/[^\s/]/i;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a field; a dotted name reaches into objects where no field has the name itself. */
function valueAt(record: JsonObject, field: string): unknown {
  if (Object.hasOwn(record, field)) return record[field];
  let value: unknown = record;
  for (const name of field.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

function pageAt(field: string, text: string): FoundPage {
  const format = Object.hasOwn(FORMATS, field) ? FORMATS[field] : undefined;
  return { field, page: { text, format: format ?? (isHtml(text) ? 'html' : 'text') } };
}

/** The page of a record: its HTML, which says more, else its text, else what the common tools call it. `field`: the one that the user names. */
export function pageIn(record: JsonObject, field?: string): FoundPage | undefined {
  if (field !== undefined) {
    const text = valueAt(record, field);
    return typeof text === 'string' ? { field, page: { text, format: field === 'html' || isHtml(text) ? 'html' : 'text' } } : undefined;
  }
  let empty: FoundPage | undefined;
  for (const name of PAGE_FIELDS) {
    const text = valueAt(record, name);
    if (typeof text !== 'string') continue;
    if (text !== '') return pageAt(name, text);
    // A record that says `text` answers for an empty page.
    if (!empty || name === 'text') empty = pageAt(name, text);
  }
  return empty;
}

/** The address of a record's page, where it says one. */
export function urlIn(record: JsonObject): string | undefined {
  if (typeof record.url === 'string') return record.url;
  for (const name of URL_FIELDS) {
    const value = valueAt(record, name);
    if (typeof value === 'string' && WEB_ADDRESS.test(value)) return value;
  }
  return undefined;
}

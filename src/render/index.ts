import type { Article } from '../types.js';
import { renderHtml } from './html.js';
import { articleRecord, markRecords, renderJson } from './json.js';
import { renderMarkdown } from './markdown.js';
import { renderText } from './text.js';

/** The names of the outputs. */
export const FORMATS = ['text', 'markdown', 'json', 'jsonl', 'html'] as const;

export type Format = (typeof FORMATS)[number];

export interface RenderOptions {
  /** For jsonl: add the marks to the record. Default false. */
  readonly explain?: boolean;
  /** For markdown: begin with the metadata as YAML front matter. Default false. */
  readonly frontMatter?: boolean;
}

type Renderer = (article: Article, options: RenderOptions) => string;

function renderJsonLine(article: Article, { explain = false }: RenderOptions): string {
  const record = articleRecord(article);
  return `${JSON.stringify(explain ? { ...record, marks: markRecords(article) } : record)}\n`;
}

const RENDERERS: Readonly<Record<Format, Renderer>> = {
  text: renderText,
  markdown: renderMarkdown,
  json: renderJson,
  jsonl: renderJsonLine,
  html: renderHtml,
};

/**
 * The clean article in one of the `FORMATS`, ending in one line break (an empty article is an empty string as text and as markdown).
 * A format of another name throws a RangeError.
 */
export function render(article: Article, format: Format, options: RenderOptions = {}): string {
  if (!Object.hasOwn(RENDERERS, format)) throw new RangeError(`format '${format}' is none of ${FORMATS.join(', ')}`);
  return RENDERERS[format](article, options);
}

import type { Format } from '../render/index.js';
import { renderText } from '../render/text.js';
import type { Article } from '../types.js';

/** What prints which format, loaded when it is asked for: a page as text must not wait for the Markdown and HTML libraries. */
const RENDERERS: Readonly<Record<Format, (explain: boolean) => Promise<(article: Article) => string>>> = {
  text: async () => renderText,
  markdown: async () => (await import('../render/markdown.js')).renderMarkdown,
  html: async () => (await import('../render/html.js')).renderHtml,
  json: async () => (await import('../render/json.js')).renderJson,
  jsonl: async (explain) => {
    const record = await recordRenderer(explain);
    return (article) => `${JSON.stringify(record(article))}\n`;
  },
};

/** Prints an article in a format. */
export function rendererFor(format: Format, explain: boolean): Promise<(article: Article) => string> {
  return RENDERERS[format](explain);
}

/** The fields that a record gets from an article, its marks among them where they are to be explained. */
export async function recordRenderer(explain: boolean): Promise<(article: Article) => Record<string, unknown>> {
  const { articleRecord, markRecords } = await import('../render/json.js');
  return (article) => ({ ...articleRecord(article), ...(explain ? { marks: markRecords(article) } : {}) });
}

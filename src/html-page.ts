import { declaredMetadata } from './metadata/html/index.js';
import { type HtmlOptions, type HtmlPage, readHtmlBlocks } from './parse/html.js';
import type { ReadPage } from './pipeline.js';
import { pageLanguage } from './survey/page-language.js';
import { wordedBlocks } from './survey/worded-block.js';

/** HTML read into blocks, with the document for what else is looked up in it. */
export interface ReadHtml extends ReadPage, Omit<HtmlPage, 'blocks'> {}

/** The first half of cleaning, for HTML: markup to blocks. Never throws for anything in the page. */
export function readHtml(html: string, options: HtmlOptions = {}): ReadHtml {
  const { blocks: read, ...page } = readHtmlBlocks(html, options);
  const blocks = wordedBlocks(read);
  const declared = declaredMetadata(page.document, options.url === undefined ? {} : { url: options.url });
  return { ...page, blocks, language: pageLanguage(blocks), source: 'html', declared };
}

import { loadPhraseBook } from '../phrases/on-demand.js';
import { cleanBlocks, type ReadPage, readText } from '../pipeline.js';
import { type PageSource, UnreadableError } from '../read/page-text.js';
import type { Article, CleanOptions } from '../types.js';
import { htmlModelFromFile, modelFromFile } from './weights-file.js';

const ARE_FRAMES = 'is made of frames, whose pages are in other files; pass those';
const IS_EMPTY = 'has no text in its HTML; if scripts fill the page, save it from a browser when it has loaded';

/** Loaded when it is asked for: a page of text must not wait for what reads HTML. */
async function readSource({ text, format }: PageSource, { url, strike, stand }: CleanOptions): Promise<ReadPage> {
  if (format === 'text') return readText(text);
  const { readHtml } = await import('../html-page.js');
  // Selectors are read by what most pages need not load.
  const chosen = strike || stand ? (await import('../parse/html/selectors.js')).chosenBy({ strike, stand }) : undefined;
  const page = readHtml(text, { url, chosen });
  if (page.blocks.length === 0 && text.trim() !== '') throw new UnreadableError(page.hasFrames ? ARE_FRAMES : IS_EMPTY);
  return page;
}

/** Cleans a page as the library's `clean` does, but loads only what reads its format and the phrases that it needs. Throws an UnreadableError for HTML without a word. */
export async function cleanSource(source: PageSource, options: CleanOptions): Promise<Article> {
  const page = await readSource(source, options);
  const model = page.source === 'html' ? await htmlModelFromFile() : modelFromFile();
  return cleanBlocks(page, { phrases: await loadPhraseBook(page.language), model }, options);
}

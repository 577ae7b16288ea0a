import { loadPhraseBook } from '../phrases/on-demand.js';
import { cleanBlocks, readText } from '../pipeline.js';
import type { Article, CleanOptions } from '../types.js';
import { modelFromFile } from './weights-file.js';

/** Cleans a page's text as the library's `clean` does, but loads only the phrases that it needs. */
export async function cleanText(text: string, options: CleanOptions): Promise<Article> {
  const page = readText(text);
  return cleanBlocks(page, { phrases: await loadPhraseBook(page.language), model: modelFromFile() }, options);
}

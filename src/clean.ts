import { decode } from './decode/index.js';
import { bundledModel } from './model/bundled.js';
import { phraseBookFor } from './phrases/all.js';
import { cleanBlocks, readText } from './pipeline.js';
import type { Article, CleanOptions } from './types.js';

/**
 * Cleans one page: text as a browser, BeautifulSoup, lynx or another extractor saved it, as a string or as bytes in any charset.
 * Throws a TypeError for an unknown detector or side, a RangeError for an unknown encoding; never for anything in the page.
 */
export function clean(input: string | Uint8Array, options: CleanOptions = {}): Article {
  const page = readText(typeof input === 'string' ? input : decode(input, options.encoding).text);
  return cleanBlocks(page, { phrases: phraseBookFor(page.language), model: bundledModel() }, options);
}

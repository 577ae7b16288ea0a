import { correctorFor } from './corrections/index.js';
import { correctedPage } from './corrections/marks.js';
import { patternFinder } from './corrections/pattern.js';
import { selectedBy } from './corrections/selected.js';
import { decodeHtml } from './decode/html.js';
import { isHtml } from './decode/html-start.js';
import { decode } from './decode/index.js';
import { type ReadHtml, readHtml } from './html-page.js';
import { bundledHtmlModel, bundledModel } from './model/bundled.js';
import { phraseBookFor } from './phrases/all.js';
import { articleOf, judgeBlocks, type ReadPage, readText } from './pipeline.js';
import { isUnsure, withVerdict } from './second-opinion.js';
import type { Article, CleanOptions } from './types.js';

/** Of bytes that are no Unicode, what is read to see whether they are HTML: tags are ASCII in any charset that is left. */
const SAMPLE_BYTES = 8192;

function textOf(bytes: Uint8Array, { encoding, inputFormat }: CleanOptions): string {
  const mayBeHtml = inputFormat === 'html' || isHtml(new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE_BYTES)));
  return (mayBeHtml && inputFormat !== 'text' ? decodeHtml : decode)(bytes, encoding).text;
}

function read(input: string | Uint8Array, options: CleanOptions): ReadPage | ReadHtml {
  const { inputFormat = 'auto', url } = options;
  if (inputFormat !== 'auto' && inputFormat !== 'text' && inputFormat !== 'html')
    throw new TypeError(`inputFormat: ${JSON.stringify(inputFormat)} is none of auto, text, html`);
  const text = typeof input === 'string' ? input : textOf(input, options);
  const isPage = inputFormat === 'auto' ? isHtml(text) : inputFormat === 'html';
  return isPage ? readHtml(text, { url }) : readText(text);
}

/**
 * Cleans one page: its HTML, or its text as a browser, BeautifulSoup, lynx or another extractor saved it, as a string or as bytes in any charset.
 * Throws a TypeError for an unknown detector, side or format and a wrong selector, a RangeError for an unknown encoding; never for anything in the page.
 */
export function clean(input: string | Uint8Array, options: CleanOptions = {}): Article {
  const corrector = correctorFor(options, { pattern: patternFinder, selected: selectedBy });
  const page = correctedPage(read(input, options), corrector, options.url);
  const model = page.source === 'html' ? bundledHtmlModel() : bundledModel();
  const judged = judgeBlocks(page, { phrases: phraseBookFor(page.language), model }, options);
  const { secondOpinion: second } = options;
  const isAsked = second !== undefined && 'tagged' in page && (second.always === true || isUnsure(judged, options));
  return articleOf(isAsked ? withVerdict(judged, second.ask(page.tagged())) : judged, options);
}

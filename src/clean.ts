import { correctorFor } from './corrections/index.js';
import { correctedPage } from './corrections/marks.js';
import { patternFinder } from './corrections/pattern.js';
import { selectedBy } from './corrections/selected.js';
import { siteProfile } from './detect/site-profile.js';
import { type ReadHtml, readHtml } from './html-page.js';
import { bundledHtmlModel, bundledModel } from './model/bundled.js';
import { pageInput } from './page-input.js';
import { phraseBookFor } from './phrases/all.js';
import { articleOf, judgeBlocks, type ReadPage, readText } from './pipeline.js';
import { isUnsure, withVerdict } from './second-opinion.js';
import { knownSite } from './site-profile/look-up.js';
import type { Article, CleanOptions } from './types.js';

function read(input: string | Uint8Array, options: CleanOptions): ReadPage | ReadHtml {
  const { url } = options;
  const { text, isPage } = pageInput(input, options);
  return isPage ? readHtml(text, { url }) : readText(text);
}

/** Records say null where they know nothing: what is null was not said. */
const said = (options: CleanOptions): CleanOptions => Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null));

/**
 * Cleans one page: its HTML, or its text as a browser, BeautifulSoup, lynx or another extractor saved it, as a string or as bytes in any charset.
 * An option that is null counts as absent. Throws a TypeError for what is neither string nor bytes, an unknown detector, side or format and a wrong selector, a RangeError for an unknown encoding; never for anything in the page.
 */
export function clean(input: string | Uint8Array, given: CleanOptions = {}): Article {
  const options = said(given);
  const corrector = correctorFor(options, { pattern: patternFinder, selected: selectedBy });
  const page = correctedPage(read(input, options), corrector, options.url);
  const model = page.source === 'html' ? bundledHtmlModel() : bundledModel();
  const site = options.siteProfile && knownSite(options.siteProfile, options);
  const knowledge = { phrases: phraseBookFor(page.language), model, ...(site && { site: siteProfile(site) }) };
  const judged = judgeBlocks(page, knowledge, options);
  const { secondOpinion: second } = options;
  const isAsked = second !== undefined && 'tagged' in page && (second.always === true || isUnsure(judged, options));
  return articleOf(isAsked ? withVerdict(judged, second.ask(page.tagged()), options) : judged, options);
}

import type { Detector } from '../detect/detector.js';
import type { ReadHtml } from '../html-page.js';
import { loadPhraseBook } from '../phrases/on-demand.js';
import { articleOf, type JudgedPage, judgeBlocks, type ReadPage, readText } from '../pipeline.js';
import type { PageSource } from '../read/page-text.js';
import { UnreadableError } from '../read/unreadable.js';
import type { Article, CleanOptions } from '../types.js';
import { htmlModelFromFile, modelFromFile } from './weights-file.js';

const ARE_FRAMES = 'is made of frames, whose pages are in other files; pass those';
const IS_EMPTY = 'has no text in its HTML; if scripts fill the page, save it from a browser when it has loaded';

/** When another extractor is asked about a page: always, where the judgement is unsure, never. */
export type SecondOpinionWhen = 'always' | 'auto' | 'never';

/** How a page is cleaned. */
export interface CleaningOptions extends Omit<CleanOptions, 'secondOpinion'> {
  readonly secondOpinionWhen?: SecondOpinionWhen;
  /** The folder that the page lies in, for its site where nothing else says it. */
  readonly folder?: string;
}

/** Loaded when it is asked for: a page of text must not wait for what reads HTML. */
async function readHtmlSource(text: string, { url }: CleaningOptions): Promise<ReadHtml> {
  const { readHtml } = await import('../html-page.js');
  const page = readHtml(text, { url });
  if (page.blocks.length === 0 && text.trim() !== '') throw new UnreadableError(page.hasFrames ? ARE_FRAMES : IS_EMPTY);
  return page;
}

/** Adds what the user's rules and selectors say of a page. Loaded where there are any. */
async function corrected<Page extends ReadPage>(page: Page, options: CleaningOptions): Promise<Page> {
  const { rules, strike, stand, url } = options;
  if (rules === undefined && strike === undefined && stand === undefined) return page;
  const { correctPage } = await import('./correct-page.js');
  return correctPage(page, options, url);
}

/** The detector of what the page's site repeats; loaded where there is a profile. */
async function siteDetector({ siteProfile: profile, ...page }: CleaningOptions): Promise<Detector | undefined> {
  if (!profile) return undefined;
  const { knownSite } = await import('../site-profile/look-up.js');
  const site = knownSite(profile, page);
  return site && (await import('../detect/site-profile.js')).siteProfile(site);
}

async function judge(page: ReadPage, options: CleaningOptions): Promise<JudgedPage> {
  const site = await siteDetector(options);
  const model = page.source === 'html' ? await htmlModelFromFile() : modelFromFile();
  return judgeBlocks(page, { phrases: await loadPhraseBook(page.language), model, ...(site && { site }) }, options);
}

/** Asks Readability where it pays; jsdom takes longer to load than many pages to clean, so it waits until then. */
async function withSecondOpinion(judged: JudgedPage, page: ReadHtml, options: CleaningOptions): Promise<JudgedPage> {
  const { secondOpinionWhen = 'auto' } = options;
  if (secondOpinionWhen === 'never') return judged;
  const { isUnsure, withVerdict } = await import('../second-opinion.js');
  if (secondOpinionWhen === 'auto' && !isUnsure(judged, options)) return judged;
  const reader = await import('../parse/main-content.js').catch((error: Error) => error);
  const verdict =
    reader instanceof Error ? { refused: `Readability cannot be loaded: ${reader.message}` } : reader.readability(page.tagged());
  return withVerdict(judged, verdict, options);
}

/** Cleans a page as the library's `clean` does, but loads only what reads its format and the phrases that it needs. Throws an UnreadableError for HTML without a word. */
export async function cleanSource({ text, format, url: savedFrom }: PageSource, given: CleaningOptions): Promise<Article> {
  // The page's own note of where it was saved from counts where nobody else says its address.
  const options = given.url === undefined && savedFrom !== undefined ? { ...given, url: savedFrom } : given;
  if (format === 'text') return articleOf(await judge(await corrected(readText(text), options), options), options);
  const page = await corrected(await readHtmlSource(text, options), options);
  return articleOf(await withSecondOpinion(await judge(page, options), page, options), options);
}

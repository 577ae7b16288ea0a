import { words } from '../measure/words.js';
import type { Metadata } from '../types.js';
import { isNameLike } from './byline.js';
import type { DeclaredMetadata } from './declared.js';
import { likeness } from './likeness.js';
import { isOneOf, runsInto } from './stated.js';

/** Share of words (F1) from which the printed title is the declared one, as the page prints it. */
const MIN_LIKENESS = 0.8;
/** What joins the names of two authors in a byline. */
const JOINER = /\s*(?:[,;&、，]|\s(?:and|und|et|y|e|i|och|og|ja|en|és|a|și|ve|и|і|та|και|dan|và)\s)\s*/u;

/** Kinds of pages that nobody signs: what their text prints of names and dates is of reviews, of other pages, and of the event itself. */
const UNSIGNED = new Set(['product', 'listing', 'profile', 'event']);

/** True where the text's own byline and date may be the page's. */
export const mayBeSigned = ({ pageType }: DeclaredMetadata): boolean => pageType === undefined || !UNSIGNED.has(pageType.value);

const likenessOf = (one: string, other: string): number => likeness(words(one), words(other));

/**
 * The page's own heading is best: nobody but the site's editors wrote it, and it is what readers see. What a head declares is often cut for search engines and
 * cards, so where the text prints the same in other words, the printed line goes before it. What the text alone suggests is a guess.
 */
function mergedTitle({ title, isTitleHeading, titleParts = [] }: DeclaredMetadata, printed: string | undefined): string | undefined {
  if (!title || isTitleHeading || printed === undefined || runsInto(printed, title.value)) return title?.value ?? printed;
  return likenessOf(title.value, printed) >= MIN_LIKENESS || isOneOf(titleParts, printed) ? printed : title.value;
}

/** Declared authors are names without anything else, so they go before a line of the text; but the line may name more of them. */
function mergedByline(declared: string | undefined, printed: string | undefined): string | undefined {
  if (declared === undefined || printed === undefined) return declared ?? printed;
  const names = printed.split(JOINER).map((name) => name.trim());
  const namesMore = names.length > declared.split(JOINER).length && names.every(isNameLike) && names.includes(declared);
  return namesMore ? names.join(', ') : declared;
}

const day = (iso: string | undefined): string | undefined => iso?.slice(0, 10);

/** The declared date has hour and zone and needs no guess at the order of day and month; the printed one only says how the page writes it. */
function mergedDates(declared: DeclaredMetadata, printed: Metadata): { published: string | undefined; publishedText: string | undefined } {
  const iso = declared.published?.value;
  if (iso === undefined) return { published: printed.published, publishedText: printed.publishedText };
  const isSameDay = day(printed.published) === day(iso);
  return {
    published: isSameDay && iso.length === 10 ? printed.published : iso,
    publishedText: (isSameDay ? printed.publishedText : undefined) ?? declared.publishedText?.value,
  };
}

/**
 * What a page says about itself, from its markup and from its visible text. The markup goes first, but for the language, which is measured on the text: templates
 * declare theirs on every page, whatever it is in.
 */
export function mergeMetadata(declared: DeclaredMetadata, printed: Metadata): Metadata {
  const merged = {
    title: mergedTitle(declared, printed.title),
    byline: mergedByline(declared.byline?.value, printed.byline),
    ...mergedDates(declared, printed),
    modified: declared.modified?.value,
    site: declared.site?.value ?? printed.site,
    agency: printed.agency,
    language: printed.language ?? declared.language?.value,
    url: printed.url,
    canonical: declared.canonical?.value,
    excerpt: declared.excerpt?.value,
    image: declared.image?.value,
    tags: declared.tags?.value,
  };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

import { words } from '../../measure/words.js';
import type { Declaration } from '../declared.js';
import { likeness } from '../likeness.js';
import { isSiteName, type SiteNames, titleParts, withoutSite } from './site-cut.js';

/** Share of words (F1) from which a heading is the declared title in other words. */
const MIN_LIKENESS = 0.9;
/** The same on the page of a story, where the declared title is often a search engine's version of the headline. */
const MIN_STORY_LIKENESS = 0.35;
const MIN_CHARACTERS = 2;
/** Longest heading that is read as a headline, in characters. */
const MAX_CHARACTERS = 300;
/** Most headings and most claims that are compared. */
const MAX_COMPARED = 30;

/** The title, and whether the page prints it as its heading. */
export interface Headline {
  readonly title: Declaration;
  readonly isHeading: boolean;
}

/** What the title is chosen from. */
export interface TitleClaims {
  /** What things that the page is about are called, best first. */
  readonly named: readonly Declaration[];
  /** The titles of the head, in order of trust; the site's name may stand in them. */
  readonly titles: readonly Declaration[];
  readonly headings: readonly Declaration[];
  readonly site: SiteNames;
  readonly isStory: boolean;
}

/** A title and what may be left of it when its last parts are taken for the site's. */
const beginnings = (title: string): string[] => {
  const parts = titleParts(title);
  return parts.flatMap((_, at) => (at % 2 === 0 ? [parts.slice(0, at + 1).join('')] : []));
};

/**
 * The title of a page: its heading where that says what the head says, or where a story's heading says the same in other words; else what the head says.
 * The heading goes before the others because it is what readers see: search engines get another version. On pages that are no story it is
 * as often a slogan, so that only a heading that agrees is taken there.
 */
export function chooseHeadline({ named, titles, headings, site, isStory }: TitleClaims): Headline | undefined {
  const cut = (claims: readonly Declaration[]) =>
    claims
      .slice(0, MAX_COMPARED)
      .map(({ value, source }) => ({ value: withoutSite(value, site), source }))
      .filter(({ value }) => value !== '' && !isSiteName(value, site));
  const claims = [...cut(named), ...cut(titles)];
  const versions = claims.flatMap(({ value }) => beginnings(value)).map(words);
  const read = headings.slice(0, MAX_COMPARED).filter(({ value }) => value.length >= MIN_CHARACTERS && value.length <= MAX_CHARACTERS);
  let best: { heading: Declaration; score: number } | undefined;
  for (const heading of read) {
    if (isSiteName(heading.value, site) && read.length > 1) continue;
    const own = words(heading.value);
    const score = Math.max(0, ...versions.map((version) => likeness(own, version)));
    if (!best || score > best.score) best = { heading, score };
  }
  if (best && best.score >= (isStory ? MIN_STORY_LIKENESS : MIN_LIKENESS)) return { title: best.heading, isHeading: true };
  const [claim] = claims;
  if (claim) return { title: claim, isHeading: false };
  const [only] = read;
  return only ? { title: only, isHeading: true } : titles[0] && { title: titles[0], isHeading: false };
}

import { words } from '../../measure/words.js';
import type { Declaration } from '../declared.js';
import { likeness } from '../likeness.js';
import { runsInto } from '../stated.js';
import { isSiteName, type SiteNames, titleParts, withoutSite } from './site-cut.js';

/**
 * Share of words (F1) from which a heading is the declared title in other words. Both limits are where the most titles of the labelled pages (WCXB, see README)
 * come out as people wrote them down; 0.1 more or less changes a page in a hundred at most.
 */
const MIN_LIKENESS = 0.75;
/** The same on the page of a story, where the declared title is often a search engine's version of the headline. */
const MIN_STORY_LIKENESS = 0.35;
const MIN_CHARACTERS = 2;
/** Longest heading that is read as a headline, in characters. */
const MAX_CHARACTERS = 300;
const BAR = /[|｜│]/u;
/** Fewest words that stay of a title, and most words of a tail: chosen like the limits above. */
const MIN_LEFT_WORDS = 2;
const MAX_TAIL_WORDS = 5;
/** Most words that the only heading of a page has more than the title. */
const MAX_ADDED_WORDS = 2;
/** What documentation adds to a name: the version, the package. */
const NAME_WITH_BRACKET = /^(\S+)\s+\([^()]{1,80}\)$/;
/** Most parts of a title that are tried as its end. */
const MAX_PARTS = 8;
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
  const ends = parts.flatMap((_, at) => (at % 2 === 0 && at < 2 * MAX_PARTS ? [parts.slice(0, at + 1).join('')] : []));
  return [...new Set([...ends, title].flatMap((one) => [one, one.replace(NAME_WITH_BRACKET, '$1')]))];
};

/** A declared title without a last part that may be the site's or the section's: all from a bar on, and a few words after a dash. */
function withoutTail(title: string): string {
  let parts = titleParts(title);
  const bar = parts.findIndex((part, at) => at % 2 === 1 && BAR.test(part));
  if (bar > 0 && words(parts.slice(0, bar).join('')).length >= MIN_LEFT_WORDS) parts = parts.slice(0, bar);
  if (parts.length > 2 && words(parts.at(-1) ?? '').length <= MAX_TAIL_WORDS && words(parts.slice(0, -2).join('')).length >= MIN_LEFT_WORDS)
    parts = parts.slice(0, -2);
  return parts.join('').trim();
}

/** True where a heading has all words of a title and hardly more: `Category: Lamps` for `Lamps`. */
const holdsOne = (heading: readonly string[], titles: readonly (readonly string[])[]): boolean =>
  titles.some(
    (title) => title.length > 0 && heading.length - title.length <= MAX_ADDED_WORDS && title.every((word) => heading.includes(word)),
  );

/** A heading without the kicker that stands on a line of its own in it. */
function withoutKicker(heading: Declaration, named: readonly Declaration[]): Declaration {
  const own = named.find(({ value }) => runsInto(heading.value, value));
  return own ? { ...heading, value: own.value } : heading;
}

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
  const claims = isStory ? [...cut(named), ...cut(titles)] : [...cut(titles), ...cut(named)];
  const versions = claims.flatMap(({ value }) => beginnings(value)).map(words);
  const read = headings.slice(0, MAX_COMPARED).filter(({ value }) => value.length >= MIN_CHARACTERS && value.length <= MAX_CHARACTERS);
  let best: { heading: Declaration; score: number } | undefined;
  for (const heading of read) {
    if (isSiteName(heading.value, site)) continue;
    const own = words(heading.value);
    const score = Math.max(0, ...versions.map((version) => likeness(own, version)));
    if (!best || score > best.score) best = { heading, score };
  }
  if (best && best.score >= (isStory ? MIN_STORY_LIKENESS : MIN_LIKENESS))
    return { title: withoutKicker(best.heading, named), isHeading: true };
  const [sole] = read;
  if (sole && read.length === 1 && !isSiteName(sole.value, site) && holdsOne(words(sole.value), versions))
    return { title: sole, isHeading: true };
  const [claim] = claims;
  if (claim) return { title: { ...claim, value: withoutTail(claim.value) }, isHeading: false };
  const [only] = read;
  return only ? { title: only, isHeading: true } : titles[0] && { title: titles[0], isHeading: false };
}

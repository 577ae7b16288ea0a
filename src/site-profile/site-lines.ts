import type { SiteLines } from '../types.js';
import { isLong } from './line-key.js';
import { rankOf } from './page-lines.js';
import { isRecurring, MIN_PAGES } from './recurring.js';
import { sectionHeadings } from './sections.js';

/** A long line on fewer pages than this share tells an article from its copies; on more, it is the site's. */
const MAX_OWN_SHARE = 0.8;
const MIN_STORY_LINES = 2;
/** Long lines of the page's own that must stand above and below a line for it to stand deep inside the story: an introduction that a series shares has one above, a disclaimer none below. */
const DEEP = 2;

/** On how many pages each line stands, where it is more than one: keys in order, and their counts. */
function documentFrequencies(pages: readonly Float64Array[], atLeast: number): { keys: Float64Array; counts: Uint32Array } {
  const all = new Float64Array(pages.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const page of pages) {
    all.set(page, place);
    place += page.length;
  }
  all.sort();
  const keys: number[] = [];
  const counts: number[] = [];
  for (let start = 0; start < all.length; ) {
    let end = start + 1;
    while (all[end] === all[start]) end += 1;
    if (end - start >= atLeast) {
      keys.push(all[start] as number);
      counts.push(end - start);
    }
    start = end;
  }
  return { keys: Float64Array.from(keys), counts: Uint32Array.from(counts) };
}

/** Place of a key among keys in order; -1 where it is not among them. */
export function placeOf(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = keys[middle] as number;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** What tells an article from others: its own long lines, in any order. Undefined where it has fewer than two: one may be an advertisement in rotation. */
function storyOf(page: Float64Array, isOwn: (key: number) => boolean): number | undefined {
  const own = page.filter((key) => isLong(key) && isOwn(key));
  return own.length < MIN_STORY_LINES ? undefined : rankOf(own.sort());
}

/** The pages without copies of a story that another has, as print versions and addresses with other parameters are: or its paragraphs would recur. */
function withoutCopies(pages: readonly Float64Array[]): readonly Float64Array[] {
  const { keys, counts } = documentFrequencies(pages, 2);
  const isOwn = (key: number) => (counts[placeOf(keys, key)] ?? 1) <= MAX_OWN_SHARE * pages.length;
  const seen = new Set<number>();
  return pages.filter((page) => {
    const story = storyOf(page, isOwn);
    if (story === undefined) return true;
    const isNew = !seen.has(story);
    seen.add(story);
    return isNew;
  });
}

/** On how many pages each line stands deep inside the story. */
function insideCounts(pages: readonly Float64Array[], { keys, counts }: Pick<SiteLines, 'keys' | 'counts'>): Uint32Array {
  const inside = new Uint32Array(keys.length);
  const isOwn = (key: number) => isLong(key) && !isRecurring(counts[placeOf(keys, key)] ?? 1, pages.length);
  for (const page of pages) {
    const own = Array.from(page.keys()).filter((at) => isOwn(page[at] as number));
    const first = own[DEEP - 1];
    const last = own.at(-DEEP);
    if (first === undefined || last === undefined) continue;
    for (let at = first + 1; at < last; at++) {
      const place = placeOf(keys, page[at] as number);
      if (place !== -1) inside[place] = (inside[place] as number) + 1;
    }
  }
  return inside;
}

/** What the pages of one site repeat. `pages`: the lines of each in reading order, every line once. */
export function siteLines(pages: readonly Float64Array[]): SiteLines {
  const stories = withoutCopies(pages);
  const { keys, counts } = documentFrequencies(stories, MIN_PAGES);
  const inside = insideCounts(stories, { keys, counts });
  const mayHead = (place: number) => !isLong(keys[place] as number) && 2 * (inside[place] as number) >= (counts[place] as number);
  const places = Array.from(keys.keys()).filter(mayHead);
  places.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  const headings = sectionHeadings(
    stories,
    places.map((place) => keys[place] as number),
  );
  return { pages: stories.length, keys, counts, inside, headings: Uint8Array.from(keys, (key) => (headings.has(key) ? 1 : 0)) };
}

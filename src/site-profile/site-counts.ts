import { hashOf } from '../measure/word-hash.js';
import type { SiteProfile } from '../types.js';
import { rankOf } from './page-lines.js';
import { siteLines } from './site-lines.js';

/** Pages that are held at most, of all sites together: at fifty lines a page, 75 MB; at most 600 MB where every page has all the lines that count. */
const MAX_PAGES = 2 ** 17;
/** Pages of one site that are held at least while any are given up: a share is then right within a quarter, in nineteen of twenty cases. */
const MIN_PAGES_OF_SITE = 2 ** 4;
/** What may be held of a site beyond its share before the surplus goes. */
const SLACK = 1.25;

/** How much is held: of each site the pages of the lowest ranks, and of sites all, or those whose name has as many zero bits in its hash. */
interface Level {
  readonly pagesOfSite: number;
  readonly siteBits: number;
}

const HALVINGS = Math.log2(MAX_PAGES / MIN_PAGES_OF_SITE);

const levelOf = (number: number): Level => ({
  pagesOfSite: MAX_PAGES / 2 ** Math.min(number, HALVINGS),
  siteBits: Math.max(0, number - HALVINGS),
});

/** One counted page, for a file. */
export interface CountedPage {
  readonly site: string;
  readonly lines: Float64Array;
}

type Pages = Map<number, Float64Array>;

/** True for the sites that are held where not all can be: every second, fourth … by a hash of their names. */
const isHeld = (site: string, bits: number) => bits === 0 || (hashOf(site) >>> 0) % 2 ** bits === 0;

/** Keeps the pages of the lowest ranks. */
function trim(pages: Pages, most: number): void {
  if (pages.size <= most) return;
  const surplus = Float64Array.from(pages.keys()).sort().subarray(most);
  for (const rank of surplus) pages.delete(rank);
}

/**
 * Which lines stand on which pages, for each site. Exact while at most 131,072 pages are held; beyond, of each site the pages with the lowest hashes are held, a
 * random sample of them (a bottom-k sketch: Cohen and Kaplan, "Summarizing data using bottom-k sketches", 2007), as many as fit, and at last of the sites themselves only
 * a sample. Equal pages count once. What is held depends on the pages alone: not on their order, not on how they were divided into parts that were added up, not on whether
 * a part was added twice.
 */
export class SiteCounts {
  readonly #sites = new Map<string, Pages>();
  readonly #maxPages: number;
  #level = 0;
  /** Pages that this level holds: of no site more than its share. */
  #held = 0;

  /** `level`: what a file that is added says it was counted at. `maxPages` is lowered by tests. */
  constructor({ level = 0, maxPages = MAX_PAGES }: { readonly level?: number; readonly maxPages?: number } = {}) {
    this.#level = level;
    this.#maxPages = maxPages;
  }

  /** How often what is held had to be halved; 0 where the counts are exact. */
  get level(): number {
    return this.#level;
  }

  /** Pages that are held. */
  get size(): number {
    return this.#held;
  }

  get sites(): readonly string[] {
    return [...this.#sites.keys()].sort();
  }

  /** Counts a page of a site, given as `pageLines` has it. */
  add(site: string, lines: Float64Array): void {
    const { pagesOfSite, siteBits } = levelOf(this.#level);
    if (lines.length === 0 || !isHeld(site, siteBits)) return;
    const pages: Pages = this.#sites.get(site) ?? new Map();
    this.#sites.set(site, pages);
    const rank = rankOf(lines);
    if (pages.has(rank)) return;
    pages.set(rank, lines);
    if (pages.size <= pagesOfSite) this.#held += 1;
    else if (pages.size > SLACK * pagesOfSite) trim(pages, pagesOfSite);
    while (this.#held > this.#maxPages) this.raiseTo(this.#level + 1);
  }

  /** Adds what another counted. */
  merge(other: SiteCounts): void {
    this.raiseTo(other.level);
    for (const { site, lines } of other.pages()) this.add(site, lines);
  }

  /** Holds no more than this level does. */
  raiseTo(level: number): void {
    if (level <= this.#level) return;
    this.#level = level;
    this.#held = 0;
    const { pagesOfSite, siteBits } = levelOf(level);
    for (const [site, pages] of this.#sites) {
      if (!isHeld(site, siteBits)) this.#sites.delete(site);
      else {
        trim(pages, pagesOfSite);
        this.#held += pages.size;
      }
    }
  }

  /** The pages that are held, by site and rank: always in the same order. */
  *pages(): Generator<CountedPage> {
    for (const site of this.sites) for (const lines of this.#pagesOf(site)) yield { site, lines };
  }

  /** What the sites repeat. */
  profile(): SiteProfile {
    return { sites: new Map(this.sites.map((site) => [site, siteLines(this.#pagesOf(site))])) };
  }

  #pagesOf(site: string): Float64Array[] {
    const pages: Pages = this.#sites.get(site) ?? new Map();
    trim(pages, levelOf(this.#level).pagesOfSite);
    return [...pages].sort(([a], [b]) => a - b).map(([, lines]) => lines);
  }
}

import { type InputOptions, pageInput } from './page-input.js';
import { readHtmlBlocks } from './parse/html.js';
import { blocksOf } from './parse/text.js';
import { ProfileReader, writeCounts, writeProfile } from './site-profile/format.js';
import { siteName } from './site-profile/look-up.js';
import { pageLines } from './site-profile/page-lines.js';
import { SiteCounts } from './site-profile/site-counts.js';
import type { SiteProfile } from './types.js';

/** A page to be counted for its site: the one of that name, else the host of its address, else the one that all pages without an address make up. */
export interface ProfiledPage extends InputOptions {
  /** HTML or text, as `clean` takes it. */
  readonly input: string | Uint8Array;
  readonly url?: string;
  readonly site?: string;
}

/** The site of pages that say of none. */
const UNNAMED = 'this site';

/** Counts the pages of sites, one by one, in any order; counters of parts add up to the counter of the whole. */
export class SiteCounter {
  readonly #counts: SiteCounts;

  constructor(counts: SiteCounts = new SiteCounts()) {
    this.#counts = counts;
  }

  /** Counts a page. Throws as `clean` does. */
  add({ input, url, site, ...options }: ProfiledPage): void {
    const { text, isPage } = pageInput(input, options);
    const blocks = isPage ? readHtmlBlocks(text, {}).blocks : blocksOf(text);
    this.#counts.add(siteName({ site, url }) ?? UNNAMED, pageLines(blocks));
  }

  /** Adds what another counted; a page that both have counts once. */
  merge(other: SiteCounter): void {
    this.#counts.merge(other.#counts);
  }

  /** What the sites repeat: for `clean`. */
  profile(): SiteProfile {
    return this.#counts.profile();
  }

  /** The file that `stet profile` writes, line by line; `compact` leaves out what only adding up needs. */
  lines({ compact = false }: { readonly compact?: boolean } = {}): Iterable<string> {
    return compact ? writeProfile(this.profile()) : writeCounts(this.#counts);
  }
}

/** What the sites of these pages repeat: for `clean`. */
export function profileOf(pages: Iterable<ProfiledPage>): SiteProfile {
  const counter = new SiteCounter();
  for (const page of pages) counter.add(page);
  return counter.profile();
}

/** Reads the file that `stet profile` wrote, from its lines without their line breaks. Throws an error that names the line that is wrong. */
export function readProfile(lines: Iterable<string>): SiteProfile {
  const reader = new ProfileReader();
  for (const line of lines) reader.read(line);
  return reader.profile;
}

import type { SiteLines, SiteProfile } from '../types.js';
import { MIN_PAGES } from './recurring.js';
import { siteOf } from './site.js';

/** What is known of the site that a page belongs to. */
export interface KnownSite {
  readonly name: string;
  readonly lines: SiteLines;
}

/** How a page says which site it is of: by its name in the profile, or by the page's address. `folder` is a guess: the folder that the page lies in. */
export interface PageSite {
  readonly site?: string | undefined;
  readonly url?: string | undefined;
  readonly folder?: string | undefined;
}

/** The name of the site that a page is counted for: what the user says, else the host of its address, else its folder; undefined where nothing says it. */
export const siteName = ({ site, url, folder }: PageSite): string | undefined =>
  site ?? (url === undefined ? undefined : siteOf(url)) ?? folder;

/**
 * The page's site in a profile; undefined where the profile does not know it, or fewer than five of its pages. The one site of a profile is that of a page whose
 * address is not known.
 */
export function knownSite({ sites }: SiteProfile, page: PageSite): KnownSite | undefined {
  const name = siteName(page);
  const isSaid = page.site !== undefined || (page.url !== undefined && siteOf(page.url) !== undefined);
  const [only] = sites.size === 1 && !isSaid ? sites.keys() : [];
  const known = name !== undefined && sites.has(name) ? name : only;
  const lines = known === undefined ? undefined : sites.get(known);
  return known !== undefined && lines && lines.pages >= MIN_PAGES ? { name: known, lines } : undefined;
}

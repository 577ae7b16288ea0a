const WWW = /^www\./;

/** The host of a page's address, without `www.`; undefined where it has none. */
export function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.replace(WWW, '') || undefined;
}

/** A site as rules name it, in the form of `hostOf`: letters of any script as addresses write them. */
export const siteOf = (site: string): string => hostOf(`https://${site}`) ?? site;

/** True where a host is the site or below it: `news.example.org` of `example.org`. */
export const isOnSite = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

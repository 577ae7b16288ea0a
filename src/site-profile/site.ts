const WWW = /^www\d?\./;

/**
 * The site that an address belongs to: its host in small letters, without `www.`; undefined for what is no address of the web. The host and not the registrable
 * domain: the blogs of one platform, the editions of one encyclopedia and the sections that a publisher runs on hosts of their own repeat other lines, and what no
 * list of suffixes decides is the same with every release, so that parts counted apart always add up.
 */
export function siteOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  const host = hostname.replace(WWW, '').replace(/\.$/, '');
  return host === '' ? undefined : host;
}

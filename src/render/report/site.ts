import type { Article } from '../../types.js';

/** What a rule takes as a site: no address in numbers of the sixth version. */
const HOST = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*$/u;

/** The host that a page is from, as its address says; undefined where none is known. */
export function siteOf({ metadata: { url, canonical } }: Article): string | undefined {
  for (const address of [url, canonical]) {
    if (address === undefined || !URL.canParse(address)) continue;
    const { hostname } = new URL(address);
    if (HOST.test(hostname)) return hostname.replace(/^www\./, '');
  }
  return undefined;
}

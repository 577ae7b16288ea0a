import type { Article } from '../../types.js';

/** The host that a page is from, as its address says; undefined where none is known. */
export function siteOf({ metadata: { url, canonical } }: Article): string | undefined {
  for (const address of [url, canonical]) {
    if (address === undefined || !URL.canParse(address)) continue;
    const { hostname } = new URL(address);
    if (hostname !== '') return hostname.replace(/^www\./, '');
  }
  return undefined;
}

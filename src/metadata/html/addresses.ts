/** Longest address that is read, in characters. */
const MAX_CHARACTERS = 4_000;

/** An address as it stands for a browser: absolute, `http` or `https`. Undefined for others, and for relative ones where no base is known. */
export function absoluteAddress(address: string, base: string | undefined): string | undefined {
  if (address === '' || address.length > MAX_CHARACTERS) return undefined;
  try {
    const { protocol, href } = new URL(address, base);
    return protocol === 'http:' || protocol === 'https:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/** What says from where a reader came, and not which page is meant. */
const TRACKING = /^(?:utm_[a-z]+|ref|referrer|source|fbclid|gclid|msclkid|mc_cid|mc_eid|igshid)=/i;

/** True for the address of a site's front page. */
export function isFrontPage(address: string): boolean {
  const [page = '', query] = (address.split('#', 1)[0] as string).split('?', 2);
  return /^https?:\/\/[^/]+\/?$/.test(page) && (query === undefined || query.split('&').every((one) => one === '' || TRACKING.test(one)));
}

/** The host of an address, without `www`. */
export const hostOf = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase();

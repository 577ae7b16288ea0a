const MAX_CHARACTERS = 4096;
/** Browsers take out tabs and line breaks before they read the scheme: `java\nscript:` is `javascript:`. */
const LINE_SPACES = /[\t\n\r]+/g;
const OTHER_SPACES = /[\0-\x20\x7f-\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\ufffe\uffff]+/g;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const SAFE_SCHEME = /^(?:https?|mailto|tel|ftp|geo|sms|xmpp|magnet):/i;
const SAFE_IMAGE_SCHEME = /^https?:/i;
const MARKUP = /[<>"'`\\{}|^]/g;

/** Resolves the addresses of a page against its base; the base is undefined where it is not known. */
export class Addresses {
  readonly base: string | undefined;

  /** `base`: what the base element says; `url`: the page's address. */
  constructor(url: string | undefined, base: string | undefined) {
    this.base = base === undefined ? url : (resolved(base, url) ?? url);
    if (this.base !== undefined && !/^https?:/i.test(this.base)) this.base = undefined;
  }

  /** The address of a link, absolute where the base is known; undefined for what is empty, unsafe to follow (`javascript:`, `data:`) or no address. */
  link(href: string): string | undefined {
    return this.#safe(href, SAFE_SCHEME);
  }

  /** The address of a picture; of `data:` pictures there is none, however small: the text goes on without them, and what they hold need not be shown. */
  image(src: string): string | undefined {
    return this.#safe(src, SAFE_IMAGE_SCHEME);
  }

  #safe(address: string, scheme: RegExp): string | undefined {
    if (address.length > MAX_CHARACTERS) return undefined;
    const plain = address.replace(LINE_SPACES, '').replace(OTHER_SPACES, ' ').trim().replaceAll(' ', '%20');
    // A place in this page leads nowhere from another.
    if (plain === '' || (plain.startsWith('#') && this.base === undefined)) return undefined;
    const hasScheme = SCHEME.test(plain);
    if (hasScheme && !scheme.test(plain)) return undefined;
    const absolute = hasScheme || this.base !== undefined ? resolved(plain, this.base) : undefined;
    if (absolute !== undefined) return scheme.test(absolute) ? absolute : undefined;
    return hasScheme || this.base !== undefined ? undefined : plain.replace(MARKUP, encodeURIComponent);
  }
}

function resolved(address: string, base: string | undefined): string | undefined {
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
}

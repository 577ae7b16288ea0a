import { fold } from '../../measure/fold.js';
import { hostOf } from './addresses.js';

/** What divides headline and site in a browser's title: most signs with space around them, and those that Chinese and Japanese titles set without. */
const DIVIDER = /(\s+[|–—•·:«»‹›~/\\→>-]{1,2}\s+|\s*[|｜│]\s*|\s+:+\s+)/u;
const WIDE_DIVIDER = /([_｜|－—-]+)(?=[^_｜|－—-]{2,20}$)/u;
const SIGNS = /[^\p{L}\p{N}]/gu;
/** Fewest letters of a name that is looked for in the address. */
const MIN_HOST_LETTERS = 3;
/** Most parts of a title that are told. */
const MAX_PARTS = 8;
/** Names of the front page that stand beside the site's. */
const FRONT = new Set(['home', 'homepage', 'startseite', 'accueil', 'inicio', 'welcome', 'officialsite', 'officialwebsite']);
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** What a site is called, as letters alone. */
export interface SiteNames {
  readonly letters: readonly string[];
  /** The letters of the address's host. */
  readonly host: string;
  /** The host's own label: `example` of `blog.example.co.uk`, roughly. */
  readonly label: string;
}

const lettersOf = (text: string): string => fold(text).replace(SIGNS, '');

/** The longest label of a host. */
const labelOf = (host: string): string =>
  host
    .split('.')
    .slice(0, -1)
    .sort((a, b) => b.length - a.length)[0] ?? '';

/** What is known of a site's name before the titles are read. */
export function siteNames(names: readonly string[], addresses: readonly (string | undefined)[]): SiteNames {
  const host = addresses.map(hostOf).find((one) => one !== undefined) ?? '';
  return {
    letters: [...new Set(names.map(lettersOf))].filter((name) => name !== ''),
    host: lettersOf(host),
    label: lettersOf(labelOf(host)),
  };
}

/** True for a text that says the site's name and nothing else. */
export function isSiteName(text: string, { letters, host, label }: SiteNames): boolean {
  const own = lettersOf(text);
  if (own === '') return false;
  if (letters.includes(own) || FRONT.has(own)) return true;
  return (
    own.length >= MIN_HOST_LETTERS &&
    (host.includes(own) || (label.length >= MIN_HOST_LETTERS && own.startsWith(label) && own.length <= label.length + 4))
  );
}

/** What goes on after the name of a site without a space: its section. A person's name goes on so in that of a blog. */
const SECTION = /^(?:新闻|新聞|财经|財經|体育|體育|科技|娱乐|娛樂|资讯|資訊|军事|汽车|网|網|在线|频道|ニュース|뉴스|스포츠)/;

/** True for an author who is called what the site is called, or what it is called before its section's name. */
export const isNamedAsSite = (name: string, { letters, label }: SiteNames): boolean => {
  const own = lettersOf(name);
  return (
    letters.includes(own) || own === label || letters.some((letter) => letter.startsWith(own) && SECTION.test(letter.slice(own.length)))
  );
};

/** A title in its parts: texts at the even places, what divides them at the odd ones. */
export const titleParts = (title: string): string[] => title.split(UNSPACED.test(title) && !DIVIDER.test(title) ? WIDE_DIVIDER : DIVIDER);

/** The texts of a title between the signs that divide it; undefined where nothing does. */
export function partsOf(title: string): readonly string[] | undefined {
  const texts = titleParts(title).flatMap((part, at) => (at % 2 === 0 && part.trim() !== '' ? [part.trim()] : []));
  return texts.length > 1 ? texts.slice(0, MAX_PARTS) : undefined;
}

/** A browser's title without the site's name before or after it. */
export function withoutSite(title: string, site: SiteNames): string {
  const parts = titleParts(title);
  let from = 0;
  let to = parts.length;
  while (to - from > 2 && isSiteName(parts[to - 1] ?? '', site)) to -= 2;
  while (to - from > 2 && isSiteName(parts[from] ?? '', site)) from += 2;
  return parts.slice(from, to).join('').trim();
}

/** Most words of a site's name. */
const MAX_SITE_WORDS = 8;
/** Fewest letters of a heading that begins a title where words are not spaced. */
const MIN_UNSPACED_LETTERS = 4;
/** What divides a site's name from what follows. */
const DIVIDING_END = /[\s|–—•·:«»‹›~/\\→>-]{1,6}$/u;

/** The site's name from a browser's title whose beginning is the page's heading, or whose end is in the address: `Heading - Section - Site`. */
export function siteAfter(title: string, headings: readonly string[], addresses: readonly (string | undefined)[]): string | undefined {
  const parts = titleParts(title);
  const last = (parts.at(-1) ?? '').trim();
  if (parts.length < 3 || last === '' || last.split(/\s+/).length > MAX_SITE_WORDS) return undefined;
  if (isSiteName(last, siteNames([], addresses))) return last;
  const beginnings = parts.flatMap((_, at) => (at % 2 === 0 && at < parts.length - 1 ? [lettersOf(parts.slice(0, at + 1).join(''))] : []));
  // The signs between the other parts of a title in Chinese or Japanese are not told from its own.
  const whole = UNSPACED.test(title) ? (beginnings.at(-1) ?? '') : '';
  const begins = (own: string) => beginnings.includes(own) || (own.length >= MIN_UNSPACED_LETTERS && whole.startsWith(own));
  return headings.some((heading) => begins(lettersOf(heading))) ? last : undefined;
}

/** The site's name from a browser's title whose end is the headline that the page declares: `Site: Headline`. It must be in the address, for it may be the section's. */
export function siteBefore(title: string, headlines: readonly string[], addresses: readonly (string | undefined)[]): string | undefined {
  const headline = headlines.find((one) => one !== '' && title.length > one.length && title.endsWith(one));
  const before = headline === undefined ? '' : title.slice(0, title.length - headline.length);
  const name = before.replace(DIVIDING_END, '');
  const isDivided = name !== '' && name.length < before.trimEnd().length && name.split(/\s+/).length <= MAX_SITE_WORDS;
  return isDivided && isSiteName(name, siteNames([], addresses)) ? name : undefined;
}

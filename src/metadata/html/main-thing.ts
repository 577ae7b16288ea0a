import { words } from '../../measure/words.js';
import { isWebPage, kindOf, type Thing, textsOf } from './thing.js';

/** What is known of the page before its things are: its addresses, and the texts that may be its headline. */
export interface PageSigns {
  readonly addresses: readonly string[];
  readonly headlines: readonly string[];
}

/** Share of the words of a thing's name that a headline of the page must have for the thing to be what the page is about. */
const MIN_SHARED = 0.7;

const bareAddress = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');

/** The words of every headline, made once for all things of a page. */
type KnownSigns = { readonly addresses: ReadonlySet<string>; readonly headlines: readonly ReadonlySet<string>[] };

/** What `mainThings` compares things with. */
export const knownSigns = ({ addresses, headlines }: PageSigns): KnownSigns => ({
  addresses: new Set(addresses.map(bareAddress)),
  headlines: headlines.map((headline) => new Set(words(headline))),
});

/** What a thing is called. */
export const nameOf = (thing: Thing): string | undefined =>
  [...textsOf(thing, 'headline'), ...textsOf(thing, 'name'), ...textsOf(thing, 'title')][0];

function agrees(thing: Thing, signs: KnownSigns): boolean {
  const addresses = ['@id', 'url', 'mainEntityOfPage'].flatMap((property) => textsOf(thing, property, ['@id', 'url']));
  if (addresses.some((address) => signs.addresses.has(bareAddress(address)))) return true;
  const own = words(nameOf(thing) ?? '');
  return own.length > 0 && signs.headlines.some((known) => own.filter((word) => known.has(word)).length >= MIN_SHARED * own.length);
}

/** The best of some things of the same rank: those that agree with the page; where none does, all if they have one name, and none where they are a list. */
function ownThings(things: readonly Thing[], signs: KnownSigns): Thing[] {
  if (things.length < 2) return [...things];
  const agreeing = things.filter((thing) => agrees(thing, signs));
  if (agreeing.length > 0) return agreeing;
  return new Set(things.map(nameOf)).size === 1 ? [...things] : [];
}

/** Most things of one rank that are compared: a list of more is no page's main thing. */
const MAX_COMPARED = 100;

/** The things that the page is about, best first, and after them the things that name the page itself. */
export function mainThings(things: readonly Thing[], signs: KnownSigns): Thing[] {
  const ranks = new Map<number, Thing[]>();
  for (const thing of things) {
    const rank = kindOf(thing)?.rank;
    if (rank === undefined) continue;
    const same = ranks.get(rank) ?? [];
    ranks.set(rank, same);
    if (same.length < MAX_COMPARED) same.push(thing);
  }
  const best = [...ranks].sort(([a], [b]) => b - a).map(([, same]) => ownThings(same, signs));
  const about = best.find((same) => same.length > 0 && !same.some(isWebPage)) ?? [];
  return [...about, ...best.flat().filter(isWebPage)];
}

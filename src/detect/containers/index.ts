import type { MeasuredPage } from '../detector.js';
import { ADVERTISEMENT } from './advertisement.js';
import { AUTHOR_BOX } from './author-box.js';
import { COMMENTS } from './comments.js';
import { COOKIE_BANNER } from './cookie-banner.js';
import { LEGAL_FOOTER } from './legal-footer.js';
import { type NameFinder, nameFinder } from './name-finder.js';
import { NAVIGATION } from './navigation.js';
import { NEWSLETTER_PROMO } from './newsletter-promo.js';
import { PAYWALL } from './paywall.js';
import { RELATED_LINKS } from './related-links.js';
import type { ContainerRules } from './rules.js';
import { SHARE_BUTTONS } from './share-buttons.js';

const RULES = {
  'cookie-banner': COOKIE_BANNER,
  'newsletter-promo': NEWSLETTER_PROMO,
  'share-buttons': SHARE_BUTTONS,
  comments: COMMENTS,
  'related-links': RELATED_LINKS,
  navigation: NAVIGATION,
  'legal-footer': LEGAL_FOOTER,
  'author-box': AUTHOR_BOX,
  advertisement: ADVERTISEMENT,
  paywall: PAYWALL,
} satisfies Record<string, ContainerRules>;

/** The detectors that know containers. */
export type ContainerKind = keyof typeof RULES;

/** What all blocks in elements of one name have together. */
export interface NamedPart {
  readonly name: string;
  /** Share of the page's words, 0 to 1. */
  readonly share: number;
}

/** For each kind of container and each block in one, its names that say so, innermost first. */
export type PageContainers = ReadonlyMap<ContainerKind, ReadonlyMap<number, readonly NamedPart[]>>;

const NONE: PageContainers = new Map();
/** Made when the first page with names is looked at: pages of text have none. */
let finder: NameFinder<ContainerKind> | undefined;
const known = new WeakMap<MeasuredPage, PageContainers>();

/** What a list of names says: each kind with the names that say it, and all of these. */
interface Said {
  readonly kinds: ReadonlyMap<ContainerKind, readonly string[]>;
  readonly names: readonly string[];
}

/** Looks up names and lists of names, each once a page: many elements share one. */
class NameLookup {
  readonly #find: NameFinder<ContainerKind>;
  readonly #byName = new Map<string, readonly ContainerKind[]>();
  readonly #byList = new Map<readonly string[], Said>();
  readonly #words = new Map<string, number>();

  constructor() {
    finder ??= nameFinder<ContainerKind>(RULES);
    this.#find = finder;
  }

  /** The kinds that a list of names says, with the names that say it; `words`: what the block adds to them. */
  kindsOf(list: readonly string[], words: number): Said['kinds'] {
    let said = this.#byList.get(list);
    if (!said) {
      said = this.#look(list);
      this.#byList.set(list, said);
    }
    for (const name of said.names) this.#words.set(name, this.wordsIn(name) + words);
    return said.kinds;
  }

  wordsIn(name: string): number {
    return this.#words.get(name) ?? 0;
  }

  #look(list: readonly string[]): Said {
    const kinds = new Map<ContainerKind, string[]>();
    const names = new Set<string>();
    for (const name of list) {
      for (const kind of this.#kindsOfName(name)) {
        names.add(name);
        const own = kinds.get(kind);
        if (own) own.push(name);
        else kinds.set(kind, [name]);
      }
    }
    return { kinds, names: [...names] };
  }

  #kindsOfName(name: string): readonly ContainerKind[] {
    let kinds = this.#byName.get(name);
    if (!kinds) {
      kinds = this.#find(name);
      this.#byName.set(name, kinds);
    }
    return kinds;
  }
}

function findContainers({ blocks }: MeasuredPage): PageContainers {
  const lookup = new NameLookup();
  const found = new Map<ContainerKind, Map<number, readonly string[]>>();
  let total = 0;
  for (const { block, words } of blocks) {
    total += words.length;
    for (const [kind, names] of lookup.kindsOf(block.html?.names ?? [], words.length)) {
      const places = found.get(kind) ?? new Map<number, readonly string[]>();
      found.set(kind, places.set(block.index, names));
    }
  }
  const partOf = (name: string): NamedPart => ({ name, share: lookup.wordsIn(name) / Math.max(1, total) });
  return new Map([...found].map(([kind, places]) => [kind, new Map([...places].map(([index, names]) => [index, names.map(partOf)]))]));
}

/** The containers on a page of HTML, looked for once for all detectors; none on a page of text. Linear in the names of its elements. */
export function containersOf(page: MeasuredPage): PageContainers {
  if (page.page.source !== 'html') return NONE;
  let containers = known.get(page);
  if (!containers) {
    containers = findContainers(page);
    known.set(page, containers);
  }
  return containers;
}

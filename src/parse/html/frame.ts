import type { Element } from '../../dom/tree.js';
import { BLOCK, enclosureBits, headingRank } from './elements.js';
import { type Hidden, hiddenBy } from './hidden.js';
import type { ItemMarker, ListNumbers } from './list-marker.js';

/** What text inside is, by the innermost element that says so. */
type Part = 'heading' | 'caption' | 'term' | 'definition' | undefined;

const PARTS: Readonly<Record<string, Part>> = { figcaption: 'caption', caption: 'caption', dt: 'term', dd: 'definition' };
/** Elements inside which a part is over: a table in a heading's place, a list in a definition. */
const ENDS_PART = new Set(['ul', 'ol', 'table', 'blockquote', 'article', 'section']);
const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
/** Deeper lists and quotations stand at this level. */
const MAX_LEVEL = 12;
const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/** A hash (FNV-1a) that passes over digits: `post-12` and `post-13` are of one kind. */
function hashOf(seed: number, text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) hash = Math.imul(hash ^ code, HASH_PRIME);
  }
  return hash;
}

/** What an element takes over from the one around it. */
type Inherited = Pick<
  Frame,
  'depth' | 'bits' | 'hidden' | 'context' | 'part' | 'rank' | 'lists' | 'quotes' | 'link' | 'itemprop' | 'itemtype' | 'marker'
>;

/** What the page itself begins with. */
const NOTHING: Inherited = {
  depth: -1,
  bits: 0,
  hidden: undefined,
  context: HASH_START,
  part: undefined,
  rank: 0,
  lists: 0,
  quotes: 0,
  link: undefined,
  itemprop: undefined,
  itemtype: undefined,
  marker: undefined,
};

/** An open element with all that it inherits, worked out once: a block only takes it over. */
export class Frame {
  readonly tag: string;
  readonly depth: number;
  /** Sets of `ENCLOSURES`, this element's own among them. */
  readonly bits: number;
  readonly hidden: Hidden | undefined;
  readonly isBlock: boolean;
  /** The innermost block-level frame: this one, if it is. */
  readonly block: Frame;
  /** Tags and classes of the block-level elements down to this one. */
  readonly context: number;
  readonly part: Part;
  readonly rank: number;
  readonly lists: number;
  readonly quotes: number;
  readonly link: Frame | undefined;
  readonly itemprop: string | undefined;
  readonly itemtype: string | undefined;
  /** The numbers of the list that this is, and the marker of the item that encloses this. */
  numbers: ListNumbers | undefined;
  marker: ItemMarker | undefined;
  /** An item of this list, or a row of this table, was met. */
  hasBegun = false;
  /** Worked out when a block asks for them. */
  path: string | undefined;
  names: readonly string[] | undefined;
  ancestors: readonly number[] | undefined;

  constructor(
    readonly element: Element,
    readonly parent: Frame | undefined,
    /** Number in the order of the page. */
    readonly number: number,
  ) {
    const { name, attribs } = element;
    const outer: Inherited = parent ?? NOTHING;
    this.tag = name;
    this.depth = outer.depth + 1;
    this.isBlock = parent === undefined || BLOCK.has(name);
    this.block = this.isBlock || !parent ? this : parent.block;
    this.bits = outer.bits | enclosureBits(name, attribs.role);
    this.hidden = outer.hidden ?? hiddenBy(element);
    this.context = this.isBlock ? hashOf(hashOf(outer.context, name), attribs.class ?? '') : outer.context;
    const endsPart = ENDS_PART.has(name);
    this.rank = headingRank(name) || this.#ariaRank() || (endsPart ? 0 : outer.rank);
    this.part = this.#ownPart(outer) ?? (endsPart ? undefined : outer.part);
    this.lists = Math.min(outer.lists + (LISTS.has(name) ? 1 : 0), MAX_LEVEL);
    this.quotes = Math.min(outer.quotes + (name === 'blockquote' ? 1 : 0), MAX_LEVEL);
    this.link = outer.link ?? (name === 'a' && attribs.href !== undefined ? this : undefined);
    this.itemprop = attribs.itemprop ?? outer.itemprop;
    this.itemtype = attribs.itemtype ?? outer.itemtype;
    this.marker = outer.marker;
  }

  #ariaRank(): number {
    const { attribs } = this.element;
    if (attribs.role !== 'heading') return 0;
    const level = Number(attribs['aria-level'] ?? 2);
    return level >= 1 && level <= 6 ? Math.floor(level) : 2;
  }

  #ownPart(outer: Inherited): Part {
    if (this.rank > 0 && outer.rank !== this.rank) return 'heading';
    return PARTS[this.tag];
  }
}

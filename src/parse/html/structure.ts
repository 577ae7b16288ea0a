import type { Structure } from '../../types.js';
import { enclosuresOf } from './elements.js';
import type { Frame } from './frame.js';

const MAX_PATH = 16;
const MAX_ANCESTORS = 48;
const MAX_NAMES = 48;
/** Names of one element that count, and their greatest length: the rest is made by machines. */
const MAX_NAMES_OF_ELEMENT = 8;
const MAX_NAME_CHARACTERS = 60;
const SPACES = /[\t\n\f\r ]+/;
const NO_NAMES: readonly string[] = [];

function pathOf(frame: Frame): string {
  if (frame.path !== undefined) return frame.path;
  const tags: string[] = [];
  for (let at: Frame | undefined = frame; at?.parent && tags.length < MAX_PATH; at = at.parent) tags.push(at.tag);
  frame.path = tags.reverse().join('>');
  return frame.path;
}

function ownNames({ tag, element: { attribs } }: Frame): readonly string[] {
  const { id, class: classes } = attribs;
  // What the page as a whole is called (`has-newsletter`, `comments-open`) says nothing of its parts.
  if ((id === undefined && classes === undefined) || tag === 'body' || tag === 'html') return NO_NAMES;
  const names = id !== undefined && id !== '' && id.length <= MAX_NAME_CHARACTERS && !SPACES.test(id) ? [`#${id}`] : [];
  if (classes === undefined) return names;
  for (const name of classes.slice(0, MAX_NAMES_OF_ELEMENT * MAX_NAME_CHARACTERS).split(SPACES)) {
    if (names.length >= MAX_NAMES_OF_ELEMENT) break;
    if (name !== '' && name.length <= MAX_NAME_CHARACTERS) names.push(`.${name}`);
  }
  return names;
}

/** The names of an element and all around it, innermost first. Frames without names of their own share the list of the frame around them. */
function namesOf(frame: Frame): readonly string[] {
  const pending: Frame[] = [];
  let known: readonly string[] = NO_NAMES;
  for (let at: Frame | undefined = frame; at; at = at.parent) {
    if (at.names) {
      known = at.names;
      break;
    }
    pending.push(at);
  }
  for (const one of pending.reverse()) {
    const own = ownNames(one);
    if (own.length > 0) known = own.concat(known.length + own.length > MAX_NAMES ? known.slice(0, MAX_NAMES - own.length) : known);
    one.names = known;
  }
  return known;
}

/** The block-level elements from this one outwards. */
function ancestorsOf(block: Frame): readonly number[] {
  if (block.ancestors) return block.ancestors;
  const numbers: number[] = [];
  for (let at: Frame | undefined = block; at && numbers.length < MAX_ANCESTORS; at = at.parent?.block) numbers.push(at.number);
  block.ancestors = numbers;
  return numbers;
}

/** What recurs on the page, by the context of block-level elements: filled in while the page is read. */
export class Contexts {
  readonly #alike = new Map<number, { blocks: number; characters: number }>();

  /** Counts a block in its context; the answer grows with each further one. */
  count({ block: { context } }: Frame, characters: number): Structure['alike'] {
    let alike = this.#alike.get(context);
    if (!alike) {
      alike = { blocks: 0, characters: 0 };
      this.#alike.set(context, alike);
    }
    alike.blocks += 1;
    alike.characters += characters;
    return alike;
  }
}

function lastPart(type: string): string {
  return type.slice(-MAX_NAME_CHARACTERS).split(/[/#]/).pop() ?? '';
}

/** The share of a block's text that is linked, by how many links, whether into this page, and where the text comes from, if the page does not show it. */
export interface TextFacts {
  readonly links: number;
  readonly linkDensity: number;
  readonly leadsHere: boolean;
  readonly origin: 'script' | undefined;
}

/** A structure while it is made: field by field, so that all have few shapes. */
type Making = { -readonly [K in keyof Structure]: Structure[K] };

/** What the page's elements say of a block whose text stands in `frame`. */
export function structureOf(frame: Frame, alike: Structure['alike'], { links, linkDensity, leadsHere, origin }: TextFacts): Structure {
  const { hidden, itemprop, itemtype, block } = frame;
  const structure: Making = {
    path: pathOf(frame),
    depth: frame.depth,
    names: namesOf(frame),
    within: enclosuresOf(frame.bits),
    linkDensity,
    links,
    alike,
    element: block.number,
    parent: block.parent?.block.number ?? 0,
    ancestors: ancestorsOf(block),
  };
  if (leadsHere) structure.leadsHere = true;
  if (hidden !== undefined) structure.hidden = hidden;
  if (itemprop !== undefined && itemprop !== '') structure.itemprop = itemprop.slice(0, MAX_NAME_CHARACTERS);
  if (itemtype !== undefined && itemtype !== '') structure.itemtype = lastPart(itemtype);
  if (origin !== undefined) structure.origin = origin;
  return structure;
}

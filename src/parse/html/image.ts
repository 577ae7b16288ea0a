import { Element, Text } from '../../dom/tree.js';
import type { Image } from '../../types.js';
import { printable } from '../characters.js';
import type { Addresses } from './addresses.js';
import type { Frame } from './frame.js';

/** Where pages keep the address of a picture that a script loads when it comes into view. */
const LAZY = (
  'data-src data-lazy-src data-original data-lazy ' + 'data-orig-file data-full-src data-hi-res-src data-image data-echo'
).split(' ');
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset'];
/** What stands in its place until then. */
const PLACEHOLDER =
  /^data:|(?:^|[/_-])(?:blank|spacer|placeholder|transparent|pixel|1x1|lazy(?:load)?|loading|empty|clear)[^/]{0,20}\.(?:gif|png|svg|jpe?g|webp)/i;
/** How wide or dense a candidate of a `srcset` is, with the next candidate where no space divides them. */
const DESCRIPTOR = /^(\d{1,6}(?:\.\d{1,4})?)([wx])(?:,(.*))?$/;
const EDGE_COMMAS = /^,|,$/g;
const MAX_SET_CHARACTERS = 8_000;
const MAX_ALT_CHARACTERS = 500;
/** Smaller pictures, in pixels, count visitors or fill space. */
const MIN_SIDE = 3;
const MAX_SOURCES = 10;
const SPACES = /\s+/g;

/** The widest picture of a `srcset`: addresses, each followed by a width (`640w`) or a density (`2x`). */
function widest(set: string): string | undefined {
  let best: string | undefined;
  let most = 0;
  let url: string | undefined;
  for (const part of set.slice(0, MAX_SET_CHARACTERS).split(SPACES)) {
    const descriptor = DESCRIPTOR.exec(part);
    if (!descriptor) {
      url = part.replace(EDGE_COMMAS, '') || url;
      best ??= url;
      continue;
    }
    const width = Number(descriptor[1]) * (descriptor[2] === 'w' ? 1 : 1000);
    if (url !== undefined && width > most) {
      most = width;
      best = url;
    }
    url = descriptor[3] || undefined;
  }
  return best;
}

const widestOf = (set: string | undefined): string | undefined => (set === undefined || set === '' ? undefined : widest(set));

function isTiny({ attribs }: Element): boolean {
  const side = (value: string | undefined) => (value === undefined || value === '' ? Number.POSITIVE_INFINITY : Number.parseInt(value, 10));
  return side(attribs.width) < MIN_SIDE || side(attribs.height) < MIN_SIDE;
}

/** The `srcset` of the sources that stand before a picture in its `picture`. */
function pictureSet(img: Element): string | undefined {
  const { parent } = img;
  if (!(parent instanceof Element) || parent.name !== 'picture') return undefined;
  for (const child of parent.children.slice(0, MAX_SOURCES)) {
    if (!(child instanceof Element) || child.name !== 'source') continue;
    const set = child.attribs['data-srcset'] ?? child.attribs.srcset;
    if (set !== undefined && !PLACEHOLDER.test(set.slice(0, 300))) return set;
  }
  return undefined;
}

/** The addresses that an `img` may have, the likeliest first. */
function* candidates(img: Element): Generator<string | undefined> {
  const { attribs } = img;
  for (const name of LAZY_SETS) yield widestOf(attribs[name]);
  for (const name of LAZY) yield attribs[name];
  yield widestOf(attribs.srcset);
  yield attribs.src;
  yield widestOf(pictureSet(img));
}

/** The picture that an `img` shows once it is loaded; undefined for placeholders, counters and pictures in the page itself (`data:`). */
export function imageOf(img: Element, addresses: Addresses): Image | undefined {
  if (isTiny(img)) return undefined;
  for (const candidate of candidates(img)) {
    if (candidate === undefined || candidate === '' || PLACEHOLDER.test(candidate.slice(0, 300))) continue;
    const url = addresses.image(candidate);
    if (url === undefined) continue;
    const alt = printable((img.attribs.alt ?? '').slice(0, MAX_ALT_CHARACTERS))
      .replace(SPACES, ' ')
      .trim();
    return alt === '' ? { url } : { url, alt };
  }
  return undefined;
}

/** True where a picture in this frame is what a reader without scripts gets in place of another: in the `noscript` right behind it. */
export function isCopyFor({ tag, element }: Frame, picture: Element | undefined): boolean {
  if (tag !== 'noscript' || !picture) return false;
  const { prev } = element;
  const before = prev instanceof Text && prev.data.trim() === '' ? prev.prev : prev;
  return before === picture || (picture.parent === before && picture.parent instanceof Element && picture.parent.name === 'picture');
}

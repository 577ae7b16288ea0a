import type { Element } from 'domhandler';
import { namesIn, nearestAbove } from './ancestry.js';
import type { Declaring } from './selection.js';

/** From so many boxes with headings of their own on, they are a list of other pages. */
const MIN_TEASERS = 3;
/** Longest list of class names that is looked at, in characters. */
const MAX_CLASSES = 1_000;
const BOXES = new Set(['article', 'li']);
const HEADINGS = ['h2', 'h3', 'h4'];

const ENTRY = /(?:^|\s)h-?entry(?:\s|$)/;

/** The microformat entries of a page that WordPress calls an archive, side by side: none of them has the page's heading. Below a single story they are related ones. */
export function listedEntries({ named, classed }: Declaring, isForeign: (element: Element) => boolean): Element[] {
  const isArchive = classed.some(
    ({ name, attribs }) => name === 'body' && namesIn(attribs.class?.slice(0, MAX_CLASSES)).includes('archive'),
  );
  if (!isArchive) return [];
  const isEntry = ({ attribs }: Element) => attribs.class !== undefined && ENTRY.test(attribs.class.slice(0, MAX_CLASSES));
  const entries = classed.filter((element) => isEntry(element) && !isForeign(element));
  const entryAbove = nearestAbove(isEntry);
  return named('h1').some((heading) => entryAbove(heading) !== undefined) ? [] : entries.filter((entry) => entryAbove(entry) === undefined);
}

/** A look-up: does an element stand in an entry of a list of other pages, each with its own heading, author and date? The box with the page's heading is none. */
export function teaserSurroundings({ named }: Declaring): (element: Element) => boolean {
  const boxAbove = nearestAbove(({ name }) => BOXES.has(name));
  const boxesOf = (names: readonly string[]) =>
    names
      .flatMap(named)
      .map(boxAbove)
      .filter((box) => box !== undefined);
  const boxes = new Set(boxesOf(HEADINGS));
  for (const box of boxesOf(['h1'])) boxes.delete(box);
  return (element) => {
    const box = boxes.size < MIN_TEASERS ? undefined : boxAbove(element);
    return box !== undefined && boxes.has(box);
  };
}

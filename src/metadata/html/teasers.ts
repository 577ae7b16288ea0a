import type { Element } from 'domhandler';
import { nearestAbove } from './ancestry.js';
import type { Declaring } from './selection.js';

/** From so many boxes with headings of their own on, they are a list of other pages. */
const MIN_TEASERS = 3;
const BOXES = new Set(['article', 'li']);
const HEADINGS = ['h2', 'h3', 'h4'];

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

import type { Element } from 'domhandler';
import { nearestAbove } from './ancestry.js';
import type { Declaring } from './selection.js';

/** A look-up: does an element stand in the masthead of the site, the header with its menu? A date there is that of the day. A header with the page's heading is none. */
export function mastheadSurroundings({ named }: Declaring): (element: Element) => boolean {
  const headerAbove = nearestAbove(({ name }) => name === 'header');
  const mastheads = new Set(named('nav').flatMap((nav) => headerAbove(nav) ?? []));
  for (const heading of named('h1')) {
    const header = headerAbove(heading);
    if (header) mastheads.delete(header);
  }
  return (element) => {
    const header = mastheads.size === 0 ? undefined : headerAbove(element);
    return header !== undefined && mastheads.has(header);
  };
}

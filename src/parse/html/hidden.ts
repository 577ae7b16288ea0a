import type { Element } from '../../dom/tree.js';

/** How an element says that readers do not see it; the attribute or the style that says so. */
export type Hidden = 'hidden' | 'aria-hidden' | 'display:none' | 'visibility:hidden' | 'closed dialog';

const NO_DISPLAY = /display\s{0,9}:\s{0,9}none/i;
const NO_VISIBILITY = /visibility\s{0,9}:\s{0,9}(?:hidden|collapse)/i;

/** How an element hides its content by itself; undefined where it does not. `aria-hidden` hides from screen readers alone. */
export function hiddenBy({ name, attribs }: Element): Hidden | undefined {
  if (attribs.hidden !== undefined) return 'hidden';
  const { style } = attribs;
  if (style !== undefined && style !== '') {
    const beginning = style.slice(0, 1000);
    if (NO_DISPLAY.test(beginning)) return 'display:none';
    if (NO_VISIBILITY.test(beginning)) return 'visibility:hidden';
  }
  if (name === 'dialog' && attribs.open === undefined) return 'closed dialog';
  return attribs['aria-hidden'] === 'true' ? 'aria-hidden' : undefined;
}

import type { Survey } from '../../survey/index.js';
import type { MeasuredBlock } from '../../survey/measured-block.js';
import { MAX_ABOVE, MAX_BELOW } from './reach.js';

/** What divides the levels of a breadcrumb. */
const CRUMB_SIGN = /\s[>»›→/]{1,2}\s|\s?＞\s?/;

/** True for a breadcrumb, by its last level, the headline that stands below it, or its first, an entry of the menu above: it has all that speaks for a headline, and more words. */
export function isBreadcrumb({ blocks }: Survey, index: number): boolean {
  const { text } = (blocks[index] as MeasuredBlock).block;
  if (!CRUMB_SIGN.test(text)) return false;
  const levels = text.split(CRUMB_SIGN);
  const isLine = (text: string | undefined, from: number, to: number) => blocks.slice(from, to).some(({ block }) => block.text === text);
  return (
    isLine(levels.at(-1)?.trim(), index + 1, index + 1 + MAX_BELOW) || isLine(levels[0]?.trim(), Math.max(0, index - MAX_ABOVE), index)
  );
}

/** True for a line that is divided as a breadcrumb is. */
export const isDividedLikeBreadcrumb = ({ block }: MeasuredBlock): boolean => CRUMB_SIGN.test(block.text);

import type { Survey } from '../../survey/index.js';
import { haveSameWords, type MeasuredBlock } from '../../survey/measured-block.js';
import { MAX_ABOVE } from './reach.js';

/** What divides headline and site in a browser's title bar. */
const SITE_SIGN = /\s+[|–—•·:«»/-]{1,2}\s+|[｜|]/u;
/** Blocks at the very top among which a scraper leaves the browser's title. */
const TITLE_BARS = 5;
/** How far below a headline the line `Headline | Site` stands, in blocks. */
const MAX_ECHO_BELOW = 10;
/** Most words that `Headline | Site` has more than the headline. */
const MAX_SITE_WORDS = 8;

const beginsWith = ({ hashes }: MeasuredBlock, beginning: readonly number[]): boolean =>
  beginning.length > 0 && beginning.every((hash, at) => hash === hashes[at]);

/** The site's name from the line `Headline | Site` of a browser's title bar, empty where the headline just stands twice; undefined where nothing repeats it. */
export function echoOf({ blocks }: Survey, index: number): string | undefined {
  const title = blocks[index] as MeasuredBlock;
  const end = Math.min(blocks.length, index + MAX_ECHO_BELOW);
  for (let at = 0; at < end; at++) {
    if (at === TITLE_BARS) at = Math.max(at, index - MAX_ABOVE);
    const other = blocks[at] as MeasuredBlock;
    if (other.hashes[0] !== title.hashes[0] || other === title || other.isProse) continue;
    if (other.block.index < index && haveSameWords(other, title)) return '';
    if (other.words.length <= title.words.length || other.words.length > title.words.length + MAX_SITE_WORDS) continue;
    const parts = beginsWith(other, title.hashes) ? other.block.text.split(SITE_SIGN) : [];
    if (parts.length > 1) return (parts.at(-1) ?? '').trim();
  }
  return undefined;
}

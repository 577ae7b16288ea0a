import { lengthOf } from '../survey/measured-block.js';
import { wordedBlocks } from '../survey/worded-block.js';
import type { Block } from '../types.js';
import { joinedKey, lineKey } from './line-key.js';

/** Lines of one page that count at most, half of them from its top, half from its bottom: what a site repeats stands there, and no page makes the memory its own. */
const MAX_LINES = 512;

/** The lines of a page for counting: each once, in reading order, as the keys that stand for them. Cheap to post from a worker. */
export function pageLines(blocks: readonly Block[]): Float64Array {
  const keys = new Set<number>();
  for (const { block, worded } of wordedBlocks(blocks)) {
    const key = lineKey({ block, words: worded.words, length: lengthOf(worded) });
    if (key !== 0) keys.add(key);
  }
  const all = Float64Array.from(keys);
  if (all.length <= MAX_LINES) return all;
  const lines = new Float64Array(MAX_LINES);
  lines.set(all.subarray(0, MAX_LINES / 2));
  lines.set(all.subarray(all.length - MAX_LINES / 2), MAX_LINES / 2);
  return lines;
}

const LOW = 0x100000000;

/** A page's rank among those of its site: a number of 52 bits made of its lines, so that equal pages have one, and no order of reading changes it. */
export function rankOf(lines: Float64Array): number {
  let high = lines.length;
  let low = 0;
  for (const key of lines) {
    high = Math.imul(high ^ (key % LOW), 0x01000193);
    low = (Math.imul(low, 31) + Math.floor(key / LOW) + (key % LOW)) | 0;
  }
  return joinedKey(high, low);
}

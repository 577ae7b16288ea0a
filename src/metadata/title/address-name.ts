import { pathOf } from '../../measure/address-path.js';
import { beginsWithNumber } from '../../measure/letters.js';
import { stemOf } from '../../measure/stems.js';
import { words } from '../../measure/words.js';
import type { MeasuredBlock } from '../../survey/measured-block.js';

/** Longest address that is read, in characters. */
const MAX_CHARACTERS = 2_000;
/** Longest line that may be what the address names, in words. */
const MAX_WORDS = 30;
const SUFFIX = /\.\w{2,5}$/;
const BETWEEN_WORDS = /[-_.+]/g;

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The stems of a text's words of three letters and more, each once. */
function stemsOf(own: readonly string[]): Set<number> {
  const stems = new Set<number>();
  for (const word of own) if (word.length > 2 && !beginsWithNumber(word)) stems.add(stemOf(word));
  return stems;
}

/** What the last part of an address calls its page, as stems: `/news/2024/harbour-crane-swings-again.html`. Empty where it is a number, or nothing. */
export function addressName(url: string | undefined): ReadonlySet<number> {
  if (url === undefined || url.length > MAX_CHARACTERS) return new Set();
  const last =
    pathOf(url)
      .split('/')
      .findLast((segment) => segment !== '') ?? '';
  return stemsOf(words(decoded(last).replace(SUFFIX, '').replace(BETWEEN_WORDS, ' ')));
}

/** How alike a line and the name in the address are, 0 to 1: the stems they share, of the more that one of them has. 0 for a line with far fewer words, or more than a headline has. */
export function likeName(line: MeasuredBlock, name: ReadonlySet<number>): number {
  if (name.size === 0 || line.words.length > MAX_WORDS || 2 * line.words.length < name.size) return 0;
  const stems = stemsOf(line.words);
  let shared = 0;
  for (const stem of stems) if (name.has(stem)) shared += 1;
  return shared / Math.max(stems.size, name.size);
}

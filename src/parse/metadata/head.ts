import { words } from '../../measure/words.js';
import { stopWordDensity } from '../../measure/stop-words.js';
import type { Block } from '../../types.js';

/** A block with what the search for metadata asks of it. */
export interface HeadLine {
  readonly block: Block;
  /** Folded words of its first 1,000 characters. */
  readonly words: readonly string[];
  /** Reads as running text. */
  readonly isProse: boolean;
}

/** A page's blocks, and where its story stands among them. */
export interface Head {
  readonly lines: readonly HeadLine[];
  /** Indices of the first and last block of the story's prose; `first` > `last` where the page has none. */
  readonly first: number;
  readonly last: number;
  /** ISO 639-1. */
  readonly language: string | undefined;
}

const MAX_CHARACTERS = 1_000;
const MIN_PROSE_WORDS = 12;
/** The same where a character counts as a word. */
const MIN_PROSE_CHARACTERS = 26;
/** Words from which a line with this share of stop words is prose without a full stop. */
const LONG_WORDS = 25;
const PROSE_DENSITY = 0.3;
/** What a line that is not prose costs the run, and how many words of one block count, as in the detectors' measure of the story. */
const SHORT_COST = 3;
const MAX_COUNTED_WORDS = 120;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const SENTENCE_END = /[.!?…。！？؟।۔][\p{Pf}\p{Pe}"'”’»)\]]*$/u;
const SENTENCE_BREAK = /\p{Ll}[.!?…؟।۔] |。/u;

/** True where a text is written in a script without spaces, whose characters count as words. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text.slice(0, 60));

/** True where a text ends like a sentence. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-12));

function measured(block: Block, language: string | undefined): HeadLine {
  const text = block.text.slice(0, MAX_CHARACTERS);
  const found = words(text);
  const isLong = found.length >= LONG_WORDS && stopWordDensity(found, language) > PROSE_DENSITY;
  const isBuilt = endsSentence(text) || SENTENCE_BREAK.test(text) || isLong;
  const minimum = isUnspaced(text) ? MIN_PROSE_CHARACTERS : MIN_PROSE_WORDS;
  const isProse = block.kind !== 'code' && block.kind !== 'table-row' && block.kind !== 'caption' && found.length >= minimum && isBuilt;
  return { block, words: found, isProse };
}

/** Measures every block and finds the story: the run of blocks with the most prose, less what its other blocks cost. Linear in the page. */
export function headOf(blocks: readonly Block[], language: string | undefined): Head {
  const lines = blocks.map((block) => measured(block, language));
  let best = 0;
  let story = { first: 0, last: -1 };
  let sum = 0;
  let from = 0;
  lines.forEach((line, index) => {
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += line.isProse ? Math.min(line.words.length, MAX_COUNTED_WORDS) : -SHORT_COST;
    if (sum > best) {
      best = sum;
      story = { first: from, last: index };
    }
  });
  return { lines, ...story, language };
}

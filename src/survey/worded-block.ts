import type { Words } from '../measure/plain-words.js';
import { hashedWords } from '../measure/words.js';
import type { Block } from '../types.js';

/** Characters of a block that are measured: more than any paragraph has, so that one line of 100 MB costs what a long paragraph costs. */
const MAX_MEASURED_CHARACTERS = 5_000;

/** A block with its words, which show the page's language before anything else is measured. */
export interface WordedBlock {
  readonly block: Block;
  /** The block's first 5,000 characters. */
  readonly text: string;
  readonly worded: Words;
}

/** The words of every block. */
export function wordedBlocks(blocks: readonly Block[]): WordedBlock[] {
  return blocks.map((block) => {
    const text = block.text.slice(0, MAX_MEASURED_CHARACTERS);
    return { block, text, worded: hashedWords(text) };
  });
}

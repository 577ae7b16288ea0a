import { languageOf } from '../measure/language.js';
import { wordHashes } from '../measure/words.js';
import type { WordedBlock } from './worded-block.js';

/** Blocks that show the language, and characters of each: the longest ones are the story, while menus may be in more languages. */
const SAMPLED_BLOCKS = 40;
const SAMPLED_CHARACTERS = 1_000;
const SAMPLE = 8_000;

/** The longest blocks, the longest first. Only those as long as the last of them are sorted: a page has hundreds. */
function longestOf(blocks: readonly WordedBlock[]): readonly WordedBlock[] {
  const lengths = new Float64Array(blocks.length);
  for (let at = 0; at < lengths.length; at++) lengths[at] = (blocks[at] as WordedBlock).block.text.length;
  lengths.sort();
  const least = lengths[Math.max(0, lengths.length - SAMPLED_BLOCKS)] ?? 0;
  const long = blocks.filter(({ block }) => block.text.length >= least);
  return long.sort(({ block: a }, { block: b }) => b.text.length - a.text.length || a.index - b.index).slice(0, SAMPLED_BLOCKS);
}

/** The language that most of a page is in (ISO 639-1), by the beginnings of the longest blocks; undefined where none is clear. */
export function pageLanguage(blocks: readonly WordedBlock[]): string | undefined {
  const hashes: number[] = [];
  let text = '';
  for (const { block, worded } of longestOf(blocks)) {
    if (text !== '') text += '\n';
    const piece = block.text.slice(0, Math.min(SAMPLED_CHARACTERS, SAMPLE - text.length));
    const own = piece.length === block.text.length ? worded.hashes : wordHashes(piece);
    for (let at = 0; at < own.length; at++) hashes.push(own[at] as number);
    text += piece;
    if (text.length >= SAMPLE) break;
  }
  return languageOf(text, hashes);
}

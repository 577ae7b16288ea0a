import { languageOf } from '../measure/language.js';
import type { Words } from '../measure/plain-words.js';
import { hashedWords } from '../measure/words.js';
import type { WordedBlock } from './worded-block.js';

/** Blocks that show the language, and characters of each: the longest ones are the story, while menus may be in more languages. */
const SAMPLED_BLOCKS = 40;
const SAMPLED_CHARACTERS = 1_000;
const SAMPLE = 8_000;

/** The beginnings of the longest blocks, and their words. */
function languageSample(blocks: readonly WordedBlock[]): { text: string; worded: Words } {
  const longest = [...blocks].sort(({ block: a }, { block: b }) => b.text.length - a.text.length || a.index - b.index);
  const sample: Words = { words: [], hashes: [] };
  let text = '';
  for (const { block, worded } of longest.slice(0, SAMPLED_BLOCKS)) {
    if (text !== '') text += '\n';
    const piece = block.text.slice(0, Math.min(SAMPLED_CHARACTERS, SAMPLE - text.length));
    const own = piece.length === block.text.length ? worded : hashedWords(piece);
    for (const word of own.words) sample.words.push(word);
    for (const hash of own.hashes) sample.hashes.push(hash);
    text += piece;
    if (text.length >= SAMPLE) break;
  }
  return { text, worded: sample };
}

/** The language that most of a page is in (ISO 639-1); undefined where none is clear. */
export function pageLanguage(blocks: readonly WordedBlock[]): string | undefined {
  const { text, worded } = languageSample(blocks);
  return languageOf(text, worded);
}

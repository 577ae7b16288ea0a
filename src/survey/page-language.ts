import { languageOf } from '../measure/language.js';
import type { Block } from '../types.js';

/** Blocks that show the language, and characters of each: the longest ones are the story, while menus may be in more languages. */
const SAMPLED_BLOCKS = 40;
const SAMPLED_CHARACTERS = 1_000;
const SAMPLE = 8_000;

function languageSample(blocks: readonly Block[]): string {
  const longest = [...blocks].sort((a, b) => b.text.length - a.text.length || a.index - b.index).slice(0, SAMPLED_BLOCKS);
  return longest
    .map(({ text }) => text.slice(0, SAMPLED_CHARACTERS))
    .join('\n')
    .slice(0, SAMPLE);
}

/** The language that most of a page is in (ISO 639-1); undefined where none is clear. */
export function pageLanguage(blocks: readonly Block[]): string | undefined {
  return languageOf(languageSample(blocks));
}

import type { WordedBlock } from '../survey/worded-block.js';
import type { Correction } from './correction.js';

/** Finds the corrections whose phrase a block says, in time linear in its words but for phrases that begin alike. */
export type PhraseFinder = (block: WordedBlock) => Correction[];

const SPACES = /\s+/g;
/** Before the key of a text without a word: signs (`***`) are compared as they are. */
const SIGNS = '\n';

const keyOf = (words: readonly string[], text: string): string =>
  words.length > 0 ? words.join(' ') : SIGNS + text.replace(SPACES, ' ').trim();

function gather(shelf: Map<string, Correction[]>, key: string, correction: Correction): void {
  const others = shelf.get(key);
  if (others) others.push(correction);
  else shelf.set(key, [correction]);
}

const standsAt = (phrase: readonly string[], words: readonly string[], start: number): boolean =>
  phrase.every((word, at) => word === words[start + at]);

/** A finder of these phrases. */
export function phraseFinder(corrections: readonly Correction[]): PhraseFinder {
  const whole = new Map<string, Correction[]>();
  const anywhere = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const [first] = correction.words;
    if (correction.isWhole || first === undefined) gather(whole, keyOf(correction.words, correction.text), correction);
    else gather(anywhere, first, correction);
  }
  return ({ text, worded: { words } }) => {
    const found = [...(whole.size > 0 ? (whole.get(keyOf(words, text)) ?? []) : [])];
    if (anywhere.size === 0) return found;
    words.forEach((word, start) => {
      for (const correction of anywhere.get(word) ?? []) if (standsAt(correction.words, words, start)) found.push(correction);
    });
    return found;
  };
}

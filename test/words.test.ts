import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../src/measure/word-hash.js';
import { WordSet } from '../src/measure/word-set.js';
import { hashedWords, words } from '../src/measure/words.js';

const CHARACTERS = fc.constantFrom(...`aAbBzZ'’_ 019.,:-–…©®()\u00a0\nß`, ...'éÉøØžŽǆŉ²ªµ´¨ΣσςάΆΐжЖйЁёԱա€™ﬁ…\u0301\u200b\ufe0f😀🇩');

describe('words', () => {
  it('are folded, numbers whole, glued labels apart', () => {
    expect(words("HomeNews don’t XWir 1,234.5 at 10:05 © Ann's")).toEqual([
      'home',
      'news',
      'dont',
      'x',
      'wir',
      '1,234.5',
      'at',
      '10:05',
      '©',
      'anns',
    ]);
  });

  it('are the same whether the text is read as plain or as of any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: CHARACTERS, maxLength: 40 }), (text) => {
        // A letter of a script without capitals sends the whole text the other way.
        expect(words(`${text} ⵣ`)).toEqual([...words(text), 'ⵣ']);
      }),
      { numRuns: 2_000 },
    );
  });

  it('come with the hash of each', () => {
    for (const text of ["O'Neil’s 12th café", 'Plain words, plainly said']) {
      const { words: found, hashes } = hashedWords(text);
      expect(hashes).toEqual(found.map(hashOf));
    }
  });
});

describe('a set of words', () => {
  it('has what was put in, and nothing else', () => {
    const inside = Array.from({ length: 500 }, (_, number) => `word${number}`);
    const set = new WordSet(inside);
    expect(set.size).toBe(500);
    expect(inside.every((word) => set.has(hashOf(word)))).toBe(true);
    expect(set.has(hashOf('word500'))).toBe(false);
  });
});

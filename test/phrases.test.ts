import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashedWords, words } from '../src/measure/words.js';
import { phraseBook } from '../src/phrases/phrase-book.js';
import { FAMILIES, type Phrases, phrasesIn } from '../src/phrases/phrases.js';

const FOLDER = new URL('../src/phrases/', import.meta.url);
const CODES = readdirSync(FOLDER)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => /^[a-z]{2}$/.test(name));
/** A character of these scripts is a word of its own, so that two words are not yet a phrase. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

async function phrasesOf(code: string): Promise<Phrases> {
  const module: Record<string, Phrases> = await import(`../src/phrases/${code}.ts`);
  const phrases = module[code];
  if (!phrases) throw new Error(`src/phrases/${code}.ts exports no ${code}`);
  return phrases;
}

describe.each(CODES)('phrases: %s', (code) => {
  it('has every family, and nothing twice', async () => {
    const phrases = await phrasesOf(code);
    expect(Object.keys(phrases).sort()).toEqual([...FAMILIES].sort());
    const all = FAMILIES.flatMap((family) => [...phrasesIn(phrases[family].sure), ...phrasesIn(phrases[family].hint)]);
    expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([]);
  });

  it('is sure only of whole blocks and of phrases of more than a word', async () => {
    const phrases = await phrasesOf(code);
    const loose = FAMILIES.flatMap((family) => phrasesIn(phrases[family].sure)).filter((phrase) => {
      const isWhole = phrase.startsWith('^') && phrase.endsWith('$');
      const count = words(phrase).length + (phrase.match(/#/g)?.length ?? 0);
      return !isWhole && count < (UNSPACED.test(phrase) ? 4 : 2);
    });
    expect(loose).toEqual([]);
  });
});

describe('the phrase book', () => {
  const book = phraseBook([
    { comments: { sure: '^# comments$ | leave a reply', hint: '^reply$' }, newsletter: { sure: 'sign up for * newsletter', hint: '' } },
  ]);
  const found = (text: string) => book(hashedWords(text)).map(({ phrase, sure, start, end }) => ({ phrase, sure, start, end }));

  it('finds phrases anywhere, numbers and gaps', () => {
    expect(found('Please leave a reply below')).toEqual([{ phrase: 'leave a reply', sure: true, start: 1, end: 4 }]);
    expect(found('1,204 Comments')).toEqual([{ phrase: '^# comments$', sure: true, start: 0, end: 2 }]);
    expect(found('Sign up for our free weekly newsletter!')).toEqual([
      { phrase: 'sign up for * newsletter', sure: true, start: 0, end: 7 },
    ]);
  });

  it('keeps to the beginning, the end and the longest gap', () => {
    expect(found('All 12 comments')).toEqual([]);
    expect(found('12 comments were read out')).toEqual([]);
    expect(found('Sign up for a course on how to write a newsletter')).toEqual([]);
    expect(found('Reply to all')).toEqual([]);
  });

  it('takes a hyphen after letters beyond ASCII for the end of a word', () => {
    const romanian = phraseBook([{ newsletter: { sure: '^abonează-te la newsletter', hint: '' } }]);
    expect(romanian(hashedWords('Abonează-te la newsletter')).map(({ end }) => end)).toEqual([4]);
  });

  it('refuses a phrase without words', () => {
    expect(() => phraseBook([{ comments: { sure: '…', hint: '' } }])).toThrow(/without words/);
  });
});

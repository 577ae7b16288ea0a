import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean, DETECTORS, render } from '../src/index.js';

const STORY = [
  'The ferry between Lower Marrow and the island of Tew sailed again on Monday, eleven years after the county sold the last boat.',
  'More than four hundred passengers crossed on the first day, and the harbour office said that it had hoped for half of them.',
];
const FOOTER = ['Sign up for our newsletter', 'Your email address', '© 2024 The Northgate Ledger. All rights reserved.'];
const PAGE = [...STORY, 'More from the island', ...FOOTER].join('\n\n');
const struck = (options: Parameters<typeof clean>[1]) => clean(PAGE, options).struck.map(({ text }) => text);

describe('clean', () => {
  it('reads strings and bytes alike', () => {
    expect(render(clean(new TextEncoder().encode(PAGE)), 'json')).toBe(render(clean(PAGE), 'json'));
  });

  it('takes null in an option as nothing said, as records from JSON have it', () => {
    const options: object = { url: null, favor: null, keep: null, encoding: null };
    const html = `<!DOCTYPE html><p>${STORY.join('<p>')}`;
    expect(clean(html, options)).toEqual(clean(html));
    expect(clean(PAGE, options)).toEqual(clean(PAGE));
  });

  it('strikes the more the more precision is favoured', () => {
    const counts = (['recall', 'balance', 'precision'] as const).map((favor) => struck({ favor }).length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    const weak = 'Subscribe';
    const page = [...STORY, weak, ...STORY.map((text) => text.replace('Monday', 'Sunday').replace('four', 'five'))].join('\n\n');
    const strikesWeak = (favor: 'precision' | 'balance') => clean(page, { favor }).struck.some(({ text }) => text === weak);
    expect([strikesWeak('precision'), strikesWeak('balance')]).toEqual([true, false]);
  });

  it('leaves standing what it is told to keep, and runs only what it is told to run', () => {
    expect(struck({})).toContain(FOOTER[2]);
    expect(struck({ keep: ['legal-footer'] })).not.toContain(FOOTER[2]);
    expect(struck({ only: ['newsletter-promo'] })).toEqual(FOOTER.slice(0, 2));
  });

  it('names what it does not know', () => {
    expect(() => clean(PAGE, { keep: ['cookies'] })).toThrow(/keep: no detector is named "cookies"; there are metadata, cookie-banner/);
    expect(() => clean(PAGE, { only: ['cookies'] })).toThrow(TypeError);
    expect(() => clean(PAGE, { favor: 'speed' as 'recall' })).toThrow(/favor: "speed" is none of/);
    expect(() => clean(new ArrayBuffer(8) as unknown as Uint8Array)).toThrow('a page is a string or a Uint8Array, not object');
    expect(() => clean(new Uint8Array([65]), { encoding: 'utf-99' })).toThrow(RangeError);
  });

  it('has a name and a description for every detector', () => {
    for (const { name, description } of DETECTORS)
      expect([name, description]).toEqual([expect.stringMatching(/^[a-z-]+$/), expect.stringMatching(/\w/)]);
  });

  it('strikes what stands between the sentences of a page that was saved in one line', () => {
    const folder = new URL('../fixtures/pages/news-en-harbour/', import.meta.url);
    const inOneLine = (file: string) => readFileSync(new URL(file, folder), 'utf8').replace(/\s+/g, ' ');
    const { blocks } = clean(inOneLine('source.txt'));
    const kept = blocks.map(({ text }) => text).join(' ');
    const [, ...paragraphs] = readFileSync(new URL('expected.txt', folder), 'utf8').trim().split('\n\n');
    for (const paragraph of paragraphs) expect(kept).toContain(paragraph);
    expect(kept).not.toMatch(/cookie|newsletter|all rights/i);
  });
});

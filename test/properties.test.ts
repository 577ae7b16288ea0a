import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, FORMATS, render } from '../src/index.js';

/** Pieces that pages are made of, sane and hostile, so that random pages reach every part of the parser and every detector. */
const PIECES = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'The harbour was closed again on Friday and nobody in the town came to look at it.',
    '“We will not give up this quay, whatever the council in the capital decides,” said the harbour master.',
    'This website uses cookies to improve your experience.',
    'Subscribe to our newsletter',
    'Read also: The bridge that nobody wanted',
    '© 2024 The Harbour Post. All rights reserved.',
    '- two eggs',
    '1. Beat the eggs',
    'Year\tCatch\tBoats',
    '```',
    '  return x;',
    '> quoted words here',
    '# Heading',
    '|a|b|',
    '----',
    '\u001b[31mred\u001b[0m',
    '\u009b31m',
    '(((((((',
    '\ud800',
    '    ',
    '港は金曜日に再び閉鎖された。誰も見に来なかった。',
  ),
);
const PAGES = fc
  .array(fc.tuple(PIECES, fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\f', '\n\n\n')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));

describe('any text', () => {
  it('is cleaned without an error, into every format, all its blocks kept or struck in order', () => {
    fc.assert(
      fc.property(PAGES, (text) => {
        const article = clean(text);
        for (const format of FORMATS) expect(typeof render(article, format)).toBe('string');
        const indices = [...article.blocks, ...article.struck].map(({ index }) => index).sort((a, b) => a - b);
        expect(indices).toEqual(indices.map((_, at) => at));
        const marked = new Set(article.marks.map(({ block }) => block));
        expect(article.struck.every(({ index }) => marked.has(index))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no control character for the terminal', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    const control = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;
    fc.assert(
      fc.property(PAGES, (text) => !control.test(render(clean(text), 'text'))),
      { numRuns: 300 },
    );
  });

  it('gives the same output twice', () => {
    fc.assert(
      fc.property(PAGES, (text) => {
        const once = render(clean(text), 'json');
        const again = render(clean(text), 'json');
        return once === again;
      }),
      { numRuns: 100 },
    );
  });
});

describe('any bytes', () => {
  it('are cleaned without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => typeof render(clean(bytes), 'text') === 'string'),
      { numRuns: 300 },
    );
  });
});

const STORY = 'The harbour was closed again on Friday and nobody in the town came to look at it.\n\n'.repeat(8);

/** Texts that tempt a parser into quadratic time, of about `size` characters. */
const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'one line': (size) => 'The quick brown fox jumps over it. '.repeat(size / 35),
  'short lines': (size) => 'some line\n'.repeat(size / 10),
  'NUL bytes': (size) => '\0'.repeat(size),
  'opening brackets': (size) => '('.repeat(size),
  'opening square brackets': (size) => '['.repeat(size),
  'unclosed links': (size) => '[a](bbbbbbbbbbbbbbbbbb'.repeat(size / 22),
  'unclosed escapes': (size) => '\u001b]'.repeat(size / 2),
  'quote signs': (size) => '> '.repeat(size / 2),
  stars: (size) => '**a '.repeat(size / 4),
  'white space': (size) => `a${' '.repeat(size)}b`,
  accents: (size) => `a${'\u0301'.repeat(size)}`,
  'a wrapped paragraph without end': (size) =>
    'the harbour was closed again on Friday and nobody in the town came to it\n'.repeat(size / 73),
  'a broken sentence without end': (size) => 'the harbour was closed,\n'.repeat(size / 24),
  'half a program': (size) => 'foo();\n  bar\n  baz\n'.repeat(size / 19),
  'the same sentence': (size) => 'The harbour was closed again on Friday and nobody in the town came to look.\n\n'.repeat(size / 77),
  'one phrase': (size) => 'we use cookies to ensure '.repeat(size / 25),
  'labels without end': (size) => STORY + 'Related articles\n\n'.repeat(size / 18),
  'a list of contents twice': (size) => {
    const list = Array.from({ length: size / 40 }, (_, at) => `Chapter number ${at}`).join('\n\n');
    return `${list}\n\n${list}`;
  },
  'copyright lines': (size) => `${STORY}${'Saltwick Post\n\n'.repeat(size / 30)}${'© 2024 Someone Else Entirely\n\n'.repeat(size / 60)}`,
};

describe('time is linear in the input', () => {
  const SIZE = 200_000;
  const seconds = (text: string): number => {
    const started = process.cpuUsage();
    render(clean(text), 'text');
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1e6;
  };

  it.each(Object.keys(HOSTILE))('%s', (name) => {
    const make = HOSTILE[name] as (size: number) => string;
    seconds(make(SIZE));
    const once = seconds(make(SIZE));
    const fourTimes = seconds(make(4 * SIZE));
    // Four times the text may cost four times the time; quadratic work would cost sixteen times.
    expect(fourTimes).toBeLessThan(Math.max(0.25, 9 * once));
  });
});

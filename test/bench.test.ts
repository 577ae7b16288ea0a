import { describe, expect, it } from 'vitest';
import { median } from '../bench/cpu-time.mjs';
import { foldOf } from '../bench/folds.mjs';
import { LINE_RULES, linesThatStay } from '../bench/line-rule.mjs';
import { count, markdownTable, share } from '../bench/table.mjs';

describe("C4's line rule", () => {
  const page = [
    'Home',
    'The ferry sailed again.',
    'It ran.',
    'Was the harbour full on Monday morning?',
    '  “We thought we had lost the crossing for good.”  ',
    'Ines Corrigan said "it sails for good"',
    'Read more about the ferry and its boats...',
    'Signed in as a guest of the harbour office',
  ].join('\n');

  it('keeps lines of three words that end in a full stop, a question or exclamation mark, or a straight quote', () => {
    expect(linesThatStay(page, LINE_RULES['c4-3']).split('\n')).toEqual([
      'The ferry sailed again.',
      'Was the harbour full on Monday morning?',
      'Ines Corrigan said "it sails for good"',
    ]);
  });

  it('keeps, in its other reading, lines of five words that may also end in a curly quote', () => {
    expect(linesThatStay(page, LINE_RULES['c4-5']).split('\n')).toEqual([
      'Was the harbour full on Monday morning?',
      '  “We thought we had lost the crossing for good.”  ',
      'Ines Corrigan said "it sails for good"',
    ]);
  });

  it('leaves nothing of an empty page', () => {
    expect(linesThatStay('', LINE_RULES['c4-3'])).toBe('');
  });
});

describe('tables', () => {
  it('are Markdown, with the numbers to the right', () => {
    expect(markdownTable(['pages', 'F1'], [['articles | all', share(0.98765)]])).toBe(
      '| pages | F1 |\n| --- | ---: |\n| articles \\| all | 0.988 |',
    );
  });

  it('print a dash where there is no measure', () => {
    expect([share(null), share(undefined), share(Number.NaN), share(0)]).toEqual(['–', '–', '–', '0.000']);
  });

  it('divide thousands', () => {
    expect(count(1347)).toBe('1,347');
  });
});

describe('folds', () => {
  const folds = { 'example.org': 2, 'blog.example.org': 0, 'page-7': 1 };

  it.each([
    [{ id: '1', url: 'https://example.org/story' }, 2],
    [{ id: '1', url: 'https://www.example.org/story' }, 2],
    [{ id: '1', url: 'https://blog.example.org/story' }, 0],
    [{ id: 'page-7', url: null }, 1],
    [{ id: 'page-7' }, 1],
    [{ id: '1', url: 'https://elsewhere.example/' }, undefined],
    [{ id: 'constructor' }, undefined],
  ])('%j is judged by fold %s', (page, fold) => {
    expect(foldOf(page, folds)).toBe(fold);
  });
});

describe('the median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

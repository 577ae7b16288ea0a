import { describe, expect, it } from 'vitest';
import { readHtml } from '../src/html-page.js';
import { clean } from '../src/index.js';
import { boilerplateMarks } from '../src/model/boilerplate.js';
import { bundledHtmlModel, bundledModel } from '../src/model/bundled.js';
import { shifted, sinceLast, smoothed, sumBefore, untilNext } from '../src/model/column.js';
import { Columns } from '../src/model/columns.js';
import { featuresOf } from '../src/model/features.js';
import { type Forest, logOdds, probability, quickLogOdds } from '../src/model/forest.js';
import { htmlModel } from '../src/model/html/index.js';
import { NAME_BUCKETS, nameBuckets, namedColumn } from '../src/model/html/names.js';
import { judge } from '../src/model/judge.js';
import { lexicalColumns, ROLES } from '../src/model/lexicon.js';
import { TRAINED } from '../src/model/trained.js';
import { textModel } from '../src/model/weights.js';
import { wordsInContext } from '../src/model/words-in-context.js';
import { phraseBookFor } from '../src/phrases/all.js';
import { measurePage, namedMarks, readText } from '../src/pipeline.js';
import { surveyOf } from '../src/survey/index.js';

const numbers = (...values: number[]) => Float32Array.from(values);
const measured = (text: string, url?: string) => {
  const read = readText(text);
  return measurePage(read, phraseBookFor(read.language), url);
};
const STORY = `The old mill by the river was bought by the town on Monday, after two years of talks with its last owner.

The mayor said that the wheel would turn again before the end of next summer, if the council found a builder.

"We have waited for this for a very long time," said Ruth Ember, who has baked in the house next door since 1987.

The town wants to show schoolchildren how flour was made, and to sell bread on Saturdays in the yard.`;

describe('columns', () => {
  it('shift to neighbours, with a value where there is none', () => {
    expect([...shifted(numbers(1, 2, 3), 1, 0)]).toEqual([2, 3, 0]);
    expect([...shifted(numbers(1, 2, 3), -2, 9)]).toEqual([9, 9, 1]);
    expect([...shifted(numbers(1), 5, 7)]).toEqual([7]);
    expect([...shifted(numbers(1, 2), -5, 7)]).toEqual([7, 7]);
  });

  it('are smoothed over a window in which blocks beyond the page are 0', () => {
    expect([...smoothed(numbers(3, 3, 3), 1)]).toEqual([2, 3, 2]);
    expect([...smoothed(numbers(5), 2)]).toEqual([1]);
    expect([...smoothed(numbers(), 2)]).toEqual([]);
  });

  it('count distances and sums', () => {
    const is = (index: number) => index === 1;
    expect([...sinceLast(4, is, 9)]).toEqual([9, 0, 1, 2]);
    expect([...untilNext(4, is, 9)]).toEqual([1, 0, 9, 9]);
    expect([...sumBefore(numbers(1, 2, 3))]).toEqual([0, 1, 3]);
  });

  it('become rows, each block’s numbers together, and refuse a name twice', () => {
    const columns = new Columns(2);
    columns.add('a', numbers(1, 2));
    columns.addConstant('b', 7);
    expect([...columns.rows()]).toEqual([1, 7, 2, 7]);
    expect([...columns.get('a')]).toEqual([1, 2]);
    expect(() => columns.add('a', numbers(0, 0))).toThrow(/two columns a/);
    expect(() => columns.get('c')).toThrow(/no column c/);
  });
});

/** A forest of four trees: the questions and leaves given, by place; all other places empty. */
function forestOf(
  questions: readonly [place: number, feature: number, threshold: number][],
  leaves: readonly [place: number, value: number][],
): Forest {
  const forest = {
    feature: new Uint8Array(256),
    threshold: new Float32Array(256).fill(Number.POSITIVE_INFINITY),
    leaves: new Int16Array(256),
    leafUnit: 0.5,
  };
  for (const [place, feature, threshold] of questions) {
    forest.feature[place] = feature;
    forest.threshold[place] = threshold;
  }
  for (const [place, value] of leaves) forest.leaves[place] = value / forest.leafUnit;
  return forest;
}
describe('the trees', () => {
  // If x0 <= 1 then (if x1 <= 5 then 10 else 20) else 30; a tree of one leaf, 0.5; two empty ones.
  const forest = forestOf(
    [
      [1, 0, 1],
      [2, 1, 5],
    ],
    [
      [0, 10],
      [16, 20],
      [32, 30],
      [64, 0.5],
    ],
  );

  it('add up the leaves that a row reaches', () => {
    const rows = numbers(1, 5, 1, 6, 2, 0);
    expect([0, 2, 4].map((at) => logOdds(forest, rows, at))).toEqual([10.5, 20.5, 30.5]);
    expect([0, 2, 4].map((at) => quickLogOdds(forest, rows, at))).toEqual([10.5, 20.5, 30.5]);
    expect(probability(0)).toBe(0.5);
  });

  it('come whole or not at all', () => {
    const bytes = Buffer.from(TRAINED, 'base64');
    expect(() => textModel(bytes.subarray(0, -8))).toThrow(/cut off/);
    expect(() => textModel(Buffer.concat([bytes, bytes.subarray(0, 8)]))).toThrow(/do not fit/);
    expect(textModel(new Uint8Array([0, ...bytes]).subarray(1)), 'wherever in memory they lie').toEqual(bundledModel());
  });

  it('were fitted to the columns that are worked out now, in this order', () => {
    const page = measured(STORY);
    const columns = featuresOf(page, namedMarks(page), wordsInContext(bundledModel().lexicon, page.blocks));
    expect(columns.names).toEqual(bundledModel().features);
    expect(Math.max(...bundledModel().forest.feature)).toBeLessThan(columns.width);
  });
});

describe('the judgement of HTML', () => {
  const item = (name: string) => `<li><a href="/${name}">${name}</a></li>`;
  const paragraphs = STORY.split('\n\n').map((text) => `<p>${text}</p>`);
  const html = `<nav class="main-menu"><ul>${['Valley', 'Region', 'Farming', 'Markets'].map(item).join('')}</ul></nav>
    <main><article class="entry-content"><h1>Town buys the old mill</h1>${paragraphs.join('')}</article></main>
    <aside class="sidebar"><h3>Choir looks for tenors</h3><p>The choir of the valley has too few low voices for its concert in May.</p></aside>`;

  it('was fitted to the columns that are worked out now, in this order', () => {
    const read = readHtml(html);
    const page = measurePage(read, phraseBookFor(read.language));
    const model = bundledHtmlModel();
    const { columns } = judge(page, namedMarks(page), model);
    expect(columns.names).toEqual(model.features);
    expect(Math.max(...model.forest.feature)).toBeLessThan(columns.width);
    expect(() => htmlModel(bundledModel(), Buffer.from(TRAINED, 'base64'))).toThrow(/do not fit|cut off/);
  });

  it('tells the story from what stands beside it by where it stands', () => {
    const text = clean(html, { inputFormat: 'html' })
      .blocks.map((block) => block.text)
      .join('\n');
    for (const words of ['The old mill by the river', 'very long time', 'bread on Saturdays']) expect(text).toContain(words);
    for (const words of ['Farming', 'tenors', 'low voices']) expect(text).not.toContain(words);
  });

  it('sees the same place in blocks of one element, and another in those of others', () => {
    const { blocks } = readHtml(html);
    const named = namedColumn(
      { weights: new Int8Array(NAME_BUCKETS).map((_, at) => (at % 7) - 3), unit: 1, bias: 0 },
      measured('x').blocks,
    );
    expect([...named], 'text has no names').toEqual([0]);
    const lists = nameBuckets(surveyOf(blocks, 'en', phraseBookFor('en')).blocks);
    expect(lists[0]?.[0]).toBe(lists[1]?.[0]);
    expect(lists[0]?.[0]).not.toEqual(lists.at(-1)?.[0]);
  });
});

describe('the learned judgement', () => {
  it('sums the words of the surroundings as training did: by distance', () => {
    const page = measured(STORY);
    const { lexicon } = bundledModel();
    const { self, above, inContext } = wordsInContext(lexicon, page.blocks);
    expect(above[0]).toBe(0);
    expect(inContext.at(-1)).toBeCloseTo((self.at(-1) as number) + (above.at(-1) as number), 4);
    // The block above speaks for this one as its next, those further up with less weight.
    const roles = lexicalColumns(lexicon, page.blocks);
    const said = (role: (typeof ROLES)[number], block: number) => roles[ROLES.indexOf(role)]?.[block] as number;
    expect(above[3]).toBeCloseTo(said('next', 2) + 0.5 * (said('below', 1) + said('below', 0)), 4);
  });

  it('asks for more on the side of precision, for less on that of recall', () => {
    const page = measured(STORY);
    const { bars, probabilities } = judge(page, namedMarks(page), bundledModel());
    expect(bars.recall).toBeLessThan(bars.balance);
    expect(bars.balance).toBeLessThanOrEqual(bars.precision);
    expect(Math.min(...probabilities)).toBeGreaterThan(bars.balance);
  });

  it('strikes the menu and the teasers around a story that no phrase names, and says why', () => {
    const menu = ['Valley', 'Region', 'Farming', 'Markets', 'Motoring', 'Weather map', 'Puzzles', 'Obituaries'].join('\n');
    const teasers = [
      'Bridge over the Orr to close in May',
      'Ten things to plant in March',
      'Choir looks for tenors',
      'Why the bus is late',
    ].join('\n');
    const article = clean(`${menu}\n\nTown buys the old mill\n\n${STORY}\n\n${teasers}\n\n© 2024 Valley Courier`);
    const text = article.blocks.map((block) => block.text).join('\n');
    for (const word of ['Farming', 'Puzzles', 'tenors', '© 2024']) expect(text).not.toContain(word);
    for (const word of ['The old mill by the river', 'very long time', 'bread on Saturdays']) expect(text).toContain(word);
    const learned = article.marks.filter(({ detector }) => detector === 'boilerplate');
    expect(learned.length).toBeGreaterThan(0);
    for (const { reason, confidence } of learned) {
      expect(reason).toMatch(/\w/);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('strikes more the more precision counts', () => {
    const text = `Home\nNews\n\n${STORY}\n\nThe bakery next door opens at six and closes at noon.\n\nMore about mills\nWater mills of the north\nA walk along the Orr`;
    const standing = (favor: 'precision' | 'balance' | 'recall') => clean(text, { favor }).blocks.length;
    expect(standing('precision')).toBeLessThanOrEqual(standing('balance'));
    expect(standing('balance')).toBeLessThanOrEqual(standing('recall'));
  });

  it('can be left out', () => {
    const marks = clean(`Home\nNews\nSport\n\n${STORY}`, { only: ['navigation'] }).marks;
    expect(new Set(marks.map(({ detector }) => detector))).not.toContain('boilerplate');
    const kept = clean(`Alpha\nBeta\nGamma\n\n${STORY}`, { keep: ['boilerplate'] });
    expect(kept.struck.every(({ index }) => kept.marks.some(({ block, detector }) => block === index && detector !== 'boilerplate'))).toBe(
      true,
    );
  });

  it.each([
    '',
    'Hello.',
    'One line of a few words and no more',
    'A\nB\nC',
    'Notice: the office is closed on Friday.\n\nPlease call on Monday.',
  ])('leaves a short page alone: %j', (text) => {
    expect(clean(text).marks.map(({ detector }) => detector)).not.toContain('boilerplate');
  });

  it('empties no page: where nothing looks like an article, it says so and marks nothing', () => {
    const page = measured(STORY.repeat(2));
    const hopeless = forestOf([], [[0, -5]]);
    const { features, lexicon, forest } = bundledModel();
    const thresholds = { precision: 0.4, balance: 0.6, recall: 0.8 };
    expect(boilerplateMarks(page, [], { features, lexicon, forest: hopeless }, thresholds)).toEqual({ marks: [], isInDoubt: true });
    expect(boilerplateMarks(page, [], { features, lexicon, forest }, thresholds).isInDoubt).toBe(false);
  });
});

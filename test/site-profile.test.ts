import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../src/parse/text.js';
import { readProfile } from '../src/profile.js';
import { ProfileReader, writeCounts, writeProfile } from '../src/site-profile/format.js';
import { readKeys, writeKeys } from '../src/site-profile/key-list.js';
import { pageLines } from '../src/site-profile/page-lines.js';
import { sectionHeadings } from '../src/site-profile/sections.js';
import { siteOf } from '../src/site-profile/site.js';
import { SiteCounts } from '../src/site-profile/site-counts.js';

const linesOf = (counts: SiteCounts) => [...writeCounts(counts)].map((line) => line.trimEnd());
const fileOf = (counts: SiteCounts) => linesOf(counts).join('\n');

describe('the site of an address', () => {
  it.each([
    ['https://www.Example.org/a?b', 'example.org'],
    ['http://news.example.org:8080/', 'news.example.org'],
    ['https://example.org./', 'example.org'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['https://www2.example.org', 'example.org'],
    ['mailto:a@example.org', undefined],
    ['no address', undefined],
  ])('%s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('the lines of a page', () => {
  const keys = (text: string) => [...pageLines(blocksOf(text))];

  it('are equal whatever their case, accents, spacing and signs', () => {
    expect(keys('Read  more »')).toEqual(keys('read more'));
    expect(keys('ΚΟΙΝΟΠΟΊΗΣΗ')).toEqual(keys('κοινοποίηση'));
    expect(keys('Page 2 of the list')).not.toEqual(keys('Page 3 of the list'));
    expect(keys('ab c')).not.toEqual(keys('a bc'));
  });

  it('stand once, in reading order, and at most 512 of them', () => {
    const [a, b] = [keys('First line here')[0], keys('Second line here')[0]];
    expect(keys('First line here\n\nSecond line here\n\nFIRST LINE HERE')).toEqual([a, b]);
    const many = keys(Array.from({ length: 2_000 }, (_, at) => `Line number ${at}`).join('\n\n'));
    expect(many).toHaveLength(512);
    expect(many.at(-1)).toBe(keys('Line number 1999')[0]);
  });

  it('are none where there is no word', () => {
    expect(keys('★★★★★\n\n---\n\n»')).toEqual([]);
  });
});

/** Pages that share lines, of a few sites. */
const PAGES = fc.array(
  fc.record({
    site: fc.constantFrom('a.example', 'b.example', '__proto__', 'ü', ''),
    lines: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }).map((keys) => Float64Array.from(keys)),
  }),
  { maxLength: 120 },
);
/** Limits that are never met, met by large examples, and met by all but the smallest. */
const LIMITS = fc.constantFrom(1_000, 40, 20, 5, 1);
type Page = { readonly site: string; readonly lines: Float64Array };

function counted(pages: readonly Page[], maxPages: number): SiteCounts {
  const counts = new SiteCounts({ maxPages });
  for (const { site, lines } of pages) counts.add(site, lines);
  return counts;
}

describe('counts', () => {
  it('are byte for byte the same for any order, any split, any tree of merges, also of parts that overlap', () => {
    fc.assert(
      fc.property(PAGES, LIMITS, fc.infiniteStream(fc.nat()), (pages, maxPages, random) => {
        const next = () => random.next().value as number;
        const shuffled = [...pages].map((page) => [next(), page] as const).sort(([a], [b]) => a - b);
        const parts = Array.from({ length: 1 + (next() % 6) }, () => [] as Page[]);
        for (const [, page] of shuffled) {
          parts[next() % parts.length]?.push(page);
          if (next() % 4 === 0) parts[next() % parts.length]?.push(page);
        }
        const trees = parts.map((part) => counted(part, maxPages));
        while (trees.length > 1) {
          const [one] = trees.splice(next() % trees.length, 1);
          const other = trees[next() % trees.length];
          if (one) other?.merge(one);
        }
        const [merged] = trees;
        const whole = counted(pages, maxPages);
        expect(merged && fileOf(merged)).toBe(fileOf(whole));
        expect(merged && [...writeProfile(merged.profile())]).toEqual([...writeProfile(whole.profile())]);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same when parts go through files', () => {
    fc.assert(
      fc.property(PAGES, fc.nat({ max: 120 }), (pages, at) => {
        const sum = new SiteCounts();
        for (const part of [pages.slice(at), pages.slice(0, at)]) {
          const reader = new ProfileReader(sum);
          for (const line of linesOf(counted(part, 1_000))) reader.read(line);
          reader.checkAddable();
        }
        expect(fileOf(sum)).toBe(fileOf(counted(pages, 1_000)));
      }),
      { numRuns: 100 },
    );
  });

  it('hold no more pages than the limit, and all where they fit', () => {
    fc.assert(
      fc.property(PAGES, LIMITS, (pages, maxPages) => {
        const counts = counted(pages, maxPages);
        expect(counts.size).toBeLessThanOrEqual(maxPages);
        expect(counts.size).toBe([...counts.pages()].length);
        const different = new Set(pages.map(({ site, lines }) => `${site} ${lines.join()}`)).size;
        if (different <= maxPages) expect([counts.size, counts.level]).toEqual([different, 0]);
      }),
      { numRuns: 300 },
    );
  });

  it('come near the share of a line where only a sample of the pages fits', () => {
    const counts = new SiteCounts({ maxPages: 1_000 });
    for (let page = 1; page <= 20_000; page++) counts.add('a', Float64Array.from(page % 10 < 3 ? [2, page * 2 + 100] : [page * 2 + 100]));
    const {
      pages,
      keys,
      counts: frequencies,
    } = counts.profile().sites.get('a') ?? { pages: 0, keys: new Float64Array(), counts: new Uint32Array() };
    expect(pages).toBeGreaterThanOrEqual(500);
    expect(keys[0]).toBe(2);
    // Two standard errors of a share of 0.3 in 512 pages.
    expect(Math.abs((frequencies[0] ?? 0) / pages - 0.3)).toBeLessThan(0.04);
  });
});

describe('headings of sections', () => {
  it('keep their order, while a motto stands now above, now below them', () => {
    const pages = Array.from({ length: 20 }, (_, at) => {
      const lines = [10, 20, 30];
      lines.splice(at % 4, 0, 40);
      return Float64Array.from(lines);
    });
    expect([...sectionHeadings(pages, [10, 20, 30, 40])].sort()).toEqual([10, 20, 30]);
    expect([...sectionHeadings(pages, [40])]).toEqual([]);
    expect([...sectionHeadings(pages, [10, 40])]).toEqual([]);
  });
});

describe('a file', () => {
  const page = { site: 'example.org', lines: Float64Array.from([3, 2 ** 53 - 1, 8]) };
  const good = linesOf(counted([page], 10));
  const read = (lines: readonly string[]) => () => readProfile(lines);

  it('holds keys to the last bit', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger().filter((key) => key > 0)), (keys) => {
        expect([...(readKeys(writeKeys(Float64Array.from(keys))) ?? [])]).toEqual(keys);
      }),
    );
  });

  it('of counts and a compact one say the same', () => {
    const counts = counted(
      Array.from({ length: 9 }, (_, at) => ({ site: 'a', lines: Float64Array.from([2, 4, 101 + 2 * at]) })),
      100,
    );
    expect(readProfile([...writeProfile(counts.profile())])).toEqual(counts.profile());
    expect(readProfile(linesOf(counts))).toEqual(counts.profile());
  });

  it.each([
    ['nothing', [], "is empty; 'stet profile' makes a profile"],
    ['a page', ['Some text'], 'line 1 is not JSON; the file may be cut off'],
    ['records', ['{"text":"a"}'], "line 1 is not the first line of a site profile; 'stet profile' makes one"],
    ['a list', ['[]'], 'line 1 is not an object'],
    ['another version', [good[0]?.replace('"version":1', '"version":2')], 'line 1 says version 2; this release reads 1: count again'],
    ['fewer lines', good.slice(0, 1), 'ends after line 1 of 2; the file was cut off or added to'],
    ['more lines', [...good, good[1]], 'ends after line 3 of 2; the file was cut off or added to'],
    ['half a line', [good[0], good[1]?.slice(0, 30)], 'line 2 is not JSON; the file may be cut off'],
    ['no site', [good[0], '{"lines":"AAAAAAAAD"}'], 'line 2 names no site'],
    ['no lines', [good[0], '{"site":"a"}'], 'line 2 holds no list of lines'],
    ['other lines', [good[0], '{"site":"a","lines":"AAAA"}'], 'line 2 holds no list of lines'],
    ['an empty page', [good[0], '{"site":"a","lines":""}'], 'line 2 holds 0 lines of a page; 1 to 512 count'],
    ['no halvings', [good[0]?.replace('"halvings":0', '"halvings":99')], 'line 1 says no number of halvings'],
  ])('that holds %s is told of with its line', (_, lines, message) => {
    expect(read(lines.map((line) => line ?? ''))).toThrow(message);
  });

  it('that is compact adds up to nothing', () => {
    const reader = new ProfileReader();
    for (const line of writeProfile(counted([page], 10).profile())) reader.read(line);
    expect(() => reader.checkAddable()).toThrow('is compact');
  });

  it('of any bytes throws nothing but what names the line', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json(), fc.constantFrom(...good)), { maxLength: 4 }), (lines) => {
        try {
          readProfile(lines);
        } catch (error) {
          expect(String(error)).toMatch(/line \d|is empty/);
        }
      }),
    );
  });
});

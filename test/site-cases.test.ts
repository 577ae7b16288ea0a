import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import { profileOf, SiteCounter } from '../src/profile.js';

const SITES = new URL('../fixtures/sites/', import.meta.url).pathname;
const MARKER = /\s*\{site-profile\}$/;

/** The pages of a folder in `fixtures/sites`: a line that must be marked ends in `{site-profile}`, every other must stay. */
function pagesOf(site: string) {
  return readdirSync(join(SITES, site)).map((name) => {
    const lines = readFileSync(join(SITES, site, name), 'utf8').split('\n');
    const struck = lines.filter((line) => MARKER.test(line)).map((line) => line.replace(MARKER, ''));
    return { name, input: lines.map((line) => line.replace(MARKER, '')).join('\n'), struck };
  });
}

const asHtml = (text: string) =>
  `<html><body>${text
    .trim()
    .split(/\n\n+/)
    .map((line) => `<p>${line}</p>`)
    .join('\n')}</body></html>`;

describe.each(readdirSync(SITES))('%s', (site) => {
  const pages = pagesOf(site);
  const siteProfile = profileOf(pages);

  it.each(pages.map((page) => [page.name, page] as const))('%s', (_, { input, struck }) => {
    const article = clean(input, { siteProfile, only: ['site-profile'] });
    expect(article.struck.map(({ text }) => text)).toEqual(struck);
    for (const { reason, confidence } of article.marks) {
      expect(reason).toMatch(/^on \d+ of \d+ pages of /);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });

  it('knows a page of HTML by what the pages of text taught', () => {
    for (const { input, struck } of pages) {
      const article = clean(asHtml(input), { siteProfile, only: ['site-profile'] });
      expect(article.struck.map(({ text }) => text)).toEqual(struck);
    }
  });

  it('strikes nothing of a page of another site, nor without a profile, nor where it is to be kept', () => {
    const [{ input } = { input: '' }] = pages;
    expect(clean(input, { siteProfile, url: 'https://elsewhere.example/a', only: ['site-profile'] }).struck).toEqual([]);
    expect(clean(input, { siteProfile, site: 'elsewhere', only: ['site-profile'] }).struck).toEqual([]);
    expect(clean(input, { only: ['site-profile'] }).struck).toEqual([]);
    const kept = clean(input, { siteProfile, only: ['site-profile'], keep: ['site-profile'] });
    expect(kept.struck).toEqual([]);
    expect(kept.marks.length).toBeGreaterThan(0);
  });

  it('teaches nothing by four pages, nor by five copies of one', () => {
    for (const few of [pages.slice(0, 4), Array.from({ length: 5 }, () => pages[0] as (typeof pages)[0])]) {
      const profile = profileOf(few);
      for (const { input } of few) expect(clean(input, { siteProfile: profile, only: ['site-profile'] }).struck).toEqual([]);
    }
  });
});

const STORIES = Array.from({ length: 6 }, (_, at) =>
  ['first', 'second', 'third'].map(
    (place) => `Story number ${at} says in its ${place} long paragraph what no other story of this site has ever said.`,
  ),
);
const OUTER = ['Site name here', 'Menu of the site', 'Imprint of it', 'Terms of it'];

/** Pages of one site: three paragraphs of each one's own, with lines put above, between and below. */
function pagesWith({ above = [], between = [], below = [] }: Partial<Record<'above' | 'between' | 'below', readonly string[]>>): string[] {
  return STORIES.map((story, at) =>
    [...OUTER.slice(0, 2), `Headline of story ${at}`, ...above, story[0], ...between, story[1], story[2], ...below, ...OUTER.slice(2)].join(
      '\n\n',
    ),
  );
}

/** What goes of the first page. */
function struckOf(pages: readonly string[], page = pages[0] ?? ''): string[] {
  const siteProfile = profileOf(pages.map((input) => ({ input })));
  return clean(page, { siteProfile, only: ['metadata', 'site-profile'] })
    .struck.map(({ text }) => text)
    .filter((text) => !OUTER.includes(text));
}

describe('what an article has in common with others stays', () => {
  it.each([
    ['a short heading', 'Ingredients'],
    ['a question', 'What have we learned from that?'],
    ['a line that leads on', 'What you will need for it:'],
    ['code', '```\nnpm install --save the-thing\nnpm run build the-thing\n```'],
    ['a row of a table', 'Name of it\tPrice of it\tWeight of it'],
    ['verse', 'O river run slowly tonight,\nO river run home to the sea,\nO river run slowly tonight,'],
    ['items of a list', '- two eggs from the farm shop.\n- some salt from the sea there.'],
  ])('%s', (_, line) => {
    expect(struckOf(pagesWith({ between: [line] }))).toEqual([]);
  });

  it('a headline that all pages have, though it is not found to be one', () => {
    const pages = pagesWith({}).map((page) => page.replace(/Headline of story \d/, 'The letter of this week from the valley'));
    const siteProfile = profileOf(pages.map((input) => ({ input })));
    const { marks } = clean(pages[0] as string, { siteProfile, only: ['site-profile'] });
    expect(marks.map(({ block }) => block)).not.toContain(2);
  });

  it('a paragraph that four of twelve pages share', () => {
    const shared = 'The following was found in the cellar of the town hall and is printed here as it was written.';
    const pages = [...pagesWith({}), ...pagesWith({}).map((page) => page.replaceAll('Story number', 'Tale number'))];
    const series = pages.map((page, at) => (at < 4 ? page.replace(/(Headline of story \d)/, `$1\n\n${shared}`) : page));
    expect(struckOf(series)).toEqual([]);
  });

  it('the paragraphs of a story that is there in six versions', () => {
    const copies = Array.from({ length: 6 }, (_, at) => `${pagesWith({})[0]}\n\nPrinted copy ${at}`);
    expect(struckOf([...pagesWith({}), ...copies])).toEqual([]);
  });
});

describe('what the site put there goes', () => {
  it('a motto between paragraphs, with the share of pages as the reason', () => {
    const pages = pagesWith({ between: ['Jesus Christ is King'] });
    const siteProfile = profileOf(pages.map((input) => ({ input, url: 'https://www.example.org/a' })));
    const { marks, struck, blocks } = clean(pages[0] as string, { siteProfile, url: 'https://example.org/b', only: ['site-profile'] });
    const motto = struck.find(({ text }) => text === 'Jesus Christ is King');
    expect(marks.find(({ block }) => block === motto?.index)?.reason).toBe('on 6 of 6 pages of example.org');
    expect(blocks.map(({ text }) => text)).toEqual(expect.arrayContaining(STORIES[0] as string[]));
  });

  it('a motto below the story', () => {
    expect(struckOf(pagesWith({ below: ['Jesus Christ is King'] }))).toEqual(['Jesus Christ is King']);
  });
});

describe('a counter', () => {
  it('adds up to the counter of the whole, and writes the same lines', () => {
    const [one, other, whole] = [new SiteCounter(), new SiteCounter(), new SiteCounter()];
    pagesWith({}).forEach((input, at) => {
      (at % 2 === 0 ? one : other).add({ input });
      whole.add({ input });
    });
    other.merge(one);
    expect([...other.lines()]).toEqual([...whole.lines()]);
    expect([...other.lines({ compact: true })]).toEqual([...whole.lines({ compact: true })]);
  });
});

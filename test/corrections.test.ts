import { describe, expect, it } from 'vitest';
import { type CleanOptions, clean, type Rules } from '../src/index.js';

const STORY = 'The mill by the river grinds again, and its owner says the neighbours bring the grain from every village of the valley.';
const BANNER = 'We use cookies to give you the best experience on our website. Accept all cookies';
const SHARED = 'Those who share a cart bring theirs on the same day, and the miller keeps a list of them on the door.';
const ENDING = 'In autumn the school will come to see the stones, which nobody had turned for as long as the baker can remember.';
const PAGE = ['The old mill', STORY, BANNER, SHARED, 'Share', ENDING].join('\n\n');
const HTML = `<html><head><title>The old mill</title><link rel="canonical" href="https://news.example.org/mill"></head><body><main><h1>The old mill</h1>
<p>${STORY}</p><div class="box"><p>${BANNER}</p><p class="inner">${SHARED}</p></div><p>${ENDING}</p></main></body></html>`;

const standing = (page: string, options: CleanOptions) => clean(page, options).blocks.map(({ text }) => text);
const rulesOf = (page: string, options: CleanOptions) => clean(page, options).marks.filter(({ detector }) => detector === 'rule');
const reasons = (rules: Rules, options: CleanOptions = {}, page = PAGE) => rulesOf(page, { ...options, rules }).map(({ reason }) => reason);

describe('a phrase', () => {
  it('of up to three words is all that a block says', () => {
    const rules = { strike: [{ phrase: 'share' }], from: 'stet.config.json' };
    expect(standing(PAGE, { rules, only: [] })).toEqual(['The old mill', STORY, BANNER, SHARED, ENDING]);
    expect(reasons(rules)).toEqual(['rule strike[0] of stet.config.json: phrase “share”']);
    expect(standing(PAGE, { rules: { strike: [{ phrase: 'share', whole: false }] }, only: [] })).not.toContain(SHARED);
  });

  it('of four words stands anywhere, but between words', () => {
    const said = (phrase: string) => reasons({ strike: [{ phrase }] }).length;
    expect(said('keeps a list of them')).toBe(1);
    expect(said('keeps a list of the')).toBe(0);
    expect(said('eeps a list of them')).toBe(0);
    expect(reasons({ strike: [{ phrase: 'keeps a list of them', whole: true }] })).toEqual([]);
  });

  it.each([
    ['“People THOUGHT  we had\tlost it,” he said', '"people thought we had lost it" he said'],
    ["It’s the Café's own résumé", "it's the cafe’s own RESUME"],
    ['訂閱我們的電子報', '訂閱我們的電子報'],
    ['* * *', '* * *'],
  ])('%s: case, accents, spaces and quote marks do not count', (text, phrase) => {
    expect(reasons({ strike: [{ phrase }] }, {}, `${STORY}\n\n${text}\n\n${ENDING}`)).toHaveLength(1);
  });

  it('of signs is no other signs', () => {
    expect(reasons({ strike: [{ phrase: '***' }] }, {}, `${STORY}\n\n---\n\n${ENDING}`)).toEqual([]);
  });
});

describe('a keep rule', () => {
  it('wins over detectors, and says so in a mark that keeps', () => {
    const rules: Rules = { keep: [{ phrase: BANNER }] };
    expect(standing(PAGE, {})).not.toContain(BANNER);
    expect(standing(PAGE, { rules })).toContain(BANNER);
    const [mark] = rulesOf(PAGE, { rules });
    expect(mark).toMatchObject({ block: 2, confidence: 1, keeps: true });
    expect(mark?.reason).toMatch(/^rule keep\[0\]: phrase “We use cookies .*…”$/);
  });

  it('of a site alone keeps all that is on its pages', () => {
    const rules = { keep: [{ site: 'example.org' }] };
    expect(standing(PAGE, { rules, url: 'https://news.example.org/' })).toHaveLength(6);
    expect(standing(PAGE, { rules, url: 'https://example.com/' })).not.toContain(BANNER);
  });
});

describe('a site', () => {
  const isFound = (site: string, options: CleanOptions, page = PAGE) =>
    reasons({ keep: [{ phrase: BANNER, site }] }, options, page).length === 1;
  it('is the host or a domain of the address', () => {
    for (const url of ['https://example.org/a', 'http://www.example.org:8080/', 'https://a.b.example.org'])
      expect(isFound('example.org', { url })).toBe(true);
    for (const url of ['https://example.com/', 'https://badexample.org', 'https://org/'])
      expect(isFound('example.org', { url })).toBe(false);
    expect(isFound('www.Example.org', { url: 'https://example.org' })).toBe(true);
    expect(isFound('news.example.org', { url: 'https://example.org' })).toBe(false);
    expect(isFound('müller.de', { url: 'https://www.xn--mller-kva.de/' })).toBe(true);
  });

  it('is known where the page says it itself', () => {
    expect(isFound('example.org', {}, HTML)).toBe(true);
    expect(isFound('example.org', { url: 'https://other.net/' }, HTML)).toBe(false);
    expect(isFound('example.org', {})).toBe(false);
  });
});

describe('a pattern', () => {
  it('is found anywhere in the block', () => {
    expect(reasons({ strike: [{ pattern: '(?i)^WE use' }, { pattern: '^use' }] })).toEqual(['rule strike[0]: pattern /(?i)^WE use/']);
  });

  it('is linear in the text', () => {
    const page = `${STORY}\n\n${'a'.repeat(100_000)}!\n\n${ENDING}`;
    const start = performance.now();
    reasons({ strike: [{ pattern: '^(a+)+$' }, { pattern: '(.*)*x' }] }, {}, page);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('a selector', () => {
  it('chooses blocks of HTML, the inner one first', () => {
    const rules: Rules = { strike: [{ selector: '.box' }], keep: [{ selector: '.inner' }] };
    expect(reasons(rules, {}, HTML)).toEqual(['rule strike[0]: selector .box', 'rule keep[0]: selector .inner']);
    expect(standing(HTML, { rules })).toContain(SHARED);
    expect(reasons({ keep: [{ selector: '.box' }], strike: [{ selector: '.inner' }] }, {}, HTML)[1]).toBe(
      'rule strike[0]: selector .inner',
    );
    expect(reasons(rules)).toEqual([]);
  });

  it('given as an option wins over rules, also over one of an inner element', () => {
    const options: CleanOptions = { rules: { keep: [{ selector: '.inner' }, { phrase: SHARED }] }, strike: ['.box'] };
    expect(standing(HTML, options)).not.toContain(SHARED);
    expect(clean(HTML, options).marks.filter(({ detector }) => detector === 'selector')).toHaveLength(2);
    const stood = clean(HTML, { stand: ['.box'] });
    expect(stood.blocks.map(({ text }) => text)).toContain(BANNER);
    expect(stood.marks).toContainEqual({
      block: expect.any(Number),
      detector: 'selector',
      reason: 'in an element that .box selects',
      confidence: 1,
      keeps: true,
    });
  });
});

describe('of rules that match one block', () => {
  const url = 'https://news.example.org/mill';
  it.each<[string, Rules, string]>([
    ['one of a site', { keep: [{ phrase: BANNER }], strike: [{ selector: '.box', site: 'example.org' }] }, 'strike[0]'],
    [
      'the longer site',
      { keep: [{ phrase: BANNER, site: 'example.org' }], strike: [{ pattern: 'cookies', site: 'news.example.org' }] },
      'strike[0]',
    ],
    ['a phrase before a pattern', { keep: [{ pattern: 'cookies' }], strike: [{ phrase: 'give you the best' }] }, 'strike[0]'],
    ['a pattern before a selector', { keep: [{ selector: '.box' }], strike: [{ pattern: 'cookies' }] }, 'strike[0]'],
    [
      'a selector before a site alone',
      { keep: [{ site: 'example.org' }], strike: [{ selector: '.box', site: 'example.org' }] },
      'strike[0]',
    ],
    [
      'the phrase of more words',
      { keep: [{ phrase: 'you the best experience' }], strike: [{ phrase: 'give you the best experience' }] },
      'strike[0]',
    ],
    ['keep, where nothing else tells', { keep: [{ pattern: 'cookies' }], strike: [{ pattern: 'cookies' }] }, 'keep[0]'],
    ['the later', { strike: [{ pattern: 'cookies' }, { pattern: 'website' }] }, 'strike[1]'],
  ])('decides %s', (_, rules, decisive) => {
    const said = reasons(rules, { url }, HTML).filter((reason) => reason.includes(`${decisive}:`));
    expect(said.length).toBeGreaterThan(0);
    const [mark] = rulesOf(HTML, { url, rules }).filter(({ block }) =>
      clean(HTML, {}).marks.some((one) => one.block === block && one.detector === 'cookie-banner'),
    );
    expect(mark?.reason).toContain(`rule ${decisive}:`);
  });
});

describe('thresholds', () => {
  it('by side and by detector', () => {
    const { marks } = clean(PAGE);
    const sure = marks.find(({ detector }) => detector === 'cookie-banner')?.confidence ?? 0;
    expect(sure).toBeLessThan(0.95);
    expect(standing(PAGE, { thresholds: { 'cookie-banner': 0.95, boilerplate: 1 } })).toContain(BANNER);
    expect(standing(PAGE, { thresholds: { balance: 0.95 } })).toContain(BANNER);
    expect(standing(PAGE, { thresholds: { balance: 0.95 }, favor: 'recall' })).not.toContain(BANNER);
    expect(standing(PAGE, { thresholds: { balance: 0.95, 'cookie-banner': sure } })).not.toContain(BANNER);
  });
});

describe('what is wrong', () => {
  it.each<[unknown, string]>([
    [{ keep: [{ phrase: 'a' }, { phrse: 'b' }] }, 'rules.keep[1].phrse: is not known; did you mean phrase?'],
    [{ keep: {} }, 'rules.keep: is no list of rules'],
    [{ strike: ['Sign up'] }, 'rules.strike[0]: is no rule'],
    [{ strike: [{}] }, 'rules.strike[0]: says no phrase'],
    [{ strike: [{ site: 'example.org' }] }, 'rules.strike[0]: says no phrase'],
    [{ strike: [{ phrase: ' ' }] }, 'rules.strike[0].phrase: takes words'],
    [{ strike: [{ phrase: 'a', pattern: 'b' }] }, 'has phrase and pattern'],
    [{ strike: [{ pattern: '(' }] }, 'rules.strike[0].pattern: "(" is no regular expression that RE2 reads: missing closing )'],
    [{ strike: [{ pattern: '(?=a)' }] }, 'rules.strike[0].pattern'],
    [{ keep: [{ site: 'https://example.org/' }] }, 'rules.keep[0].site: takes a host'],
    [{ keep: [{ selector: 'p', whole: true }] }, 'is said of a phrase alone'],
    [{ keep: [{ phrase: 'p', whole: 1 }] }, 'takes true or false'],
  ])('%j is told with its place', (rules, message) => {
    expect(() => clean(PAGE, { rules: rules as Rules })).toThrow(TypeError);
    expect(() => clean(PAGE, { rules: rules as Rules })).toThrow(message);
  });

  it('in selectors and thresholds too', () => {
    expect(() => clean(HTML, { rules: { keep: [{ selector: '..' }] } })).toThrow('is no CSS selector');
    expect(() => clean(PAGE, { thresholds: { balanced: 1 } })).toThrow('"balanced" is no side and no detector');
    expect(() => clean(PAGE, { thresholds: { balance: 1.1 } })).toThrow('thresholds.balance: 1.1 is no number from 0 to 1');
  });
});

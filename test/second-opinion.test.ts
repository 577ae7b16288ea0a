import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import { readHtmlBlocks } from '../src/parse/html.js';
import { readability } from '../src/parse/main-content.js';
import { articleOf, type JudgedPage } from '../src/pipeline.js';
import { isUnsure, withVerdict } from '../src/second-opinion.js';
import type { TaggedPage } from '../src/types.js';
import { HOSTILE_HTML } from './hostile-html.js';

const SENTENCE =
  'The ferry between Lower Marrow and the island of Tew sailed again on Monday, eleven years after the county sold the last boat.';
const PAGE = `<!doctype html><html><head><title>Ferry</title><script>document.title = 'run'</script></head><body>
<nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav>
<div class="content"><h1>Ferry returns</h1>${`<p>${SENTENCE}</p>`.repeat(8)}</div>
<div class="sidebar"><a href="/x">Another story of another town</a></div><script>document.body.innerHTML = ''</script></body></html>`;

const blocksOf = (html: string) => readHtmlBlocks(html).blocks;

describe('a page for a second reader', () => {
  it('bears the number of each block where its text stands, and nothing that runs', () => {
    const { blocks, tagged } = readHtmlBlocks(
      `<p onclick="x()">One <b>two three</b></p><script>x()</script><pre>a\n  b</pre><iframe src=x></iframe><p>&lt;i&gt; "q"</p>`,
    );
    const { html, elements } = tagged();
    expect(html).not.toMatch(/script|onclick|iframe/);
    expect(elements).toBe(4);
    const { document } = new JSDOM(html).window;
    for (const { index, text } of blocks) {
      const own = document.querySelector(`[data-stet-block="${index}"]`)?.textContent?.trim() ?? 'none';
      expect(text).toContain(own);
    }
  });

  it('shows what stands in a noscript, if it is more than a notice', () => {
    expect(readHtmlBlocks(`<noscript><p>${SENTENCE.repeat(4)}</p></noscript>`).tagged().html).toContain('<div><p>');
    expect(readHtmlBlocks('<noscript><p>Turn scripts on.</p></noscript>').tagged().html).toContain('<noscript>');
  });
});

describe('Readability', () => {
  it('keeps blocks of the page, by their numbers, and runs no script', () => {
    const verdict = readability(readHtmlBlocks(PAGE).tagged());
    const kept = 'kept' in verdict ? verdict.kept.map((index) => blocksOf(PAGE)[index]?.text) : [];
    expect(kept.filter((text) => text === SENTENCE)).toHaveLength(8);
    expect(kept).not.toContain('Home');
  });

  it('is not asked about a page that is too large', () => {
    const page: TaggedPage = { html: '<p>x</p>', elements: 1e6, depths: 1, widest: 1 };
    expect(readability(page)).toEqual({ refused: expect.stringContaining('too large') });
    expect(readability({ html: 'x'.repeat(2e6), elements: 1, depths: 1, widest: 1 })).toEqual({
      refused: expect.stringContaining('too large'),
    });
  });

  it.each(['nested elements', 'nested links', 'closing paragraphs', 'siblings'])('answers soon for hostile pages: %s', (name) => {
    const html = (HOSTILE_HTML[name] as (size: number) => string)(100_000);
    const started = process.cpuUsage();
    readability(readHtmlBlocks(html).tagged());
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(5);
  });

  it('says where it finds nothing', () => {
    expect(readability({ html: '', elements: 0, depths: 0, widest: 0 })).toEqual({ refused: 'Readability finds no main content' });
  });
});

describe('a second opinion', () => {
  const options = { inputFormat: 'html' } as const;

  it('is asked where it is wanted, and its answer stands in the article and in the reasons', () => {
    let asked = 0;
    const ask = ({ elements }: TaggedPage) => {
      asked += 1;
      expect(elements).toBeGreaterThan(10);
      return { kept: blocksOf(PAGE).map(({ index }) => index) };
    };
    const alone = clean(PAGE, options);
    const article = clean(PAGE, { ...options, secondOpinion: { ask, always: true } });
    expect(asked).toBe(1);
    expect(article.secondOpinion).toEqual({ kept: blocksOf(PAGE).length });
    const learned = article.marks.filter(({ detector }) => detector === 'boilerplate');
    for (const mark of learned) {
      const before = alone.marks.find(({ block, detector }) => block === mark.block && detector === 'boilerplate');
      expect(mark.confidence).toBeLessThanOrEqual(before?.confidence ?? 0);
      expect(mark.reason).toContain('a second opinion keeps it');
    }
    const named = (marks: typeof alone.marks) => marks.filter(({ detector }) => detector !== 'boilerplate');
    expect(named(article.marks)).toEqual(named(alone.marks));
  });

  it('about another part of the page changes nothing but is told', () => {
    const menu = blocksOf(PAGE)
      .filter(({ text }) => text !== SENTENCE)
      .map(({ index }) => index);
    const { secondOpinion, ...article } = clean(PAGE, { ...options, secondOpinion: { ask: () => ({ kept: menu }), always: true } });
    expect(secondOpinion).toEqual({ refused: expect.stringContaining('another part of the page') });
    expect(article).toEqual(clean(PAGE, options));
  });

  it('decides on a page where nothing looks like an article, if it keeps half of it', () => {
    const blocks = blocksOf(PAGE);
    const page = { source: 'html', metadata: {}, metadataBlocks: [], blocks } as const;
    const doubtful: JudgedPage = { page, marks: [], isInDoubt: true };
    expect(isUnsure(doubtful, {})).toBe(true);
    const sentences = blocks.filter(({ text }) => text === SENTENCE).map(({ index }) => index);
    const decided = withVerdict(doubtful, { kept: sentences }, {});
    expect(decided.isInDoubt).toBe(false);
    expect(articleOf(decided).blocks.map(({ index }) => index)).toEqual(sentences);
    const some = withVerdict(doubtful, { kept: sentences.slice(0, 3) }, {});
    expect(some).toMatchObject({ isInDoubt: true, marks: [], secondOpinion: { refused: expect.stringContaining('another part') } });
  });

  it('that refuses changes nothing but says why', () => {
    const { secondOpinion, ...article } = clean(PAGE, { ...options, secondOpinion: { ask: () => ({ refused: 'no time' }), always: true } });
    expect(secondOpinion).toEqual({ refused: 'no time' });
    expect(article).toEqual(clean(PAGE, options));
  });

  it('is not asked about text', () => {
    const ask = () => {
      throw new Error('asked');
    };
    expect(clean(SENTENCE, { secondOpinion: { ask, always: true } })).not.toHaveProperty('secondOpinion');
  });
});

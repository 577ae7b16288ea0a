import { readdirSync, readFileSync } from 'node:fs';
import { type AnyNode, Document, Element, Text } from 'domhandler';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import type { DeclaredMetadata } from '../src/metadata/declared.js';
import { declaredMetadata } from '../src/metadata/html/index.js';
import { readMetadata } from '../src/metadata/index.js';
import { mergeMetadata } from '../src/metadata/merge.js';
import { phraseBookFor } from '../src/phrases/all.js';
import { surveyOf } from '../src/survey/index.js';
import { pageLanguage } from '../src/survey/page-language.js';
import { wordedBlocks } from '../src/survey/worded-block.js';
import type { Block } from '../src/types.js';

const FIXTURES = new URL('../fixtures/metadata/', import.meta.url);
const names = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'div', 'article', 'section', 'main', 'header', 'aside', 'li', 'ul', 'time']);
const HEADING = /^h[1-6]$/;

/** The page's text in blocks: what stands between two elements that begin a line is one. */
function blocksIn(document: Document): Block[] {
  const blocks: Block[] = [];
  let text = '';
  const close = (rank: number) => {
    const line = text.replace(/\s+/g, ' ').trim();
    const index = blocks.length;
    const kind = rank === 0 ? 'paragraph' : 'heading';
    if (line !== '') blocks.push({ index, kind, level: rank, text: line, tight: false, line: index + 1 });
    text = '';
  };
  const read = (node: AnyNode): void => {
    if (node.type === 'text') text += node.data;
    if (node.type !== 'tag' || node.name === 'head') return;
    if (PARAGRAPHS.has(node.name)) close(0);
    node.children.forEach(read);
    if (PARAGRAPHS.has(node.name)) close(HEADING.test(node.name) ? Number(node.name[1]) : 0);
  };
  for (const node of document.children) if (node.type === 'tag') node.children.forEach(read);
  close(0);
  return blocks;
}

/** Where each declared field stands. */
const sourcesOf = ({ isTitleHeading, ...declared }: DeclaredMetadata) =>
  Object.fromEntries(Object.entries(declared).map(([field, { source }]) => [field, source]));

function readPage(name: string, url: string) {
  const document = parseDocument(readFileSync(new URL(`${name}.html`, FIXTURES), 'utf8'));
  const declared = declaredMetadata(document, { url });
  const blocks = wordedBlocks(blocksIn(document));
  const language = pageLanguage(blocks);
  const { metadata, metadataBlocks } = readMetadata(surveyOf(blocks, language, phraseBookFor(language)), { url, declared });
  const leaves = metadataBlocks.map(({ block, fields }) => `${fields.join(', ')}: ${blocks[block]?.block.text}`);
  return { url, pageType: declared.pageType?.value, metadata: { ...metadata, url: undefined }, sources: sourcesOf(declared), leaves };
}

describe('what pages declare', () => {
  it.each(names)('%s', async (name) => {
    const expected = new URL(`${name}.json`, FIXTURES);
    const { url } = JSON.parse(readFileSync(expected, 'utf8'));
    await expect(`${JSON.stringify(readPage(name, url), null, 2)}\n`).toMatchFileSnapshot(expected.pathname);
  });
});

const declaredIn = (html: string, url?: string) => declaredMetadata(parseDocument(html), url === undefined ? {} : { url });
const inScript = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('declaredMetadata', () => {
  it.each([
    ['nothing', ''],
    ['text', 'no tag at all'],
    ['empty values', '<title></title><meta name><meta property="og:title" content=""><link rel=canonical><h1></h1><time></time>'],
    [
      'names of the prototype',
      '<meta name="constructor" content="x"><meta property="__proto__" content="y"><div itemscope itemtype="toString"><b itemprop="__proto__">z</b></div>',
    ],
    [
      'JSON of other kinds',
      ['null', '1', '"text"', '[]', '[[[]]]', '{"@type":7}', '{"@graph":"x"}', '{"@type":["Offer"],"name":"x","author":[null,1,{}]}']
        .map(inScript)
        .join(''),
    ],
  ])('makes nothing of %s', (_, html) => {
    expect(sourcesOf(declaredIn(html))).toEqual({});
  });

  it('reads the post of a blog whose item the template leaves out, and dates in the abbreviation pattern', () => {
    const post =
      '<div itemprop="blogPost" itemscope itemtype="http://schema.org/BlogPosting"><h3 itemprop="name">Tide</h3><span itemprop="author" itemscope itemtype="http://schema.org/Person"><b itemprop="name">Nina</b></span><abbr itemprop="datePublished" title="2022-08-28T19:42:00+02:00">19:42</abbr></div>';
    expect(declaredIn(`<div class="widget Blog">${post}</div>`)).toMatchObject({
      byline: { value: 'Nina' },
      published: { value: '2022-08-28T19:42+02:00' },
    });
    expect(declaredIn(`<div class="widget">${post}</div>`).byline).toBeUndefined();
  });

  it('reads the field of the author’s account, whatever the name', () => {
    const line = (name: string) => declaredIn(`<div>By <span class="field ${name}">Harbour office</span></div>`).byline?.value;
    expect([line('field--name-uid'), line('field--name-body')]).toEqual(['Harbour office', undefined]);
  });

  it('reads the site from a title before the declared headline, if the address has it', () => {
    const site = (title: string) =>
      declaredIn(`<title>${title}</title><meta property="og:title" content="The tide comes in">`, 'https://sandbank-post.example/1').site
        ?.value;
    expect(site('Sandbank Post: The tide comes in')).toBe('Sandbank Post');
    expect(site('Opinion: The tide comes in')).toBeUndefined();
  });

  it('takes the only heading for the title, if it says hardly more', () => {
    const title = (html: string) => declaredIn(`<title>Gauge (core 3.1) | Sandbank</title>${html}`).title?.value;
    expect(title('<h1>Class Gauge</h1>')).toBe('Class Gauge');
    expect(title('<h1>How to read a Gauge</h1>')).toBe('Gauge (core 3.1)');
    expect(title('<h1>Class Gauge</h1><h1>News</h1>')).toBe('Gauge (core 3.1)');
  });

  it('takes no kicker that runs into the headline', () => {
    const html = `${inScript('{"@type":"NewsArticle","headline":"The tide comes in"}')}<h1><span>Harbour</span><span>The tide comes in</span></h1>`;
    expect(declaredIn(html).title?.value).toBe('The tide comes in');
  });

  it('takes the entries of an archive for a list, unless one has the heading', () => {
    const entries = '<article class="hentry"><h2>Tide</h2></article>'.repeat(3);
    const typeOf = (html: string, classes = 'archive') => declaredIn(`<body class="${classes}">${html}</body>`).pageType?.value;
    expect(typeOf(`<h1>Archive</h1>${entries}`)).toBe('listing');
    expect(typeOf(`<article class="hentry"><h1>Tide</h1></article>${entries}`)).toBeUndefined();
    expect(typeOf(`<h1>Tide</h1>${entries}`, 'single')).toBeUndefined();
  });

  it('takes no date of the masthead for the publication', () => {
    const published = (html: string) => declaredIn(`<html lang=en>${html}`).published?.value;
    const date = '<span class="date">18 April 2024</span>';
    expect(published(`<header>${date}<nav>Menu</nav></header><h1>Tide</h1>`)).toBeUndefined();
    expect(published(`<header><h1>Tide</h1>${date}<nav>Share</nav></header>`)).toBe('2024-04-18');
    expect(published(`<header><nav>Menu</nav></header><h1>Tide</h1>${date}`)).toBe('2024-04-18');
  });

  it('takes no hanging sign into the name of the site', () => {
    expect(declaredIn('<meta property="og:site_name" content="Sandbank Post -">').site?.value).toBe('Sandbank Post');
  });

  it('follows references in a circle', () => {
    const graph = {
      '@graph': [
        { '@id': '#a', '@type': 'Article', name: 'Round', author: { '@id': '#p' } },
        { '@id': '#p', '@type': 'Person', name: { '@id': '#p' } },
      ],
    };
    expect(declaredIn(inScript(JSON.stringify(graph))).title?.value).toBe('Round');
  });

  it.each([
    ['2024-12-13T10:05:33.120+0100', '2024-12-13T10:05+01:00'],
    ['2024-12-13 10:05:33', '2024-12-13T10:05'],
    ['2024-12-13T00:00:00', '2024-12-13'],
    ['20241213', '2024-12-13'],
    ['2024-12-13T10:05:00Z', '2024-12-13T10:05Z'],
    ['1734084300', '2024-12-13T10:05Z'],
    ['1734084300000', '2024-12-13T10:05Z'],
    ['Fri, 13 Dec 2024 10:05:00 GMT', '2024-12-13T10:05Z'],
    ['December 13, 2024', '2024-12-13'],
    ['13/12/2024', '2024-12-13'],
    ['2024-13-13', undefined],
    ['2024-02-30T10:05:00Z', undefined],
    ['0001-01-01T00:00:00', undefined],
    ['1970-01-01T00:00:00+00:00', undefined],
    ['soon', undefined],
  ])('reads the date %s', (printed, iso) => {
    expect(declaredIn(`<html lang="en"><meta property="article:published_time" content="${printed}">`).published?.value).toBe(iso);
  });

  it.each([
    ['By Nina Pineda', 'Nina Pineda'],
    ['De Niro', 'De Niro'],
    ['Von Trier', 'Von Trier'],
    ['Nina Pineda &lt;nina@example.org&gt;', 'Nina Pineda'],
    ['nina@example.org', undefined],
    ['https://example.org/author/nina', undefined],
    ['/author/nina', undefined],
    ['www.facebook.com/nina', undefined],
    ['Admin', undefined],
    ['administrator', undefined],
    ['{{author.name}}', undefined],
    ['page.head.author', undefined],
    ['Nina Pineda; Tomas Okafor', 'Nina Pineda, Tomas Okafor'],
    ['"Nina Pineda"', 'Nina Pineda'],
    ['Автор: Наталья Огородникова', 'Наталья Огородникова'],
    ['作者：沈雨桐', '沈雨桐'],
    ['---', undefined],
    ['~ Nina Pineda', 'Nina Pineda'],
  ])('reads the author %s', (printed, name) => {
    expect(declaredIn(`<meta name="author" content='${printed}'>`).byline?.value).toBe(name);
  });

  it.each([
    ['a trailing comma', '{"@type":"Article","headline":"Tide",}'],
    ['comments', '/* a */{"@type":"Article", // b\n"headline":"Tide"/* c */}'],
    ['CDATA', '//<![CDATA[\n{"@type":"Article","headline":"Tide"}\n//]]>'],
    ['comment signs', '<!-- {"@type":"Article","headline":"Tide"} -->'],
    ['escaped quotes', '{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Tide&quot;}'],
    ['a line break in a string', '{"@type":"Article","headline":"Tide","description":"one\ntwo\tthree"}'],
    ['a wrong escape', '{"@type":"Article","headline":"Tide","description":"it\\\'s \\x \\u12"}'],
    ['quotes in a string', '{"@type":"Article","description":"the "old" quay","headline":"Tide"}'],
    ['no end', '{"@type":"Article","headline":"Tide","author":[{"name":"Nina"'],
    ['text after the end', '{"@type":"Article","headline":"Tide"};</p>'],
  ])('reads JSON with %s', (_, json) => {
    expect(declaredIn(inScript(json)).title).toEqual({ value: 'Tide', source: 'JSON-LD headline' });
  });

  it('is not made to say what it does not know by a page with everything in it', () => {
    const pieces = names.map((name) => readFileSync(new URL(`${name}.html`, FIXTURES), 'utf8'));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 3 }), fc.nat(5_000), (pages, cut) => {
        const html = pages.join('').slice(cut);
        expect(declaredIn(html, 'https://a.example/b')).toEqual(declaredIn(html, 'https://a.example/b'));
      }),
      { numRuns: 50 },
    );
  });
});

const says = (value: string) => ({ value, source: 'og:title' });

describe('mergeMetadata', () => {
  it('takes the heading of the page for the title, whatever the text suggests', () => {
    const declared = { title: says('The tide comes in'), isTitleHeading: true };
    expect(mergeMetadata(declared, { title: 'The tide comes in at noon' }).title).toBe('The tide comes in');
  });

  it('takes the printed title where the head has it in other words, and the head where it says something else', () => {
    const declared = { title: says('Tide comes in at noon today'), isTitleHeading: false };
    expect(mergeMetadata(declared, { title: 'The tide comes in at noon' }).title).toBe('The tide comes in at noon');
    expect(mergeMetadata(declared, { title: 'Read also our weather pages' }).title).toBe('Tide comes in at noon today');
  });

  it('takes the printed title where it is a part of the browser’s, and no kicker that runs into it', () => {
    const declared = {
      title: says('Print version - Keeper'),
      isTitleHeading: false,
      titleParts: ['Print version', 'Keeper of the quay', 'Post'],
    };
    expect(mergeMetadata(declared, { title: 'Keeper of the quay' }).title).toBe('Keeper of the quay');
    expect(mergeMetadata({ title: says('Keeper of the quay') }, { title: 'Harbour:Keeper of the quay' }).title).toBe('Keeper of the quay');
  });

  it('takes the declared date, with the hour and the words in which the text prints it', () => {
    const printed = { published: '2024-03-04T10:05', publishedText: 'March 4, 2024, 10:05' };
    expect(mergeMetadata({ published: says('2024-03-04') }, printed)).toEqual(printed);
    expect(mergeMetadata({ published: says('2024-03-04T15:05Z') }, printed)).toEqual({ ...printed, published: '2024-03-04T15:05Z' });
    expect(mergeMetadata({ published: says('2024-02-29') }, printed)).toEqual({ published: '2024-02-29' });
  });

  it('takes the language of the text, not of the template', () => {
    expect(mergeMetadata({ language: says('en') }, { language: 'fr' }).language).toBe('fr');
    expect(mergeMetadata({ language: says('en') }, {}).language).toBe('en');
  });

  it('says nothing of nothing', () => {
    expect(mergeMetadata({}, {})).toEqual({});
  });
});

describe('what the text of a page of HTML adds', () => {
  const PROSE = 'The tide came in over the old quay at noon, and nobody in the town had seen it so high. '.repeat(3).trim();
  const cleaned = (html: string) => clean(`<!doctype html>${html}<p>${PROSE}</p><p>${PROSE.replaceAll('tide', 'storm')}</p>`);

  it('is the line of the declared author, in capitals too', () => {
    const { blocks } = cleaned(
      '<meta name=author content="Begoña Lires"><meta name=date content="2009-06-14"><h1>Tide</h1><p>BEGOÑA LIRES – 14/06/2009</p>',
    );
    expect(blocks.map(({ text }) => text).join('\n')).not.toContain('LIRES');
  });

  it('is the part of the browser’s title that stands above a date', () => {
    const html =
      '<title>Print version - Keeper of the quay - Sandbank Post</title><div>Keeper of the quay</div><div>Nina Pineda, 12 May 2024</div>';
    expect(cleaned(html).metadata).toMatchObject({ title: 'Keeper of the quay', byline: 'Nina Pineda' });
  });

  it('is no author below an empty line, and no publication on the page of an event', () => {
    expect(cleaned('<h1>Tide</h1><hr><h2>NAME</h2>').metadata.byline).toBeUndefined();
    const event = inScript('{"@type":"Event","name":"Tide fair"}');
    expect(cleaned(`${event}<h1>Tide fair</h1><p>27 July 2024, 19:00</p>`).metadata.published).toBeUndefined();
  });
});

/** 100,000 elements in each other, made without the parser, which takes seconds for them. */
function nested(attributes: Readonly<Record<string, string>>): Document {
  let inner = new Element('h1', { itemprop: 'name' }, [new Text('Tide')]);
  for (let depth = 0; depth < 100_000; depth++) {
    const outer = new Element('div', { ...attributes }, [inner]);
    inner.parent = outer;
    inner = outer;
  }
  const document = new Document([inner]);
  inner.parent = document;
  return document;
}

/** Pages made to cost time or stack. Each is read in the time of a page of its size: a second is many times that, and far below what a square would take. */
const HOSTILE: readonly (readonly [name: string, page: () => string | Document])[] = [
  ['deep elements', () => nested({ class: 'byline', itemscope: '', itemprop: 'author' })],
  ['deep entries', () => nested({ class: 'hentry author', typeof: 'Article', property: 'author' })],
  [
    'a million metas',
    () => new Document(Array.from({ length: 1_000_000 }, () => new Element('meta', { property: 'article:tag', content: 'a' }))),
  ],
  [
    '5 MB of JSON-LD',
    () => inScript(`{"@type":"Article","headline":"Tide","list":[${'{"@type":"Article","name":"x"},'.repeat(170_000)}{}]}`),
  ],
  ['5 MB of broken JSON-LD', () => inScript(`{"@type":"Article","headline":"Tide","a":["${'\\\n" , "'.repeat(700_000)}`)],
  ['brackets', () => inScript('['.repeat(1_000_000))],
  ['slashes', () => inScript(`{${'/ '.repeat(500_000)}/*`)],
  ['deep JSON-LD', () => inScript(`${'{"@graph":['.repeat(100_000)}{"@type":"Article","headline":"Tide"}${']}'.repeat(100_000)}`)],
  ['a million times', () => '<time class="published" datetime="x">y</time>'.repeat(200_000)],
  ['many headings', () => '<h1>The tide comes in</h1>'.repeat(200_000)],
  ['a long title', () => `<title>${'a - '.repeat(500_000)}</title>`],
  ['long class names', () => `<div class="${'a-'.repeat(500_000)} ${'author '.repeat(100_000)}">x</div>`],
  ['a long author', () => `<meta name="author" content="${'a@'.repeat(500_000)}"><meta name="author" content="${'by '.repeat(500_000)}">`],
  [
    'many references',
    () => `<title>${'&amp;amp;'.repeat(500_000)}</title><meta name="description" content="${'&amp;lt;b '.repeat(300_000)}">`,
  ],
  ['many articles', () => inScript(`[${'{"@type":"Article","headline":"The tide comes in"},'.repeat(50_000)}{}]`)],
];

describe('hostile pages', () => {
  it.each(HOSTILE)('%s', (_, make) => {
    const page = make();
    const document = typeof page === 'string' ? parseDocument(page) : page;
    const { user } = process.cpuUsage();
    declaredMetadata(document, { url: 'https://a.example/b' });
    expect((process.cpuUsage().user - user) / 1e6).toBeLessThan(4);
  });
});

describe('an author called as the site', () => {
  const bylineOf = (author: string, site: string) =>
    declaredMetadata(
      parseDocument(`<title>老灯船回到港口</title><meta name=author content="${author}"><meta property="og:site_name" content="${site}">`),
    ).byline?.value;

  it.each([
    ['沙洲', '沙洲新闻'],
    ['沙洲', '沙洲'],
    ['name', '沙洲'],
  ])('is none: %s of %s', (author, site) => {
    expect(bylineOf(author, site)).toBeUndefined();
  });

  it('is one where the site is a blog with their name', () => {
    expect(bylineOf('沈雨桐', '沈雨桐的博客')).toBe('沈雨桐');
  });
});

import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../src/decode/html.js';
import { isHtml } from '../src/decode/html-start.js';
import { documentOf, Element } from '../src/dom/tree.js';
import { clean, render } from '../src/index.js';
import { readHtmlBlocks } from '../src/parse/html.js';
import type { Block } from '../src/types.js';

const URL = 'https://page.example/a/b.html';
const blocksOf = (html: string, url: string | undefined = URL) => readHtmlBlocks(html, { url }).blocks;
/** Kind (with rank or nesting and marker) and text of each block. */
const shape = ({ kind, level, marker, text }: Block) => `${kind}${level || ''}${marker ? ` ${marker}` : ''}: ${text}`;
const shapes = (html: string) => blocksOf(html).map(shape);
const texts = (html: string) => blocksOf(html).map(({ text }) => text);
const only = (html: string) => blocksOf(html)[0] as Block;
const structureOf = (html: string) => only(html).html as NonNullable<Block['html']>;

describe('blocks of HTML', () => {
  it.each([
    ['paragraphs and text beside them', '<div>one <p>two</p> three</div>', ['one', 'two', 'three']],
    ['minified pages', '<div><p>one</p><p>two</p></div><div>three</div>', ['one', 'two', 'three']],
    ['unclosed elements', '<p>one<p>two<ul><li>a<li>b</ul><table><tr><td>x<td>y<tr><td>z</table>', ['one', 'two', 'a', 'b', 'x\ty', 'z']],
    ['white space', '<p>\n  one \t<b> two</b>\n</p>', ['one two']],
    ['white space that does not break', '<p>10&nbsp;km &nbsp; on</p><p>&nbsp;</p><p>\u200b</p>', ['10\u00a0km \u00a0 on']],
    ['two line breaks', '<p>one<br>two<br><br>three</p>', ['one', 'two', 'three']],
    ['line breaks in headings and items', '<h1>one<br>two</h1><ul><li>three<br>four</ul>', ['one two', 'three four']],
    [
      'scripts, styles, templates, players',
      '<p>one</p><script>x</script><style>y</style><template><p>z</p></template><video>v</video>',
      ['one'],
    ],
    ['a noscript', '<noscript><p>one</p></noscript>', ['one']],
    ['details', '<details><summary>one</summary>two</details>', ['one', 'two']],
    ['links side by side', '<div><a href=/1>one</a><a href=/2>two</a></div>', ['one two']],
    ['buttons side by side', '<div><button>one</button><button>two</button></div>', ['one', 'two']],
    ['a button in a sentence', '<p>press <button>one</button> now</p>', ['press one now']],
    ['ruby', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>', ['漢(kan)字']],
    ['formulas', '<p>so <math alttext="x^2"><mi>x</mi><mn>2</mn></math> is</p>', ['so x^2 is']],
    ['quotation marks', '<p><q>one</q> two</p>', ['“one” two']],
    ['signs for the hand', '<h2>one <a class="headerlink" href="#one">¶</a><span class="mw-editsection">[edit]</span></h2>', ['one']],
    ['permalinks by the whole address', '<h2>one<a href="/p#one">#</a></h2><h2>C<a href="/c">#</a></h2>', ['one', 'C#']],
    [
      'buttons of program text',
      '<div><pre>a</pre><div><button>Copy</button></div></div><div><pre>b<span class="copy-btn">Copy</span></pre></div><div><button>one</button></div>',
      ['a', 'b', 'one'],
    ],
    ['hidden words in a line', '<p>one<span style="display: none"> sort key</span> two</p>', ['one two']],
    ['drawings that are not closed', '<p>one <svg><path d="x"><div>two</div>', ['one', 'two']],
    ['CDATA as browsers have it', '<p>one</p><![CDATA[ x > <p>two</p>', ['one', 'two']],
    [
      'XHTML',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><script src="x"/><p>one<![CDATA[ & two]]></p></body></html>',
      ['one & two'],
    ],
    ['links that are not closed', '<p>one <a href=x>two<p>three', ['one two', 'three']],
    ['formatting across blocks', '<p><b>one</p><p>two</b></p><p>three', ['one', 'two', 'three']],
    ['a head that is not closed', '<head><title>t</title><div>one</div><body><p>two', ['one', 'two']],
    ['control characters', '<p>one\u0000&#27;[31mtwo&#x9b;</p>', ['onetwo›']],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('have kinds', () => {
    expect(
      shapes(`<h3>a</h3><div role=heading aria-level=2>b</div><blockquote><p>c</p><blockquote>d</blockquote></blockquote><hr>
        <figure><img src=i.png><figcaption>e</figcaption></figure><dl><dt>f<dd>g</dl><pre>h</pre>`),
    ).toEqual([
      'heading3: a',
      'heading2: b',
      'quote1: c',
      'quote2: d',
      'separator: ',
      'caption: e',
      'paragraph: f',
      'paragraph: g',
      'code: h',
    ]);
  });

  it('of lists have nesting and markers', () => {
    expect(shapes('<ol start=3><li>a<ul><li>b<ol type=i><li>c</ol></ul><li value=7>d<li>e</ol><ol reversed><li>f<li>g</ol>')).toEqual([
      'list-item1 3.: a',
      'list-item2: b',
      'list-item3 i.: c',
      'list-item1 7.: d',
      'list-item1 8.: e',
      'list-item1 2.: f',
      'list-item1 1.: g',
    ]);
    const [first, second, code] = blocksOf('<ol><li><p>a</p><p>b</p><pre>c</pre></ol>');
    expect([first?.kind, first?.item, second?.kind, second?.item, code?.item]).toEqual(['list-item', undefined, 'paragraph', 1, 1]);
  });

  it('of tables of data are rows, whatever their spans; tables of layout are none', () => {
    expect(shapes('<table><caption>t</caption><tr><th>a<th colspan=2>b<tr><td rowspan=2>1<td>2<td>3<tr><td>4<td>5</table>')).toEqual([
      'caption: t',
      'table-row: a\tb',
      'table-row: 1\t2\t3',
      'table-row: \t4\t5',
    ]);
    expect(
      blocksOf('<table><tr><td colspan=9007199254740991>a<td>b<tr><td>c<td rowspan=99999999999>d</table>')[0]?.text.length,
    ).toBeLessThan(200);
    expect(shapes('<table><tr><td><h2>a</h2><p>b</p><td>c</table>')).toEqual(['heading2: a', 'paragraph: b', 'paragraph: c']);
    expect(shapes('<table><tr><td>1<td>2<tr><td><div>a</div><div>b</div><div>c<div>d</div></div><td>e</table>')).toEqual(
      ['1', '2', 'a', 'b', 'c', 'd', 'e'].map((text) => `paragraph: ${text}`),
    );
    expect(shapes('<table><tr><td><div>1</div><td>2<tr><td><div><div>a</div></div><td>e</table>')).toContain('table-row: a\te');
    expect(shapes('<table role=presentation><tr><th>a<th>b<tr><td>c<td>d</table>').every((one) => one.startsWith('paragraph'))).toBe(true);
  });

  it('of code keep every space, the language, and no line numbers', () => {
    const { kind, text, codeLanguage } = only('<div class="highlight-source-js"><pre>\n  a\n\n\tb <span>&lt;</span> c  \n\n</pre></div>');
    expect([kind, text, codeLanguage]).toEqual(['code', '  a\n\n\tb < c', 'js']);
    expect(only('<pre><code class="language-c++ hljs">x</code></pre>').codeLanguage).toBe('c++');
    expect(only('<div class="highlight-python notranslate"><div><pre>x</pre></div></div>').codeLanguage).toBe('python');
    expect(only('<pre data-lang=rust>x</pre>').codeLanguage).toBe('rust');
    expect(texts('<table><tr><td class=gutter><pre>1\n2</pre><td class=code><pre>a\nb</pre></table>')).toEqual(['a\nb']);
    expect(texts('<pre><code><span class="line">a</span><span class="line">b</span>\n<span class="line">c</span></code></pre>')).toEqual([
      'a\nb\nc',
    ]);
    expect(texts('<pre><div>a</div><div>b</div></pre>')).toEqual(['a\nb']);
    expect(shapes('<pre><p>a</p><p>b</p>')).toEqual(['paragraph: a', 'paragraph: b']);
  });

  it('have their line in the source', () => {
    expect(blocksOf('<p>a</p>\n\n<p>\nb</p><p>c</p>').map(({ line }) => line)).toEqual([1, 3, 4]);
  });

  it('have links and what is set off, nested', () => {
    expect(only('<p>a <a href="../c?x=1&amp;y=2">b <em>c</em></a> <code>d</code> x<sub>2</sub></p>').spans).toEqual([
      { kind: 'link', start: 2, end: 5, url: 'https://page.example/c?x=1&y=2' },
      { kind: 'emphasis', start: 4, end: 5 },
      { kind: 'code', start: 6, end: 7 },
      { kind: 'subscript', start: 9, end: 10 },
    ]);
    expect(only('<p><a href=x><code>a</code></a></p>').spans?.map(({ kind }) => kind)).toEqual(['link', 'code']);
    expect(only('<p><code><a href=x>a</a></code></p>').spans?.map(({ kind }) => kind)).toEqual(['code', 'link']);
    expect(only('<base href="/base/"><p><a href=x>a</a></p>').spans?.[0]?.url).toBe('https://page.example/base/x');
    expect(readHtmlBlocks('<p><a href=x>a</a> <a href="#y">b</a></p>').blocks[0]?.spans?.map(({ url }) => url)).toEqual(['x']);
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'about:blank',
    '',
  ])('have no link to %j', (href) => {
    for (const url of [URL, undefined]) expect(readHtmlBlocks(`<p><a href="${href}">a</a></p>`, { url }).blocks[0]?.spans).toBeUndefined();
  });

  it('have pictures, also those that a script would load', () => {
    const urls = (html: string) =>
      blocksOf(`${html}<p>x</p>`).flatMap(({ images = [] }) => images.map(({ url }) => url.replace('https://page.example/', '')));
    expect(urls('<img src=/a.png>')).toEqual(['a.png']);
    expect(urls('<img src="data:image/gif;base64,R0" data-src=/a.png>')).toEqual(['a.png']);
    expect(urls('<img src=/blank.gif data-lazy-src=/a.png>')).toEqual(['a.png']);
    expect(urls('<img srcset="/s.png 300w, /l.png 1200w" src=/s.png>')).toEqual(['l.png']);
    expect(urls('<img src=/placeholder.png data-srcset="/1.png 1x,/2.png 2x">')).toEqual(['2.png']);
    expect(urls('<picture><source srcset="/w.webp 800w"><img></picture>')).toEqual(['w.webp']);
    expect(urls('<img src="data:image/svg+xml,x"><noscript><img src=/a.png></noscript>')).toEqual(['a.png']);
    expect(urls('<img src=/a.png><noscript><img src=/a.png></noscript>')).toEqual(['a.png']);
    expect(
      urls('<img src="data:x" data-lazy-src=/s.png data-lazy-srcset="/s.png 300w, /l.png 900w"><noscript><img src=/s.png></noscript>'),
    ).toEqual(['l.png']);
    expect(urls('<button><img src=/icon.png></button>')).toEqual([]);
    expect(urls('<img src=/t.gif width=1 height=1><img src="javascript:x">')).toEqual([]);
    expect(only('<p>a <img src=/i.png alt=" the  pier "> b</p>').images).toEqual([
      { url: 'https://page.example/i.png', alt: 'the pier', at: 2 },
    ]);
  });

  it('have the pictures above them that belong to the text, whatever part of the page stands between', () => {
    const owner = (html: string) => blocksOf(html).find(({ images }) => images)?.text;
    expect(owner('<main><p>a</p><p><img src=i.png></p><nav>menu</nav><h2>b</h2></main>')).toBe('b');
    expect(owner('<article><header><img src=i.png><h1>t</h1><p>by</p></header><p>a</p></article>')).toBe('a');
    expect(owner('<article><header><h1>t</h1><div><img src=face.png></div><p>by</p></header><p>a</p></article>')).toBe('by');
    expect(owner('<header><img src=logo.png><h1>t</h1></header><p>a</p>')).toBe('t');
    expect(owner('<nav><img src=i.png><p>menu</p></nav><p>a</p>')).toBe('menu');
  });

  it('have footnotes that lead to each other', () => {
    const html = '<p>One<sup><a href="#fn1">1</a></sup>.</p><ol><li id=fn1>The note. <a class="footnote-backref" href="#r">↩</a></ol>';
    const [text, note] = blocksOf(html);
    expect(text?.spans).toEqual([{ kind: 'footnote', start: 3, end: 4, footnote: '1' }]);
    expect([note?.text, note?.footnote]).toEqual(['The note.', '1']);
    expect(render(clean(html, { inputFormat: 'html' }), 'markdown')).toBe('One[^1].\n\n[^1]: The note.\n');
    expect(render(clean(html, { inputFormat: 'html', strike: ['ol'] }), 'markdown')).toBe('One1.\n');
    const numbered = '<p>One<a class="footnote-ref" href="#n">1</a>.</p><div id=n><a href="#r">1</a><div><p>The note.</p></div></div>';
    expect(blocksOf(numbered).map(({ footnote }) => footnote)).toEqual([undefined, undefined, '1']);
  });
});

describe('what HTML says of a block', () => {
  it('is its place: path, names, parts, links', () => {
    expect(structureOf('<main id=m><article class="post p-1"><p class=lead>a <a href=x>bcd</a></p></article></main>')).toMatchObject({
      path: 'main>article>p',
      depth: 3,
      names: ['.lead', '.post', '.p-1', '#m'],
      within: ['main', 'article'],
      links: 1,
      linkDensity: 0.6,
    });
    expect(structureOf('<body class=home><div role=navigation><a href=x>a</a></div>')).toMatchObject({
      names: [],
      within: ['nav', 'link'],
      linkDensity: 1,
    });
  });

  it.each([
    ['<div hidden><p>a</p></div>', 'hidden'],
    ['<div style="color:red; DISPLAY : none"><p>a</p></div>', 'display:none'],
    ['<div style="visibility:hidden"><p>a</p></div>', 'visibility:hidden'],
    ['<div aria-hidden=true><p>a</p></div>', 'aria-hidden'],
    ['<dialog><p>a</p></dialog>', 'closed dialog'],
    ['<dialog open><p>a</p></dialog>', undefined],
  ])('is what hides it: %s', (html, hidden) => {
    expect(structureOf(html).hidden).toBe(hidden);
  });

  it('is whether it leads about in the page', () => {
    const leads = (html: string) => structureOf(html).leadsHere === true;
    expect(leads('<p><a href="#a">a</a></p>')).toBe(true);
    expect(leads('<p><a href="#a">a</a> <a href="#b">b</a></p>')).toBe(true);
    for (const other of ['<p><a href="#a">a</a> and more</p>', '<p><a href="#a">a</a> <a href=/b>b</a></p>', '<p><a href="#">a</a></p>'])
      expect(leads(other)).toBe(false);
  });

  it('is how often its like recurs, digits in names aside', () => {
    const blocks = blocksOf('<ul><li class="card n-1">abc<li class="card n-2">de<li>f</ul>');
    expect(blocks.map(({ html }) => html?.alike)).toEqual([
      { blocks: 2, characters: 5 },
      { blocks: 2, characters: 5 },
      { blocks: 1, characters: 1 },
    ]);
  });

  it('is microdata around it', () => {
    expect(structureOf('<div itemscope itemtype="https://schema.org/Comment"><p itemprop=text>a')).toMatchObject({
      itemprop: 'text',
      itemtype: 'Comment',
    });
  });
});

describe('a document', () => {
  it('is no deeper than 512 elements, whatever the page', () => {
    let depth = 0;
    for (let node = documentOf('<div>'.repeat(100_000)).children[0]; node instanceof Element; node = node.children[0]) depth += 1;
    expect(depth).toBeLessThanOrEqual(513);
  });

  it('has at most 100,000 elements; the last is open to the end, and what it holds one text without scripts', () => {
    const blocks = blocksOf(`${'<p>a</p>'.repeat(100_000)}<p class=x>b &amp; c</p><script>x</script><div>d</div>`);
    expect(blocks.length).toBeLessThanOrEqual(100_001);
    expect(blocks.at(-1)?.text).toBe('a b & c d');
  });

  it('has character references decoded where they stand for something', () => {
    expect(texts('<p>&lt;a&gt; &amp;amp; &copy; &#x41; &nosuch; AT&T a &lt b</p>')).toEqual(['<a> &amp; © A &nosuch; AT&T a < b']);
    expect(only('<p><a href="/x?a=1&copy=2&amp;b">y</a>').spans?.[0]?.url).toBe('https://page.example/x?a=1&copy=2&b');
  });
});

const BODY = 'The mill by the river grinds again, and its owner is glad. '.repeat(8).trim();

describe('content that only a script holds', () => {
  const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it('is read where the page lacks it', () => {
    const html = `<h1>Mill</h1><p>Read on.</p>${linked({ '@graph': [{ '@type': 'NewsArticle', articleBody: `${BODY}\n\nThe end.` }] })}`;
    expect(texts(html)).toEqual(['Mill', BODY, 'The end.', 'Read on.']);
    expect(blocksOf(html)[1]?.html?.origin).toBe('script');
    const begun = `<h1>Mill</h1><p>${'It turns, says a reader who has seen the wheel turn, and it turns well.'}</p><p>It ${'was quiet for years, until the autumn of the flood came by. '.repeat(2).trim()}</p>`;
    const second = `It ${'was quiet for years, until the autumn of the flood came by. '.repeat(2).trim()}`;
    expect(texts(`${begun}${linked({ articleBody: `${second}\n\n${BODY}` })}`).slice(2, 4)).toEqual([second, BODY]);
    expect(texts(`<p>${BODY}</p>${linked({ articleBody: BODY })}`)).toEqual([BODY]);
    expect(texts('<p>x</p><script type="application/ld+json">{"articleBody": broken</script>')).toEqual(['x']);
  });

  it('is taken from the state of a page that shows nothing, and not of another', () => {
    const state = `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { post: { content: `<p>${BODY}</p><p>The end.</p>` } } })}</script>`;
    expect(texts(`<div id=root></div>${state}`)).toEqual([BODY, 'The end.']);
    const other = 'Nobody in the town had seen so many boats at once in the harbour. '.repeat(10).trim();
    expect(texts(`<p>${other}</p>${state}`)).toEqual([other]);
  });
});

describe('HTML is told from text', () => {
  it.each([
    '<!doctype html><p>x',
    ' \n<HTML>',
    '\ufeff<!-- saved --><html lang=en>',
    '<?xml version="1.0"?><!DOCTYPE html>',
    '<div>x</div>',
    '<p>x</p>',
    '<body>',
    '<h1>x</h1>',
  ])('%j is', (text) => expect(isHtml(text)).toBe(true));
  it.each([
    '',
    'x <p>y</p>',
    '<3 you',
    '<not a tag>',
    '<p>one line',
    '# x\n<div></div>',
    '<Ann> hi\n<Bob> hello',
    '< html >',
    '<rss><item></item></rss>',
  ])('%j is not', (text) => expect(isHtml(text)).toBe(false));
});

describe('the charset of HTML', () => {
  const bytes = (text: string, encoding: BufferEncoding = 'latin1') => Buffer.from(text, encoding);

  it('is what the page declares', () => {
    expect(decodeHtml(bytes('<meta charset="iso-8859-2"><p>\xaei\xbekov, tak to bylo v Praze'))).toMatchObject({
      encoding: 'iso-8859-2',
      text: expect.stringContaining('Žižkov'),
    });
    expect(
      decodeHtml(bytes('<meta http-equiv=Content-Type content="text/html; charset=windows-1251"><p>\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0'))
        .text,
    ).toContain('Привет, мир');
    expect(decodeHtml(bytes('<?xml version="1.0" encoding="windows-1251"?><p>\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0')).text).toContain(
      'Привет',
    );
  });

  it('is UTF-8 where the bytes are, whatever it declares', () => {
    expect(decodeHtml(bytes('<meta charset=iso-8859-1><p>Žižkov', 'utf8')).text).toContain('Žižkov');
    expect(decodeHtml(bytes('\ufeff<meta charset=iso-8859-1><p>Žižkov', 'utf16le')).text).toContain('Žižkov');
  });

  it('is what fits, where the declaration is wrong or none', () => {
    expect(decodeHtml(bytes(`<meta charset=utf-8><p>${'caf\xe9 \xe0 la cr\xe8me, \xe9t\xe9 '.repeat(5)}`)).text).toContain(
      'café à la crème',
    );
    expect(decodeHtml(bytes('<meta charset=nonsense><p>caf\xe9')).text).toContain('café');
    expect(decodeHtml(bytes('<p>caf\xe9'), 'iso-8859-1').text).toContain('café');
  });
});

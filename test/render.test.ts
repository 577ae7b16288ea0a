import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { clean } from '../src/clean.js';
import { renderExplanation } from '../src/render/explain.js';
import { firstWords } from '../src/render/first-words.js';
import { renderHtml } from '../src/render/html.js';
import type { Format } from '../src/render/index.js';
import { FORMATS, render } from '../src/render/index.js';
import { articleRecord, markRecords, renderJson } from '../src/render/json.js';
import { renderMarkdown } from '../src/render/markdown.js';
import { bodyText, renderText } from '../src/render/text.js';
import type { Article, Block, BlockKind, Mark, Metadata } from '../src/types.js';

type Draft = Partial<Omit<Block, 'kind'>> & { readonly struck?: boolean; readonly marks?: readonly Omit<Mark, 'block'>[] };
type Line = readonly [kind: BlockKind, text: string, draft?: Draft];

/** An article from lines in page order; a line with `struck` is not in the body. */
function articleOf(lines: readonly Line[], metadata: Metadata = {}): Article {
  const blocks: Block[] = [];
  const struck: Block[] = [];
  const marks: Mark[] = [];
  lines.forEach(([kind, text, { struck: isStruck = false, marks: drafts = [], ...rest } = {}], index) => {
    const nesting = kind === 'list-item' || kind === 'quote' ? 1 : 0;
    const block: Block = { index, kind, level: nesting, text, tight: false, line: index * 2 + 1, ...rest };
    (isStruck ? struck : blocks).push(block);
    marks.push(...drafts.map((draft) => ({ block: index, ...draft })));
  });
  return { metadata, blocks, struck, marks };
}

const TIGHT = { tight: true } as const;
const EMPTY = articleOf([]);

const HOSTILE: readonly string[] = [
  '<script>alert("hello")</script> & <b>bold</b> &amp; &lt;',
  '</article></body><img src=x onerror=alert(1)>',
  '# not a heading',
  '####### seven',
  '1. not a list',
  '1986. A great year',
  '12) neither',
  '- no item',
  '+ nor this',
  '* nor that',
  '> not quoted',
  '---',
  '===',
  '***',
  '~~~',
  '``` js',
  'a `tick` and ``two`` and a lone `',
  '*stars* and **more** and _under_ and snake_case_name __x__',
  '[text](https://example.org/a_b) ![image](x) [ref]: /y',
  '[foot]: https://example.org "title"',
  '[^1]: note',
  '[x] done',
  'a | b | c',
  '| --- | --- |',
  '~struck~ and ~~twice~~',
  'back\\slash \\* and end\\',
  'https://example.org/a_b_c?x=1&copy=2 and me@example.org www.example.org',
  '&copy; &#35; &nbsp;',
  'ends with hashes ##',
  'ends with star *',
  '*',
  '!',
  '\u202eright to left\u2066 bound',
  'مرحبا # بالعالم *',
  '東京*都*に_行く_。**「引用」**です',
  'emoji 👩‍👩‍👧 *x*',
];

/** What a reader sees of a Markdown tree; anything but paragraphs and text shows up as its type. */
function shown(node: Nodes): string {
  switch (node.type) {
    case 'root':
      return node.children.map(shown).join('\n');
    case 'paragraph':
      return node.children.map(shown).join('');
    case 'text':
      return node.value;
    case 'break':
      return '\n';
    default:
      return `{${node.type}}`;
  }
}

describe('text', () => {
  it('has the pieces of a line that stand in one line again, where nothing stood between them', () => {
    const one = { line: 1 } as const;
    const article = articleOf([
      ['paragraph', 'The first sentence.', one],
      ['paragraph', 'The second.', one],
      ['paragraph', 'Follow us on our channels!', { ...one, struck: true }],
      ['paragraph', '第三句。', one],
      ['paragraph', '第四句。', one],
      ['paragraph', 'Another line.', { line: 2 }],
    ]);
    expect(renderText(article)).toBe('The first sentence. The second.\n\n第三句。第四句。\n\nAnother line.\n');
  });

  it('has nothing between pieces between which nothing stood, whatever the first is, and the title apart', () => {
    const one = { line: 1 } as const;
    const glued = { ...one, glued: true } as const;
    const blocks: Line[] = [
      ['caption', 'Photo: Ann Lee', one],
      ['paragraph', 'The ferry that waits', glued],
      ['paragraph', 'The first sentence.', glued],
      ['paragraph', 'The second.', one],
      ['paragraph', 'Read more', { ...glued, struck: true }],
      ['paragraph', 'The third.', glued],
      ['list-item', 'eels', { marker: '-', line: 2 }],
      ['paragraph', 'Tides', { glued: true, line: 2 }],
    ];
    expect(renderText(articleOf(blocks))).toBe(
      'Photo: Ann LeeThe ferry that waitsThe first sentence. The second.\n\nThe third.\n\n- eelsTides\n',
    );
    expect(renderText(articleOf(blocks, { title: 'The ferry that waits' }))).toBe(
      'Photo: Ann Lee\n\nThe ferry that waits\n\nThe first sentence. The second.\n\nThe third.\n\n- eelsTides\n',
    );
  });

  it('prints the title, then blocks with a blank line between them, and ends in one line break', () => {
    const article = articleOf(
      [
        ['paragraph', 'One.'],
        ['heading', 'Two', { level: 2 }],
        ['quote', 'Three.'],
      ],
      { title: 'Zero' },
    );
    expect(renderText(article)).toBe('Zero\n\nOne.\n\nTwo\n\nThree.\n');
  });

  it('is empty for an empty article', () => {
    expect(renderText(EMPTY)).toBe('');
    expect(renderText(articleOf([['paragraph', '  ']]))).toBe('');
  });

  it('prints the title alone where no block stands', () => {
    expect(renderText(articleOf([], { title: 'Alone' }))).toBe('Alone\n');
  });

  it('prints a title once that stands as the first block too', () => {
    const article = articleOf(
      [
        ['heading', 'THE “HARBOUR” OPENS', { level: 1 }],
        ['paragraph', 'Ships came.'],
      ],
      {
        title: 'The "Harbour" opens',
      },
    );
    expect(renderText(article)).toBe('THE “HARBOUR” OPENS\n\nShips came.\n');
    expect(bodyText(article)).toBe('THE “HARBOUR” OPENS\n\nShips came.');
  });

  it('keeps a first block that says more than the title, and a later block that says the same', () => {
    const article = articleOf(
      [
        ['paragraph', 'Harbour opens late'],
        ['paragraph', 'Harbour opens'],
      ],
      { title: 'Harbour opens' },
    );
    expect(bodyText(article)).toBe('Harbour opens late\n\nHarbour opens');
  });

  it('prints titles without a letter once, and does not take them for each other', () => {
    expect(
      renderText(
        articleOf(
          [
            ['paragraph', '???'],
            ['paragraph', 'x'],
          ],
          { title: '???' },
        ),
      ),
    ).toBe('???\n\nx\n');
    expect(renderText(articleOf([['paragraph', '!!!']], { title: '???' }))).toBe('???\n\n!!!\n');
  });

  it('sets tight blocks on the next line', () => {
    const verse = articleOf([
      ['paragraph', 'Rain on slate,'],
      ['paragraph', 'a gate ajar.', TIGHT],
      ['paragraph', 'Then sun.'],
    ]);
    expect(bodyText(verse)).toBe('Rain on slate,\na gate ajar.\n\nThen sun.');
  });

  it('closes the gap of a struck tight block, and keeps the blank line that a struck block had', () => {
    const closed = articleOf([
      ['paragraph', 'a'],
      ['paragraph', 'ad', { ...TIGHT, struck: true }],
      ['paragraph', 'b', TIGHT],
    ]);
    const open = articleOf([
      ['paragraph', 'a'],
      ['paragraph', 'ad', { struck: true }],
      ['paragraph', 'b', TIGHT],
    ]);
    expect(bodyText(closed)).toBe('a\nb');
    expect(bodyText(open)).toBe('a\n\nb');
  });

  it('begins without a gap where the first blocks were struck', () => {
    expect(
      bodyText(
        articleOf([
          ['paragraph', 'menu', { struck: true }],
          ['paragraph', 'a', TIGHT],
        ]),
      ),
    ).toBe('a');
  });

  it('prints list items with their markers, indented by level', () => {
    const article = articleOf([
      ['list-item', 'pears', { marker: '•' }],
      ['list-item', 'green', { level: 2, tight: true }],
      ['list-item', 'boil', { marker: '3.', tight: true }],
    ]);
    expect(bodyText(article)).toBe('• pears\n  - green\n3. boil');
  });

  it('prints code as it is and leaves no space at the end of other lines', () => {
    const article = articleOf([
      ['code', '  if (x)\n\t\ty  \n'],
      ['paragraph', 'after \t'],
      ['code', 'end\n\n'],
    ]);
    expect(bodyText(article)).toBe('  if (x)\n\t\ty  \n\n\nafter\n\nend');
  });

  it('prints separators as the page does, and a line of stars for a drawn one', () => {
    const article = articleOf([
      ['paragraph', 'a'],
      ['separator', '~~~'],
      ['separator', ''],
      ['paragraph', 'b'],
    ]);
    expect(bodyText(article)).toBe('a\n\n~~~\n\n* * *\n\nb');
  });

  it('does not fill the output for a hostile level', () => {
    expect(bodyText(articleOf([['list-item', 'deep', { level: 1e9 }]])).length).toBeLessThan(40);
  });
});

describe('markdown', () => {
  it('prints headings, the title as the first', () => {
    const article = articleOf(
      [
        ['heading', 'Plain'],
        ['heading', 'Third', { level: 3 }],
        ['heading', 'Deep', { level: 9 }],
      ],
      {
        title: 'Top',
      },
    );
    expect(renderMarkdown(article)).toBe('# Top\n\n## Plain\n\n### Third\n\n###### Deep\n');
  });

  it('is empty for an empty article', () => {
    expect(renderMarkdown(EMPTY)).toBe('');
    expect(renderMarkdown(EMPTY, { frontMatter: true })).toBe('');
  });

  it('nests lists and keeps the numbers', () => {
    const article = articleOf([
      ['list-item', 'boil', { marker: '3.' }],
      ['list-item', 'slowly', { marker: '•', level: 2, tight: true }],
      ['list-item', 'with salt', { marker: '•', level: 2, tight: true }],
      ['list-item', 'drain', { marker: '4.', tight: true }],
    ]);
    expect(renderMarkdown(article)).toBe('3. boil\n   - slowly\n   - with salt\n4. drain\n');
  });

  it('begins a new list where a number is out of order', () => {
    const article = articleOf([
      ['list-item', 'a', { marker: '1.' }],
      ['list-item', 'b', { marker: '5.', tight: true }],
    ]);
    expect(renderMarkdown(article)).toBe('1. a\n\n5) b\n');
  });

  it('keeps lists of HTML what their elements are: code goes on with an item, and the next list is another', () => {
    const html = '<p>Boil water.</p><ul><li>one<pre>a = 1</pre><li>two<ul><li>three</ul><li>four</ul><ul><li>five<li>six</ul>';
    expect(renderMarkdown(clean(html, { inputFormat: 'html', only: [] }))).toBe(
      'Boil water.\n\n- one\n  ```\n  a = 1\n  ```\n- two\n  - three\n- four\n\n* five\n* six\n',
    );
  });

  it('sets the items of a list apart where one has two paragraphs', () => {
    const html = '<p>Boil water.</p><ul><li><p>one</p><p>more</p></li><li>two</li></ul>';
    expect(renderMarkdown(clean(html, { inputFormat: 'html', only: [] }))).toBe('Boil water.\n\n- one\n\n  more\n\n- two\n');
  });

  it('draws no rule of HTML above footnotes', () => {
    const html = '<p>One<sup><a href="#n">1</a></sup>.</p><hr><p>Two.</p><section><hr><p id=n>The note.</p></section>';
    expect(renderMarkdown(clean(html, { inputFormat: 'html', only: [] }))).toBe('One[^1].\n\n***\n\nTwo.\n\n[^1]: The note.\n');
  });

  it('keeps markers that a list would not print', () => {
    const article = articleOf([
      ['list-item', 'first', { marker: 'a)' }],
      ['list-item', 'second', { marker: '(2)', tight: true }],
    ]);
    expect(renderMarkdown(article)).toBe('- a) first\n- (2) second\n');
  });

  it('prints rows as a table, ragged ones padded, pipes escaped', () => {
    const article = articleOf([
      ['table-row', 'Port\tShips'],
      ['table-row', 'A|B\t3\tlate', TIGHT],
      ['table-row', 'C', TIGHT],
      ['table-row', 'x\ty'],
    ]);
    expect(renderMarkdown(article)).toBe('| Port | Ships | |\n| - | - | - |\n| A\\|B | 3 | late |\n| C | | |\n\n| x | y |\n| - | - |\n');
  });

  it('nests quotes', () => {
    const article = articleOf([
      ['quote', 'outer'],
      ['quote', 'inner', { level: 2, tight: true }],
      ['quote', 'more', TIGHT],
      ['quote', 'line', TIGHT],
    ]);
    expect(renderMarkdown(article)).toBe('> outer\n>\n> > inner\n>\n> more\\\n> line\n');
  });

  it('fences code with more backticks than it holds and keeps it exactly', () => {
    const code = '```js\nx  \n````\n\n\t<b>\n';
    const markdown = renderMarkdown(articleOf([['code', code]]));
    const [node] = fromMarkdown(markdown).children;
    expect(markdown.startsWith('`````\n')).toBe(true);
    expect(node).toMatchObject({ type: 'code', value: code });
  });

  it('prints verse with hard breaks, captions emphasised, separators as breaks', () => {
    const article = articleOf([
      ['paragraph', 'Rain,'],
      ['paragraph', '# and wind', TIGHT],
      ['caption', 'A *gate*'],
      ['separator', '- - -'],
    ]);
    expect(renderMarkdown(article)).toBe('Rain,\\\n\\# and wind\n\n*A \\*gate\\**\n\n***\n');
  });

  it.each(HOSTILE)('shows %j as printed, in every place', (text) => {
    expect(shown(fromMarkdown(renderMarkdown(articleOf([['paragraph', text]]))))).toBe(text);
    const verse = articleOf([
      ['paragraph', 'above'],
      ['paragraph', text, TIGHT],
      ['paragraph', 'below', TIGHT],
    ]);
    expect(shown(fromMarkdown(renderMarkdown(verse)))).toBe(`above\n${text}\nbelow`);
    const [heading] = fromMarkdown(renderMarkdown(articleOf([], { title: text }))).children;
    expect(heading).toMatchObject({ type: 'heading', depth: 1, children: [{ type: 'text', value: text }] });
    const [caption] = fromMarkdown(renderMarkdown(articleOf([['caption', text]]))).children;
    expect(caption).toMatchObject({ type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: text }] }] });
    const [list] = fromMarkdown(renderMarkdown(articleOf([['list-item', text]]))).children;
    expect(list).toMatchObject({ type: 'list', children: [{ children: [{ type: 'paragraph', children: [{ value: text }] }] }] });
  });

  it('shows any page text as printed', () => {
    const alphabet = [...'ab1 .)(#*_-+>`~|[]!<>&;:/\\="\'^$é東مa'];
    const line = fc
      .string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 30 })
      .map((text) => text.trim())
      .filter(Boolean);
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.boolean()), { minLength: 1, maxLength: 5 }), (lines) => {
        const article = articleOf(lines.map(([text, tight]) => ['paragraph', text, { tight }]));
        const expected = lines
          .map(([text, tight], at) => (at > 0 && tight ? '\n' : '\n\n') + text)
          .join('')
          .trim();
        expect(shown(fromMarkdown(renderMarkdown(article))).replace(/\n+/g, '\n')).toBe(expected.replace(/\n+/g, '\n'));
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('puts front matter before the article when asked', () => {
    const metadata: Metadata = {
      title: 'A: "B"\n---\nevil: 1',
      byline: '# Mo \u2028x\u0085\ud800',
      publishedText: '3 May',
      site: 'no',
      url: 'https://a.example/',
    };
    const markdown = renderMarkdown(articleOf([], metadata), { frontMatter: true });
    const [head = '', body] = markdown.split('\n---\n');
    expect(head).toBe(
      '---\ntitle: "A: \\"B\\"\\n---\\nevil: 1"\nbyline: "# Mo \\u2028x\\u0085\ufffd"\n' +
        'published: "3 May"\nsite: "no"\nurl: "https://a.example/"',
    );
    expect(body).toBe('\n# A: "B" --- evil: 1\n');
    expect(renderMarkdown(articleOf([], metadata))).toBe('# A: "B" --- evil: 1\n');
  });

  it('survives hostile nesting and wide rows', () => {
    const quotes: Line[] = Array.from({ length: 3000 }, (_, at) => ['quote', 'q', { level: at + 1, tight: true }]);
    const items: Line[] = Array.from({ length: 3000 }, (_, at) => ['list-item', 'i', { level: at + 1, tight: true }]);
    const shortRows = Array.from({ length: 3000 }, (): Line => ['table-row', 'a', TIGHT]);
    const rows: Line[] = [['table-row', `${'x\t'.repeat(5000)}last`], ...shortRows];
    const article = articleOf([...quotes, ['paragraph', 'p'], ...items, ...rows]);
    expect(renderMarkdown(article).length).toBeLessThan(400_000);
    expect(renderHtml(article)).toContain('last');
  });
});

describe('json', () => {
  const article = articleOf(
    [
      ['paragraph', 'Accept all cookies', { struck: true, marks: [{ detector: 'cookie-banner', reason: 'says so', confidence: 0.98765 }] }],
      [
        'list-item',
        'Ships came.',
        {
          marker: '•',
          marks: [
            { detector: 'navigation', reason: 'short', confidence: 0.1 },
            { detector: 'slogan', reason: 'alone', confidence: 0.2 },
          ],
        },
      ],
    ],
    { url: 'https://a.example/', title: 'Harbour', published: '2024-05-03' },
  );

  it('makes a flat record and leaves out what the page does not say', () => {
    expect(articleRecord(article)).toEqual({
      title: 'Harbour',
      published: '2024-05-03',
      url: 'https://a.example/',
      text: '• Ships came.',
    });
    expect(Object.keys(articleRecord(article))).toEqual(['title', 'published', 'url', 'text']);
  });

  it('lists every mark in block order, the surest of a block first', () => {
    expect(markRecords(article)).toEqual([
      { block: 0, line: 1, detector: 'cookie-banner', reason: 'says so', confidence: 0.99, text: 'Accept all cookies' },
      { block: 1, line: 3, detector: 'slogan', reason: 'alone', confidence: 0.2, text: 'Ships came.' },
      { block: 1, line: 3, detector: 'navigation', reason: 'short', confidence: 0.1, text: 'Ships came.' },
    ]);
  });

  it('prints metadata, text, every block with its verdict, and marks', () => {
    const { marks, ...rest } = JSON.parse(renderJson(article)) as { marks: unknown[] };
    expect(marks).toHaveLength(3);
    expect(rest).toEqual({
      schemaVersion: 1,
      title: 'Harbour',
      published: '2024-05-03',
      url: 'https://a.example/',
      text: '• Ships came.',
      blocks: [
        {
          index: 1,
          line: 3,
          verdict: 'stands',
          kind: 'list-item',
          level: 1,
          marker: '•',
          text: 'Ships came.',
          marks: [
            { detector: 'slogan', reason: 'alone', confidence: 0.2 },
            { detector: 'navigation', reason: 'short', confidence: 0.1 },
          ],
        },
      ],
      struck: [
        {
          index: 0,
          line: 1,
          verdict: 'struck',
          kind: 'paragraph',
          level: 0,
          text: 'Accept all cookies',
          marks: [{ detector: 'cookie-banner', reason: 'says so', confidence: 0.99 }],
        },
      ],
    });
  });

  it('stays well-formed whatever the text holds', () => {
    const json = renderJson(articleOf([['paragraph', 'lone \ud800 and \udc00 "quote" \u2028\u0000.']]));
    expect(json).not.toMatch(/\p{Surrogate}/u);
    expect((JSON.parse(json) as { text: string }).text).toBe('lone \ud800 and \udc00 "quote" \u2028\u0000.');
  });
});

describe('first words', () => {
  it('cuts between words, on one line', () => {
    expect(firstWords('one two three', 9)).toBe('one two');
    expect(firstWords('one two three', 7)).toBe('one two');
    expect(firstWords('one\n  two', 80)).toBe('one two');
  });

  it('cuts a text without spaces between characters, never inside one', () => {
    expect(firstWords('東京都'.repeat(50), 80)).toHaveLength(80);
    expect(firstWords('👩‍👩‍👧'.repeat(20), 10)).toBe('👩‍👩‍👧');
    expect(firstWords(`a ${'x'.repeat(100)}`, 80)).toHaveLength(80);
  });
});

describe('html', () => {
  const EXPECTED_ELEMENTS = new Set(
    'html head meta title body article h1 h2 h3 h4 h5 h6 p br ul ol li table thead tbody tr th td blockquote pre code hr'.split(' '),
  );

  it('is a complete document', () => {
    const metadata: Metadata = { title: 'Harbour', byline: 'Mo "Q"', published: '2024-05-03', language: 'en' };
    expect(renderHtml(articleOf([['paragraph', 'Ships.']], metadata))).toBe(
      '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Harbour</title>\n' +
        '<meta name="author" content="Mo &#x22;Q&#x22;">\n' +
        '<meta name="date" content="2024-05-03">\n</head>\n' +
        '<body>\n<article dir="auto">\n<h1>Harbour</h1>\n<p>Ships.</p>\n</article>\n</body>\n</html>\n',
    );
  });

  it('builds lists, tables, quotes, verse, code and captions', () => {
    const html = renderHtml(
      articleOf([
        ['list-item', 'boil', { marker: '3.' }],
        ['list-item', 'slowly', { level: 2, tight: true }],
        ['list-item', 'drain', { marker: '4.', tight: true }],
        ['table-row', 'Port\tShips'],
        ['table-row', 'A', TIGHT],
        ['quote', 'outer'],
        ['quote', 'inner', { level: 2 }],
        ['paragraph', 'Rain,'],
        ['paragraph', 'wind', TIGHT],
        ['code', '\n a < b\n'],
        ['caption', 'A gate'],
        ['separator', '***'],
        ['heading', 'Later'],
      ]),
    );
    const $ = load(html);
    expect($('ol[start=3] > li')).toHaveLength(2);
    expect($('ol > li > ul > li').text()).toBe('slowly');
    expect($('thead th')).toHaveLength(2);
    expect($('tbody td')).toHaveLength(2);
    expect($('blockquote > blockquote > p').text()).toBe('inner');
    expect($('p:has(br)').html()).toBe('Rain,<br>wind');
    expect($('pre > code').text()).toBe('\n a < b\n');
    expect($('p.caption').text()).toBe('A gate');
    expect($('hr')).toHaveLength(1);
    expect($('h2').text()).toBe('Later');
  });

  it('lets no markup of the page through', () => {
    const kinds: readonly BlockKind[] = ['heading', 'paragraph', 'list-item', 'table-row', 'quote', 'code', 'caption', 'separator'];
    for (const text of HOSTILE) {
      const fields: Metadata = { title: text, byline: `"><script>${text}`, publishedText: text, language: '"><script>', site: text };
      const $ = load(renderHtml(articleOf([['paragraph', 'x'], ...kinds.map((kind): Line => [kind, text])], fields)));
      const elements = $('*')
        .toArray()
        .filter((node) => 'attribs' in node);
      const names = elements.map((element) => element.tagName);
      expect(names.filter((name) => !EXPECTED_ELEMENTS.has(name))).toEqual([]);
      expect($('h1').text()).toBe(text);
      expect($('pre code').text()).toBe(text);
      expect($('meta[name=author]').attr('content')).toBe(`"><script>${text}`);
      const attributes = elements.flatMap((element) => Object.keys(element.attribs));
      expect(attributes.filter((name) => !['lang', 'dir', 'charset', 'name', 'content', 'class'].includes(name))).toEqual([]);
    }
  });
});

describe('explanation', () => {
  const article = articleOf([
    [
      'paragraph',
      'Accept all',
      {
        struck: true,
        marks: [
          { detector: 'slogan', reason: 'short', confidence: 0.55 },
          { detector: 'cookie-banner', reason: 'says "accept all"', confidence: 0.99 },
        ],
      },
    ],
    ['paragraph', 'Ships came.', { marks: [{ detector: 'related-links', reason: 'link text', confidence: 0.3 }] }],
    ['paragraph', 'Home', { struck: true, marks: [{ detector: 'navigation', reason: '目次のリンク', confidence: 0.9 }] }],
    ['paragraph', 'And left.'],
  ]);

  it('aligns one line a block, further marks below, weak ones at the end, then the counts', () => {
    expect(renderExplanation(article, { colour: false })).toBe(
      [
        '1  cookie-banner  0.99  says "accept all"  Accept all',
        '   slogan         0.55  short',
        '5  navigation     0.90  目次のリンク       Home',
        'kept:',
        '3  related-links  0.30  link text          Ships came.',
        'struck 2 of 4 blocks: cookie-banner 1, navigation 1',
        '',
      ].join('\n'),
    );
  });

  it('says so where nothing was struck', () => {
    expect(renderExplanation(EMPTY, { colour: true })).toContain('struck 0 of 0 blocks');
    expect(renderExplanation(articleOf([['paragraph', 'x']]), { colour: false })).toBe('struck 0 of 1 block\n');
  });

  it('colours by detector and ends every style it begins', () => {
    const coloured = renderExplanation(article, { colour: true });
    expect(coloured).toContain('\x1b[33mcookie-banner\x1b[39m');
    expect(coloured).toContain('\x1b[2;9mAccept all\x1b[22;29m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what it compares
    expect(coloured.replace(/\x1b\[[\d;]+m/g, '')).toBe(renderExplanation(article, { colour: false }));
  });

  it('fits the terminal, wide characters and long texts included', () => {
    const marks = [{ detector: 'navigation', reason: '長い理由'.repeat(30), confidence: 0.9 }];
    const texts = ['東京都に行く'.repeat(200), 'word '.repeat(500), 'x'.repeat(5000), '👩‍👩‍👧'.repeat(100)];
    const long = articleOf(texts.map((text): Line => ['paragraph', text, { struck: true, marks }]));
    const lines = renderExplanation(long, { colour: false, columns: 120 }).split('\n');
    expect(lines.every((line) => stringWidth(line) <= 120)).toBe(true);
    expect(lines[0]).toContain('…');
  });

  it('stands in a narrow terminal: a shorter reason, then one below', () => {
    const marks = [{ detector: 'newsletter-promo', reason: 'a call to subscribe: “sign up for our newsletter”', confidence: 0.9 }];
    const promo = articleOf([['paragraph', 'Sign up for our newsletter and never miss a ship', { struck: true, marks }]]);
    expect(renderExplanation(promo, { colour: false, columns: 80 }).split('\n')[0]).toBe(
      '1  newsletter-promo  0.90  a call to subscribe: “sign…  Sign up for our…',
    );
    expect(renderExplanation(promo, { colour: false, columns: 60 }).split('\n').slice(0, 2)).toEqual([
      '1  newsletter-promo  0.90  Sign up for our newsletter and…',
      '   a call to subscribe: “sign up for our newsletter”',
    ]);
  });

  it('ends right-to-left text before the next column', () => {
    const marks = [{ detector: 'navigation', reason: 'navigation: “חדשות”', confidence: 0.9 }];
    const [line] = renderExplanation(articleOf([['paragraph', 'ספורט', { struck: true, marks }]]), { colour: false }).split('\n');
    expect(line).toBe('1  navigation  0.90  navigation: “חדשות”\u200e  ספורט');
  });

  const pages = ['news-zh-qiaoliang', 'news-ar-mina', 'forum-en-router', 'news-th-saphan'].map((page) =>
    clean(readFileSync(new URL(`../fixtures/pages/${page}/source.txt`, import.meta.url), 'utf8')),
  );
  it.each([20, 40, 60, 80, 100, 200])('of pages keeps its columns in %i columns', (columns) => {
    for (const page of pages) {
      for (const form of ['list', 'diff'] as const) {
        const lines = renderExplanation(page, { form, colour: false, columns }).split('\n').slice(0, -2);
        // Below these the columns themselves are wider; such a line wraps.
        const least = form === 'list' ? 60 : 24;
        for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(Math.max(columns, least));
      }
    }
  });

  it('lets no control or bidirectional character reach the terminal', () => {
    const text = 'a\x1b[2Jb\x07\u009b31m\u202ec\u2066\r\nd\u0000';
    const marks = [{ detector: `n${text}`, reason: text, confidence: 0.9 }];
    const explanation = renderExplanation(articleOf([['code', text, { struck: true, marks }]]), { colour: false });
    expect(explanation.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(explanation.split('\n')).toHaveLength(3);
    const diff = renderExplanation(articleOf([['paragraph', text, { struck: true, marks }]]), { form: 'diff', colour: false });
    expect(diff.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });
});

describe('explanation as a diff', () => {
  const banner = { detector: 'cookie-banner', reason: 'a consent text: “we use cookies to”', confidence: 0.9 };
  const weak = { detector: 'slogan', reason: 'short', confidence: 0.3 };
  const article = articleOf([
    ['heading', 'Ships', { level: 2 }],
    ['paragraph', 'Three ships came into the harbour this morning, and the whole town stood on the quay.'],
    ['paragraph', 'We use cookies to improve your experience.', { struck: true, marks: [weak, banner] }],
    ['list-item', 'Ropes', { marker: '•', marks: [weak] }],
    ['code', 'for a:\n\n\tb = 2'],
    [
      'table-row',
      'one\ttwo',
      { tight: true, struck: true, marks: [{ detector: 'rule', reason: 'rule strike[0]: phrase “one two”', confidence: 1 }] },
    ],
  ]);

  it('shows the page with its struck lines, why beside them', () => {
    expect(renderExplanation(article, { form: 'diff', colour: false, columns: 86 })).toBe(
      [
        ' 1   ## Ships',
        '',
        ' 3   Three ships came into the harbour this',
        '     morning, and the whole town stood on the',
        '     quay.',
        '',
        ' 5 - We use cookies to improve your experience.   │ cookie-banner 0.90: a consent',
        '                                                  │ text: “we use cookies to”',
        '',
        ' 7   • Ropes                                      │ slogan 0.30: short',
        '',
        ' 9   for a:',
        '',
        '         b = 2',
        '11 - one | two                                    │ rule 1.00: rule strike[0]: phrase',
        '                                                  │ “one two”',
        '',
        'struck 2 of 6 blocks: cookie-banner 1, rule 1',
        '',
      ].join('\n'),
    );
  });

  it('in a narrow terminal says why below', () => {
    const lines = renderExplanation(article, { form: 'diff', colour: false, columns: 44 }).split('\n');
    expect(lines.slice(6, 9)).toEqual([
      ' 5 - We use cookies to improve your',
      '   - experience.',
      '     └ cookie-banner 0.90: a consent text:…',
    ]);
  });

  it('colours by detector, and says the same without colour', () => {
    const coloured = renderExplanation(article, { form: 'diff', colour: true });
    expect(coloured).toContain('\x1b[33m-\x1b[39m');
    expect(coloured).toContain('\x1b[2;9mWe use cookies to improve your experience.\x1b[22;29m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what it compares
    expect(coloured.replace(/\x1b\[[\d;]+m/g, '')).toBe(renderExplanation(article, { form: 'diff', colour: false }));
  });

  it('is linear in a line of many megabytes, and whole', () => {
    const text = 'word '.repeat(400_000).trim();
    const start = performance.now();
    const diff = renderExplanation(articleOf([['paragraph', text]]), { form: 'diff', colour: false });
    expect(performance.now() - start).toBeLessThan(30_000);
    expect(diff.match(/word/g)).toHaveLength(400_000);
  });

  it('says so where there is nothing', () => {
    expect(renderExplanation(EMPTY, { form: 'diff', colour: false })).toBe('struck 0 of 0 blocks\n');
  });
});

describe('render', () => {
  const article = articleOf(
    [
      ['paragraph', 'Menu', { struck: true, marks: [{ detector: 'navigation', reason: 'menu', confidence: 0.9 }] }],
      ['paragraph', 'Ships\ncame.'],
    ],
    { title: 'Harbour' },
  );

  it.each(FORMATS)('ends %s in one line break and gives the same output twice', (format) => {
    const output = render(article, format);
    expect(output).toMatch(/[^\n]\n$/);
    expect(render(article, format)).toBe(output);
  });

  it('prints jsonl on one line, with marks only when asked', () => {
    expect(render(article, 'jsonl').trimEnd()).toBe('{"title":"Harbour","text":"Ships\\ncame."}');
    const explained = JSON.parse(render(article, 'jsonl', { explain: true })) as { marks: unknown[] };
    expect(explained.marks).toEqual(markRecords(article));
  });

  it('passes front matter on', () => {
    expect(render(article, 'markdown', { frontMatter: true })).toMatch(/^---\ntitle: "Harbour"\n---\n\n# Harbour\n/);
  });

  it('names an unknown format and the known ones', () => {
    expect(() => render(article, 'md' as Format)).toThrow("format 'md' is none of text, markdown, json, jsonl, html");
    expect(() => render(article, 'toString' as Format)).toThrow(RangeError);
  });
});

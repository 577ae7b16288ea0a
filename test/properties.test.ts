import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, FORMATS, render } from '../src/index.js';
import { blocksOf } from '../src/parse/text.js';
import { HOSTILE_HTML } from './hostile-html.js';

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
    'HomeAbout usContact usSign inSubscribe nowThe end.Read moreTop storiesMost readThe rope.Privacy policy',
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

  it('with nothing between its elements loses no character, and no more stands between what stands', () => {
    const word = fc.constantFrom(
      'Home',
      'About us',
      'Über uns',
      'Читать далее',
      'YouTube',
      'The ferry waits.',
      '“It was the rope.”',
      'NBC',
      'A',
      'models.Model',
      '(19)',
      '港は',
      '🜁',
      '. ',
      'ǅ',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 20, maxLength: 80 }), (parts) => {
        const page = `HomeTidesFerriesLettersAbout usContact usSign inThe end.Subscribe nowThe rope.Privacy policy${parts.join('')}`.trim();
        const blocks = blocksOf(page);
        const joined = blocks.map(({ text, glued }, at) => (at === 0 || glued ? text : ` ${text}`)).join('');
        expect(joined.replace(/\s+/g, '')).toBe(page.replace(/\s+/g, ''));
        // A title would be printed apart.
        const article = { ...clean(page, { only: ['metadata'] }), metadata: {} };
        expect(render(article, 'text').replace(/ +/g, ' ')).toBe(`${page.replace(/ +/g, ' ')}\n`);
      }),
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
  'links broken over lines': (size) => `# A\n\n# B\n\n${'[words of a link\nand more](https://a.example/long-\n'.repeat(size / 51)}`,
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
  'capitals inside words': (size) => 'aaBb'.repeat(size / 4),
  'glued sentences': (size) => 'The end of the story.Read moreNBC newsRopeMaster'.repeat(size / 47),
  'different glued words': (size) => Array.from({ length: size / 20 }, (_, at) => `Lab${'abcdefghij'[at % 10]}Word${at}end.`).join(''),
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

/** Pieces of HTML, sane and hostile. */
const TAGS =
  'p div span a b i em strong code pre ul ol li dl dt dd table tr td th thead caption h1 h2 blockquote br hr img figure figcaption script style svg math noscript template details summary button form nav main article aside footer sup select option ruby rt iframe object'.split(
    ' ',
  );
const ATTRIBUTES = fc.constantFrom(
  '',
  ' class="a b"',
  ' id="x"',
  ' hidden',
  ' style="display:none"',
  ' href="javascript:alert(1)"',
  ' href=" java\nscript:alert(1)"',
  ' href="data:text/html,<script>alert(1)</script>"',
  ' href="/safe?a=1&b=2"',
  ' href="#x"',
  ' href="vbscript:x"',
  ' src="https://a.example/i.png" onerror="alert(1)"',
  ' src="javascript:alert(1)"',
  ' srcset="a.png 1x, b.png 2x"',
  " alt='\"><script>alert(1)</script>'",
  ' onclick="alert(1)"',
  ' colspan="9007199254740991" rowspan=-1',
  ' class="language-js&quot; onload=alert(1)"',
  ' class="language-js"',
  ' start=-5 reversed type=i',
  ' role=heading aria-level=99',
  ' " \' < = `',
);
const HTML_PIECES = fc.oneof(
  PIECES,
  fc.tuple(fc.constantFrom(...TAGS), ATTRIBUTES).map(([tag, attributes]) => `<${tag}${attributes}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
  fc.constantFrom(
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&#0;&#x1b;[31m',
    '&amp;',
    '&nbsp;',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml?>',
    '<',
    '</',
    '<a href="',
  ),
);
const HTML_PAGES = fc.array(HTML_PIECES, { maxLength: 60 }).map((pieces) => pieces.join(''));
const AS_HTML = { inputFormat: 'html', url: 'https://page.example/a/' } as const;

describe('any HTML', () => {
  it('is cleaned without an error, into every format, all its blocks kept or struck in order', () => {
    fc.assert(
      fc.property(HTML_PAGES, (html) => {
        const article = clean(html, AS_HTML);
        for (const format of FORMATS) expect(typeof render(article, format)).toBe('string');
        const indices = [...article.blocks, ...article.struck].map(({ index }) => index).sort((a, b) => a - b);
        expect(indices).toEqual(indices.map((_, at) => at));
        expect(JSON.parse(JSON.stringify(article))).toEqual(article);
      }),
      { numRuns: 500 },
    );
  });

  it('goes out as HTML that holds no script, no handler and no address that a browser would run', () => {
    fc.assert(
      fc.property(HTML_PAGES, (html) => {
        const $ = load(render(clean(html, { ...AS_HTML, only: ['metadata'] }), 'html'));
        expect($('script, style, iframe, object, embed, svg, math, form, template, base').length).toBe(0);
        $('*').each((_, element) => {
          for (const [name, value] of Object.entries('attribs' in element ? element.attribs : {})) {
            expect(name).toMatch(/^(?:lang|charset|name|content|dir|href|src|alt|start|id|class|loading|referrerpolicy)$/);
            if (name === 'href' || name === 'src') expect(value).toMatch(/^(?:https?:|mailto:|tel:|#footnote-)/);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no control character for the terminal, and gives the same output twice', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    const control = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;
    fc.assert(
      fc.property(HTML_PAGES, (html) => {
        const once = render(clean(html, AS_HTML), 'text');
        return !control.test(once) && once === render(clean(html, AS_HTML), 'text');
      }),
      { numRuns: 300 },
    );
  });
});

describe('time and output are linear in the HTML', () => {
  const SIZE = 60_000;
  const seconds = (html: string): number => {
    const started = process.cpuUsage();
    const article = clean(html, AS_HTML);
    for (const format of ['text', 'html'] as const) expect(render(article, format).length).toBeLessThan(30 * html.length + 2_000);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1e6;
  };

  /** What grows with the square of a small number shows only on large pages. */
  it.each(['references to notes', 'a reference to each note', 'pictures between words', 'links in one paragraph'])(
    '%s, a megabyte of it',
    (name) => {
      const make = HOSTILE_HTML[name] as (size: number) => string;
      const once = seconds(make(4 * SIZE));
      expect(seconds(make(16 * SIZE))).toBeLessThan(Math.max(2, 9 * once));
    },
  );

  it.each(Object.keys(HOSTILE_HTML))('%s', (name) => {
    const make = HOSTILE_HTML[name] as (size: number) => string;
    seconds(make(SIZE));
    const once = seconds(make(SIZE));
    const fourTimes = seconds(make(4 * SIZE));
    expect(fourTimes).toBeLessThan(Math.max(0.4, 9 * once));
  });
});

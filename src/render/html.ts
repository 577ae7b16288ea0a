import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Article, Block, Metadata } from '../types.js';
import { bodyBlocks, titleAbove } from './body.js';
import type { Group, Lines, Quote, Single, Table } from './groups.js';
import { groupsOf } from './groups.js';
import { headingRank } from './heading-rank.js';
import { type Inline, imagesAbove, inlineOf } from './inline.js';
import type { List } from './lists.js';
import { plainLine } from './plain-line.js';

/** Elements one a line, so that a person can read and compare the source. */
function onLines(elements: readonly Element[]): ElementContent[] {
  return [{ type: 'text', value: '\n' }, ...elements.flatMap((element) => [element, { type: 'text', value: '\n' } as const])];
}

const TAGS = { emphasis: 'em', strong: 'strong', code: 'code', deleted: 'del', subscript: 'sub', superscript: 'sup' } as const;

/** Names from the page are only parts of ids: what is no letter, digit, hyphen or underscore is taken out. */
const footnoteId = (label: string): string => `footnote-${label.replace(/[^\p{L}\p{N}_-]/gu, '')}`;

function inline(line: readonly Inline[]): ElementContent[] {
  return line.map((piece): ElementContent => {
    switch (piece.kind) {
      case 'text':
        return { type: 'text', value: piece.value };
      case 'image':
        return h('img', { src: piece.url, alt: piece.alt, loading: 'lazy', referrerPolicy: 'no-referrer' });
      case 'link':
        return h('a', { href: piece.url }, inline(piece.children));
      case 'footnote':
        return h('sup', [h('a', { href: `#${footnoteId(piece.label)}` }, inline(piece.children))]);
      default:
        return h(TAGS[piece.kind], inline(piece.children));
    }
  });
}

function paragraph({ lines }: Pick<Lines, 'lines'>): Element {
  return h(
    'p',
    lines.flatMap((line, at) => (at === 0 ? inline(line) : [h('br'), ...inline(line)])),
  );
}

function list({ items, start }: List): Element {
  const children = onLines(
    items.map(({ line, parts }) => h('li', [...inline(line), ...(parts.length > 0 ? onLines(parts.map(content)) : [])])),
  );
  if (start === undefined) return h('ul', children);
  return h('ol', start === 1 ? {} : { start }, children);
}

function blockquote({ parts }: Quote): Element {
  return h('blockquote', onLines(parts.map((part) => (part.kind === 'quote' ? blockquote(part) : paragraph(part)))));
}

function table({ rows: [header = [], ...rows] }: Table): Element {
  const row = (cells: Table['rows'][number], cell: 'th' | 'td'): Element =>
    h(
      'tr',
      cells.map((line) => h(cell, inline(line))),
    );
  const body = rows.map((cells) => row(cells, 'td'));
  const sections = [h('thead', [row(header, 'th')]), ...(body.length > 0 ? [h('tbody', onLines(body))] : [])];
  return h('table', onLines(sections));
}

function caption(block: Block): Element {
  const pictures = inline(imagesAbove(block));
  const words = inline(inlineOf(block));
  return pictures.length === 0
    ? h('p', { className: ['caption'] }, words)
    : h('figure', onLines([h('p', pictures), h('figcaption', words)]));
}

function single({ kind, block }: Single): Element {
  switch (kind) {
    case 'heading':
      return h(`h${headingRank(block.level)}`, inline(inlineOf(block)));
    case 'code':
      return h('pre', [h('code', block.codeLanguage === undefined ? {} : { className: [`language-${block.codeLanguage}`] }, block.text)]);
    case 'separator':
      return h('hr');
    case 'caption':
      return caption(block);
  }
}

function content(group: Group | List): Element {
  switch (group.kind) {
    case 'lines':
      return paragraph(group);
    case 'list':
      return list(group);
    case 'quote':
      return blockquote(group);
    case 'table':
      return table(group);
    case 'pictures':
      return paragraph({ lines: [group.pictures] });
    case 'footnote':
      return h('p', { id: footnoteId(group.label) }, inline(group.line));
    default:
      return single(group);
  }
}

function head({ title, byline, published, publishedText, site, url }: Metadata): Element {
  const name = plainLine(title ?? site ?? url ?? '');
  const date = published ?? publishedText;
  return h(
    'head',
    onLines([
      h('meta', { charSet: 'utf-8' }),
      ...(name ? [h('title', name)] : []),
      ...(byline ? [h('meta', { name: 'author', content: byline })] : []),
      ...(date ? [h('meta', { name: 'date', content: date })] : []),
    ]),
  );
}

/** The clean article as elements, one for each thing that a reader sees, the title above them where it is not among them. */
export function articleElements(article: Article): Element[] {
  const title = plainLine(titleAbove(article));
  return [...(title ? [h('h1', title)] : []), ...groupsOf(bodyBlocks(article)).map(content)];
}

/**
 * The clean article as a small complete HTML document. It is built from the blocks: no markup of the page, no script and no style is
 * in it, and links and pictures lead to web addresses alone.
 */
export function renderHtml(article: Article): string {
  const { metadata } = article;
  const elements = articleElements(article);
  const html = h(
    'html',
    metadata.language ? { lang: metadata.language } : {},
    onLines([
      head(metadata),
      // Auto: an Arabic or Hebrew article runs from right to left, whatever its language code says.
      h('body', onLines([h('article', { dir: 'auto' }, onLines(elements))])),
    ]),
  );
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, { type: 'text', value: '\n' }, html, { type: 'text', value: '\n' }] };
  return toHtml(root);
}

import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Article, Metadata } from '../types.js';
import { bodyBlocks, titleAbove } from './body.js';
import type { Group, Lines, Quote, Single, Table } from './groups.js';
import { groupsOf } from './groups.js';
import { headingRank } from './heading-rank.js';
import type { List } from './lists.js';
import { plainLine } from './plain-line.js';

/** Elements one a line, so that a person can read and compare the source. */
function onLines(elements: readonly Element[]): ElementContent[] {
  return [{ type: 'text', value: '\n' }, ...elements.flatMap((element) => [element, { type: 'text', value: '\n' } as const])];
}

function paragraph({ lines }: Lines): Element {
  return h(
    'p',
    lines.flatMap((line, at) => (at === 0 ? [line] : [h('br'), line])),
  );
}

function list({ items, start }: List): Element {
  const children = onLines(items.map(({ text, lists }) => h('li', [text, ...(lists.length > 0 ? onLines(lists.map(list)) : [])])));
  if (start === undefined) return h('ul', children);
  return h('ol', start === 1 ? {} : { start }, children);
}

function blockquote({ parts }: Quote): Element {
  return h('blockquote', onLines(parts.map((part) => (part.kind === 'quote' ? blockquote(part) : paragraph(part)))));
}

function table({ rows: [header = [], ...rows] }: Table): Element {
  const row = (cells: readonly string[], cell: 'th' | 'td'): Element =>
    h(
      'tr',
      cells.map((text) => h(cell, text)),
    );
  const body = rows.map((cells) => row(cells, 'td'));
  const sections = [h('thead', [row(header, 'th')]), ...(body.length > 0 ? [h('tbody', onLines(body))] : [])];
  return h('table', onLines(sections));
}

function single({ kind, block }: Single): Element {
  switch (kind) {
    case 'heading':
      return h(`h${headingRank(block.level)}`, plainLine(block.text));
    case 'code':
      return h('pre', [h('code', block.text)]);
    case 'separator':
      return h('hr');
    case 'caption':
      return h('p', { className: ['caption'] }, plainLine(block.text));
  }
}

function content(group: Group): Element {
  switch (group.kind) {
    case 'lines':
      return paragraph(group);
    case 'list':
      return list(group);
    case 'quote':
      return blockquote(group);
    case 'table':
      return table(group);
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

/**
 * The clean article as a small complete HTML document. It is built from the blocks' words alone: no markup of the page, no script, style,
 * link or image is in it.
 */
export function renderHtml(article: Article): string {
  const { metadata } = article;
  const title = plainLine(titleAbove(article));
  const elements = [...(title ? [h('h1', title)] : []), ...groupsOf(bodyBlocks(article)).map(content)];
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

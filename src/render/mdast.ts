import type { BlockContent, Blockquote, Heading, List as MdastList, ListItem as MdastListItem, Paragraph, Root } from 'mdast';
import type { Article } from '../types.js';
import { bodyBlocks, titleAbove } from './body.js';
import type { Group, Lines, Quote, Single, Table } from './groups.js';
import { groupsOf } from './groups.js';
import { headingRank } from './heading-rank.js';
import type { List, ListItem } from './lists.js';
import { plainLine } from './plain-line.js';

function paragraph({ lines }: Pick<Lines, 'lines'>): Paragraph {
  return {
    type: 'paragraph',
    children: lines.flatMap((value, at) => [...(at === 0 ? [] : [{ type: 'break' } as const]), { type: 'text', value } as const]),
  };
}

function listItem({ text, lists }: ListItem, spread: boolean): MdastListItem {
  return { type: 'listItem', spread, children: [paragraph({ lines: [text] }), ...lists.map(list)] };
}

function list({ items, loose, start }: List): MdastList {
  return {
    type: 'list',
    ordered: start !== undefined,
    start: start ?? null,
    spread: loose,
    children: items.map((item) => listItem(item, loose)),
  };
}

function blockquote({ parts }: Quote): Blockquote {
  return { type: 'blockquote', children: parts.map((part) => (part.kind === 'quote' ? blockquote(part) : paragraph(part))) };
}

function table({ rows }: Table): BlockContent {
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
    })),
  };
}

function single({ kind, block }: Single): BlockContent {
  switch (kind) {
    case 'heading':
      return { type: 'heading', depth: headingRank(block.level), children: [{ type: 'text', value: plainLine(block.text) }] };
    case 'code':
      return { type: 'code', value: block.text };
    case 'separator':
      return { type: 'thematicBreak' };
    case 'caption':
      return {
        type: 'paragraph',
        children: [{ type: 'emphasis', children: [{ type: 'text', value: plainLine(block.text) }] }],
      };
  }
}

function content(group: Group): BlockContent {
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

/** The clean article as a Markdown syntax tree (mdast): the title as the heading of rank 1, then the body. Every word is a text node. */
export function toMdast(article: Article): Root {
  const title = plainLine(titleAbove(article));
  const heading: Heading[] = title ? [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }] : [];
  return { type: 'root', children: [...heading, ...groupsOf(bodyBlocks(article)).map(content)] };
}

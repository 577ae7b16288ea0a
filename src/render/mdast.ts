import type {
  BlockContent,
  Blockquote,
  FootnoteDefinition,
  Heading,
  List as MdastList,
  ListItem as MdastListItem,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast';
import type { Article } from '../types.js';
import { bodyBlocks, titleAbove } from './body.js';
import type { Footnote, Group, Lines, Quote, Single, Table } from './groups.js';
import { groupsOf } from './groups.js';
import { headingRank } from './heading-rank.js';
import { type Inline, imagesAbove, inlineOf, textOfInline } from './inline.js';
import type { List, ListItem } from './lists.js';
import { plainLine } from './plain-line.js';

function inline(line: readonly Inline[]): PhrasingContent[] {
  return line.flatMap(phrasing);
}

/** Markdown has no signs for small letters above and below the line: their words stay. */
function phrasing(piece: Inline): PhrasingContent[] {
  switch (piece.kind) {
    case 'text':
      return [{ type: 'text', value: piece.value }];
    case 'image':
      return [{ type: 'image', url: piece.url, alt: piece.alt }];
    case 'link':
      return [{ type: 'link', url: piece.url, children: inline(piece.children) }];
    case 'footnote':
      return [{ type: 'footnoteReference', identifier: piece.label, label: piece.label }];
    case 'emphasis':
      return [{ type: 'emphasis', children: inline(piece.children) }];
    case 'strong':
      return [{ type: 'strong', children: inline(piece.children) }];
    case 'deleted':
      return [{ type: 'delete', children: inline(piece.children) }];
    case 'code':
      return [{ type: 'inlineCode', value: textOfInline(piece.children) }];
    default:
      return inline(piece.children);
  }
}

function paragraph({ lines }: Pick<Lines, 'lines'>): Paragraph {
  return {
    type: 'paragraph',
    children: lines.flatMap((line, at) => [...(at === 0 ? [] : [{ type: 'break' } as const]), ...inline(line)]),
  };
}

/** True where a part of an item is only told from the one above by a blank line: a list and fenced code end a paragraph, and two paragraphs have one in any case. */
function needsGap({ kind }: ListItem['parts'][number], above: ListItem['parts'][number] | undefined): boolean {
  if (kind === 'lines') return above !== undefined && above.kind !== 'code' && above.kind !== 'lines';
  return kind !== 'list' && kind !== 'code';
}

function listItem({ line, parts }: ListItem, spread: boolean): MdastListItem {
  return {
    type: 'listItem',
    spread: spread || parts.some((part, at) => needsGap(part, parts[at - 1])),
    children: [paragraph({ lines: [line] }), ...parts.map(content)],
  };
}

function list({ items, loose, start }: List): MdastList {
  return {
    type: 'list',
    ordered: start !== undefined,
    start: start ?? null,
    // One item of two paragraphs has a blank line in it, and so the list has.
    spread: loose || items.some(({ parts }) => parts.some(({ kind }) => kind === 'lines')),
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
      children: row.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
    })),
  };
}

function single({ kind, block }: Single): BlockContent {
  switch (kind) {
    case 'heading':
      return { type: 'heading', depth: headingRank(block.level), children: inline(inlineOf(block)) };
    case 'code':
      return { type: 'code', lang: block.codeLanguage ?? null, value: block.text };
    case 'separator':
      return { type: 'thematicBreak' };
    case 'caption': {
      const pictures = inline(imagesAbove(block));
      const words: PhrasingContent = { type: 'emphasis', children: inline(inlineOf(block)) };
      return { type: 'paragraph', children: pictures.length === 0 ? [words] : [...pictures, { type: 'break' }, words] };
    }
  }
}

function footnote({ label, line }: Footnote): FootnoteDefinition {
  return { type: 'footnoteDefinition', identifier: label, label, children: [paragraph({ lines: [line] })] };
}

function content(group: Group | List): BlockContent | FootnoteDefinition {
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
      return footnote(group);
    default:
      return single(group);
  }
}

/** The clean article as a Markdown syntax tree (mdast): the title as the heading of rank 1, then the body. Every word is a text node, every link and picture safe to follow. */
export function toMdast(article: Article): Root {
  const title = plainLine(titleAbove(article));
  const heading: Heading[] = title ? [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }] : [];
  return { type: 'root', children: [...heading, ...groupsOf(bodyBlocks(article)).map(content)] };
}

import type { AnyNode, Element, ParentNode } from 'domhandler';
import { markupText } from './markup.js';

/** Longest declaration that is read, in UTF-16 units: an excerpt has some hundred. */
const MAX_CHARACTERS = 2_000;
/** Most nodes of one element that are read, so that nested declarations of a hostile page cost no more than their number. */
const MAX_NODES = 500;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
/** Resolved twice: `&amp;amp;quot;` is seen in the wild, more is not. */
const MAX_ESCAPES = 2;
/** Tags of running text that editors leave in titles and descriptions; `<div>` may be what a title is about. */
const INLINE_TAGS = /<\/?(?:a|b|br|em|font|i|mark|p|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]{0,500})?\/?>/gi;
const SPACES = /[\s\u00a0\u200b\u2060\ufeff]+/g;
const INVISIBLE = /[\p{Cc}\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Elements whose text nobody reads. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button', 'select', 'iframe']);
/** Elements that divide no word: all others stand for a space. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
]);
/** The sign with which documentation links a heading to itself. */
const PERMALINK = /\s*[¶🔗]\s*$|\s+#\s*$/u;

/** True for an element; a fast check that needs no import of the parser's own. */
export const isElement = (node: AnyNode | null): node is Element =>
  node !== null && (node.type === 'tag' || node.type === 'script' || node.type === 'style');

/** One line: white space is one space, and characters that nobody sees are gone. */
const oneLine = (text: string): string => text.slice(0, MAX_CHARACTERS).replace(SPACES, ' ').replace(INVISIBLE, '').trim();

/** Escapes the tags that are no running text, so that they stay as they are written. */
const keepingOtherTags = (text: string): string => text.replace(INLINE_TAGS, ' ').replaceAll('<', '&lt;');

/** A declared text as one line: character references resolved that were escaped twice, tags of running text taken out. */
export function declaredText(raw: string): string {
  let text = raw.slice(0, MAX_CHARACTERS);
  for (let times = 0; times < MAX_ESCAPES && ENTITY.test(text); times++) text = markupText(keepingOtherTags(text));
  return oneLine(text.includes('<') ? text.replace(INLINE_TAGS, ' ') : text);
}

const isUnread = ({ name, attribs }: Element): boolean =>
  UNREAD.has(name) || attribs.hidden !== undefined || attribs['aria-hidden'] === 'true';

const divides = (node: AnyNode): boolean => isElement(node) && !INLINE.has(node.name);

/** What a reader sees of an element, as one line. Reads its first 500 nodes and 2,000 characters; never recurses. */
export function elementText(element: ParentNode): string {
  let text = '';
  let node: AnyNode | null = element.firstChild;
  for (let seen = 0; node !== null && seen < MAX_NODES && text.length < MAX_CHARACTERS; seen++) {
    if (node.type === 'text') text += node.data;
    if (divides(node)) text += ' ';
    const inner: AnyNode | null = isElement(node) && !isUnread(node) ? node.firstChild : null;
    if (inner) {
      node = inner;
      continue;
    }
    while (node.next === null && node.parent !== element && node.parent !== null) {
      node = node.parent;
      if (divides(node)) text += ' ';
    }
    node = node.next;
  }
  return oneLine(text).replace(PERMALINK, '');
}

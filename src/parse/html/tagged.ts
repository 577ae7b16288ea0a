import { type Document, Element, type Node, Text } from '../../dom/tree.js';
import type { TaggedPage } from '../../types.js';

/** The attribute that holds a block's number. */
export const BLOCK_ATTRIBUTE = 'data-stet-block';
/** What no extractor reads, or what would run or load something. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
  'svg',
  'canvas',
  'link',
  'base',
  'audio',
  'video',
]);
/** Attributes that say what an element is; handlers and styles' effects are none of a second reader's business. */
const ATTRIBUTES = new Set(
  'class id style href src alt hidden aria-hidden aria-modal role itemprop itemtype itemscope rel name property content lang dir width height'.split(
    ' ',
  ),
);
const MAX_VALUE_CHARACTERS = 2_000;
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'meta', 'source', 'track', 'wbr']);
/** Characters of a `noscript` from which it holds a page's content and not a notice. */
const MIN_CONTENT_CHARACTERS = 400;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string);

function openTag(name: string, { attribs }: Element): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attribs)) {
    if (ATTRIBUTES.has(key) && value.length <= MAX_VALUE_CHARACTERS) tag += ` ${key}="${escaped(value)}"`;
  }
  return `${tag}>`;
}

function hasContent(element: Element): boolean {
  const pending: Node[] = [element];
  let characters = 0;
  for (let node = pending.pop(); node && characters < MIN_CONTENT_CHARACTERS; node = pending.pop()) {
    if (node instanceof Text) characters += node.data.trim().length;
    else if (node instanceof Element) for (const child of node.children) pending.push(child);
  }
  return characters >= MIN_CONTENT_CHARACTERS;
}

/** The name under which an element goes to a reader that passes over `noscript`; undefined for what is left out. */
function nameFor(element: Element): string | undefined {
  if (LEFT_OUT.has(element.name) || !/^[a-z][a-z\d-]*$/.test(element.name)) return undefined;
  return element.name === 'noscript' && hasContent(element) ? 'div' : element.name;
}

/**
 * A document as HTML for a second reader, without scripts and styles: the longest text of each block stands in a `span` whose `data-stet-block` is the
 * block's number, so that the reader's verdict comes back block by block.
 */
export function taggedPage(document: Document, anchors: readonly (Text | undefined)[], url?: string): TaggedPage {
  const numbers = new Map<Node, number>();
  anchors.forEach((anchor, index) => {
    if (anchor) numbers.set(anchor, index);
  });
  const parts: string[] = [];
  let elements = 0;
  let depth = 0;
  let depths = 0;
  let widest = 0;
  const pending: (Node | string)[] = [...document.children].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') {
      parts.push(next);
      depth -= 1;
    } else if (next instanceof Text) {
      const number = numbers.get(next);
      parts.push(number === undefined ? escaped(next.data) : `<span ${BLOCK_ATTRIBUTE}="${number}">${escaped(next.data)}</span>`);
    } else if (next instanceof Element) {
      const name = nameFor(next);
      if (name === undefined) continue;
      elements += 1;
      depths += depth;
      widest = Math.max(widest, next.children.length);
      parts.push(openTag(name, next));
      if (VOID.has(name)) continue;
      pending.push(`</${name}>`);
      depth += 1;
      for (let at = next.children.length - 1; at >= 0; at--) pending.push(next.children[at] as Node);
    }
  }
  return { html: `<!doctype html>${parts.join('')}`, elements, depths, widest, ...(url !== undefined && { url }) };
}

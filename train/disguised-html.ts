import type { Document, Element, Text } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { type Disguise, disguiseFor, inLatin } from './disguised.js';

/** Elements whose text is no language. */
const NO_TEXT = new Set(['script', 'style', 'code', 'pre', 'kbd', 'samp']);
/** Attributes that are read by people, and those whose words only the site's makers read. */
const READ = ['alt', 'title', 'aria-label', 'placeholder'];
const NAMES = ['class', 'id'];
/** What the head says of the page in words. */
const WORDED_META = /title|description|site_name|author|keywords|section|tag/i;
/** The strings of JSON-LD that are words. */
const WORDED_JSON = /("(?:headline|name|alternativeHeadline|description|articleBody|articleSection|keywords)"\s*:\s*")((?:[^"\\]|\\.)*)"/g;
const ASCII_WORD = /[A-Za-z]+/g;

/** What a text becomes in its parent: words where people read it, the worded strings of JSON-LD. */
function disguiseText(text: Text, parent: Document | Element, disguise: (text: string) => string): void {
  if (!('name' in parent) || !NO_TEXT.has(parent.name)) text.data = disguise(text.data);
  else if (parent.name === 'script' && /ld\+json/i.test(parent.attribs.type ?? ''))
    text.data = text.data.replace(WORDED_JSON, (_, key: string, value: string) => `${key}${disguise(value)}"`);
}

/**
 * A page of HTML as `disguised` makes it of text: tags, links and places stay, what is read is in words that nobody knows. `hidesNames` says that the names of its
 * elements are made unreadable too, as they are on pages whose makers write no English.
 */
export function disguisedHtml(html: string, language: Disguise, hidesNames: boolean): string {
  const disguise = disguiseFor(language);
  const document: Document = parseDocument(html);
  const open: (Document | Element)[] = [document];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    for (const node of parent.children) {
      if (node.type === 'text') disguiseText(node as Text, parent, disguise);
      if ('attribs' in node) disguiseAttributes(node as Element, disguise, hidesNames);
      if ('children' in node) open.push(node as Element);
    }
  }
  return DomUtils.getOuterHTML(document);
}

function disguiseAttributes({ name, attribs }: Element, disguise: (text: string) => string, hidesNames: boolean): void {
  for (const read of READ) if (attribs[read] !== undefined) attribs[read] = disguise(attribs[read]);
  if (name === 'meta' && attribs.content !== undefined && WORDED_META.test(attribs.property ?? attribs.name ?? '')) {
    attribs.content = disguise(attribs.content);
  }
  if (hidesNames) for (const own of NAMES) if (attribs[own] !== undefined) attribs[own] = attribs[own].replace(ASCII_WORD, inLatin);
}

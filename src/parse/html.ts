import { type Document, documentOf, Element } from '../dom/tree.js';
import type { Block, Span, Structure, TaggedPage } from '../types.js';
import { Addresses } from './html/addresses.js';
import { choicesFor } from './html/choices.js';
import type { DraftBlock } from './html/draft.js';
import { notesOf } from './html/footnotes.js';
import { scriptContent } from './html/script-content.js';
import { Contexts, structureOf } from './html/structure.js';
import { taggedPage } from './html/tagged.js';
import { draftsOf } from './html/walk.js';

/** A page's HTML, read. */
export interface HtmlPage {
  readonly blocks: readonly Block[];
  /** What the page's own words about itself are read from. */
  readonly document: Document;
  /** True where the page is made of frames, whose content is in other files. */
  readonly hasFrames: boolean;
  /** What was chosen for the innermost chosen element around a block, by the index of the block. */
  readonly choicesOf: <Chosen>(chosen: ReadonlyMap<Element, Chosen>) => ReadonlyMap<number, Chosen>;
  /** The page for a second reader. */
  readonly tagged: () => TaggedPage;
}

export interface HtmlOptions {
  /** The page's address, which relative links and pictures are resolved against. */
  readonly url?: string | undefined;
}

/** Shortest paragraph that tells where a text begins, in characters: a heading or a name may stand in a menu. */
const MIN_BEGINNING = 60;

/** Places in a source as line numbers, from 1; asked for in rising order, so that the source is read once. */
function lineCounter(source: string): (place: number) => number {
  let line = 1;
  let next = source.indexOf('\n');
  return (place) => {
    while (next >= 0 && next < place) {
      line += 1;
      next = source.indexOf('\n', next + 1);
    }
    return line;
  };
}

/** What the first base element of the head says; undefined where there is none. */
function baseOf(parent: Document | Element): string | undefined {
  for (const node of parent.children) {
    if (!(node instanceof Element)) continue;
    if (node.name === 'base' && node.attribs.href !== undefined) return node.attribs.href;
    const found = node.name === 'html' || node.name === 'head' ? baseOf(node) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const byPlace = (a: Span, b: Span) => a.start - b.start || b.end - a.end;

/** What is found out about a block beside itself. */
interface Found {
  readonly index: number;
  readonly line: number;
  readonly html: Structure;
  readonly spans: readonly Span[];
  readonly footnote: string | undefined;
  readonly previous: DraftBlock | undefined;
}

/** A block while it is made. */
type Making = { -readonly [K in keyof Block]: Block[K] };

const isFollowed = ({ kind: own, url }: Span) => own !== 'link' || url !== undefined;

/**
 * The draft as a block: only what it has, so that a block of plain text is as small as one read from text. Field by field: of objects made by spreads V8
 * gives each a shape of its own, and what was compiled for one page would be thrown away at the next.
 */
function blockOf(draft: DraftBlock, { index, line, html, spans, footnote, previous }: Found): Block {
  const { kind, level, text, marker, isTight, images, codeLanguage, item } = draft;
  const tight = isTight && previous !== undefined && (kind !== 'list-item' || previous.kind === 'list-item');
  const block: Making = { index, kind, level, text, tight, line, html };
  if (marker !== undefined) block.marker = marker;
  if (spans.length > 0) {
    const shown = spans.filter(isFollowed);
    // The last to end is the outermost of those around the same words.
    if (shown.length > 0) block.spans = shown.length > 1 ? shown.reverse().sort(byPlace) : shown;
  }
  if (images.length > 0) block.images = images;
  if (codeLanguage !== undefined) block.codeLanguage = codeLanguage;
  if (item !== undefined) block.item = item;
  if (footnote !== undefined) block.footnote = footnote;
  return block;
}

/** Where what only a script holds belongs: above the beginning of it that the page shows, else below the page's headline, else at the end. */
function placeFor(held: readonly DraftBlock[], shown: readonly DraftBlock[]): number {
  const texts = new Set(held.flatMap(({ text }) => (text.length >= MIN_BEGINNING ? [text] : [])));
  const beginning = shown.findIndex(({ text }) => texts.has(text));
  if (beginning >= 0) return beginning;
  const headline = shown.findLastIndex(({ kind, level }) => kind === 'heading' && level === 1);
  return headline < 0 ? shown.length : headline + 1;
}

/** The drafts with what only a script holds. */
function withScriptContent(shown: readonly DraftBlock[], document: Document, addresses: Addresses): readonly DraftBlock[] {
  const content = scriptContent(
    document,
    shown.map(({ text }) => text),
  );
  if (!content) return shown;
  const { blocks } = draftsOf(documentOf(content.html), addresses);
  const held = blocks.map((draft) => ({ ...draft, start: content.start, anchor: undefined, origin: 'script' as const }));
  const at = placeFor(held, shown);
  return [...shown.slice(0, at), ...held, ...shown.slice(at)];
}

/**
 * The blocks of a page's HTML (or XHTML, or a fragment), in reading order, with what only HTML knows: links, pictures, structure. Hidden parts are among
 * them, with a note. Scripts are not run. Linear in the page; never throws for anything in it.
 */
export function readHtmlBlocks(html: string, options: HtmlOptions = {}): HtmlPage {
  const { url } = options;
  const document = documentOf(html);
  const addresses = new Addresses(url, baseOf(document));
  const { blocks: shown, hasFrames } = draftsOf(document, addresses);
  const drafts = withScriptContent(shown, document, addresses);
  const notes = notesOf(drafts);
  const contexts = new Contexts();
  const lineAt = lineCounter(html);
  const blocks = drafts.map((draft, index) => {
    const { text, links, linkCharacters, leadsHere, frame, origin } = draft;
    const linkDensity = text.length === 0 ? 0 : Math.min(1, linkCharacters / text.length);
    const structure = structureOf(frame, contexts.count(frame, text.length), { links, linkDensity, leadsHere, origin });
    const spans = notes.spansOf.get(index) ?? draft.spans;
    return blockOf(draft, {
      index,
      line: lineAt(draft.start),
      html: structure,
      spans,
      footnote: notes.labelOf.get(index),
      previous: drafts[index - 1],
    });
  });
  const anchors = drafts.map(({ anchor }) => anchor);
  return {
    blocks,
    document,
    hasFrames,
    choicesOf: (chosen) => choicesFor(drafts, chosen),
    tagged: () => taggedPage(document, anchors, url),
  };
}

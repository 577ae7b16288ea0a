import { type Document, Element, type Node, Text } from '../../dom/tree.js';
import { isVisible } from '../lines.js';
import type { Addresses } from './addresses.js';
import { type DraftBlock, draftOf, separatorOf } from './draft.js';
import { APART, enclosuresOf, WITHOUT_TEXT } from './elements.js';
import { Frame } from './frame.js';
import { imageOf, isCopyFor } from './image.js';
import { Inline, type LinkTarget } from './inline.js';
import { nextMarker, numbersOf } from './list-marker.js';
import { isNoise, mathText } from './noise.js';
import { PicturesAbove } from './pictures.js';
import { beginsLine, isProgramText } from './preformatted.js';
import { SPAN_KINDS } from './spans.js';
import { Columns, isDataTable } from './table.js';

/** Elements in which a button is a part of a sentence. */
const SENTENCE_HOLDERS = new Set('p li td th h1 h2 h3 h4 h5 h6 dt dd span em strong b i label a summary'.split(' '));
/** Where a line break is no more than a space. */
const ONE_LINE = new Set(['heading', 'caption', 'term']);
/** A line break after `<pre>`, which the page does not show, and what is blank at the end. */
const CODE_EDGES = /^\n|\s+$/g;

/** The drafts of a page's blocks, and what stands in it beside them. */
export interface Drafts {
  readonly blocks: readonly DraftBlock[];
  /** True where the page is made of frames, whose content it does not have. */
  readonly hasFrames: boolean;
}

/** Walks a document once, in the order of the page, and cuts its text into blocks. Linear in the document; its own stack, none of the language's. */
class Walk {
  readonly blocks: DraftBlock[] = [];
  hasFrames = false;
  readonly #addresses: Addresses;
  readonly #inline = new Inline();
  #frames = 0;
  /** The row of a table of data that is open, and its table's columns. */
  #row: Frame | undefined;
  #columns: Columns | undefined;
  #table: Frame | undefined;
  /** The program text that is open. */
  #pre: Frame | undefined;
  #isTight = false;
  #breaks = 0;
  readonly #pictures = new PicturesAbove();
  #lastImage = '';
  #lastPicture: Element | undefined;

  constructor(addresses: Addresses) {
    this.#addresses = addresses;
  }

  run(document: Document): Drafts {
    let frame = new Frame(new Element('', {}, document.children), undefined, this.#frames++);
    let node: Node | undefined = document.children[0];
    while (node) {
      const inner: Frame | undefined = this.#visit(node, frame);
      if (inner) {
        frame = inner;
        node = inner.element.children[0];
        continue;
      }
      while (node && !node.next) {
        node = frame.parent ? frame.element : undefined;
        if (!node) break;
        this.#leave(frame);
        frame = frame.parent as Frame;
      }
      node = node?.next ?? undefined;
    }
    this.#flush(frame);
    this.#endImages();
    return { blocks: this.blocks, hasFrames: this.hasFrames };
  }

  /** Reads a node; the frame of an element whose content comes next. */
  #visit(node: Node, frame: Frame): Frame | undefined {
    if (node instanceof Text) this.#text(node, frame);
    if (!(node instanceof Element)) return undefined;
    const inner = this.#enter(node, frame);
    if (inner && node.children.length > 0) return inner;
    if (inner) this.#leave(inner);
    return undefined;
  }

  #text(node: Text, frame: Frame): void {
    if (this.#pre) this.#inline.addExactly(node, frame);
    else this.#inline.add(node, frame);
    if (this.#inline.text !== '' && isVisible(node.data)) this.#breaks = 0;
  }

  /** Begins an element. Undefined where its content is passed over. */
  #enter(element: Element, outer: Frame): Frame | undefined {
    const { name } = element;
    if (WITHOUT_TEXT.has(name)) {
      this.#passOver(name, outer);
      return undefined;
    }
    if (name === 'br') this.#lineBreak(outer);
    else if (name === 'img' || name === 'amp-img') this.#image(element, outer);
    else if (name === 'hr') this.#rule(element, outer);
    else if (name === 'wbr' || isNoise(element, outer, this.#pre !== undefined)) return undefined;
    else {
      const frame = new Frame(element, outer, this.#frames++);
      if (frame.isBlock || this.#isButtonAlone(frame)) this.#enterBlock(frame, outer);
      else this.#enterInline(frame);
      return name === 'math' && this.#math(element) ? undefined : frame;
    }
    return undefined;
  }

  #passOver(name: string, outer: Frame): void {
    if (name === 'frame') this.hasFrames = true;
    if (name === 'select' || name === 'textarea') this.#inline.space();
    else if (name === 'iframe' || name === 'video' || name === 'audio') this.#flush(outer);
  }

  #isButtonAlone({ tag, parent }: Frame): boolean {
    return tag === 'button' && parent !== undefined && !SENTENCE_HOLDERS.has(parent.tag) && !this.#row;
  }

  #enterInline({ tag, element, parent }: Frame): void {
    const { attribs } = element;
    if (this.#pre && beginsLine(element)) this.#newLine();
    if (APART.has(tag) || tag === 'button' || tag.includes('-')) this.#inline.space();
    else if (tag === 'q') this.#inline.addSigns('“');
    else if (tag === 'rt') this.#inline.addSigns('(');
    else if (tag === 'a') {
      // Menus and tag lists stand side by side without white space between their links.
      if (element.prev instanceof Element && element.prev.name === 'a') this.#inline.space();
      if (attribs.href !== undefined && parent?.link === undefined) this.#inline.open('link', this.#linkTarget(element, attribs.href));
    }
    const kind = SPAN_KINDS.get(tag);
    if (kind) this.#inline.open(kind);
  }

  #linkTarget({ attribs }: Element, href: string): LinkTarget {
    return {
      url: this.#addresses.link(href),
      fragment: href.startsWith('#') && href.length > 1 ? href.slice(1) : undefined,
      names: `${attribs.class ?? ''} ${attribs.role ?? ''}`,
    };
  }

  #enterBlock(frame: Frame, outer: Frame): void {
    this.#boundary(outer);
    const { tag, element } = frame;
    if (tag === 'li') {
      const level = Math.max(1, frame.lists);
      frame.marker = { text: nextMarker(element, outer.numbers), level, isFirst: level === 1 && !outer.hasBegun, isTaken: false };
      outer.hasBegun = true;
    } else if (tag === 'ol') frame.numbers = numbersOf(element);
    else if (tag === 'pre' && !this.#pre && !this.#row && isProgramText(element)) this.#pre = frame;
    else if (tag === 'table' && !this.#row && isDataTable(element)) {
      this.#table = frame;
      this.#columns = new Columns();
    } else if (tag === 'tr' && this.#table && !this.#row) {
      this.#row = frame;
      this.#columns?.beginRow();
    } else if ((tag === 'td' || tag === 'th') && this.#row) this.#beginCell(element);
  }

  #beginCell(element: Element): void {
    const { before = 0, after = 0 } = this.#columns?.place(element) ?? {};
    this.#inline.addSigns('\t'.repeat(before + this.#pendingTabs));
    this.#pendingTabs = 1 + after;
  }

  /** Tabs that stand before the next cell, if there is one. */
  #pendingTabs = 0;

  #leave(frame: Frame): void {
    const { tag } = frame;
    if (frame.isBlock || this.#isButtonAlone(frame)) this.#leaveBlock(frame);
    else {
      if (APART.has(tag) || tag === 'button' || tag.includes('-')) this.#inline.space();
      else if (tag === 'q') this.#inline.addSigns('”');
      else if (tag === 'rt') this.#inline.addSigns(')');
      else if (frame.link === frame) this.#inline.close('link');
      const kind = SPAN_KINDS.get(tag);
      if (kind) this.#inline.close(kind);
    }
    this.#inline.leave(frame);
  }

  #leaveBlock(frame: Frame): void {
    if (frame === this.#row) {
      this.#columns?.endRow();
      this.#pendingTabs = 0;
      this.#row = undefined;
      this.#emit(frame, 'table-row');
    } else if (frame === this.#pre) {
      this.#pre = undefined;
      this.#emit(frame, 'code');
    } else this.#boundary(frame);
    if (frame === this.#table) {
      this.#table = undefined;
      this.#columns = undefined;
    }
  }

  /** Ends the block at an element's edge. */
  #boundary(frame: Frame): void {
    this.#flush(frame);
    this.#isTight = false;
    this.#breaks = 0;
  }

  #lineBreak(frame: Frame): void {
    if (this.#pre) this.#inline.addSigns('\n');
    else if (this.#row || ONE_LINE.has(frame.part ?? '')) this.#inline.space();
    else {
      this.#breaks += 1;
      const isInItem = frame.marker !== undefined && !this.#inline.isEmpty && this.#breaks < 2;
      if (isInItem) this.#inline.space();
      else {
        this.#flush(frame);
        this.#isTight = this.#breaks < 2;
      }
    }
  }

  #rule(element: Element, outer: Frame): void {
    if (this.#row || this.#pre) this.#inline.space();
    else {
      this.#flush(outer);
      this.blocks.push(separatorOf(new Frame(element, outer, this.#frames++)));
    }
  }

  #image(element: Element, outer: Frame): void {
    // The icon of a button is a sign for the hand; a picture that opens larger when it is pressed is in a figure.
    const within = enclosuresOf(outer.bits);
    if (within.includes('button') && !within.includes('figure')) return;
    const image = imageOf(element, this.#addresses);
    // A picture and its copy in a noscript, or in a link around both.
    if (!image || image.url === this.#lastImage || isCopyFor(outer, this.#lastPicture)) return;
    this.#lastImage = image.url;
    this.#lastPicture = element;
    this.#inline.addImage(image);
  }

  #math(element: Element): boolean {
    const text = mathText(element);
    if (text === undefined) return false;
    this.#inline.space();
    this.#inline.addSigns(text);
    this.#inline.space();
    return true;
  }

  /** Ends the block that is open, at a boundary inside `frame`. */
  #flush(frame: Frame): void {
    const inline = this.#inline;
    if (this.#pre) this.#newLine();
    else if (this.#row) inline.space();
    else this.#emit(frame, undefined);
  }

  /** Goes on in a new line of program text, if it is not at the beginning of one. */
  #newLine(): void {
    if (this.#inline.text !== '' && this.#inline.lastCharacter !== '\n') this.#inline.addSigns('\n');
  }

  /** Makes a block of the text that was read; `special` where it is no running text. */
  #emit(boundary: Frame, special: 'code' | 'table-row' | undefined): void {
    const inline = this.#inline;
    if (inline.isEmpty) return;
    const text = special === 'code' ? inline.text.replace(CODE_EDGES, '') : inline.text;
    if (isVisible(text)) {
      const frame = inline.frame ?? boundary;
      const imagesAbove = this.#pictures.takeFor(frame);
      this.blocks.push(draftOf({ inline, text, frame, isTight: this.#isTight, imagesAbove }, special));
      this.#isTight = false;
    } else this.#pictures.add(inline.images, boundary);
    inline.clear();
  }

  /** Pictures below the last block belong to it. */
  #endImages(): void {
    const last = this.blocks.at(-1);
    const below = this.#pictures.takeAll();
    if (!last || below.length === 0) return;
    const images = [...last.images, ...below.map((image) => ({ ...image, at: last.text.length }))];
    this.blocks[this.blocks.length - 1] = { ...last, images };
  }
}

/** The blocks of a document in the order of the page, before their surroundings are known. */
export function draftsOf(document: Document, addresses: Addresses): Drafts {
  return new Walk(addresses).run(document);
}

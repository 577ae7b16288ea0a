import type { Text } from '../../dom/tree.js';
import type { Image, Span } from '../../types.js';
import { printable } from '../characters.js';
import type { Frame } from './frame.js';

type SpanKind = Span['kind'];

/**
 * White space that a browser shows as one space, unless it is one: a text of 200 MB has thirty million of these, and the list of them took most of its time.
 * A non-breaking space is none of it: it stays where it stands.
 */
const SPACES = /[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+/g;
const HAS_SPACES = /[\t\n\f\r]| {2}/;
const SPACE = 0x20;
/** Pictures that one block may have. */
const MAX_IMAGES = 50;

/** Where a link leads, and what it says of itself. */
export interface LinkTarget {
  /** Undefined where it is not safe to follow. */
  readonly url: string | undefined;
  /** The id in this page that it leads to. */
  readonly fragment: string | undefined;
  /** Its class and role. */
  readonly names: string;
}

interface OpenSpan {
  readonly kind: SpanKind;
  readonly target: LinkTarget | undefined;
  /** Where its text begins in the block; -1 before it has any. */
  start: number;
}

/** The text between two block boundaries as it is read, white space collapsed, with what is set off in it. */
export class Inline {
  text = '';
  spans: Span[] = [];
  /** Of the spans that are links into this page: the id, and what the link says of itself. */
  fragments = new Map<Span, string>();
  names = new Map<Span, string>();
  images: Image[] = [];
  linkCharacters = 0;
  links = 0;
  /** Kept by itself: to look at the end of a text that grows would copy it each time. */
  lastCharacter = '';
  /** Place in the source. */
  start = 0;
  /** The longest piece of text. */
  anchor: Text | undefined;
  #frame: Frame | undefined;
  /** The innermost element that is still around all of the text, as far as it was left since. */
  #around: Frame | undefined;
  #lastLink: Frame | undefined;
  #needsSpace = false;
  readonly #open: OpenSpan[] = [];

  /** The innermost element around all of the text. */
  get frame(): Frame | undefined {
    return this.#frame;
  }

  get isEmpty(): boolean {
    return this.text === '' && this.images.length === 0;
  }

  /** True where all of the text is links into this page; known once the spans are taken. */
  get leadsHere(): boolean {
    if (this.links === 0 || this.fragments.size < this.links) return false;
    // Between two links stands a space.
    return this.linkCharacters + this.links > this.text.length;
  }

  /** Sets what comes next apart by a space, if something stands before it. */
  space(): void {
    this.#needsSpace = this.text !== '';
  }

  add(node: Text, frame: Frame): void {
    const raw = printable(node.data);
    const data = HAS_SPACES.test(raw) ? raw.replace(SPACES, ' ') : raw;
    if (data === '') return;
    const begin = data.charCodeAt(0) === SPACE ? 1 : 0;
    const end = data.charCodeAt(data.length - 1) === SPACE ? data.length - 1 : data.length;
    if (begin > 0) this.space();
    if (end > begin) this.#append(begin > 0 || end < data.length ? data.slice(begin, end) : data, node, frame);
    if (end < data.length) this.space();
  }

  /** Text as it stands, every space and line break of it. */
  addExactly(node: Text, frame: Frame): void {
    const data = printable(node.data.replace(/\r\n?/g, '\n'));
    if (data !== '') this.#append(data, node, frame);
  }

  /** Signs that the page does not have as text: quotation marks, brackets, tabs between cells. */
  addSigns(signs: string): void {
    if (this.#needsSpace && signs !== '\t') this.text += ' ';
    this.#needsSpace = false;
    this.text += signs;
    this.lastCharacter = signs.slice(-1) || this.lastCharacter;
  }

  addImage(image: Image): void {
    if (this.images.length < MAX_IMAGES)
      this.images.push({ ...image, at: this.text === '' ? 0 : this.text.length + (this.#needsSpace ? 1 : 0) });
  }

  /** Begins a span; false where one of its kind is open already. */
  open(kind: SpanKind, target?: LinkTarget): boolean {
    if (this.#open.some((open) => open.kind === kind)) return false;
    this.#open.push({ kind, target, start: -1 });
    return true;
  }

  close(kind: SpanKind): void {
    const at = this.#open.findIndex((open) => open.kind === kind);
    if (at < 0) return;
    this.#end(this.#open[at] as OpenSpan);
    this.#open.splice(at, 1);
  }

  /** Takes note that an element was left, so that the innermost one around all text is known. */
  leave(frame: Frame): void {
    if (this.#around === frame) this.#around = frame.parent;
  }

  /** Forgets the text. Spans that are open go on in the next. */
  clear(): void {
    this.text = '';
    this.lastCharacter = '';
    this.spans = [];
    if (this.fragments.size > 0) {
      this.fragments = new Map();
      this.names = new Map();
    }
    this.images = [];
    this.linkCharacters = 0;
    this.links = 0;
    this.anchor = undefined;
    this.#frame = undefined;
    this.#around = undefined;
    this.#lastLink = undefined;
    this.#needsSpace = false;
    for (const open of this.#open) open.start = -1;
  }

  /** The spans of the text, inner ones before those around them; those that are still open reach up to its end. */
  takeSpans(): Span[] {
    for (let at = this.#open.length - 1; at >= 0; at--) this.#end(this.#open[at] as OpenSpan);
    return this.spans;
  }

  #end({ kind, target, start }: OpenSpan): void {
    if (start < 0 || start >= this.text.length) return;
    const span: Span = { kind, start, end: this.text.length, ...(target?.url !== undefined && { url: target.url }) };
    this.spans.push(span);
    if (target?.fragment === undefined) return;
    this.fragments.set(span, target.fragment);
    this.names.set(span, target.names);
  }

  #append(data: string, node: Text, frame: Frame): void {
    if (this.#needsSpace) {
      this.text += ' ';
      this.#needsSpace = false;
    }
    if (this.#frame === undefined) {
      this.#frame = frame;
      this.#around = frame;
      this.start = node.startIndex ?? 0;
    } else this.#frame = this.#around;
    if (!this.anchor || node.data.length > this.anchor.data.length) this.anchor = node;
    for (const open of this.#open) if (open.start < 0) open.start = this.text.length;
    this.text += data;
    this.lastCharacter = data.slice(-1);
    if (!frame.link) return;
    this.linkCharacters += data.length;
    if (frame.link !== this.#lastLink) this.links += 1;
    this.#lastLink = frame.link;
  }
}

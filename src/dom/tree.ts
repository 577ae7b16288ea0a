import { Document, Element, Text } from 'domhandler';
import { BREAKS_OUT, ENDINGS, type Ending, FOREIGN, IN_HEAD, INTEGRATION, P, RAW_TEXT, scopeOfClosing, VOID } from './nesting.js';
import { decodeAttribute, decodeText, tokenize } from './tokens.js';

export { Document, Element, Text };
export type Node = Document['children'][number];

/**
 * Elements deeper than this stand beside their parent and not in it, as in browsers (Blink and WebKit cut off at 512): 100,000 nested elements must not
 * exhaust the stack of anything that walks a page.
 */
const MAX_DEPTH = 512;
/** More attributes of one element say nothing. */
const MAX_ATTRIBUTES = 256;
/**
 * A page of more elements is no page: what comes after them is read as one text, so that 200 MB of paragraphs do not take twenty times that in memory. The
 * largest page of the development set has a sixth of it.
 */
const MAX_ELEMENTS = 100_000;
const XML_START = /^\s*<\?xml\b/;
/**
 * Outside XML this begins a comment that ends at the next `>`, as any other declaration does; htmlparser2 would look for `]]>` and pass over half a page.
 * Of the same length, so that places stay what they are.
 */
const CDATA = '<![CDATA[';
const DECLARATION = '<!|CDATA[';
const NOT_SPACE = /[^\t\n\f\r ]/;
const MAY_STAY_OPEN = new Set(['html', 'body']);

type Parent = Document | Element;

/** Builds a document from tokens: what is open, and the tag or text that is being read. */
class TreeBuilder {
  readonly #document = new Document([]);
  readonly #html: string;
  readonly #isXml: boolean;
  readonly #isReread: boolean;
  /** The open elements, outermost first, and beside them their names. */
  readonly #open: Element[] = [];
  readonly #names: string[] = [];
  /** Whether the content of each is SVG or MathML. */
  readonly #foreign: boolean[] = [];
  /** How many of them are paragraphs: nearly every block would end one, and looks for it in vain. */
  #paragraphs = 0;
  /** Open elements whose closing tag has come already, while blocks inside them are still open. */
  readonly #closing = new Set<Element>();
  #parent: Parent = this.#document;
  #body: Element | undefined;
  #root: Element | undefined;
  #hasSections = false;
  #elements = 0;
  /** The script or style whose content is passed over, once elements are no longer made. */
  #passedOver = '';
  #text = '';
  #textStart = 0;
  #tag = '';
  #tagStart = 0;
  #attributes: Record<string, string> = {};
  #attributeCount = 0;
  #attribute = '';
  #value = '';
  /** Elements cut off at the greatest depth, whose closing tags close nothing: counted by name. */
  readonly #cutOff = new Map<string, number>();

  /** `isReread`: sections of CDATA have been made declarations. */
  constructor(html: string, isReread = false) {
    this.#isXml = XML_START.test(html.slice(0, 200));
    this.#html = html;
    this.#isReread = isReread;
  }

  /** The document; undefined where a section of CDATA shows that the page must be read again with `DECLARATION` in its place. */
  read(): Document | undefined {
    tokenize(this.#html, {
      ontext: (start, end) => this.#characters(start, end),
      onopentagname: (start, end) => this.#openTagName(start, end),
      onattribname: (start, end) => this.#attributeName(start, end),
      onattribdata: (start, end) => this.#attributeValue(start, end),
      onattribend: () => this.#attributeEnd(),
      onopentagend: () => this.#openTagEnd(false),
      onselfclosingtag: () => this.#openTagEnd(true),
      onclosetag: (start, end) => this.#closeTag(start, end),
      oncdata: (start, end, offset) => this.#cdata(start, end - offset),
    });
    this.#flushText();
    return this.#hasSections ? undefined : this.#document;
  }

  #characters(start: number, end: number): void {
    if (this.#passedOver !== '') return;
    if (this.#text === '') this.#textStart = start;
    this.#text += this.#html.slice(start, end);
  }

  #openTagName(start: number, end: number): void {
    if (this.#elements < MAX_ELEMENTS) this.#flushText();
    this.#tag = this.#html.slice(start, end).toLowerCase();
    this.#tagStart = start - 1;
    this.#attributes = {};
    this.#attributeCount = 0;
  }

  #attributeName(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }

  #attributeValue(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }

  #attributeEnd(): void {
    if (this.#elements >= MAX_ELEMENTS || this.#attributeCount >= MAX_ATTRIBUTES || Object.hasOwn(this.#attributes, this.#attribute))
      return;
    this.#attributeCount += 1;
    this.#attributes[this.#attribute] = decodeAttribute(this.#value);
  }

  #openTagEnd(isSelfClosing: boolean): void {
    const name = this.#tag;
    if (this.#elements >= MAX_ELEMENTS) {
      if (RAW_TEXT.has(name)) this.#passedOver = name;
      this.#text += ' ';
      return;
    }
    if (this.#joinsRoot(name)) return;
    this.#elements += 1;
    this.#endBefore(name);
    const element = new Element(name, this.#attributes);
    element.startIndex = this.#tagStart;
    this.#append(element);
    if (name === 'html') this.#root = element;
    if (name === 'body') this.#body = element;
    const closesItself = isSelfClosing && (this.#isXml || this.#isForeign());
    if (VOID.has(name) || closesItself) return;
    if (this.#open.length < MAX_DEPTH) this.#push(element, name);
    else this.#cutOff.set(name, (this.#cutOff.get(name) ?? 0) + 1);
  }

  #closeTag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    if (this.#elements >= MAX_ELEMENTS) {
      if (name === this.#passedOver) this.#passedOver = '';
      this.#text += ' ';
      return;
    }
    this.#flushText();
    if (MAY_STAY_OPEN.has(name)) return;
    const cutOff = this.#cutOff.get(name) ?? 0;
    if (cutOff > 0) {
      this.#cutOff.set(name, cutOff - 1);
      return;
    }
    if (name === 'br') this.#append(new Element('br', {}));
    else if (!this.#close(name) && name === 'p') {
      this.#endBefore('p');
      this.#append(new Element('p', {}));
    }
  }

  #cdata(start: number, end: number): void {
    if (!this.#isXml && !this.#isForeign()) {
      this.#hasSections = true;
      return;
    }
    this.#flushText();
    if (end > start) this.#appendText(this.#html.slice(start, end), start);
  }

  /** A second `html` or `body` tag adds its attributes to the first. */
  #joinsRoot(name: string): boolean {
    const first = name === 'html' ? this.#root : name === 'body' ? this.#body : undefined;
    if (!first) return name === 'head' && this.#body !== undefined;
    for (const [key, value] of Object.entries(this.#attributes)) if (!Object.hasOwn(first.attribs, key)) first.attribs[key] = value;
    return true;
  }

  #isForeign(): boolean {
    return this.#foreign[this.#foreign.length - 1] === true;
  }

  #push(element: Element, name: string): void {
    this.#open.push(element);
    this.#names.push(name);
    if (name === 'p') this.#paragraphs += 1;
    this.#foreign.push(FOREIGN.has(name) || (this.#isForeign() && !INTEGRATION.has(name)));
    this.#parent = element;
  }

  /** Closes the innermost open elements down to and with the one at a place, and those above it whose closing tag has come. */
  #popTo(place: number): void {
    let to = place;
    while (to > 0 && this.#closing.has(this.#open[to - 1] as Element)) to -= 1;
    while (this.#open.length > to) this.#pop();
    this.#parent = to > 0 ? (this.#open[to - 1] as Element) : this.#document;
    if (this.#cutOff.size > 0) this.#cutOff.clear();
  }

  #pop(): void {
    const element = this.#open.pop() as Element;
    if (this.#closing.size > 0) this.#closing.delete(element);
    if (this.#names.pop() === 'p') this.#paragraphs -= 1;
    this.#foreign.pop();
  }

  #endBefore(name: string): void {
    if (this.#isForeign() && BREAKS_OUT.has(name)) this.#popTo(this.#foreign.lastIndexOf(false) + 1);
    if (this.#names[this.#names.length - 1] === 'head' && !IN_HEAD.has(name)) this.#popTo(this.#names.length - 1);
    const endings = ENDINGS.get(name);
    if (endings) for (const ending of endings) if (ending !== P || this.#paragraphs > 0) this.#endInnermost(ending);
  }

  #endInnermost({ ends, scope }: Ending): void {
    for (let at = this.#names.length - 1; at >= 0; at--) {
      const open = this.#names[at] as string;
      if (ends.has(open)) {
        this.#popTo(at);
        return;
      }
      if (scope.has(open)) return;
    }
  }

  #close(name: string): boolean {
    const scope = scopeOfClosing(name);
    let isAcross = false;
    for (let at = this.#names.length - 1; at >= 0; at--) {
      const open = this.#names[at] as string;
      if (open === name) {
        if (isAcross) this.#closing.add(this.#open[at] as Element);
        else this.#popTo(at);
        return true;
      }
      if (open === 'table' || open === 'td' || open === 'th') {
        if (scope.has(open)) return false;
      } else if (scope.has(open)) isAcross = true;
    }
    return false;
  }

  #flushText(): void {
    if (this.#text === '') return;
    const raw = this.#text;
    this.#text = '';
    const innermost = this.#names[this.#names.length - 1] ?? '';
    const isRaw = RAW_TEXT.has(innermost);
    if (innermost === 'head' && NOT_SPACE.test(raw)) this.#popTo(this.#names.length - 1);
    this.#appendText(isRaw ? this.#rawText(raw) : decodeText(raw), this.#textStart);
  }

  #rawText(raw: string): string {
    return this.#isReread ? raw.replaceAll(DECLARATION, CDATA) : raw;
  }

  #appendText(data: string, start: number): void {
    const text = new Text(data);
    text.startIndex = start;
    this.#append(text);
  }

  #append(node: Element | Text): void {
    const { children } = this.#parent;
    const previous = children[children.length - 1];
    if (previous) {
      node.prev = previous;
      previous.next = node;
    }
    node.parent = this.#parent;
    children.push(node);
  }
}

/**
 * The document that HTML or XHTML (a page or a fragment) makes, unclosed and wrongly nested elements put right; comments and the doctype are left out.
 * At most 512 elements deep and 100,000 in all; what comes after these is one text. `startIndex` of an element or text is its place in the string. Linear in the string; never throws.
 */
export function documentOf(html: string): Document {
  const document = new TreeBuilder(html).read() ?? new TreeBuilder(html.replaceAll(CDATA, DECLARATION), true).read();
  return document ?? new Document([]);
}

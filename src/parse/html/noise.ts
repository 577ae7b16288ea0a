import { Element, type Node, Text } from '../../dom/tree.js';
import { printable } from '../characters.js';
import { BLOCK } from './elements.js';
import type { Frame } from './frame.js';
import { hiddenBy } from './hidden.js';

/** Classes of signs for the hand, which a reader of the article has no use for: edit links, permalinks, ways back from footnotes; and doubled formulas. */
const NOISE =
  /(?:^| )(?:mw-editsection|katex-html|footnote-backref|footnote-back|reversefootnote|headerlink|anchorjs-link|hash-link|header-anchor|heading-anchor|mw-cite-backlink)(?: |$)/;
/** Columns of line numbers beside program text. */
const LINE_NUMBERS =
  /(?:^| )(?:gutter|lineno|linenos|linenodiv|line-?numbers?|line-?numbers-rows|linenumber|rouge-gutter|blob-num|hljs-ln-numbers|react-syntax-highlighter-line-number)(?: |$)/;
/** How elements are called that copy program text, where they are no `button`. */
const CODE_BUTTON =
  /(?:^| )(?:copy|copy-?(?:btn|button|code|to-clipboard)|(?:btn|code|clipboard)-copy|copybtn|clipboard(?:-?button)?|zeroclipboard-container)(?: |$)/i;
const ONLY_NUMBERS = /^[\s\d]*$/;
/** The text of a link to the heading that it stands in. */
const PERMALINK = /^[\s¶#§🔗⚓∞\u200b]*$/u;
const MAX_CLASSES = 500;
const MAX_LOOKED_AT = 2_000;

/** The text of an element whose only child is a text; undefined for others. */
function soleText({ children }: Element): string | undefined {
  if (children.length === 0) return '';
  const [child] = children;
  return children.length === 1 && child instanceof Text ? child.data : undefined;
}

function isPermalink(element: Element, outer: Frame): boolean {
  if (element.name !== 'a' || outer.rank === 0 || !element.attribs.href?.includes('#')) return false;
  return PERMALINK.test(soleText(element) ?? 'text');
}

/** The children that are elements or texts, down to the leaves, in any order. */
function* descendants(element: Element, limit: number): Generator<Node> {
  const pending: Node[] = [element];
  for (let seen = 0; pending.length > 0 && seen < limit; seen++) {
    const node = pending.pop() as Node;
    if (!(node instanceof Element)) continue;
    for (const child of node.children.slice(0, limit)) {
      pending.push(child);
      yield child;
    }
  }
}

function hasOnlyNumbers(element: Element): boolean {
  for (const node of descendants(element, MAX_LOOKED_AT)) if (node instanceof Text && !ONLY_NUMBERS.test(node.data)) return false;
  return true;
}

/** True for hidden words inside a line, as for sorting or for a tooltip. Hidden blocks are kept, with a note: the tab of a product may be one. */
function isHiddenInline(element: Element, outer: Frame): boolean {
  if (outer.hidden !== undefined || BLOCK.has(element.name)) return false;
  const hidden = hiddenBy(element);
  if (hidden === undefined || hidden === 'aria-hidden') return false;
  for (const node of descendants(element, MAX_LOOKED_AT)) if (node instanceof Element && BLOCK.has(node.name)) return false;
  return true;
}

/** Elements that are looked at on each side of a button. */
const MAX_BESIDE = 12;

const holdsCode = (node: Node | null): boolean =>
  node instanceof Element && node.children.slice(0, MAX_BESIDE).some((child) => child instanceof Element && child.name === 'pre');

/** True for a button of program text: in it, or in the box around it, alone or in a box of buttons. */
function isCodeButton({ name, parent, attribs }: Element, isInCode: boolean): boolean {
  if (name !== 'button' && !CODE_BUTTON.test(attribs.class?.slice(0, MAX_CLASSES) ?? '')) return false;
  return isInCode || holdsCode(parent as Node | null) || holdsCode((parent?.parent ?? null) as Node | null);
}

/** True for an element inside the text that says nothing to its readers. `isInCode`: in program text. */
export function isNoise(element: Element, outer: Frame, isInCode: boolean): boolean {
  const { class: classes, role } = element.attribs;
  if (isCodeButton(element, isInCode) || role === 'doc-backlink' || isPermalink(element, outer) || isHiddenInline(element, outer))
    return true;
  if (classes === undefined || classes === '') return false;
  const beginning = classes.slice(0, MAX_CLASSES);
  if (NOISE.test(beginning)) return true;
  const mayBeGutter = isInCode || element.name === 'td' || element.name === 'pre' || element.name === 'div';
  return mayBeGutter && LINE_NUMBERS.test(beginning) && hasOnlyNumbers(element);
}

/** A formula in the notation that its page gives for reading (mostly TeX); undefined where it has none. */
export function mathText(math: Element): string | undefined {
  const { alttext } = math.attribs;
  if (alttext !== undefined && alttext.trim() !== '') return printable(alttext).replaceAll('\n', ' ').trim();
  for (const node of descendants(math, MAX_LOOKED_AT)) {
    if (node instanceof Element && node.name === 'annotation' && node.attribs.encoding === 'application/x-tex') {
      const text = soleText(node)?.trim();
      return text ? printable(text).replaceAll('\n', ' ') : undefined;
    }
  }
  return undefined;
}

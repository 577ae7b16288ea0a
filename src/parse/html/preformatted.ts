import { Element, type Node } from '../../dom/tree.js';

/** What does not stand in program text: a page whose `pre` is open to its end, or is used for its white space alone. */
const NOT_IN_CODE = new Set('p h1 h2 h3 h4 h5 h6 table blockquote article section form nav footer'.split(' '));
/** Nodes that are looked at: nested `pre` elements must not be read again and again. */
const MAX_NODES = 5_000;

/** How highlighters call the lines of program text: each stands in an element, at times with no line break between. */
const LINE = /(?:^| )(?:line|token-line|code-line|view-line|cl|hljs-ln-line)(?: |$)/;
const MAX_CLASSES = 200;
const isLine = (node: Node | null) => node instanceof Element && LINE.test((node.attribs.class ?? '').slice(0, MAX_CLASSES));

/** True for an element that is a line of program text, right behind another. */
export const beginsLine = (element: Element): boolean => isLine(element.prev as Node | null) && isLine(element);

/** True where a `pre` holds program text or the like: white space counts, nothing but lines stands in it. */
export function isProgramText(pre: Element): boolean {
  const pending: Node[] = [...pre.children].reverse();
  for (let seen = 0; pending.length > 0 && seen < MAX_NODES; seen++) {
    const node = pending.pop();
    if (!(node instanceof Element)) continue;
    if (NOT_IN_CODE.has(node.name)) return false;
    for (let at = Math.min(node.children.length, MAX_NODES) - 1; at >= 0; at--) pending.push(node.children[at] as Node);
  }
  return true;
}

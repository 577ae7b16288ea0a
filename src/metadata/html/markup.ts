import { documentOf } from '../../dom/tree.js';
import { following } from './selection.js';

/** The text of a piece of markup in a declaration, its character references resolved. */
export function markupText(markup: string): string {
  const document = documentOf(markup);
  let text = '';
  for (let node = following(document); node; node = following(node)) if (node.type === 'text') text += node.data;
  return text;
}

import type { Article, Block } from '../types.js';
import { bodyBlocks, titleAbove } from './body.js';

const INDENT = '  ';
/** Deeper items stand no further right, so that a hostile level cannot fill the output with spaces. */
const MAX_INDENTED_LEVEL = 12;
/** What stands for a divider that the page draws without characters. */
const SEPARATOR = '* * *';
const LINE_BREAK = /[\r\n]/;

function printedBlock({ kind, level, marker, text, item }: Block): string {
  if (kind === 'code') return text;
  if (kind === 'separator') return text.trim() || SEPARATOR;
  if (kind !== 'list-item') return INDENT.repeat(Math.min(item ?? 0, MAX_INDENTED_LEVEL)) + text.trimEnd();
  const indent = INDENT.repeat(Math.max(0, Math.min(level, MAX_INDENTED_LEVEL) - 1));
  return `${indent}${marker || '-'} ${text.trimEnd()}`;
}

/** `trimEnd` for line breaks alone: the spaces of code that ends a page are its own. */
function withoutFinalLineBreaks(text: string): string {
  let end = text.length;
  while (end > 0 && LINE_BREAK.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/**
 * The cleaned body as plain text, without a title that left it: a blank line between blocks, none where the page had none.
 * It ends without a line break; it is empty where nothing stands.
 */
export function bodyText(article: Article): string {
  const parts = bodyBlocks(article).map(({ block, attached }, at) => {
    const gap = attached ? '\n' : '\n\n';
    return (at === 0 ? '' : gap) + printedBlock(block);
  });
  return withoutFinalLineBreaks(parts.join(''));
}

/** The clean article as plain text: the title (above the body, or in its place in it), a blank line, the body. It ends in one line break; an empty article is an empty string. */
export function renderText(article: Article): string {
  const parts = [titleAbove(article), bodyText(article)].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

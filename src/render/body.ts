import { words } from '../measure/words.js';
import type { Article, Block } from '../types.js';

/** One block to print. */
export interface BodyBlock {
  readonly block: Block;
  /** True where no blank line stood in the page between this block and the one printed before it, struck blocks between them included. */
  readonly attached: boolean;
}

function sameWords(a: string, b: string): boolean {
  const key = (text: string): string => words(text).join(' ') || text.trim();
  return key(a) === key(b);
}

function saysSomething({ kind, text }: Block): boolean {
  return kind === 'separator' || text.trim() !== '';
}

/** The blocks that every output prints below the title: all that stand, less empty ones and a first one that only repeats the title. */
export function bodyBlocks({ metadata, blocks, struck }: Article): BodyBlock[] {
  const printed = blocks.filter(saysSomething);
  const first = printed[0];
  if (first && metadata.title && first.kind !== 'code' && sameWords(first.text, metadata.title)) printed.shift();

  const isPrinted = new Set(printed);
  const body: BodyBlock[] = [];
  let attached = false;
  for (const block of [...blocks, ...struck].sort((a, b) => a.index - b.index)) {
    attached &&= block.tight;
    if (!isPrinted.has(block)) continue;
    body.push({ block, attached });
    attached = true;
  }
  return body;
}

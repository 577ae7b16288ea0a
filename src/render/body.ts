import { words } from '../measure/words.js';
import type { Article, Block } from '../types.js';
import { withWholeFootnotes } from './footnotes.js';
import { withWholeLines } from './whole-lines.js';

/** One block to print. */
export interface BodyBlock {
  readonly block: Block;
  /** True where no blank line stood in the page between this block and the one printed before it, struck blocks between them included. */
  readonly attached: boolean;
}

/** How much longer or shorter than a title a line with the same words is at most, signs and spaces counted: a factor. */
const MAX_SIGNS = 3;

/** True where a text has the same words as the title, or, where neither has words, the same signs. */
function saysTitle(title: string): (text: string) => boolean {
  const key = (text: string): string => words(text).join(' ') || text.trim();
  const own = key(title);
  const beginning = beginningOf(title);
  return (text) => {
    if (text.length > title.length * MAX_SIGNS || title.length > text.length * MAX_SIGNS) return false;
    return mayBeginAlike(beginning, beginningOf(text)) && key(text) === own;
  };
}

const LETTER = /[A-Za-z0-9]|[^\0-\x7f]/;
const PLAIN = /[a-z0-9]/;

/** The first letter or digit of a text, small; a sign of another script may stand for it. */
const beginningOf = (text: string): string => LETTER.exec(text)?.[0].toLowerCase() ?? '';

/** False where two texts begin with different letters of English: asked first, as words take long to tell. */
const mayBeginAlike = (one: string, other: string): boolean => one === other || !PLAIN.test(one) || !PLAIN.test(other);

function saysSomething({ kind, text }: Block): boolean {
  return kind === 'separator' || text.trim() !== '';
}

/** True for a rule of HTML. In text a divider has words of its own. */
const isRule = (block: Block | undefined): boolean => block?.kind === 'separator' && block.html !== undefined;

/** True for a rule with nothing above it, or another rule: what it divided was struck. */
const isDividerOfNothing = (block: Block, previous: Block | undefined): boolean =>
  isRule(block) && (previous === undefined || previous.kind === 'separator');

/** The block of the body that is the title: where the title was not sure enough to leave the body. */
function titleBlock({ metadata: { title }, blocks }: Article): Block | undefined {
  if (title === undefined) return undefined;
  const isTitle = saysTitle(title);
  return blocks.find(({ kind, text }) => kind !== 'code' && isTitle(text));
}

/** The title to print above the body: none where the body has it in its place. */
export function titleAbove(article: Article): string {
  return titleBlock(article) ? '' : (article.metadata.title ?? '').trim();
}

/** The blocks that every output prints below the title: all that stand, less empty ones; a title among them is a heading of rank 1. */
export function bodyBlocks(article: Article): BodyBlock[] {
  const { blocks, struck } = article;
  const printed = new Set(blocks.filter(saysSomething));
  const title = titleBlock(article);
  const whole = new Map(withWholeFootnotes(blocks).map((block, at) => [blocks[at], block]));
  const body: BodyBlock[] = [];
  let attached = false;
  for (const block of [...blocks, ...struck].sort((a, b) => a.index - b.index)) {
    attached &&= block.tight;
    if (!printed.has(block) || isDividerOfNothing(block, body.at(-1)?.block)) continue;
    const shown = whole.get(block) ?? block;
    if (shown.footnote !== undefined && isRule(body.at(-1)?.block)) body.pop();
    body.push({ block: block === title ? { ...shown, kind: 'heading', level: 1 } : shown, attached });
    attached = true;
  }
  if (isRule(body.at(-1)?.block)) body.pop();
  return withWholeLines(body);
}

import { haveSameWords, type MeasuredBlock } from '../survey/measured-block.js';
import type { Mark } from '../types.js';
import type { MeasuredPage } from './detector.js';

/** Most words of a link past the menu, or to a heading. */
const MAX_WORDS = 14;
/** Fewest headings of the page that a table of contents leads to. */
const MIN_HEADINGS = 3;

const leadsHere = ({ block, length }: MeasuredBlock): boolean => block.html?.leadsHere === true && length <= MAX_WORDS;

/** The links that stand first on a page and lead on in it: past its menu. */
function skipLinks({ blocks }: MeasuredPage): MeasuredBlock[] {
  const end = blocks.findIndex((block) => !leadsHere(block) || block.block.kind !== 'paragraph');
  return blocks.slice(0, Math.max(0, end));
}

/** The runs of links into the page that say what its headings below say: its tables of contents. On a page of lists they may be the list. */
function contentsLinks({ blocks, isMostlyProse }: MeasuredPage): MeasuredBlock[] {
  if (!isMostlyProse) return [];
  const headings = new Map<number, MeasuredBlock>();
  for (const block of blocks) if (block.block.kind === 'heading') headings.set(block.wording, block);
  const isOfHeading = (block: MeasuredBlock): boolean => {
    const heading = headings.get(block.wording);
    return heading !== undefined && heading.block.index > block.block.index && haveSameWords(heading, block);
  };
  const found: MeasuredBlock[] = [];
  let run: MeasuredBlock[] = [];
  for (const block of [...blocks, undefined]) {
    if (block && block.block.kind !== 'heading' && leadsHere(block)) {
      run.push(block);
      continue;
    }
    if (run.filter(isOfHeading).length >= MIN_HEADINGS) found.push(...run);
    run = [];
  }
  return found;
}

/** Marks of links that lead about in the page itself. None on a page of text. */
export function pageLinkMarks(page: MeasuredPage, detector: string): Mark[] {
  if (page.page.source !== 'html') return [];
  const mark = ({ block }: MeasuredBlock, reason: string): Mark => ({ block: block.index, detector, confidence: 0.8, reason });
  return [
    ...skipLinks(page).map((block) => mark(block, 'a link past the page’s menu')),
    ...contentsLinks(page).map((block) => mark(block, 'of the page’s table of contents: links to its headings')),
  ];
}

import { haveSameWords, type MeasuredBlock } from '../survey/measured-block.js';

/** Share of the words of a hidden part that the page shows elsewhere, from which the part is a copy: the layout for telephones has another menu. */
const MIN_COPIED = 0.8;

/** A hidden block, and the one with the same words that the page shows. */
export interface HiddenCopy {
  readonly hidden: MeasuredBlock;
  readonly shown: MeasuredBlock;
}

const isHidden = ({ block: { html } }: MeasuredBlock): boolean => html?.hidden !== undefined;

/** The copies among the blocks of one hidden part; none where it says more than what is shown. */
function copiesIn(part: readonly MeasuredBlock[], shownBy: ReadonlyMap<number, MeasuredBlock>): HiddenCopy[] {
  let words = 0;
  let copied = 0;
  const copies: HiddenCopy[] = [];
  for (const hidden of part) {
    words += hidden.length;
    const shown = shownBy.get(hidden.wording);
    if (!shown || hidden.words.length === 0 || !haveSameWords(shown, hidden)) continue;
    copied += hidden.length;
    copies.push({ hidden, shown });
  }
  // A tab or a panel has lines of the page by chance; its layout for another screen has the headline, too.
  const isLayout = copies.some(({ hidden: { block } }) => block.kind === 'heading' && block.level === 1);
  return isLayout && copied >= MIN_COPIED * words ? copies : [];
}

/** What a page has a second time in a part that it does not show, headings and short lines too: its layout for another screen. */
export function hiddenCopies(blocks: readonly MeasuredBlock[]): HiddenCopy[] {
  if (!blocks.some(isHidden)) return [];
  const shownBy = new Map<number, MeasuredBlock>();
  for (const block of blocks) if (!isHidden(block) && !shownBy.has(block.wording)) shownBy.set(block.wording, block);
  const copies: HiddenCopy[] = [];
  let part: MeasuredBlock[] = [];
  for (const block of blocks) {
    if (isHidden(block)) part.push(block);
    else if (part.length > 0) {
      copies.push(...copiesIn(part, shownBy));
      part = [];
    }
  }
  return [...copies, ...copiesIn(part, shownBy)];
}

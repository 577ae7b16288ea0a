import type { MeasuredBlock } from '../survey/measured-block.js';
import type { Mark } from '../types.js';
import { type ContainerKind, containersOf, type NamedPart } from './containers/index.js';
import type { MeasuredPage } from './detector.js';

/**
 * A container with more of the page's words than this is the page itself, whatever its name says: an article on cookies, a newsletter's issue, a wrapper that
 * is named after what slides in beside it. Measured: below a quarter 0 to 7 % of the words were the article's, by kind, above a half up to 95 %.
 */
const MAX_SHARE = 0.25;

/** How a detector reads containers. */
interface ContainerReading {
  readonly detector: ContainerKind;
  readonly confidence: number;
  /** Greatest share of the page's words in elements of the name, 0 to 1; default a quarter. */
  readonly maxShare?: number;
}

/** The marks of the blocks in containers of a detector's kind, with the container as the reason. Pages of text have none. */
export function containerMarks(page: MeasuredPage, { detector, confidence, maxShare = MAX_SHARE }: ContainerReading): Mark[] {
  const marks: Mark[] = [];
  for (const [block, parts] of containersOf(page).get(detector) ?? []) {
    const part = parts.find(({ share }: NamedPart) => share <= maxShare);
    if (part) marks.push({ block, detector, confidence, reason: `in the container ${part.name}` });
  }
  return marks;
}

/** How a detector reads what encloses a block by element or role. */
interface EnclosureReading {
  readonly detector: string;
  /** A name of `Structure.within`. */
  readonly within: string;
  /** For the reason: `in the page’s navigation`. */
  readonly where: string;
  readonly confidence: number;
  readonly maxShare?: number;
  /** Blocks that stay all the same. */
  readonly except?: (block: MeasuredBlock) => boolean;
}

/** The marks of the blocks in elements of a kind (`nav`, `footer`), if these are not most of the page. Pages of text have none. */
export function enclosureMarks({ page, blocks }: MeasuredPage, reading: EnclosureReading): Mark[] {
  if (page.source !== 'html') return [];
  const { detector, within, where, confidence, maxShare = MAX_SHARE, except } = reading;
  const inside = blocks.filter(({ block }) => block.html?.within.includes(within));
  const count = (some: readonly MeasuredBlock[]) => some.reduce((sum, { words }) => sum + words.length, 0);
  if (inside.length === 0 || count(inside) > maxShare * count(blocks)) return [];
  return inside.flatMap((block) => (except?.(block) ? [] : [{ block: block.block.index, detector, confidence, reason: where }]));
}

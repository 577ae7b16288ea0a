import type { Survey } from '../survey/index.js';
import type { MeasuredBlock } from '../survey/measured-block.js';
import type { Mark, Page } from '../types.js';

/** A page as the detectors see it: its blocks measured, and what it says about itself. */
export interface MeasuredPage extends Survey {
  readonly page: Page;
}

/** The marks that a judgement gives single blocks; most get none. */
export function marksEach(blocks: readonly MeasuredBlock[], judge: (block: MeasuredBlock, index: number) => Mark | undefined): Mark[] {
  const marks: Mark[] = [];
  blocks.forEach((block, index) => {
    const mark = judge(block, index);
    if (mark) marks.push(mark);
  });
  return marks;
}

/** Knows one kind of boilerplate and marks the blocks that are of it. */
export interface Detector {
  /** As `--keep`, `--only`, marks, fixtures and the README name it. */
  readonly name: string;
  /** One line for `--list-detectors`: what it marks. */
  readonly description: string;
  /** The marks of one page, from the page alone: no detector sees what another marked. */
  readonly detect: (page: MeasuredPage) => Mark[];
}

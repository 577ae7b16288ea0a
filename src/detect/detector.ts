import type { Mark } from '../types.js';
import type { MeasuredPage } from './measured-page.js';

/** Knows one kind of boilerplate and marks the blocks that are of it. */
export interface Detector {
  /** As `--keep`, `--only`, marks, fixtures and the README name it. */
  readonly name: string;
  /** One line for `--list-detectors`: what it marks. */
  readonly description: string;
  /** The marks of one page, from the page alone: no detector sees what another marked. */
  readonly detect: (page: MeasuredPage) => Mark[];
}

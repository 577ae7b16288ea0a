import type { Mark } from '../types.js';
import { type Column, sinceLast, untilNext } from './column.js';
import type { Columns } from './columns.js';

/** The detectors whose last mark before a block counts, and those whose next mark counts: the end of a story is where these stand. */
const SINCE = ['related-links', 'legal-footer', 'share-buttons', 'navigation', 'metadata'] as const;
const UNTIL = ['newsletter-promo', 'navigation'] as const;
/** A mark counts as a boundary from here, as surely boilerplate from there. */
const POSSIBLE = 0.4;
const SURE = 0.6;
/** Most blocks that a distance counts. */
const FAR = 200;
/** Detectors whose blocks come in crowds: how many there are tells what kind of page it is. */
const CROWDS = ['comments', 'related-links', 'share-buttons'] as const;

/** What the named detectors say of the blocks. */
export interface Evidence {
  /** 1 where a mark is sure. */
  readonly isMarked: Column;
  /** 1 where a block is marked as a comment, if only as possible. */
  readonly isComment: Column;
}

/** Named evidence: the marks of the detectors, and the distance of the last and of the next mark of some of them. */
export function addEvidenceColumns(columns: Columns, size: number, marks: readonly Mark[]): Evidence {
  const strongest = columns.add('mark', new Float32Array(size));
  const places = new Map<string, Column>();
  for (const { block, confidence, detector } of marks) {
    if (detector !== 'metadata') strongest[block] = Math.max(strongest[block] as number, confidence);
    if (confidence < POSSIBLE) continue;
    const column = places.get(detector) ?? new Float32Array(size);
    column[block] = 1;
    places.set(detector, column);
  }
  const none = new Float32Array(size);
  const placesOf = (detector: string) => places.get(detector) ?? none;
  const isPlace = (detector: string) => {
    const column = placesOf(detector);
    return (index: number) => column[index] === 1;
  };
  for (const detector of SINCE) columns.add(`since:${detector}`, sinceLast(size, isPlace(detector), FAR));
  for (const detector of UNTIL) columns.add(`until:${detector}`, untilNext(size, isPlace(detector), FAR));
  for (const detector of CROWDS)
    columns.addConstant(`page:${detector}`, placesOf(detector).reduce((sum, one) => sum + one, 0) / Math.max(1, size));
  return { isMarked: strongest.map((confidence) => (confidence >= SURE ? 1 : 0)), isComment: placesOf('comments') };
}

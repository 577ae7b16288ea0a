import type { MeasuredBlock } from '../survey/measured-block.js';
import type { Mark } from '../types.js';
import { type Column, columnOf, sinceLast, untilNext } from './column.js';
import type { Columns } from './columns.js';

/** The detectors whose marks are told apart, for what comes after them or before: the end of a story is where these stand. */
const BOUNDARIES = [
  'comments',
  'related-links',
  'legal-footer',
  'share-buttons',
  'author-box',
  'newsletter-promo',
  'navigation',
  'metadata',
] as const;
/** Those that a block's own mark is told apart for. */
const OWN = ['cookie-banner', 'comments', 'related-links', 'navigation', 'slogan', 'duplicate-quote', 'metadata'] as const;
/** A mark counts as a boundary from here, as surely boilerplate from there. */
const POSSIBLE = 0.4;
const SURE = 0.6;
/** Most blocks that a distance counts. */
const FAR = 200;

function confidences(size: number, marks: readonly Mark[], detector: string | undefined): Column {
  const column = new Float32Array(size);
  for (const { block, confidence, detector: name } of marks) {
    const counts = detector === undefined ? name !== 'metadata' : name === detector;
    if (counts) column[block] = Math.max(column[block] as number, confidence);
  }
  return column;
}

/** How many phrases are sure, or are not. */
function countOf(found: MeasuredBlock['found'], isSure: boolean): number {
  let count = 0;
  for (const { sure } of found) if (sure === isSure) count += 1;
  return count;
}

/** Detectors whose blocks come in crowds: how dense their marks are around a block tells a thread of comments from a story. */
const CROWDS = ['comments', 'related-links', 'share-buttons'] as const;

/** What the named detectors say of the blocks. */
export interface Evidence {
  /** 1 where a mark is sure. */
  readonly isMarked: Column;
  /** For the detectors whose blocks come in crowds, 1 where they mark a block, if only as possible. */
  readonly crowds: ReadonlyMap<string, Column>;
}

/** Named evidence: the marks of the detectors, the phrases found, the distance of the last and of the next mark of each kind. */
export function addEvidenceColumns(columns: Columns, blocks: readonly MeasuredBlock[], marks: readonly Mark[]): Evidence {
  const size = blocks.length;
  for (const detector of OWN) columns.add(`mark:${detector}`, confidences(size, marks, detector));
  const strongest = columns.add('mark', confidences(size, marks, undefined));
  columns.add(
    'sure',
    columnOf(blocks, ({ found }) => countOf(found, true)),
  );
  columns.add(
    'hint',
    columnOf(blocks, ({ found }) => countOf(found, false)),
  );
  const crowds = new Map<string, Column>();
  for (const detector of BOUNDARIES) {
    const places = confidences(size, marks, detector).map((confidence) => (confidence >= POSSIBLE ? 1 : 0));
    const isPlace = (index: number) => places[index] === 1;
    columns.add(`since:${detector}`, sinceLast(size, isPlace, FAR));
    columns.add(`until:${detector}`, untilNext(size, isPlace, FAR));
    if (CROWDS.some((name) => name === detector)) crowds.set(detector, places);
  }
  return { isMarked: strongest.map((confidence) => (confidence >= SURE ? 1 : 0)), crowds };
}

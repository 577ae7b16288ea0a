import type { MeasuredBlock } from '../../survey/measured-block.js';
import type { Structure } from '../../types.js';
import { type Column, columnOf, smoothed, total } from '../column.js';
import type { Columns } from '../columns.js';

/** The parts of a page that are told apart. */
const PARTS = ['main', 'nav', 'footer', 'figure'] as const;
/** Most blocks that a distance counts. */
const FAR = 200;

/** A column of what the structure of each block shows; -1 for a block without. */
export const structureColumn = (blocks: readonly MeasuredBlock[], value: (html: Structure, index: number) => number): Column =>
  columnOf(blocks, ({ block }, index) => (block.html === undefined ? -1 : value(block.html, index)));

/** What the markup of each block shows: its links, how deep it stands, in which part of the page, and what the names of its elements say. */
export function addStructureColumns(columns: Columns, blocks: readonly MeasuredBlock[], named: Column): void {
  const add = (name: string, value: (html: Structure, index: number) => number) => columns.add(name, structureColumn(blocks, value));
  const linkDensity = add('linkDensity', (html) => html.linkDensity);
  add('links', ({ links }) => links);
  add('depth', ({ depth }) => depth);
  for (const part of PARTS) add(`in:${part}`, ({ within }) => (within.includes(part) ? 1 : 0));
  add('sameNames', ({ names }, index) => (blocks[index - 1]?.block.html?.names === names ? 1 : 0));
  columns.add(
    'level',
    columnOf(blocks, ({ block }) => block.level),
  );
  columns.add(
    'spans',
    columnOf(blocks, ({ block }) => block.spans?.length ?? 0),
  );
  columns.add('named', named);
  for (const half of [2, 10]) columns.add(`named~${half}`, smoothed(named, half));
  for (const half of [2, 5, 15]) columns.add(`linkDensity~${half}`, smoothed(linkDensity, half));
  const words = blocks.reduce((sum, { length }) => sum + length, 0) || 1;
  const linked = blocks.reduce((sum, { block, length }) => sum + length * (block.html?.linkDensity ?? 0), 0);
  columns.addConstant('page:named', total(named) / Math.max(1, blocks.length));
  columns.addConstant('page:linkDensity', linked / words);
  const headline = blocks.findIndex(({ block }) => block.kind === 'heading' && block.level === 1);
  columns.add(
    'fromH1',
    columnOf(blocks, (_, index) => (headline < 0 ? -FAR - 1 : Math.max(-FAR, Math.min(FAR, index - headline)))),
  );
}

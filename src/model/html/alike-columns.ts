import type { MeasuredBlock } from '../../survey/measured-block.js';
import type { Structure } from '../../types.js';
import type { Column } from '../column.js';
import type { Columns } from '../columns.js';
import { structureColumn } from './structure-columns.js';

/** What the blocks of a page whose elements have the same tags and classes are together. */
interface Group {
  words: number;
  /** Words that are likely content. */
  mass: number;
  linked: number;
  count: number;
  readonly first: number;
  last: number;
}

function groupsOf(blocks: readonly MeasuredBlock[], mass: Column): ReadonlyMap<Structure['alike'], Group> {
  const groups = new Map<Structure['alike'], Group>();
  blocks.forEach(({ block: { html }, length }, index) => {
    if (!html) return;
    let group = groups.get(html.alike);
    if (!group) {
      group = { words: 0, mass: 0, linked: 0, count: 0, first: index, last: index };
      groups.set(html.alike, group);
    }
    group.words += length;
    group.mass += mass[index] as number;
    group.linked += html.linkDensity;
    group.count += 1;
    group.last = index;
  });
  return groups;
}

/** How often each block's context comes again on the page, and what its fellows are like: cards, rows and menu items come in crowds, and so do paragraphs. */
export function addAlikeColumns(columns: Columns, blocks: readonly MeasuredBlock[], mass: Column): void {
  const groups = groupsOf(blocks, mass);
  const characters = blocks.reduce((sum, { block }) => sum + block.text.length, 0) || 1;
  const add = (name: string, value: (html: Structure) => number) => columns.add(name, structureColumn(blocks, value));
  const of = (value: (group: Group) => number) => (html: Structure) => value(groups.get(html.alike) as Group);
  add('alike', ({ alike }) => alike.blocks);
  add('alike:length', ({ alike }) => alike.characters / alike.blocks);
  add('alike:share', ({ alike }) => alike.characters / characters);
  add(
    'alike:mass',
    of((group) => group.mass / (group.words || 1)),
  );
  add(
    'alike:linked',
    of(({ linked, count }) => linked / count),
  );
  add(
    'alike:span',
    of(({ first, last }) => (last - first + 1) / blocks.length),
  );
}

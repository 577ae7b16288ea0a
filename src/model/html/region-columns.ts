import type { MeasuredBlock } from '../../survey/measured-block.js';
import type { Structure } from '../../types.js';
import { type Column, total } from '../column.js';
import type { Columns } from '../columns.js';
import { structureColumn } from './structure-columns.js';

/** Enclosing elements that are looked at, by how far out they stand. */
const LEVELS = [1, 2, 3, 5] as const;
/** Shares of the likely content that an element must hold to be taken for the one around all of it. */
const MAIN_SHARES = [0.5, 0.8] as const;
/** Most blocks that a distance counts. */
const FAR = 200;

/** What an element holds in all. */
interface Region {
  blocks: number;
  words: number;
  prose: number;
  linked: number;
  /** Words that are likely content. */
  mass: number;
  named: number;
  readonly first: number;
  last: number;
}

function regionsOf(blocks: readonly MeasuredBlock[], mass: Column, named: Column): ReadonlyMap<number, Region> {
  const regions = new Map<number, Region>();
  blocks.forEach(({ block: { html }, length, isProse }, index) => {
    for (const element of html?.ancestors ?? []) {
      let region = regions.get(element);
      if (!region) {
        region = { blocks: 0, words: 0, prose: 0, linked: 0, mass: 0, named: 0, first: index, last: index };
        regions.set(element, region);
      }
      region.blocks += 1;
      region.words += length;
      if (isProse) region.prose += length;
      region.linked += length * (html?.linkDensity ?? 0);
      region.mass += mass[index] as number;
      region.named += named[index] as number;
      region.last = index;
    }
  });
  return regions;
}

/** The smallest element that holds so many words of what likely is content; -1 where none does. */
function mainElement(regions: ReadonlyMap<number, Region>, enough: number): number {
  let main = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [element, { mass, words }] of regions) {
    if (mass < enough || words > fewest || (words === fewest && element < main)) continue;
    main = element;
    fewest = words;
  }
  return main;
}

/** Where a block stands to the element that holds most of the content: inside or not, how deep, how far before or after it. */
function addMainColumns(columns: Columns, blocks: readonly MeasuredBlock[], regions: ReadonlyMap<number, Region>, all: number): void {
  for (const share of MAIN_SHARES) {
    const main = mainElement(regions, share * all);
    const region = regions.get(main);
    const distance = ({ ancestors }: Structure, index: number) => {
      if (!region) return -FAR - 1;
      if (ancestors.includes(main)) return 0;
      return index < region.first ? Math.max(-FAR, index - region.first) : Math.min(FAR, Math.max(1, index - region.last));
    };
    columns.add(`main${share}:from`, structureColumn(blocks, distance));
    columns.add(
      `main${share}:depth`,
      structureColumn(blocks, ({ ancestors }) => ancestors.indexOf(main)),
    );
    columns.addConstant(`main${share}:mass`, region ? region.mass / (region.words || 1) : 0);
  }
}

/** What the elements around each block hold: much of the page or little, running text or links, content or what surrounds it. */
export function addRegionColumns(columns: Columns, blocks: readonly MeasuredBlock[], mass: Column, named: Column): void {
  const regions = regionsOf(blocks, mass, named);
  const all = total(mass) || 1;
  for (const level of LEVELS) {
    const own = blocks.map(
      ({ block: { html } }) => html && regions.get(html.ancestors[Math.min(level, html.ancestors.length - 1)] as number),
    );
    const add = (name: string, value: (region: Region) => number) =>
      columns.add(
        `up${level}:${name}`,
        structureColumn(blocks, (_, index) => value(own[index] as Region)),
      );
    add('words', ({ words }) => words);
    add('mass', (region) => region.mass / (region.words || 1));
    add('share', (region) => region.mass / all);
    add('linked', ({ linked, words }) => linked / (words || 1));
    add('prose', ({ prose, words }) => prose / (words || 1));
    add('named', (region) => region.named / region.blocks);
  }
  addMainColumns(columns, blocks, regions, all);
}

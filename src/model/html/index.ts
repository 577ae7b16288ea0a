import type { MeasuredBlock } from '../../survey/measured-block.js';
import { type Column, columnOf } from '../column.js';
import type { Columns } from '../columns.js';
import { type Model, unpack } from '../weights.js';
import type { LexicalColumns } from '../words-in-context.js';
import { addAlikeColumns } from './alike-columns.js';
import { NAME_BUCKETS, type NameLexicon, namedColumn } from './names.js';
import { addRegionColumns } from './region-columns.js';
import { addStructureColumns } from './structure-columns.js';

/** How many words of content each block likely holds, by what its words and those around it say. */
const massOf = ({ inContext }: LexicalColumns, blocks: readonly MeasuredBlock[]): Column =>
  columnOf(blocks, ({ length }, index) => length / (1 + Math.exp(-(inContext[index] as number))));

/** Adds what only HTML shows: `named` is what the names of the elements around each block say of it. */
export function addHtmlColumns(columns: Columns, blocks: readonly MeasuredBlock[], lexical: LexicalColumns, named: Column): void {
  const mass = massOf(lexical, blocks);
  addStructureColumns(columns, blocks, named);
  addAlikeColumns(columns, blocks, mass);
  addRegionColumns(columns, blocks, mass, named);
}

/** The model for HTML: the words of the one for text, trees of its own that see structure too. Throws a RangeError for weights that do not fit. */
export function htmlModel({ lexicon }: Model, bytes: Uint8Array): Model {
  const { features, units, bias, forest, words } = unpack(bytes, NAME_BUCKETS, 1);
  const names: NameLexicon = { weights: words, unit: units[0] as number, bias: bias[0] as number };
  const addColumns: Model['addColumns'] = (columns, blocks, lexical) =>
    addHtmlColumns(columns, blocks, lexical, namedColumn(names, blocks));
  return { features, lexicon, forest, addColumns };
}

import { type Signs, signsOf } from '../measure/signs.js';
import type { MeasuredBlock } from '../survey/measured-block.js';
import type { BlockKind } from '../types.js';
import { columnOf } from './column.js';
import type { Columns } from './columns.js';

const KINDS: readonly BlockKind[] = ['paragraph', 'heading', 'list-item', 'table-row', 'quote', 'code', 'caption', 'separator'];

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Numbers up to which comparing each with each is faster than a set. */
const FEW = 12;

function distinctIn(numbers: readonly number[]): number {
  if (numbers.length > FEW) return new Set(numbers).size;
  let count = 0;
  for (let at = 0; at < numbers.length; at++) if (numbers.indexOf(numbers[at] as number) === at) count += 1;
  return count;
}

/** What each block shows by itself: its length, its signs, its kind. */
export function addBlockColumns(columns: Columns, blocks: readonly MeasuredBlock[]): readonly Signs[] {
  const signs = blocks.map(({ block }) => signsOf(block.text));
  const add = (name: string, value: (block: MeasuredBlock, signs: Signs) => number) =>
    columns.add(
      name,
      columnOf(blocks, (block, index) => value(block, signs[index] as Signs)),
    );
  add('words', ({ length }) => length);
  add('characters', (_, { characters }) => characters);
  add('stopWordDensity', ({ stopWordDensity }) => stopWordDensity);
  add('capitals', (_, { capitals, letters }) => share(capitals, letters));
  add('digits', (_, { digits, characters }) => share(digits, characters));
  add('letters', (_, { letters, characters }) => share(letters, characters));
  add('capitalised', (_, { capitalised, pieces }) => share(capitalised, pieces));
  add('commas', (_, { commas }) => commas);
  add('stops', (_, { stops }) => stops);
  add('questions', (_, { questions }) => questions);
  add('dividers', (_, { dividers }) => dividers);
  add('addresses', (_, { addresses }) => addresses);
  add('currency', (_, { currency }) => currency);
  add('quotes', (_, { quotes }) => quotes);
  add('unspaced', (_, { unspaced, characters }) => share(unspaced, characters));
  add('ending', (_, { ending }) => ending);
  add('beginning', (_, { beginning }) => beginning);
  add('wordLength', ({ words }, { letters }) => share(letters, words.length));
  add('distinct', ({ hashes }) => share(distinctIn(hashes), hashes.length));
  add('kind', ({ block }) => KINDS.indexOf(block.kind));
  add('level', ({ block }) => block.level);
  add('tight', ({ block }) => (block.tight ? 1 : 0));
  add('marker', ({ block }) => (block.marker === undefined ? 0 : 1));
  add('isProse', ({ isProse }) => (isProse ? 1 : 0));
  return signs;
}

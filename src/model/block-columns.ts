import { type Signs, signsOf } from '../measure/signs.js';
import type { MeasuredBlock } from '../survey/measured-block.js';
import type { BlockKind } from '../types.js';
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
  // One loop for all: a closure for each number of each block took three times as long.
  const column = (name: string) => columns.add(name, new Float32Array(blocks.length));
  const [words, characters, stopWordDensity, capitals] = [
    column('words'),
    column('characters'),
    column('stopWordDensity'),
    column('capitals'),
  ];
  const [digits, letters, capitalised, commas] = [column('digits'), column('letters'), column('capitalised'), column('commas')];
  const [stops, questions, dividers, addresses] = [column('stops'), column('questions'), column('dividers'), column('addresses')];
  const [currency, quotes, unspaced, ending] = [column('currency'), column('quotes'), column('unspaced'), column('ending')];
  const [beginning, wordLength, distinct, kind] = [column('beginning'), column('wordLength'), column('distinct'), column('kind')];
  const [level, tight, marker, isProse] = [column('level'), column('tight'), column('marker'), column('isProse')];
  for (let at = 0; at < blocks.length; at++) {
    const measured = blocks[at] as MeasuredBlock;
    const sign = signs[at] as Signs;
    words[at] = measured.length;
    characters[at] = sign.characters;
    stopWordDensity[at] = measured.stopWordDensity;
    capitals[at] = share(sign.capitals, sign.letters);
    digits[at] = share(sign.digits, sign.characters);
    letters[at] = share(sign.letters, sign.characters);
    capitalised[at] = share(sign.capitalised, sign.pieces);
    commas[at] = sign.commas;
    stops[at] = sign.stops;
    questions[at] = sign.questions;
    dividers[at] = sign.dividers;
    addresses[at] = sign.addresses;
    currency[at] = sign.currency;
    quotes[at] = sign.quotes;
    unspaced[at] = share(sign.unspaced, sign.characters);
    ending[at] = sign.ending;
    beginning[at] = sign.beginning;
    wordLength[at] = share(sign.letters, measured.words.length);
    distinct[at] = share(distinctIn(measured.hashes), measured.hashes.length);
    kind[at] = KINDS.indexOf(measured.block.kind);
    level[at] = measured.block.level;
    tight[at] = measured.block.tight ? 1 : 0;
    marker[at] = measured.block.marker === undefined ? 0 : 1;
    isProse[at] = measured.isProse ? 1 : 0;
  }
  return signs;
}

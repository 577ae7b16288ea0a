import { type Column, columnOf, columnOfPlaces, shifted, sumBefore, total } from './column.js';
import type { Columns } from './columns.js';

/** Log odds of a block without words, and of a place off the page: no border stands there. */
const WORDLESS = -6;
const NOWHERE = -9;
/** Most blocks that a distance counts. */
const FAR = 200;

/** The places of the highest value up to each block, the latest of equal ones. */
function placesOfHighest(column: Column): Int32Array {
  const places = new Int32Array(column.length);
  let highest = 0;
  for (let at = 0; at < column.length; at++) {
    if ((column[at] as number) >= (column[highest] as number)) highest = at;
    places[at] = highest;
  }
  return places;
}

const valuesAt = (column: Column, places: Int32Array): Column =>
  columnOfPlaces(places.length, (at) => column[places[at] as number] as number);

/** How far each block stands after the page's highest value; negative before it. */
function fromHighest(column: Column): Column {
  let highest = 0;
  for (let at = 1; at < column.length; at++) if ((column[at] as number) > (column[highest] as number)) highest = at;
  return columnOf(column, (_, index) => Math.max(-FAR, Math.min(FAR, index - highest)));
}

/**
 * Where the words say that the content is over, as the heading above the comments or the cards of other stories does, and where it is about
 * to begin. A thread of comments is much longer than the windows around a block, so each block sees the clearest end and the clearest
 * beginning above it and below it, however far away. `mass` is how many words of content each block likely holds.
 */
export function addBorderColumns(columns: Columns, end: Column, start: Column, words: Column, mass: Column): void {
  const spoken = (odds: Column) => columnOf(odds, (value, index) => (words[index] === 0 ? WORDLESS : value));
  const ends = columns.add('end', spoken(end));
  const starts = spoken(start);
  const lastEnd = placesOfHighest(ends);
  columns.add('end:above', valuesAt(ends, lastEnd));
  const turned = ends.slice().reverse();
  columns.add('end:below', shifted(valuesAt(turned, placesOfHighest(turned)).reverse(), 1, NOWHERE));
  columns.add('start:above', shifted(valuesAt(starts, placesOfHighest(starts)), -1, NOWHERE));
  const turnedStarts = starts.slice().reverse();
  columns.add('start:below', valuesAt(turnedStarts, placesOfHighest(turnedStarts)).reverse());
  const all = total(mass) || 1;
  const before = sumBefore(mass);
  columns.add(
    'end:mass',
    columnOfPlaces(lastEnd.length, (at) => {
      const place = lastEnd[at] as number;
      return ((before[place] as number) + (mass[place] as number)) / all;
    }),
  );
  columns.add('fromEndMark', fromHighest(ends));
  columns.add('fromStartMark', fromHighest(starts));
}

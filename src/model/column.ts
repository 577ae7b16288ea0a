/** One number for each block of a page, in block order. */
export type Column = Float32Array;

function columnOfNumbers(numbers: Column, value: (item: number, index: number) => number): Column {
  const column = new Float32Array(numbers.length);
  for (let at = 0; at < column.length; at++) column[at] = value(numbers[at] as number, at);
  return column;
}

function columnOfItems<T>(items: readonly T[], value: (item: T, index: number) => number): Column {
  const column = new Float32Array(items.length);
  for (let at = 0; at < column.length; at++) column[at] = value(items[at] as T, at);
  return column;
}

/** A column worked out block by block, from things or from another column. Two loops, as one over both kinds of lists would find its items the slow way. */
export function columnOf(items: Column, value: (item: number, index: number) => number): Column;
export function columnOf<T>(items: readonly T[], value: (item: T, index: number) => number): Column;
export function columnOf(items: readonly unknown[] | Column, value: (item: never, index: number) => number): Column {
  if (items instanceof Float32Array) return columnOfNumbers(items, value as (item: number, index: number) => number);
  return columnOfItems(items, value as (item: unknown, index: number) => number);
}

/** A column worked out from the place of each block. */
export function columnOfPlaces(size: number, value: (index: number) => number): Column {
  const column = new Float32Array(size);
  for (let at = 0; at < size; at++) column[at] = value(at);
  return column;
}

/** The column of the blocks that stand `by` places later (earlier where negative); `fill` where there is none. */
export function shifted(column: Column, by: number, fill: number): Column {
  const result = new Float32Array(column.length).fill(fill);
  if (by >= 0) result.set(column.subarray(by));
  else result.set(column.subarray(0, Math.max(0, column.length + by)), Math.min(-by, column.length));
  return result;
}

/** The mean over the block and `half` blocks on each side; blocks beyond the page count as 0. */
export function smoothed(column: Column, half: number): Column {
  const size = column.length;
  const result = new Float32Array(size);
  let sum = 0;
  for (let at = 0; at < Math.min(half, size); at++) sum += column[at] as number;
  for (let at = 0; at < size; at++) {
    if (at + half < size) sum += column[at + half] as number;
    if (at - half - 1 >= 0) sum -= column[at - half - 1] as number;
    result[at] = sum / (2 * half + 1);
  }
  return result;
}

/** The sum of the blocks before each block. */
export function sumBefore(column: Column): Column {
  const result = new Float32Array(column.length);
  let sum = 0;
  for (let at = 0; at < column.length; at++) {
    result[at] = sum;
    sum += column[at] as number;
  }
  return result;
}

export function total(column: Column): number {
  let sum = 0;
  for (let at = 0; at < column.length; at++) sum += column[at] as number;
  return sum;
}

/** For each block, how many blocks ago the last one was for which `is` holds (itself: 0), at most `limit`. */
export function sinceLast(size: number, is: (index: number) => boolean, limit: number): Column {
  const result = new Float32Array(size);
  let distance = limit;
  for (let at = 0; at < size; at++) {
    distance = is(at) ? 0 : Math.min(distance + 1, limit);
    result[at] = distance;
  }
  return result;
}

/** For each block, how many blocks on the next one is for which `is` holds (itself: 0), at most `limit`. */
export function untilNext(size: number, is: (index: number) => boolean, limit: number): Column {
  const result = new Float32Array(size);
  let distance = limit;
  for (let at = size - 1; at >= 0; at--) {
    distance = is(at) ? 0 : Math.min(distance + 1, limit);
    result[at] = distance;
  }
  return result;
}

import type { Element } from '../../dom/tree.js';

/** The numbers of an ordered list: the next item's, and what follows it. */
export interface ListNumbers {
  next: number;
  readonly step: 1 | -1;
  /** `1`, `a`, `A`, `i` or `I`, as the page's attribute has it. */
  readonly type: string;
}

/** The marker of a list item, and whether a block has it already. */
export interface ItemMarker {
  readonly text: string | undefined;
  /** The nesting of the item, from 1. */
  readonly level: number;
  /** The first item of a list that stands in no other. */
  readonly isFirst: boolean;
  isTaken: boolean;
}

const WHOLE_NUMBER = /^\s{0,9}[+-]?\d{1,9}/;
const LETTERS = 26;
const MAX_ROMAN = 3999;
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function numberIn(value: string | undefined): number | undefined {
  const digits = value === undefined ? undefined : WHOLE_NUMBER.exec(value)?.[0];
  return digits === undefined ? undefined : Number.parseInt(digits, 10);
}

/** The numbers that an `ol` gives its items. */
export function numbersOf({ attribs, children }: Element): ListNumbers {
  const isReversed = attribs.reversed !== undefined;
  const items = isReversed ? children.filter((child) => 'name' in child && child.name === 'li').length : 0;
  return { next: numberIn(attribs.start) ?? (isReversed ? items : 1), step: isReversed ? -1 : 1, type: attribs.type ?? '1' };
}

function letters(number: number): string {
  let rest = number;
  let text = '';
  while (rest > 0) {
    text = String.fromCharCode(0x61 + ((rest - 1) % LETTERS)) + text;
    rest = Math.floor((rest - 1) / LETTERS);
  }
  return text;
}

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

function numberAs(type: string, number: number): string {
  const lower = type.toLowerCase();
  if (number < 1 || (lower !== 'a' && lower !== 'i') || (lower === 'i' && number > MAX_ROMAN)) return String(number);
  const text = lower === 'a' ? letters(number) : roman(number);
  return type === lower ? text : text.toUpperCase();
}

/** The marker of the next item of a list: `3.` in an ordered one, none in another. */
export function nextMarker(item: Element, numbers: ListNumbers | undefined): string | undefined {
  if (!numbers) return undefined;
  const number = numberIn(item.attribs.value) ?? numbers.next;
  numbers.next = number + numbers.step;
  return `${numberAs(numbers.type, number)}.`;
}

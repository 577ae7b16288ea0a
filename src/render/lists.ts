import type { Block } from '../types.js';
import type { BodyBlock } from './body.js';
import type { Group } from './groups.js';
import { type Inline, imagesAbove, inlineOf, plainInline } from './inline.js';
import { plainLine } from './plain-line.js';

/** One list item: its line, then the lists, paragraphs and code that stand below it. */
export interface ListItem {
  readonly line: readonly Inline[];
  readonly parts: readonly (List | Group)[];
}

/** Items that belong together: numbered without a gap, or not numbered. */
export interface List {
  readonly kind: 'list';
  /** The number of the first item; absent where the list has no numbers. */
  readonly start?: number;
  /** True where a blank line stands between two items. */
  readonly loose: boolean;
  readonly items: readonly ListItem[];
}

interface OpenItem {
  readonly line: readonly Inline[];
  readonly parts: (OpenList | Group)[];
}

interface OpenList {
  readonly kind: 'list';
  readonly start?: number;
  loose: boolean;
  readonly items: OpenItem[];
}

/** The lists at one depth, and the level at which the page prints their items. */
interface Depth {
  level: number;
  readonly lists: (OpenList | Group)[];
}

/** Deeper items stand at this depth: a hostile page must not exhaust the stack of the printers. */
const MAX_DEPTH = 12;
/** A marker that a numbered list prints by itself: up to nine digits, as CommonMark counts, and no leading zero, which would be lost. */
const NUMBER = /^(0|[1-9]\d{0,8})[.)]$/;
/** A marker that says something: `a)`, `(3)`, `①`. `o` alone is the bullet of text browsers. */
const TELLING = /[\p{L}\p{N}]/u;

function numberOf(marker: string): number | undefined {
  const digits = NUMBER.exec(marker)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function itemLine(block: BodyBlock['block'], marker: string): Inline[] {
  const line = [...imagesAbove(block), ...inlineOf(block)];
  const isPrintedByList = marker === 'o' || numberOf(marker) !== undefined || !TELLING.test(marker);
  return isPrintedByList ? line : [...plainInline(`${plainLine(marker)} `), ...line];
}

/** The last of some parts, where it is a list. */
function lastList(parts: readonly (OpenList | Group)[] | undefined): OpenList | undefined {
  const last = parts?.at(-1);
  return last && last.kind === 'list' && 'loose' in last ? (last as OpenList) : undefined;
}

/** The depth where an item of this level belongs, opened below the last item where it stands deeper. */
function depthFor(level: number, depths: Depth[]): Depth {
  while ((depths.at(-2)?.level ?? 0) >= level) depths.pop();
  const innermost = depths.at(-1);
  const lastItem = lastList(innermost?.lists)?.items.at(-1);
  if (innermost && (level <= innermost.level || !lastItem)) {
    innermost.level = level;
    return innermost;
  }
  const opened: Depth = { level, lists: lastItem?.parts ?? [] };
  depths.push(opened);
  return opened;
}

function openedList(number: number | undefined, lists: (OpenList | Group)[]): OpenList {
  const opened: OpenList = { kind: 'list', loose: false, items: [], ...(number === undefined ? {} : { start: number }) };
  lists.push(opened);
  return opened;
}

function listFor(number: number | undefined, lists: (OpenList | Group)[]): OpenList {
  const last = lastList(lists);
  const next = last?.start === undefined ? undefined : last.start + last.items.length;
  return last && number === next ? last : openedList(number, lists);
}

/** The item that a block of this nesting goes on with: the last one that is not deeper. */
function itemAt(level: number, depths: readonly Depth[]): OpenItem | undefined {
  const depth = depths.findLast((one, at) => at === 0 || one.level <= level);
  return lastList(depth?.lists)?.items.at(-1);
}

/**
 * The lists that a run of list items forms, nested by level, with what goes on with an item below it (as `groupOf` has it). A number out of order begins a
 * new list, so that every item keeps its own.
 */
export function listsOf(run: readonly BodyBlock[], groupOf: (entry: BodyBlock) => Group[]): (List | Group)[] {
  const lists: (OpenList | Group)[] = [];
  const depths: Depth[] = [{ level: MAX_DEPTH, lists }];
  let previous: Block | undefined;
  for (const entry of run) {
    const { block, attached } = entry;
    const owner = block.kind === 'list-item' ? undefined : itemAt(block.item ?? 1, depths);
    if (owner) {
      owner.parts.push(...groupOf(entry));
      previous = block;
      continue;
    }
    const marker = block.marker?.trim() ?? '';
    const level = Math.max(1, Math.min(block.level, MAX_DEPTH));
    const { lists: open } = depthFor(level, depths);
    const begins = block.html !== undefined && !attached && previous?.kind === 'list-item';
    const list = begins ? openedList(numberOf(marker), open) : listFor(numberOf(marker), open);
    // In HTML a list is what its element is: the gap below another part of an item says nothing.
    if (list.items.length > 0 && !attached && block.html === undefined) list.loose = true;
    list.items.push({ line: itemLine(block, marker), parts: [] });
    previous = block;
  }
  return lists;
}

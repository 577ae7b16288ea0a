import type { BodyBlock } from './body.js';
import { plainLine } from './plain-line.js';

/** One list item, with the lists that stand below it. */
export interface ListItem {
  readonly text: string;
  readonly lists: readonly List[];
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
  readonly text: string;
  readonly lists: OpenList[];
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
  readonly lists: OpenList[];
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

function itemText(text: string, marker: string): string {
  const line = plainLine(text);
  const isPrintedByList = marker === 'o' || numberOf(marker) !== undefined || !TELLING.test(marker);
  return isPrintedByList ? line : `${plainLine(marker)} ${line}`;
}

/** The depth where an item of this level belongs, opened below the last item where it stands deeper. */
function depthFor(level: number, depths: Depth[]): Depth {
  while ((depths.at(-2)?.level ?? 0) >= level) depths.pop();
  const innermost = depths.at(-1);
  const lastItem = innermost?.lists.at(-1)?.items.at(-1);
  if (innermost && (level <= innermost.level || !lastItem)) {
    innermost.level = level;
    return innermost;
  }
  const opened: Depth = { level, lists: lastItem?.lists ?? [] };
  depths.push(opened);
  return opened;
}

function listFor(number: number | undefined, lists: OpenList[]): OpenList {
  const last = lists.at(-1);
  const next = last?.start === undefined ? undefined : last.start + last.items.length;
  if (last && number === next) return last;
  const opened: OpenList = { kind: 'list', loose: false, items: [], ...(number === undefined ? {} : { start: number }) };
  lists.push(opened);
  return opened;
}

/** The lists that a run of list items forms, nested by level. A number out of order begins a new list, so that every item keeps its own. */
export function listsOf(run: readonly BodyBlock[]): List[] {
  const lists: OpenList[] = [];
  const depths: Depth[] = [{ level: MAX_DEPTH, lists }];
  for (const { block, attached } of run) {
    const marker = block.marker?.trim() ?? '';
    const level = Math.max(1, Math.min(block.level, MAX_DEPTH));
    const list = listFor(numberOf(marker), depthFor(level, depths).lists);
    if (list.items.length > 0 && !attached) list.loose = true;
    list.items.push({ text: itemText(block.text, marker), lists: [] });
  }
  return lists;
}

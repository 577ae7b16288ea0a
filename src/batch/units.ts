import { folderOf } from '../command/count-sites.js';
import { failureKind, failureOf } from '../command/failures.js';
import type { Configuration } from '../command/options.js';
import { itemsIn } from '../read/container.js';
import type { FileEntry } from '../read/folder.js';
import type { RawItem, RawLine, RawPage } from '../read/item.js';
import type { InputKind } from '../read/kind.js';
import type { Format } from '../render/index.js';
import type { Failure, Task } from './task.js';

/** A file among the inputs; its name is empty where it is the only one, and its folder says nothing. */
export type Input = Extract<FileEntry, { readonly kind: InputKind }>;

/** What a batch meets, one after another: files of one page, and files of many with all their items between a beginning and an end. */
export type Unit =
  | { readonly kind: 'file'; readonly input: Input; readonly task: Task }
  /** A file of many pages. */
  | { readonly kind: 'begin'; readonly input: Input }
  | { readonly kind: 'item'; readonly input: Input; readonly id: string; readonly task: Extract<Task, { kind: 'item' }> }
  /** An item that cannot be read: answered without being cleaned. */
  | { readonly kind: 'broken'; readonly input: Input; readonly id: string; readonly item: Extract<RawItem, { kind: 'failure' }> }
  /** `failure`: of the file, which could not be read to its end. */
  | { readonly kind: 'end'; readonly input: Input; readonly failure?: Failure }
  | { readonly kind: 'unchanged'; readonly input: Input }
  | { readonly kind: 'failed'; readonly path: string; readonly failure: Failure }
  /** What is no page, and how many of each. */
  | { readonly kind: 'skipped'; readonly counts: Readonly<Record<string, number>> };

/** What a unit weighs beside its bytes. */
const UNIT_WEIGHT = 500;

/** What a unit takes of memory while it waits, about. */
export const weightOf = (unit: Unit): number => UNIT_WEIGHT + (unit.kind === 'item' ? unit.task.item.bytes.length : 0);

/** What decides how an input is met. */
export interface Meeting {
  readonly configuration: Configuration;
  readonly signal: AbortSignal;
  /** Where the article of a page's file goes; absent where its record is wanted. */
  readonly outputFor?: (input: Input, format: Format | undefined) => string;
  /** True for a file of many pages that an earlier run answered. Absent where it cannot be known. */
  readonly isDone?: (input: Input, output: string) => boolean;
  /** True for the files that are this run's. */
  readonly ownsFile?: (input: Input) => boolean;
  /** True for the items that are this run's, by their place from 0. */
  readonly ownsItem?: (place: number) => boolean;
}

function failureFrom(error: unknown): Failure {
  return { kind: failureKind(error), error: failureOf(error) };
}

function unitOf(input: Input, item: RawItem): Unit | undefined {
  if (item.kind === 'failure') return { kind: 'broken', input, id: item.id ?? `line ${item.line}`, item };
  if (item.kind === 'line' || item.kind === 'page') return itemUnit(input, item);
  return undefined;
}

function itemUnit(input: Input, item: RawLine | RawPage): Unit {
  const id = item.kind === 'line' ? `line ${item.line}` : item.id;
  return { kind: 'item', input, id, task: { kind: 'item', item, ...(input.name === '' ? {} : { folder: folderOf(input) }) } };
}

/** The units of items as they come, for a file or for standard input. What reading throws is the failure at the end. */
export async function* itemUnits(
  input: Input,
  items: AsyncIterable<RawItem>,
  { signal, ownsItem = () => true }: Pick<Meeting, 'signal' | 'ownsItem'>,
): AsyncGenerator<Unit> {
  yield { kind: 'begin', input };
  let place = 0;
  let failure: Failure | undefined;
  try {
    for await (const item of items) {
      if (item.kind === 'damage') failure = { kind: 'damaged', error: item.error };
      if (item.kind === 'skipped') yield { kind: 'skipped', counts: item.counts };
      const unit = unitOf(input, item);
      if (unit && ownsItem(place++)) yield unit;
    }
  } catch (error) {
    if (signal.aborted) throw error;
    failure = failureFrom(error);
  }
  yield { kind: 'end', input, ...(failure ? { failure } : {}) };
}

async function* unitsOfFile(input: Input, meeting: Meeting): AsyncGenerator<Unit> {
  const { configuration, outputFor, isDone, ownsFile, signal } = meeting;
  const { format } = configuration;
  // Asked for every file, so that names do not depend on the shard.
  const output = outputFor?.(input, input.kind === 'page' ? undefined : 'jsonl');
  if (ownsFile && !ownsFile(input)) return;
  if (input.kind === 'page') {
    const { path, name } = input;
    yield { kind: 'file', input, task: { kind: 'file', path, name, ...(output !== undefined && { output }) } };
  } else if (format !== undefined && format !== 'jsonl') {
    const error = `holds records, which go out as jsonl, not as ${format}; clean it in a run of its own`;
    yield { kind: 'failed', path: input.path, failure: { kind: 'output', error } };
  } else if (output !== undefined && isDone?.(input, output)) yield { kind: 'unchanged', input };
  else yield* itemUnits(input, itemsIn(input.path, input.kind, signal), meeting);
}

/** Meets the files of a batch in their order. */
export async function* unitsOf(entries: AsyncIterable<FileEntry>, meeting: Meeting): AsyncGenerator<Unit> {
  for await (const entry of entries) {
    if (entry.kind === 'other') yield { kind: 'skipped', counts: { [entry.extension]: 1 } };
    else if (entry.kind === 'unreadable') yield { kind: 'failed', path: entry.path, failure: failureFrom(entry.error) };
    else yield* unitsOfFile(entry, meeting);
  }
}

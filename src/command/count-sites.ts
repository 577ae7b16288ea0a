import { basename, dirname, resolve, sep } from 'node:path';
import { blocksOf } from '../parse/text.js';
import { itemsIn } from '../read/container.js';
import type { FileEntry } from '../read/folder.js';
import type { RawItem, RawLine, RawPage } from '../read/item.js';
import { pageRecordOf } from '../read/jsonl.js';
import type { InputKind } from '../read/kind.js';
import { type PageSource, readPage } from '../read/page-text.js';
import { UnreadableError } from '../read/unreadable.js';
import { siteName } from '../site-profile/look-up.js';
import { pageLines } from '../site-profile/page-lines.js';
import type { SiteCounts } from '../site-profile/site-counts.js';
import { failureOf, itemFailure } from './failures.js';
import { Interrupted } from './job.js';
import { type Configuration, pageFormat, streamOptions } from './options.js';

/** What is counted, how its pages are read, and who hears of it. */
export interface Counting {
  readonly counts: SiteCounts;
  readonly configuration: Pick<Configuration, 'inputFormat' | 'clean' | 'field'>;
  /** Aborted by an interrupt. */
  readonly signal: AbortSignal;
  readonly counted: () => void;
  readonly failed: (id: string, error: string) => void;
}

type Input = Extract<FileEntry, { readonly kind: InputKind }>;

/** The lines of a page for counting: parsed and folded, not judged. What reads HTML is loaded when the first such page comes. */
export async function countedLines({ text, format }: PageSource): Promise<Float64Array> {
  return pageLines(format === 'html' ? (await import('../parse/html.js')).readHtmlBlocks(text, {}).blocks : blocksOf(text));
}

/** The site of pages whose address is not known: the top folder that they lie in below the inputs' common one, or that one itself. */
export function folderOf({ path, name }: Pick<Input, 'path' | 'name'>): string {
  const [top = '', ...rest] = name.split(sep);
  return rest.length > 0 ? top : basename(dirname(resolve(path)));
}

/** How the pages of records and archives are read. */
type Reading = Counting['configuration'];

/** A page as it is counted: its lines, and the site that it is of where something says it. */
export interface PageCount {
  readonly site: string | undefined;
  readonly lines: Float64Array;
}

/** Counts a page's file. Throws what reading it throws. */
export async function countedFile({ path, name }: Pick<Input, 'path' | 'name'>, { inputFormat, clean }: Reading): Promise<PageCount> {
  const page = await readPage(path, pageFormat(inputFormat), clean.encoding);
  const { site, url = page.url } = clean;
  return { site: siteName({ site, url, folder: folderOf({ path, name }) }), lines: await countedLines(page) };
}

/** Counts a line or a page of a file of many; undefined for a blank line. `folder`: the site of those without address. Throws an UnreadableError. */
export async function countedItem(item: RawLine | RawPage, reading: Reading, folder?: string): Promise<PageCount | undefined> {
  const { site, encoding } = reading.clean;
  if (item.kind === 'page') {
    const { archivePageOf } = await import('../read/archive.js');
    return { site: siteName({ site, url: item.url, folder }), lines: await countedLines(await archivePageOf(item, encoding)) };
  }
  const line = pageRecordOf(item, streamOptions(reading));
  if (line.kind === 'failure') throw new UnreadableError(line.error);
  if (line.kind === 'blank') return undefined;
  return { site: siteName({ site, url: line.url ?? line.page.url, folder }), lines: await countedLines(line.page) };
}

/** Counts the items of a file of many, each for the site of its address. `folder`: the site of those without. */
export async function countItems(counting: Counting, id: string, items: AsyncIterable<RawItem>, folder?: string): Promise<void> {
  const { counts, configuration, signal, counted, failed } = counting;
  for await (const item of items) {
    if (signal.aborted) throw new Interrupted();
    if (item.kind === 'damage') failed(id, item.error);
    if (item.kind === 'failure') failed(id, itemFailure(item, item.error));
    if (item.kind !== 'line' && item.kind !== 'page') continue;
    try {
      const page = await countedItem(item, configuration, folder);
      if (!page) continue;
      counts.add(page.site ?? '', page.lines);
      counted();
    } catch (error) {
      failed(id, itemFailure(item, failureOf(error)));
    }
  }
}

async function countInput(counting: Counting, input: Input): Promise<void> {
  const { counts, configuration, signal, counted } = counting;
  if (input.kind !== 'page') return countItems(counting, input.path, itemsIn(input.path, input.kind, signal), folderOf(input));
  const { site, lines } = await countedFile(input, configuration);
  counts.add(site ?? '', lines);
  counted();
}

/** Counts all pages of a batch. One that cannot be read is told of and left out. Throws Interrupted. */
export async function countInputs(counting: Counting, inputs: AsyncIterable<FileEntry>): Promise<void> {
  for await (const entry of inputs) {
    if (counting.signal.aborted) throw new Interrupted();
    if (entry.kind === 'other') continue;
    try {
      if (entry.kind === 'unreadable') throw entry.error;
      await countInput(counting, entry);
    } catch (error) {
      if (counting.signal.aborted || error instanceof Interrupted) throw new Interrupted();
      counting.failed(entry.path, failureOf(error));
    }
  }
}

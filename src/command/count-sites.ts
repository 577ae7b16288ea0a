import { basename, dirname, resolve, sep } from 'node:path';
import { blocksOf } from '../parse/text.js';
import { archivePageOf } from '../read/archive.js';
import { itemsIn } from '../read/container.js';
import type { FileEntry } from '../read/folder.js';
import type { RawItem } from '../read/item.js';
import { pageRecordOf } from '../read/jsonl.js';
import type { InputKind } from '../read/kind.js';
import { type PageSource, readPage } from '../read/page-text.js';
import { siteName } from '../site-profile/look-up.js';
import { pageLines } from '../site-profile/page-lines.js';
import type { SiteCounts } from '../site-profile/site-counts.js';
import { failureOf } from './failures.js';
import { Interrupted } from './job.js';
import { type Configuration, pageFormat, streamOptions } from './options.js';

/** What is counted, how its pages are read, and who hears of it. */
export interface Counting {
  readonly counts: SiteCounts;
  readonly configuration: Pick<Configuration, 'inputFormat' | 'clean' | 'field' | 'include' | 'exclude'>;
  /** Aborted by an interrupt. */
  readonly signal: AbortSignal;
  readonly counted: () => void;
  readonly failed: (id: string, error: string) => void;
}

type Input = Extract<FileEntry, { kind: InputKind }>;

/** The lines of a page for counting: parsed and folded, not judged. What reads HTML is loaded when the first such page comes. */
export async function countedLines({ text, format }: PageSource): Promise<Float64Array> {
  return pageLines(format === 'html' ? (await import('../parse/html.js')).readHtmlBlocks(text, {}).blocks : blocksOf(text));
}

/** The site of pages whose address is not known: the top folder that they lie in below the inputs' common one, or that one itself. */
export function folderOf({ path, name }: Pick<Input, 'path' | 'name'>): string {
  const [top = '', ...rest] = name.split(sep);
  return rest.length > 0 ? top : basename(dirname(resolve(path)));
}

/** A page of a file of many, and its address where it says one; undefined for an item that has none, of which the failure is told. */
async function pageOfItem(item: RawItem, { configuration, failed }: Counting, id: string): Promise<PageSource | undefined> {
  const { encoding } = configuration.clean;
  if (item.kind === 'failure' || item.kind === 'damage') failed(id, item.error);
  if (item.kind === 'page') {
    try {
      return await archivePageOf(item, encoding);
    } catch (error) {
      failed(id, `${item.url ?? item.id} ${failureOf(error)}`);
    }
  }
  if (item.kind !== 'line') return undefined;
  const line = pageRecordOf(item, streamOptions(configuration));
  if (line.kind === 'failure') failed(id, line.error);
  if (line.kind !== 'record') return undefined;
  const { url = line.page.url } = line;
  return url === undefined ? line.page : { ...line.page, url };
}

/** Counts the pages of JSONL or of an archive, each for the site of its address. `folder`: the site of those without. */
export async function countRecords(counting: Counting, id: string, items: AsyncIterable<RawItem>, folder?: string): Promise<void> {
  const { counts, configuration, signal, counted } = counting;
  const { site } = configuration.clean;
  for await (const item of items) {
    if (signal.aborted) throw new Interrupted();
    const page = await pageOfItem(item, counting, id);
    if (!page) continue;
    counts.add(siteName({ site, url: page.url, folder }) ?? '', await countedLines(page));
    counted();
  }
}

async function countInput(counting: Counting, input: Input): Promise<void> {
  const { counts, configuration, signal, counted } = counting;
  const { inputFormat, clean } = configuration;
  const folder = folderOf(input);
  if (input.kind !== 'page') return countRecords(counting, input.path, itemsIn(input.path, input.kind, signal), folder);
  const page = await readPage(input.path, pageFormat(inputFormat), clean.encoding);
  counts.add(siteName({ site: clean.site, url: clean.url ?? page.url, folder }) ?? folder, await countedLines(page));
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

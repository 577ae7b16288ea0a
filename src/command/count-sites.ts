import { createReadStream } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { blocksOf } from '../parse/text.js';
import type { FolderEntry } from '../read/folder.js';
import { recordsOf } from '../read/jsonl.js';
import { type PageSource, readPage } from '../read/page-text.js';
import { siteName } from '../site-profile/look-up.js';
import { pageLines } from '../site-profile/page-lines.js';
import type { SiteCounts } from '../site-profile/site-counts.js';
import { failureOf } from './failures.js';
import { Interrupted } from './job.js';
import { type Configuration, pageFormat } from './options.js';

/** What is counted, how its pages are read, and who hears of it. */
export interface Counting {
  readonly counts: SiteCounts;
  readonly configuration: Pick<Configuration, 'inputFormat' | 'clean'>;
  /** Aborted by an interrupt. */
  readonly signal: AbortSignal;
  readonly counted: () => void;
  readonly failed: (id: string, error: string) => void;
}

type Input = Extract<FolderEntry, { name: string }>;

/** The lines of a page for counting: parsed and folded, not judged. What reads HTML is loaded when the first such page comes. */
export async function countedLines({ text, format }: PageSource): Promise<Float64Array> {
  return pageLines(format === 'html' ? (await import('../parse/html.js')).readHtmlBlocks(text, {}).blocks : blocksOf(text));
}

/** The site of pages whose address is not known: the top folder that they lie in below the inputs' common one, or that one itself. */
export function folderOf({ path, name }: Pick<Input, 'path' | 'name'>): string {
  const [top = '', ...rest] = name.split(sep);
  return rest.length > 0 ? top : basename(dirname(resolve(path)));
}

/** Counts the pages of a stream of records, each for the site of its address. `folder`: the site of those without. */
export async function countRecords(counting: Counting, id: string, stream: AsyncIterable<Uint8Array>, folder?: string): Promise<void> {
  const { counts, configuration, signal, counted, failed } = counting;
  const { site, encoding } = configuration.clean;
  for await (const line of recordsOf(stream, encoding)) {
    if (signal.aborted) throw new Interrupted();
    if (line.kind === 'failure') failed(id, line.error);
    if (line.kind !== 'record') continue;
    counts.add(siteName({ site, url: line.url, folder }) ?? '', await countedLines(line.page));
    counted();
  }
}

async function countInput(counting: Counting, input: Input): Promise<void> {
  const { counts, configuration, signal, counted } = counting;
  const { inputFormat, clean } = configuration;
  const folder = folderOf(input);
  if (inputFormat === 'jsonl' || (inputFormat === 'auto' && input.kind === 'records'))
    return countRecords(counting, input.path, createReadStream(input.path, { signal }), folder);
  const page = await readPage(input.path, pageFormat(inputFormat), clean.encoding);
  counts.add(siteName({ ...clean, folder }) ?? folder, await countedLines(page));
  counted();
}

/** Counts all pages of a batch. One that cannot be read is told of and left out. Throws Interrupted. */
export async function countInputs(counting: Counting, inputs: AsyncIterable<FolderEntry>): Promise<void> {
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

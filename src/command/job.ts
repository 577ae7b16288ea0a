import type { PageSource } from '../read/page-text.js';
import type { Article, Outcome } from '../types.js';
import { cleanSource } from './clean-source.js';
import { failureOf } from './failures.js';
import type { Configuration } from './options.js';
import { answersTo } from './records.js';
import type { Terminal } from './terminal.js';
import type { Sink } from './write.js';

/** What has become of a run's inputs so far. */
export interface Tally {
  /** Pages and records. */
  cleaned: number;
  failed: number;
  /** Files of a folder that are no pages by their name. */
  skipped: number;
  blocks: number;
  struck: number;
  /** Pages on which nothing looks like an article. */
  inDoubt: number;
}

/** One run of the command: what to do, where to tell of it, what came of it, and when to stop. */
export interface Job {
  readonly configuration: Configuration;
  readonly terminal: Terminal;
  readonly tally: Tally;
  /** Aborted by an interrupt. */
  readonly signal: AbortSignal;
}

/** Thrown where an interrupt ends the work. */
export class Interrupted extends Error {}

export function emptyTally(): Tally {
  return { cleaned: 0, failed: 0, skipped: 0, blocks: 0, struck: 0, inDoubt: 0 };
}

/** Names a failed input on standard error and counts it. */
export function reportFailure({ terminal, tally }: Job, id: string, error: string): void {
  tally.failed++;
  terminal.say(`${id}: ${error}`);
}

function countArticle({ tally }: Job, { blocks, struck, isInDoubt }: Article): void {
  tally.cleaned++;
  tally.blocks += blocks.length + struck.length;
  tally.struck += struck.length;
  if (isInDoubt) tally.inDoubt++;
}

/** Says on standard error that a page may hold no article: it was kept, and somebody should look. */
export function warnOfDoubt({ terminal, configuration }: Job, id: string, { isInDoubt }: Article): void {
  if (isInDoubt && !configuration.quiet) terminal.say(`${id}: nothing on it looks like an article; kept what no named detector strikes`);
}

/** Counts a cleaned page and, where asked, prints why its blocks went, unless the output itself is a record that says so. */
export async function reportArticle(job: Job, id: string, article: Article): Promise<void> {
  countArticle(job, article);
  const { configuration, terminal } = job;
  if (!configuration.explain || configuration.format === 'jsonl') return;
  const { renderExplanation } = await import('../render/explain.js');
  if (id !== '') terminal.say(id);
  terminal.print(
    renderExplanation(article, { form: configuration.explainAs ?? 'list', colour: terminal.hasColour, columns: terminal.columns }),
  );
}

/** Reads and cleans one page. Whatever goes wrong with it is in the outcome. */
export async function cleanPage({ configuration }: Job, id: string, read: () => Promise<PageSource>): Promise<Outcome> {
  try {
    return { id, ok: true, article: await cleanSource(await read(), configuration.clean) };
  } catch (error) {
    return { id, ok: false, error: failureOf(error) };
  }
}

/**
 * Cleans a stream of JSONL records into a sink, a line for a line. The failures stand in their lines; the first is named on standard error
 * with their number, as a stream of bad records would flood it. Returns how many failed. Throws what reading or writing throws.
 */
export async function cleanRecords(job: Job, id: string, stream: AsyncIterable<Uint8Array>, sink: Sink): Promise<number> {
  const { clean: options, explain } = job.configuration;
  const { encoding } = options;
  let first: string | undefined;
  let failed = 0;
  const answers = answersTo(stream, { clean: options, explain, ...(encoding === undefined ? {} : { encoding }) });
  for await (const { output, article, error } of answers) {
    if (job.signal.aborted) throw new Interrupted();
    await sink.write(output);
    if (article) countArticle(job, article);
    if (error === undefined) continue;
    first ??= error;
    failed++;
    job.tally.failed++;
  }
  if (first !== undefined) job.terminal.say(`${id}: ${first}${failed > 1 ? ` (the first of ${failed} lines that failed)` : ''}`);
  return failed;
}

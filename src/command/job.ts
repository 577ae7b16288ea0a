import type { PageSource } from '../read/page-text.js';
import type { Article, Outcome } from '../types.js';
import { cleanSource } from './clean-source.js';
import { failureOf } from './failures.js';
import type { Configuration } from './options.js';
import type { Terminal } from './terminal.js';

/** What has become of a run's inputs so far. */
export interface Tally {
  /** Pages and records. */
  cleaned: number;
  failed: number;
  /** What is no page, and how many of each: files by their extensions, records of archives by their kinds. */
  readonly skipped: Map<string, number>;
  /** Cleaned by an earlier run, and as they were then. */
  unchanged: number;
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
  return { cleaned: 0, failed: 0, skipped: new Map(), unchanged: 0, blocks: 0, struck: 0, inDoubt: 0 };
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

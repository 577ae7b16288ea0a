import type { Job } from '../command/job.js';
import type { FileEntry } from '../read/folder.js';

/** How often the line on a terminal is written anew. */
const REDRAW_MS = 200;
/** How often a line comes where nobody watches: a log of a night has a thousand. */
const LINE_MS = 30_000;
/** The rate is that of the last half minute: it follows when pages get larger. */
const WINDOW_MS = 30_000;
const SAMPLE_MS = 1000;

interface Sample {
  readonly at: number;
  readonly pages: number;
}

const pagesDone = ({ cleaned, failed, unchanged }: Job['tally']) => cleaned + failed + unchanged;
const grouped = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}

/** How many pages there are, where each is a file: they are counted while the first are cleaned. */
class Total {
  pages: number | undefined;

  async count(files: AsyncIterable<FileEntry>, signal: AbortSignal): Promise<void> {
    let pages = 0;
    for await (const entry of files) {
      if (signal.aborted || entry.kind === 'records' || entry.kind === 'archive') return;
      if (entry.kind !== 'other') pages++;
    }
    if (pages > 0) this.pages = pages;
  }
}

/** One line: how many pages are done, how fast, how long it takes, how many failed. */
function progressLine(tally: Job['tally'], perSecond: number, total: number | undefined): string {
  const done = pagesDone(tally);
  const of = total === undefined || total < done ? '' : ` of ${grouped(total)} (${Math.floor((done * 100) / total)}%)`;
  const left = total === undefined || total <= done || perSecond === 0 ? '' : `, ${duration((total - done) / perSecond)} left`;
  const rate = perSecond >= 10 ? grouped(Math.round(perSecond)) : perSecond.toFixed(1);
  return `${grouped(done)}${of} pages, ${rate}/s${left}, ${grouped(tally.failed)} failed`;
}

/**
 * Shows how a batch goes on until it ends: a line that is written anew on a terminal, a line every half minute elsewhere, nothing with `--quiet`. `files`: what is
 * counted for the time left; none where that cannot be known.
 */
export function showProgress(
  { configuration, terminal, tally, signal }: Job,
  files: (() => AsyncIterable<FileEntry>) | undefined,
): { readonly end: () => void } {
  if (configuration.quiet) return { end: () => undefined };
  const counting = new AbortController();
  const total = new Total();
  // A shard does not know how many of the files are its own.
  const isCounted = terminal.isWatched && !configuration.batch.shard;
  if (files && isCounted) void total.count(files(), AbortSignal.any([signal, counting.signal]));
  const samples: Sample[] = [{ at: performance.now(), pages: 0 }];
  let toldAt = performance.now();
  const tick = () => {
    const now = performance.now();
    const done = pagesDone(tally);
    const first = samples[0] ?? { at: now, pages: done };
    const perSecond = ((done - first.pages) * 1000) / Math.max(1, now - first.at);
    if (now - (samples.at(-1)?.at ?? 0) >= SAMPLE_MS) samples.push({ at: now, pages: done });
    if (samples.length > 1 && now - first.at > WINDOW_MS) samples.shift();
    if (terminal.isWatched) terminal.progress(progressLine(tally, perSecond, total.pages));
    else if (now - toldAt >= LINE_MS) {
      toldAt = now;
      terminal.say(progressLine(tally, perSecond, total.pages));
    }
  };
  const timer = setInterval(tick, REDRAW_MS);
  return {
    end: () => {
      clearInterval(timer);
      counting.abort();
      terminal.clear();
    },
  };
}

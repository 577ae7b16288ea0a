import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { Interrupted, type Job } from '../command/job.js';
import { piecesOf, readProfileFile } from '../command/profile-file.js';
import { withProfile } from '../command/site-profile.js';
import { openPending } from '../command/write.js';
import { writeProfile } from '../site-profile/format.js';
import { SiteCounts } from '../site-profile/site-counts.js';
import type { SiteProfile } from '../types.js';
import { inOrder, ROOM } from './in-order.js';
import type { Pool } from './pool.js';
import { temporaryIn } from './scratch.js';
import type { Result } from './task.js';
import { type Unit, weightOf } from './units.js';

const isTask = (unit: Unit) => unit.kind === 'file' || unit.kind === 'item';

/** What the sites of a batch's pages repeat. Pages that cannot be read are named when they are cleaned. Throws Interrupted. */
async function countUnits({ signal, configuration, terminal }: Job, units: AsyncIterable<Unit>, pool: Pool): Promise<SiteProfile> {
  const counts = new SiteCounts();
  let pages = 0;
  const work = (unit: Unit): Promise<Result | undefined> => (isTask(unit) ? pool.run(unit.task) : Promise.resolve(undefined));
  const weigh = (unit: Unit, result?: Result) => weightOf(unit) + (result?.count?.lines.byteLength ?? 0);
  const stop = () => void pool.close(new Interrupted());
  signal.addEventListener('abort', stop);
  try {
    for await (const { output } of inOrder<Unit, Result | undefined>(units, work, { room: ROOM, weigh })) {
      if (signal.aborted) throw new Interrupted();
      if (!output?.count) continue;
      counts.add(output.count.site ?? '', output.count.lines);
      pages += 1;
      if (!configuration.quiet) terminal.progress(`counted ${pages}`);
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await pool.close();
  }
  return counts.profile();
}

/** What tells one profile from another. */
export function profileDigest(profile: SiteProfile): string {
  const hash = createHash('sha256');
  for (const line of writeProfile(profile)) hash.update(line);
  return hash.digest('hex');
}

async function keep(path: string, profile: SiteProfile): Promise<void> {
  const file = await openPending(path, temporaryIn(dirname(path)));
  try {
    for (const piece of piecesOf(writeProfile(profile), true)) await file.write(piece);
  } catch (error) {
    await file.discard();
    throw error;
  }
  await file.commit();
}

/** Where a batch's counts are kept, and how they are counted. */
export interface Counter {
  /** A folder for the profile, so that the next run cleans by the same; absent where there is none. */
  readonly state?: string;
  /** Without site profile: a profile belongs to these alone. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly units: () => AsyncIterable<Unit>;
  readonly pool: () => Pool;
}

/**
 * The job with what the pages' sites repeat: as it stands in the output folder since an earlier run, or counted now, before anything is cleaned. So a run that was killed is finished, and one that
 * finds new pages adds them, by the profile that the others were cleaned by; `--force` counts anew. Throws Interrupted.
 */
export async function withCounts(job: Job, { state, settings, units, pool }: Counter): Promise<Job> {
  const { siteProfile, batch } = job.configuration;
  if (siteProfile !== 'count') return job;
  const name = createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 12);
  const path = state && join(state, `site-profile-${name}.jsonl.gz`);
  const kept = path && !batch.force ? await readProfileFile(path).catch(() => undefined) : undefined;
  if (kept) return withProfile(job, kept);
  const profile = await countUnits(job, units(), pool());
  if (path) await keep(path, profile);
  return withProfile(job, profile);
}

import { inputsAt, type Place } from '../read/inputs.js';
import { UnreadableError } from '../read/unreadable.js';
import { SiteCounts } from '../site-profile/site-counts.js';
import type { SiteProfile } from '../types.js';
import { countInputs } from './count-sites.js';
import { failureOf } from './failures.js';
import type { Job } from './job.js';
import { UsageError, walkOptions } from './options.js';
import { readProfileFile } from './profile-file.js';

/** The job with the profile that `--site-profile` names. Throws an UnreadableError that names the file, a UsageError where `--site` is not in it. */
export async function withProfileFile(job: Job): Promise<Job> {
  const { siteProfile, clean } = job.configuration;
  if (typeof siteProfile === 'string') return job;
  const { file } = siteProfile;
  const profile = await readProfileFile(file).catch((error: unknown) => {
    throw new UnreadableError(`${file}: ${failureOf(error)}`);
  });
  if (clean.site !== undefined && !profile.sites.has(clean.site))
    throw new UsageError(
      `--site '${clean.site}' is not in ${file}; it has ${[...profile.sites.keys()].slice(0, 20).join(', ') || 'no site'}`,
    );
  return withProfile(job, profile);
}

function withProfile(job: Job, siteProfile: SiteProfile): Job {
  const { configuration } = job;
  return { ...job, configuration: { ...configuration, clean: { ...configuration.clean, siteProfile } } };
}

/** The job with what a batch's own pages repeat, counted before they are cleaned. Pages that cannot be read are named when they are cleaned. Throws Interrupted. */
export async function withCounts(job: Job, places: readonly Place[], except?: string): Promise<Job> {
  const { configuration, signal, terminal } = job;
  if (configuration.siteProfile !== 'count') return job;
  const counts = new SiteCounts();
  let pages = 0;
  const counted = () => {
    pages += 1;
    if (!configuration.quiet) terminal.progress(`counted ${pages}`);
  };
  await countInputs(
    { counts, configuration, signal, counted, failed: () => undefined },
    inputsAt(places, walkOptions(configuration, except)),
  );
  return withProfile(job, counts.profile());
}

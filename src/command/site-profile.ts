import { UnreadableError } from '../read/unreadable.js';
import type { SiteProfile } from '../types.js';
import { failureOf } from './failures.js';
import type { Job } from './job.js';
import { UsageError } from './options.js';
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

/** The job with a profile. */
export function withProfile(job: Job, siteProfile: SiteProfile): Job {
  const { configuration } = job;
  return { ...job, configuration: { ...configuration, clean: { ...configuration.clean, siteProfile } } };
}

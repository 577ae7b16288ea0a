import type { Configuration } from '../command/options.js';
import { ownVersion } from '../command/own-version.js';
import { profileDigest } from './counting.js';

/** All that decides what an article looks like: Stet's version and the options. Outputs that were made with others are made anew. */
export async function settingsOf({
  clean,
  format,
  inputFormat,
  field,
  explain,
  siteProfile: said,
}: Configuration): Promise<Record<string, unknown>> {
  const version = await ownVersion();
  const { siteProfile, ...cleaning } = clean;
  const sites = siteProfile ? profileDigest(siteProfile) : said;
  return { version, format: format ?? 'text', inputFormat, field, marks: explain, sites, ...cleaning };
}

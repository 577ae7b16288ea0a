import { readFile } from 'node:fs/promises';
import type { Configuration } from '../command/options.js';
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
  const manifest: unknown = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : 'unknown';
  const { siteProfile, ...cleaning } = clean;
  const sites = siteProfile ? profileDigest(siteProfile) : said;
  return { version, format: format ?? 'text', inputFormat, field, marks: explain, sites, ...cleaning };
}

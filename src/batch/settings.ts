import { readFile } from 'node:fs/promises';
import type { Configuration } from '../command/options.js';

/** All that decides what an article looks like: Stet's version and the options. Outputs that were made with others are made anew. */
export async function settingsOf({ clean, format, inputFormat, field, explain }: Configuration): Promise<Record<string, unknown>> {
  const manifest: unknown = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : 'unknown';
  return { version, format: format ?? 'text', inputFormat, field, marks: explain, ...clean };
}

import { createHash } from 'node:crypto';

/** As in train/blocks.py. */
export const FOLDS = 4;

/** Second-level names under which sites register in a country. */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|ac|edu)$/;

/** The registrable domain of an address, near enough; the page's id where it has none. */
export function siteOf(url: string | undefined, id: string): string {
  if (!url || !URL.canParse(url)) return id;
  const parts = new URL(url).hostname.split('.');
  const isCountry = parts.length > 2 && parts.at(-1)?.length === 2 && SECOND_LEVEL.test(parts.at(-2) ?? '');
  return parts.slice(isCountry ? -3 : -2).join('.');
}

/** Which of so many folds a site is in: the same on every machine. */
export function foldOf(site: string, folds: number): number {
  return createHash('md5').update(site).digest().readUInt32BE(0) % folds;
}

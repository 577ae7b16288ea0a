import { setFlagsFromString } from 'node:v8';

/** Longest text that is a short run, in characters: most pages are a tenth of it, and code runs as it is for that long without being felt. */
const MAX_CHARACTERS = 200_000;

/**
 * Tells V8 to leave the code as it is where a process cleans this one page and ends: to compile the loops over a page's characters for speed takes longer than
 * to clean a page. A large page, records and folders gain by it.
 */
export function prepareFor(text: string): void {
  if (text.length <= MAX_CHARACTERS) setFlagsFromString('--no-opt');
}

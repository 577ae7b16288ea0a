import { setFlagsFromString } from 'node:v8';

/** Longest text that is a short run, in characters: most pages are a tenth of it, and code runs as it is for that long without being felt. */
const MAX_CHARACTERS = 200_000;

/**
 * Tells V8 to leave the code as it is where a process cleans this one page and ends: to compile the loops over a page's characters for speed takes longer than
 * to clean a page. A large page gains by it.
 */
export function compileForPage(text: string): void {
  if (text.length <= MAX_CHARACTERS) setFlagsFromString('--no-opt');
}

/**
 * Tells V8 to compile for speed what runs seven times as long as it would wait: a page runs a thousand functions once each, and compiling them early, and again
 * for each new shape of page, took a sixth of the time of a thousand pages. 3,000,000 and 100,000 were slower.
 */
export function compileForManyPages(): void {
  setFlagsFromString('--interrupt-budget=500000');
}

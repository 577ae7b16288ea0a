import { RE2JS } from 're2js';

const PARSING = /^error parsing regexp: /;

/** Tells whether a pattern stands anywhere in a text, in time linear in the text. */
export type PatternFinder = (text: string) => boolean;

/** More than any file of rules has. */
const MAX_KNOWN = 1_000;
/** Compiling one takes as long as asking it about a page. */
const known = new Map<string, PatternFinder>();

function compiled(pattern: string): PatternFinder {
  try {
    const expression = RE2JS.compile(pattern);
    return (text) => expression.test(text);
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(PARSING, '') : String(error);
    throw new TypeError(`${JSON.stringify(pattern)} is no regular expression that RE2 reads: ${why}`);
  }
}

/** Reads a regular expression in RE2's syntax. Throws a TypeError for what is none, with what is wrong with it. */
export function patternFinder(pattern: string): PatternFinder {
  const before = known.get(pattern);
  if (before) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const finder = compiled(pattern);
  known.set(pattern, finder);
  return finder;
}

import { nearest } from '../measure/nearest.js';
import type { Rule, Rules } from '../types.js';

/** What is wrong with rules, and where: `keep[2].pattern`. */
export class RuleError extends Error {
  constructor(
    readonly path: readonly (string | number)[],
    message: string,
  ) {
    super(message);
  }
}

/** What reads patterns and selectors: each throws where it cannot. They are given by the caller, as most rules are phrases and both take long to load. */
export interface Readers {
  readonly pattern?: (pattern: string) => unknown;
  readonly selector?: (selector: string) => unknown;
}

const RULE_KEYS = ['phrase', 'pattern', 'selector', 'site', 'whole'];
const SAID_BY = ['phrase', 'pattern', 'selector'] as const;
const HOST = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*$/u;

type Path = readonly (string | number)[];

const isObject = (said: unknown): said is Readonly<Record<string, unknown>> =>
  typeof said === 'object' && said !== null && !Array.isArray(said);

/** Throws a RuleError for the first key that is not known, with the one that was meant. */
export function checkKeys(said: Readonly<Record<string, unknown>>, known: readonly string[], path: Path): void {
  const unknown = Object.keys(said).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const meant = nearest(unknown, known);
  throw new RuleError([...path, unknown], meant ? `is not known; did you mean ${meant}?` : `is not known; there are ${known.join(', ')}`);
}

function checkText(said: unknown, path: Path): asserts said is string {
  if (typeof said !== 'string' || said.trim() === '') throw new RuleError(path, 'takes words in quotes, at least one');
}

function checkSite(said: unknown, path: Path): void {
  checkText(said, path);
  if (!HOST.test(said)) throw new RuleError(path, `takes a host or a domain such as example.org, not ${JSON.stringify(said)}`);
}

/** Lets what a reader does not accept out as a RuleError. */
function checkWith(read: ((text: string) => unknown) | undefined, said: string, path: Path): void {
  try {
    read?.(said);
  } catch (error) {
    throw new RuleError(path, error instanceof Error ? error.message : String(error));
  }
}

function checkRule(said: unknown, path: Path, readers: Readers): asserts said is Rule {
  if (!isObject(said)) throw new RuleError(path, 'is no rule; a rule is an object such as { "phrase": "Sign up for our newsletter" }');
  checkKeys(said, RULE_KEYS, path);
  const saying = SAID_BY.filter((key) => said[key] !== undefined);
  if (saying.length > 1) throw new RuleError(path, `has ${saying.join(' and ')}; a rule has one of them`);
  for (const key of saying) {
    checkText(said[key], [...path, key]);
    if (key !== 'phrase') checkWith(readers[key], said[key], [...path, key]);
  }
  if (said.site !== undefined) checkSite(said.site, [...path, 'site']);
  if (said.whole !== undefined && typeof said.whole !== 'boolean') throw new RuleError([...path, 'whole'], 'takes true or false');
  if (said.whole !== undefined && said.phrase === undefined) throw new RuleError([...path, 'whole'], 'is said of a phrase alone');
  const isEnough = saying.length === 1 || (path[0] === 'keep' && said.site !== undefined);
  if (!isEnough) throw new RuleError(path, 'says no phrase, pattern or selector');
}

/** Throws a RuleError for what are no rules: the first thing that is wrong. Keys beside `keep` and `strike` are the caller's. */
export function checkRules(said: unknown, readers: Readers = {}): asserts said is Rules {
  if (!isObject(said)) throw new RuleError([], 'is no object with keep and strike');
  for (const list of ['keep', 'strike'] as const) {
    const rules = said[list];
    if (rules === undefined) continue;
    if (!Array.isArray(rules)) throw new RuleError([list], 'is no list of rules');
    rules.forEach((rule, at) => {
      checkRule(rule, [list, at], readers);
    });
  }
}

import type { CleanOptions } from '../types.js';
import { checkRules, RuleError } from './check-rules.js';
import { correctionsOf } from './correction.js';
import { type Corrector, correctorOf, type Finders } from './marks.js';

/** The options that correct a page. */
export type CorrectionOptions = Pick<CleanOptions, 'rules' | 'strike' | 'stand'>;

const INDEX = /^\d+$/;

/** A path into rules as it is written: `keep[2].pattern`. */
export const writtenPath = (path: readonly (string | number)[]): string =>
  path.reduce<string>((written, part) => {
    if (typeof part === 'number' || INDEX.test(part)) return `${written}[${part}]`;
    return written === '' ? part : `${written}.${part}`;
  }, '');

/** True where patterns are to be read, or selectors: what reads them is loaded only then. */
export const hasPatterns = ({ rules }: CorrectionOptions): boolean =>
  [...(rules?.keep ?? []), ...(rules?.strike ?? [])].some(({ pattern }) => pattern !== undefined);

export const hasSelectors = ({ rules, strike, stand }: CorrectionOptions): boolean =>
  strike !== undefined ||
  stand !== undefined ||
  [...(rules?.keep ?? []), ...(rules?.strike ?? [])].some(({ selector }) => selector !== undefined);

/** What gives pages the marks that these options ask for; undefined where they ask for none. Throws a TypeError for wrong rules. */
export function correctorFor(options: CorrectionOptions, finders: Finders): Corrector | undefined {
  const { rules, strike, stand } = options;
  if (rules === undefined && strike === undefined && stand === undefined) return undefined;
  try {
    checkRules(rules ?? {}, finders.pattern ? { pattern: finders.pattern } : {});
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    throw new TypeError(`rules${error.path.length > 0 ? `.${writtenPath(error.path)}` : ''}: ${error.message}`);
  }
  return correctorOf(correctionsOf(options), finders);
}

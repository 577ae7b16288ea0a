import { type CorrectionOptions, correctorFor, hasPatterns, hasSelectors } from '../corrections/index.js';
import { type Corrector, correctedPage } from '../corrections/marks.js';
import type { ReadPage } from '../pipeline.js';

/** The corrector of the run; a run has one set of rules. */
let last: { readonly options: CorrectionOptions; readonly corrector: Corrector | undefined } | undefined;

async function prepared(options: CorrectionOptions): Promise<Corrector | undefined> {
  const pattern = hasPatterns(options) ? (await import('../corrections/pattern.js')).patternFinder : undefined;
  const selected = hasSelectors(options) ? (await import('../corrections/selected.js')).selectedBy : undefined;
  return correctorFor(options, { ...(pattern && { pattern }), ...(selected && { selected }) });
}

const areSame = (a: CorrectionOptions, b: CorrectionOptions): boolean =>
  a.rules === b.rules && a.strike === b.strike && a.stand === b.stand;

/** A page with what the user's rules and selectors say of it. They are prepared once for a run; what reads patterns and selectors is loaded where there are any. */
export async function correctPage<Page extends ReadPage>(page: Page, options: CorrectionOptions, url: string | undefined): Promise<Page> {
  if (!last || !areSame(last.options, options)) last = { options, corrector: await prepared(options) };
  return correctedPage(page, last.corrector, url);
}

import type { WordedBlock } from '../survey/worded-block.js';
import type { Mark } from '../types.js';
import { type Correction, compareRank } from './correction.js';
import type { PatternFinder } from './pattern.js';
import { type PhraseFinder, phraseFinder } from './phrases.js';
import type { SelectablePage } from './selected.js';
import { hostOf, isOnSite } from './site.js';

/** A page that is to be corrected: of text, or of HTML, where elements can be selected. */
export interface CorrectablePage extends Partial<SelectablePage> {
  readonly blocks: readonly WordedBlock[];
  readonly declared?: { readonly canonical?: { readonly value: string } };
}

/** What reads patterns and selectors, where there are any. */
export interface Finders {
  readonly pattern?: (pattern: string) => PatternFinder;
  readonly selected?: (page: SelectablePage, corrections: readonly Correction[]) => ReadonlyMap<number, Correction>;
}

/** Gives the marks that the user's corrections give a page: for each block that one matches, that of the one that outranks the others. */
export type Corrector = (page: CorrectablePage, url: string | undefined) => Mark[];

interface Prepared {
  readonly phrases: PhraseFinder;
  readonly patterns: readonly { readonly correction: Correction; readonly isIn: PatternFinder }[];
  readonly selectors: readonly Correction[];
  readonly sites: readonly Correction[];
}

function prepared(corrections: readonly Correction[], { pattern }: Finders): Prepared {
  const those = (by: Correction['by']) => corrections.filter((correction) => correction.by === by);
  return {
    phrases: phraseFinder(those('phrase')),
    patterns: pattern ? those('pattern').map((correction) => ({ correction, isIn: pattern(correction.text) })) : [],
    selectors: those('selector'),
    sites: those('site'),
  };
}

const best = (corrections: readonly Correction[]): Correction | undefined =>
  corrections.reduce<Correction | undefined>((top, one) => (top && compareRank(top, one) >= 0 ? top : one), undefined);

const markOf = (block: number, { verdict, detector, reason }: Correction): Mark => ({
  block,
  detector,
  reason,
  confidence: 1,
  ...(verdict === 'keep' && { keeps: true as const }),
});

/** Prepares corrections once for many pages. Throws what the finders throw. */
export function correctorOf(corrections: readonly Correction[], finders: Finders): Corrector {
  const { phrases, patterns, selectors, sites } = prepared(corrections, finders);
  return ({ blocks, declared, document, choicesOf }, url) => {
    const host = hostOf(url ?? declared?.canonical?.value);
    const isHere = ({ site }: Correction) => site === undefined || (host !== undefined && isOnSite(host, site));
    const selectorsHere = selectors.filter(isHere);
    const isSelectable = document && choicesOf && selectorsHere.length > 0;
    const selected = isSelectable ? finders.selected?.({ document, choicesOf }, selectorsHere) : undefined;
    const general = sites.filter(isHere);
    return blocks.flatMap((worded) => {
      const { block, text } = worded;
      const said = [...phrases(worded), ...patterns.filter(({ isIn }) => isIn(text)).map(({ correction }) => correction)].filter(isHere);
      const chosen = selected?.get(block.index);
      const decisive = best([...said, ...(chosen ? [chosen] : []), ...general]);
      return decisive ? [markOf(block.index, decisive)] : [];
    });
  };
}

/** A page with what the user's corrections say of it, where there are any. `url`: its address, where the input does not say it. */
export function correctedPage<Page extends CorrectablePage>(
  page: Page,
  corrector: Corrector | undefined,
  url: string | undefined,
): Page & { readonly corrections?: readonly Mark[] } {
  return corrector ? { ...page, corrections: corrector(page, url) } : page;
}

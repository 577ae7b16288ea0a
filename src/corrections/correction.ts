import { words } from '../measure/words.js';
import type { CleanOptions, Mark, Rule, Rules } from '../types.js';
import { siteOf } from './site.js';

/** The detector names that marks of corrections bear: a rule's, and that of a selector on the command line. */
const RULE = 'rule';
const SELECTOR = 'selector';
/** A phrase of so many words is more than a label. "Share" must not strike every sentence with the word in it. */
const MIN_WORDS_ANYWHERE = 4;
/** Characters of a phrase or pattern that a reason repeats. */
const MAX_SHOWN = 60;

/** What a correction goes by, the less special first. */
const BY = ['site', 'selector', 'pattern', 'phrase'] as const;

/** One rule of the user's, ready to be asked about blocks. */
export interface Correction {
  readonly verdict: 'keep' | 'strike';
  readonly by: (typeof BY)[number];
  /** The phrase, the pattern, the selector or the site. */
  readonly text: string;
  /** The words of a phrase, folded. */
  readonly words: readonly string[];
  /** True for a phrase that must be all that the block says. */
  readonly isWhole: boolean;
  /** The host or domain that it is limited to. */
  readonly site?: string;
  /** What of it outranks another: numbers to compare from the first on. */
  readonly rank: readonly number[];
  readonly detector: Mark['detector'];
  readonly reason: string;
}

/** More than zero where the first outranks the second. */
export function compareRank(a: Pick<Correction, 'rank'>, b: Pick<Correction, 'rank'>): number {
  for (let at = 0; at < a.rank.length; at++) {
    const difference = (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** True where two corrections by selectors are of one tier: there the inner element decides. */
export const areOfOneTier = (a: Correction, b: Correction): boolean => a.rank[0] === b.rank[0] && a.rank[1] === b.rank[1];

const shown = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);

const SAID: Readonly<Record<Correction['by'], (text: string) => string>> = {
  phrase: (text) => `phrase “${shown(text)}”`,
  pattern: (text) => `pattern /${shown(text)}/`,
  selector: (text) => `selector ${shown(text)}`,
  site: () => 'everything',
};

const sayingOf = ({ phrase, pattern, selector }: Rule): Pick<Correction, 'by' | 'text'> => {
  if (phrase !== undefined) return { by: 'phrase', text: phrase };
  if (pattern !== undefined) return { by: 'pattern', text: pattern };
  return selector === undefined ? { by: 'site', text: '' } : { by: 'selector', text: selector };
};

/** A rule's place: in which list, at which index, in which file. */
interface Place {
  readonly verdict: 'keep' | 'strike';
  readonly at: number;
  readonly from: string | undefined;
}

function ofRule(rule: Rule, { verdict, at, from }: Place): Correction {
  const { by, text } = sayingOf(rule);
  const said = by === 'phrase' ? words(text) : [];
  const site = rule.site === undefined ? undefined : siteOf(rule.site);
  const where = from === undefined ? '' : ` of ${from}`;
  return {
    verdict,
    by,
    text,
    words: said,
    isWhole: rule.whole ?? said.length < MIN_WORDS_ANYWHERE,
    ...(site !== undefined && { site }),
    rank: [0, site?.length ?? 0, BY.indexOf(by), said.length, verdict === 'keep' ? 1 : 0, at],
    detector: RULE,
    reason: `rule ${verdict}[${at}]${where}: ${SAID[by](text)}${rule.site === undefined ? '' : ` on ${rule.site}`}`,
  };
}

/** A selector that stands on the command line, or in the library's options, outranks what rules say. */
function ofSelector(selector: string, { verdict, at }: Omit<Place, 'from'>): Correction {
  return {
    verdict,
    by: 'selector',
    text: selector,
    words: [],
    isWhole: false,
    rank: [1, 0, BY.indexOf('selector'), 0, verdict === 'keep' ? 1 : 0, at],
    detector: SELECTOR,
    reason: `in an element that ${selector} selects`,
  };
}

function ofRules(rules: Rules): Correction[] {
  return (['keep', 'strike'] as const).flatMap((verdict) =>
    (rules[verdict] ?? []).map((rule, at) => ofRule(rule, { verdict, at, from: rules.from })),
  );
}

/** The corrections that options ask for; their rules are checked before. */
export function correctionsOf({ rules = {}, strike = [], stand = [] }: Pick<CleanOptions, 'rules' | 'strike' | 'stand'>): Correction[] {
  return [
    ...ofRules(rules),
    ...strike.map((selector, at) => ofSelector(selector, { verdict: 'strike', at })),
    ...stand.map((selector, at) => ofSelector(selector, { verdict: 'keep', at })),
  ];
}

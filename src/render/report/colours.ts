/**
 * A detector's colour on light and on dark paper. OKLCH hues a step of 18 to 26 apart at one lightness (0.48, 0.78), so that none is louder than another;
 * each has a contrast of at least 5.5 to 1 with its paper.
 */
const COLOURS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  boilerplate: ['#983c35', '#f39d93'],
  advertisement: ['#94430b', '#efa37c'],
  'cookie-banner': ['#805304', '#e1ac69'],
  'legal-footer': ['#6b5e07', '#c7b967'],
  'site-profile': ['#596506', '#b1c171'],
  slogan: ['#3c6c18', '#9ac782'],
  'author-box': ['#0a6f45', '#7acc9e'],
  metadata: ['#086d5f', '#60cdba'],
  'related-links': ['#046a73', '#57cbd7'],
  'share-buttons': ['#096688', '#69c4ee'],
  comments: ['#1c5fa1', '#85bcf9'],
  navigation: ['#4f53a2', '#a7b1fa'],
  'duplicate-quote': ['#6d4896', '#c6a7ee'],
  paywall: ['#83407f', '#de9fd7'],
  'newsletter-promo': ['#913a61', '#ed9bbb'],
};

/** What the user's rules and selectors mark, and detectors that came later: ink. */
const OTHER = 'k-other';

/** The class that gives an element its detector's colour, as `--mark`; names that are not known have the colour of ink. */
export const colourClass = (detector: string): string => (Object.hasOwn(COLOURS, detector) ? `k-${detector}` : OTHER);

/** The rules behind `colourClass`, for light or dark paper. */
export function colourRules(paper: 'light' | 'dark'): string {
  const rules = Object.entries(COLOURS).map(([name, [light, dark]]) => `.k-${name}{--mark:${paper === 'light' ? light : dark}}`);
  return `${rules.join('')}.${OTHER}{--mark:var(--ink)}`;
}

import type { Mark } from '../types.js';
import { advertisement } from './advertisement.js';
import { authorBox } from './author-box.js';
import { comments } from './comments.js';
import { cookieBanner } from './cookie-banner.js';
import type { Detector, MeasuredPage } from './detector.js';
import { duplicateQuote } from './duplicate-quote.js';
import { legalFooter } from './legal-footer.js';
import { navigation } from './navigation.js';
import { newsletterPromo } from './newsletter-promo.js';
import { paywall } from './paywall.js';
import { relatedLinks } from './related-links.js';
import { shareButtons } from './share-buttons.js';
import { slogan } from './slogan.js';

/** The detectors, in the order in which a block's marks are listed. They do not see each other's marks, so the order changes no verdict. */
export const DETECTORS: readonly Detector[] = [
  cookieBanner,
  newsletterPromo,
  advertisement,
  paywall,
  shareButtons,
  comments,
  relatedLinks,
  authorBox,
  navigation,
  legalFooter,
  slogan,
  duplicateQuote,
];

/** The marks that these detectors give a page, in block order; for each block and detector the surest one. */
export function marksOf(page: MeasuredPage, detectors: readonly Detector[]): Mark[] {
  const marks = detectors.flatMap(({ detect }) => {
    const surest = new Map<number, Mark>();
    for (const mark of detect(page)) {
      const known = surest.get(mark.block);
      if (!known || known.confidence < mark.confidence) surest.set(mark.block, mark);
    }
    return [...surest.values()];
  });
  return marks.sort((a, b) => a.block - b.block);
}

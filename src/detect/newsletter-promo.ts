import { containerMarks } from './by-containers.js';
import { phraseMarks } from './by-phrases.js';
import type { Detector } from './detector.js';

const NAME = 'newsletter-promo';
/** Longest such text met on pages, in words. */
const MAX_WORDS = 120;

/** Marks calls to subscribe to a newsletter, with their fields and small print. */
export const newsletterPromo: Detector = {
  name: NAME,
  description: 'calls to subscribe to a newsletter, with their fields and small print',
  detect: (page) => [
    ...containerMarks(page, { detector: NAME, confidence: 0.85 }),
    ...phraseMarks(page, {
      detector: NAME,
      family: NAME,
      what: 'a newsletter promo',
      maxWords: MAX_WORDS,
      alone: { outside: 0.65, inside: 0.5 },
    }),
  ],
};

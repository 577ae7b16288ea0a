import { containerMarks } from './by-containers.js';
import { phraseMarks } from './by-phrases.js';
import type { Detector } from './detector.js';

const NAME = 'advertisement';
/** Longest such text met on pages, in words. */
const MAX_WORDS = 60;

/** Marks labels and places of advertisements, affiliate disclosures. */
export const advertisement: Detector = {
  name: NAME,
  description: 'labels and places of advertisements, affiliate disclosures',
  detect: (page) => [
    ...containerMarks(page, { detector: NAME, confidence: 0.8 }),
    ...phraseMarks(page, {
      detector: NAME,
      family: NAME,
      what: 'an advertisement',
      maxWords: MAX_WORDS,
      alone: { outside: 0.65, inside: 0.5 },
    }),
  ],
};

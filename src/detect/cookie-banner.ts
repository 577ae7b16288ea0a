import { containerMarks } from './by-containers.js';
import { phraseMarks } from './by-phrases.js';
import type { Detector } from './detector.js';

const NAME = 'cookie-banner';
/** Longest such text met on pages, in words. */
const MAX_WORDS = 260;

/** A consent platform lists its partners: on a short page that may be most of it. */
const MAX_SHARE = 0.6;

/** Marks consent texts and their buttons. */
export const cookieBanner: Detector = {
  name: NAME,
  description: 'consent texts and their buttons',
  detect: (page) => [
    ...containerMarks(page, { detector: NAME, confidence: 0.95, maxShare: MAX_SHARE }),
    ...phraseMarks(page, {
      detector: NAME,
      family: NAME,
      what: 'a consent text',
      maxWords: MAX_WORDS,
      alone: { outside: 0.5, inside: 0.5 },
    }),
  ],
};

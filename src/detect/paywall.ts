import { containerMarks } from './by-containers.js';
import { phraseMarks } from './by-phrases.js';
import type { Detector } from './detector.js';

const NAME = 'paywall';
/** Longest such text met on pages, in words. */
const MAX_WORDS = 90;

/** Marks sign-in, subscription, app and “enable JavaScript” notices. */
export const paywall: Detector = {
  name: NAME,
  description: 'sign-in, subscription, app and “enable JavaScript” notices',
  detect: (page) => [
    ...containerMarks(page, { detector: NAME, confidence: 0.8 }),
    ...phraseMarks(page, {
      detector: NAME,
      family: NAME,
      what: 'a paywall or app notice',
      maxWords: MAX_WORDS,
      alone: { outside: 0.65, inside: 0.5 },
    }),
  ],
};

import { phraseMarks } from './by-phrases.js';
import type { Detector } from './detector.js';

const NAME = 'cookie-banner';
/** Longest such text met on pages, in words. */
const MAX_WORDS = 260;

/** Marks consent texts and their buttons. */
export const cookieBanner: Detector = {
  name: NAME,
  description: 'consent texts and their buttons',
  detect: (page) =>
    phraseMarks(page, { detector: NAME, family: NAME, what: 'a consent text', maxWords: MAX_WORDS, alone: { outside: 0.5, inside: 0.5 } }),
};

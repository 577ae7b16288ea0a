import type { Mark } from '../types.js';
import { containerMarks, enclosureMarks } from './by-containers.js';
import { phraseMarks } from './by-phrases.js';
import { type Detector, type MeasuredPage, marksEach } from './detector.js';

const NAME = 'legal-footer';
/** Longest such text met on pages, in words. */
const MAX_WORDS = 150;
const MAX_COPYRIGHT_WORDS = 45;
/** `© 2025 …`, `Copyright (c) 2019-2025 …`, `2025 © …`: the sign and a year close to it, at the line's beginning. Letters of any script, without the cost of Unicode classes. */
const COPYRIGHT =
  /^.{0,40}(?:©|\([cC]\)|[cC]opyright|COPYRIGHT|℗)[^0-9]{0,40}(?:19|20)\d\d|^.{0,20}(?:19|20)\d\d\s?(?:©|\([cC]\))|^©\s?[^\s\d]/;

/** `Copyright Northgate Ledger`, without sign and year: a line like this at the page's end, for a sentence about copyright may begin so, too. */
const OWNED = /^copyright\s+(?:by\s+)?[^\s\d]/i;
/** Blocks at the end of a page among which its last lines stand. */
const LAST_BLOCKS = 5;

/** Asked first: few lines have one of these. */
const SIGN = /[©℗]|\([cC]\)|opyright|OPYRIGHT/;

function copyrightMarks({ blocks, story }: MeasuredPage): Mark[] {
  const end = Math.max(story.last + 1, blocks.length - LAST_BLOCKS);
  return marksEach(blocks, ({ block, length }) => {
    if (block.kind === 'code' || length > MAX_COPYRIGHT_WORDS) return undefined;
    const beginning = block.text.slice(0, 120);
    if (!SIGN.test(beginning)) return undefined;
    const isDated = COPYRIGHT.test(beginning);
    if (!isDated && !(block.index >= end && OWNED.test(beginning))) return undefined;
    return { block: block.index, detector: NAME, confidence: isDated ? 0.9 : 0.7, reason: 'a copyright line' };
  });
}

/** Marks copyright lines, rows of legal links, and the publisher's small print. */
export const legalFooter: Detector = {
  name: NAME,
  description: 'copyright lines, links to terms, privacy and imprint, the publisher’s address and small print',
  detect: (page) => [
    ...containerMarks(page, { detector: NAME, confidence: 0.75 }),
    // The footer of a quotation names its source.
    ...enclosureMarks(page, {
      detector: NAME,
      within: 'footer',
      where: 'in a footer of the page',
      confidence: 0.7,
      except: ({ block }) => block.html?.within.includes('quote') === true,
    }),
    ...copyrightMarks(page),
    ...phraseMarks(page, {
      detector: NAME,
      family: NAME,
      what: 'legal small print',
      maxWords: MAX_WORDS,
      alone: { outside: 0.7, inside: 0.5 },
    }),
  ],
};

import { beginsWithSign } from '../../measure/letters.js';
import { isSpelled, isUnspaced } from '../../measure/unspaced.js';
import type { MeasuredBlock } from '../../survey/measured-block.js';

const MIN_WORDS = 2;
const MAX_WORDS = 30;
const MIN_CHARACTERS = 5;
const MAX_CHARACTERS = 60;
/** The same where letters spell the words. */
const MAX_LETTERS = 120;
/** Longest running text that may still be a headline, in words: some are whole sentences. */
const MAX_PROSE_WORDS = 18;
const HAS_LETTER = /\p{L}/u;
const ENDS_CLAUSE = /[.。,;:：；]["”»]?$/u;
/** Running text that ends so is the first question of an interview. */
const QUESTION = /[?？؟]["”»]?$/u;
const ELLIPSIS = /(?:\.\.\.|…)$/u;
const QUOTED = /^["“„«‘'「『”].*["”“»’'」』]$/u;

/** True where a line is neither too short nor too long for a headline. */
function hasTitleLength({ block, words, isProse }: MeasuredBlock): boolean {
  const beginning = block.text.slice(0, 60);
  if (!isUnspaced(beginning)) return words.length >= MIN_WORDS && words.length <= (isProse ? MAX_PROSE_WORDS : MAX_WORDS);
  return block.text.length >= MIN_CHARACTERS && block.text.length <= (isSpelled(beginning) ? MAX_LETTERS : MAX_CHARACTERS);
}

/** True where a line ends as no headline does. */
function endsOtherwise({ block, isProse }: MeasuredBlock): boolean {
  const ending = block.text.slice(-3);
  return (ENDS_CLAUSE.test(ending) && !ELLIPSIS.test(ending)) || (isProse && QUESTION.test(ending));
}

/** True where nothing but its length speaks against a line's being the headline. */
export function hasTitleShape(line: MeasuredBlock): boolean {
  const { block, words, found } = line;
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false;
  if (endsOtherwise(line) || found.some(({ sure, start, end }) => sure || (start === 0 && end === words.length))) return false;
  return HAS_LETTER.test(block.text) && !(beginsWithSign(block.text) && QUOTED.test(block.text));
}

/** True where nothing in the shape of a line speaks against its being the headline. */
export const mayBeTitle = (line: MeasuredBlock): boolean => hasTitleLength(line) && hasTitleShape(line);

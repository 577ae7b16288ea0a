import { beginsWithNumber } from '../measure/letters.js';
import type { Words } from '../measure/plain-words.js';
import { containment, newWords } from '../measure/similarity.js';
import { hashedWords, words } from '../measure/words.js';
import { haveSameWords, type MeasuredBlock } from '../survey/measured-block.js';
import type { Mark } from '../types.js';
import type { Detector, MeasuredPage } from './detector.js';
import { hiddenCopies } from './hidden-copies.js';
import { type Repeatable, repeatables } from './repeatable.js';
import { type Candidate, ShingleIndex } from './shingle-index.js';

const NAME = 'duplicate-quote';
/** Share of its word pairs that a repetition has in common with the first occurrence. Editors drop or change a word in fifteen; sentences from one template differ more. */
const MIN_NEAR = 0.82;
/** Shortest word that may be two words of the other wording run together: `nonsectarian` and `non-sectarian`. */
const MIN_JOINED_CHARACTERS = 7;
/** Share of a quotation's word pairs that an earlier block must have, where the wording around it differs. */
const MIN_QUOTED = 0.75;
/** Most words around a repeated quotation: "he told reporters in Oslo on Friday". More words answer or analyse it. */
const MAX_AROUND_QUOTE = 14;
/** The same as a share of the block. */
const MAX_AROUND_SHARE = 0.5;
const MIN_QUOTE_WORDS = 8;
/** How much shorter than the paragraph an excerpt is. */
const MAX_EXCERPT = 0.85;
/** Share of its word pairs that an excerpt before its paragraph must have in common with it. */
const MIN_EXCERPTED = 0.9;
/** How sure a repetition is that stands far from the first occurrence, or on a page of lists: often the page says it there again on purpose. */
const FAR_CONFIDENCE = 0.55;
/** A wording that stands more often than this is a formula of the page: small print, a step, a quotation that posts answer. */
const MAX_COPIES = 2;
/** A story has this many repeated passages at most that stand alone; none of 679 pages with duplicates left in by an extractor has more than three. */
const MAX_ISOLATED = 4;
const QUOTATION = /[“„«"”「『]([^“”„«»"「」『』]{20,2000})[”“»"」』]/g;
/** Direct speech between dashes, as Polish, Russian, French and Spanish print it. */
const DASHED = /^[–—] ?([^–—]{20,600}) ?[–—] /g;
const EXCERPT_LENGTH = 40;

function beginning(text: string): string {
  const head = text.slice(0, EXCERPT_LENGTH);
  return text.length > EXCERPT_LENGTH ? `${head.slice(0, Math.max(head.lastIndexOf(' '), 20))}…` : head;
}

/** The mark of a block that says again what the block `original` says. */
const mark = (block: Repeatable, original: Repeatable, confidence: number, reason: string): Mark => ({
  block: block.index,
  detector: NAME,
  confidence,
  reason,
  original: original.index,
});

/** True where every word of `part` stands in `whole`, in the same order but for a slip or two. A new name or number is another thing said in the same words. */
function isRepetition(part: MeasuredBlock, whole: MeasuredBlock, minimum: number): boolean {
  if (containment(part.hashes, whole.hashes) < minimum) return false;
  const added = newWords(part.words, whole.words);
  const letters = added.length === 0 ? '' : whole.words.join('');
  return added.every((word) => word.length >= MIN_JOINED_CHARACTERS && letters.includes(word));
}

/** The longest quotation of a block, and the words around all its quotations as a share of the block's. */
function quotationOf(text: string): { quoted: Words; around: number } | undefined {
  let quoted = hashedWords('');
  let quotedWords = 0;
  for (const [, inner] of [...text.matchAll(QUOTATION), ...text.matchAll(DASHED)]) {
    const innerWords = hashedWords(inner as string);
    quotedWords += innerWords.words.length;
    if (innerWords.words.length > quoted.words.length) quoted = innerWords;
  }
  if (quoted.words.length < MIN_QUOTE_WORDS) return undefined;
  const all = words(text).length;
  return { quoted, around: (all - quotedWords) / all };
}

function repeatsQuotation(later: MeasuredBlock, earlier: MeasuredBlock): boolean {
  const quotation = quotationOf(later.block.text.slice(0, 5_000));
  if (!quotation || quotation.around > MAX_AROUND_SHARE || quotation.around * later.length > MAX_AROUND_QUOTE) return false;
  return (
    containment(quotation.quoted.hashes, earlier.hashes) >= MIN_QUOTED &&
    !newWords(quotation.quoted.words, earlier.words).some((word) => beginsWithNumber(word))
  );
}

/** The mark for a pair of blocks of which one repeats the other; undefined where both stand. */
function compare(earlier: Repeatable, later: Repeatable): Mark | undefined {
  const [first, second] = [earlier.measured, later.measured];
  const lengthRatio = second.words.length / first.words.length;
  if (earlier.mayBeExcerpt && lengthRatio > 1 / MAX_EXCERPT && isRepetition(first, second, MIN_EXCERPTED)) {
    return mark(earlier, later, 0.85, `an excerpt of the paragraph below that begins “${beginning(second.block.text)}”`);
  }
  if (!later.mayBeNear) return undefined;
  if (isRepetition(second, first, MIN_NEAR)) {
    if (lengthRatio < MAX_EXCERPT && !later.isSentence) return undefined;
    const what = lengthRatio < MAX_EXCERPT ? 'an excerpt of' : 'nearly the same words as';
    return mark(
      later,
      earlier,
      later.isNear(earlier) ? 0.9 : FAR_CONFIDENCE,
      `${what} the block above that begins “${beginning(first.block.text)}”`,
    );
  }
  if (repeatsQuotation(second, first))
    return mark(later, earlier, 0.85, `a quotation that stands above, in “${beginning(first.block.text)}”`);
  return undefined;
}

function bestCandidates(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => b.shared - a.shared || a.place - b.place).slice(0, 3);
}

/** Marks of blocks that stand alone among blocks that say something new. */
function isolated(marks: readonly Mark[]): Mark[] {
  const blocks = new Set(marks.map(({ block }) => block));
  return marks.filter(({ block }) => !blocks.has(block - 1) && !blocks.has(block + 1));
}

/** On a page that repeats itself here and there all the way (posts that quote posts, cards of offers), repetition is how it speaks. */
function unlessHabit(marks: readonly Mark[]): Mark[] {
  if (isolated(marks).length <= MAX_ISOLATED) return [...marks];
  return marks.map((one) => ({ ...one, confidence: Math.min(one.confidence, FAR_CONFIDENCE) }));
}

/** The mark of a block whose very words stand above; undefined where none do, or where the repetition is form. */
function exactMark(later: Repeatable, same: Repeatable | undefined): Mark | undefined {
  if (!same || !later.mayBeExact(same)) return undefined;
  const confidence = later.isNear(same) && later.copies <= MAX_COPIES ? 0.95 : FAR_CONFIDENCE;
  return mark(later, same, confidence, `the same words as the block above, line ${same.measured.block.line}`);
}

/** The first block with the same words, from those noted by their wording; one that is the first is noted. */
function sameAbove(noted: Map<number, Repeatable>, later: Repeatable): Repeatable | undefined {
  const first = noted.get(later.measured.wording);
  if (!first) noted.set(later.measured.wording, later);
  return first && haveSameWords(first.measured, later.measured) ? first : undefined;
}

const hiddenMarks = ({ blocks }: MeasuredPage): Mark[] =>
  hiddenCopies(blocks).map(({ hidden, shown }) => ({
    block: hidden.block.index,
    detector: NAME,
    confidence: 0.95,
    reason: `a copy, not shown, of the block in line ${shown.block.line}`,
    original: shown.block.index,
  }));

function detect(page: MeasuredPage): Mark[] {
  const marks = new Map<number, Mark>();
  const index = new ShingleIndex();
  const exact = new Map<number, Repeatable>();
  const all = repeatables(page);
  for (const later of all) {
    const repeated = exactMark(later, sameAbove(exact, later));
    if (repeated) {
      marks.set(later.index, repeated);
      continue;
    }
    for (const { place } of bestCandidates(index.candidates(later.shingles))) {
      const earlier = all[place] as Repeatable;
      const found = marks.has(earlier.index) ? undefined : compare(earlier, later);
      if (found) marks.set(found.block, found);
      if (marks.has(later.index)) break;
    }
    if (!marks.has(later.index)) index.add(later.position, later.shingles);
  }
  const found = new Map(unlessHabit([...marks.values()]).map((one) => [one.block, one]));
  for (const one of hiddenMarks(page)) found.set(one.block, one);
  return [...found.values()];
}

/** Marks what the page says twice: the same or nearly the same words, a quotation again, a doubled caption, an excerpt of a paragraph. */
export const duplicateQuote: Detector = {
  name: NAME,
  description: 'a passage, quotation, caption or excerpt that the page has twice',
  detect,
};

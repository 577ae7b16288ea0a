import { isUnspaced } from '../measure/unspaced.js';
import type { MeasuredBlock } from '../survey/measured-block.js';
import type { Block, BlockKind } from '../types.js';
import type { MeasuredPage } from './detector.js';
import { sharedShingles } from './shared-shingles.js';
import { MIN_SHARED } from './shingle-index.js';

/** Fewest words of a block whose repetition means something; names, labels and short headings recur in any text. */
const MIN_WORDS = 8;
/** The same for a quotation that stands alone: a pull quote is short. */
const MIN_QUOTATION_WORDS = 4;
/** Fewest words of a line that stands right below itself: a doubled caption. */
const MIN_DOUBLED_WORDS = 3.5;
/** Lines up to this many characters may be verse. */
const MAX_VERSE_CHARACTERS = 75;
const MAX_VERSE_WIDE = 30;
/** Lines that stand together without a blank line, from which they are verse or a list, where repetition is form. */
const MIN_STANZA_LINES = 3;
/** Share of short lines from which a page is verse, also where each line stands alone. */
const MIN_VERSE_SHARE = 0.65;
/** Blocks between a repetition and the first occurrence, up to which it is one on its own. */
const NEAR = 12;
/** Words from which a repetition is one at any distance. */
const FAR_WORDS = 25;
const NO_SHINGLES: ReadonlySet<number> = new Set();
const UNREPEATABLE: ReadonlySet<BlockKind> = new Set<BlockKind>(['code', 'table-row', 'separator', 'heading']);
/** "Then do the following:" leads on to other words each time; a whole paragraph that does is repeated like any other. */
const MIN_LEADING_WORDS = 16;
const LEADS_ON = /[:：]$/;
const QUOTATION_MARK = /^["“„«»‘‚'「『]|["”“»」』][.,]?$/;
const CUT_OFF = /(?:…|\.\.\.)\]?$/;
/** A fragment of a quotation, set without its marks: it ends in the comma before "he said". */
const FRAGMENT = /[,，、]$/;

/** A block that may repeat another. */
export interface Repeatable {
  readonly measured: MeasuredBlock;
  /** How many blocks have this wording. */
  readonly copies: number;
  /** The shingles that other blocks have too. */
  readonly shingles: ReadonlySet<number>;
  /** Index of the block on the page. */
  readonly index: number;
  /** Place in the list of repeatables. */
  readonly position: number;
  /** True where a nearly equal wording is a repetition too: not for steps of a list, which share words by nature. */
  readonly mayBeNear: boolean;
  /** True where it may be an excerpt of a paragraph above: a sentence, or the piece of one. */
  readonly isSentence: boolean;
  /** True for an excerpt set before the paragraph it is taken from: a quotation, or words cut off with an ellipsis. */
  readonly mayBeExcerpt: boolean;
  /** True where repeating `earlier` serves no purpose: close by, in quotation marks, long, or one of several in the same order, on a page that is mostly running text. */
  readonly isNear: (earlier: Repeatable) => boolean;
  /** True where the same words as in `earlier` are a repetition here, not form. */
  readonly mayBeExact: (earlier: Repeatable) => boolean;
}

/** For each block, how many blocks stand on adjacent lines with it. */
function stanzaLengths(blocks: readonly Block[]): number[] {
  const lengths: number[] = [];
  let begin = 0;
  for (let at = 1; at <= blocks.length; at++) {
    if (blocks[at]?.tight) continue;
    for (let line = begin; line < at; line++) lengths.push(at - begin);
    begin = at;
  }
  return lengths;
}

/** Only a line that may be one is looked through for its script. */
const isShortLine = (text: string) => text.length <= MAX_VERSE_CHARACTERS && (text.length <= MAX_VERSE_WIDE || !isUnspaced(text));

function isVersePage(blocks: readonly Block[]): boolean {
  const lines = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading' || kind === 'quote');
  const short = lines.filter(({ text }) => isShortLine(text));
  return short.length >= MIN_VERSE_SHARE * lines.length;
}

function mayRepeat({ block: { kind, text }, length }: MeasuredBlock): boolean {
  return !UNREPEATABLE.has(kind) && length >= MIN_DOUBLED_WORDS && (length >= MIN_LEADING_WORDS || !LEADS_ON.test(text));
}

/** How often each wording stands among the blocks. */
function countWordings(blocks: readonly MeasuredBlock[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { wording } of blocks) counts.set(wording, (counts.get(wording) ?? 0) + 1);
  return counts;
}

/** The blocks of a page whose repetition would mean something and that share words with another, in order. */
export function repeatables({ page, blocks: measuredBlocks, isMostlyProse }: MeasuredPage): Repeatable[] {
  const { blocks } = page;
  const eligible = measuredBlocks.filter(mayRepeat);
  const counts = countWordings(eligible);
  const shared = sharedShingles(eligible.map(({ hashes }) => hashes));
  const stanza = stanzaLengths(blocks);
  const isVerse = !isMostlyProse && isVersePage(blocks);
  const result: Repeatable[] = [];
  eligible.forEach((measured, place) => {
    const { kind, text, index } = measured.block;
    const copies = counts.get(measured.wording) ?? 0;
    const shingles = shared.get(place) ?? NO_SHINGLES;
    if (copies < 2 && shingles.size < MIN_SHARED) return;
    const isForm = isShortLine(text) && (isVerse || (stanza[index] as number) >= MIN_STANZA_LINES);
    const isQuotation = QUOTATION_MARK.test(text);
    const isLong = measured.length >= (isQuotation ? MIN_QUOTATION_WORDS : MIN_WORDS);
    const isPair = stanza[index] === 2 || (stanza[index] === 1 && !isVerse);
    const mayBeNear = isLong && !isForm && kind !== 'list-item';
    result.push({
      measured,
      copies,
      shingles,
      index,
      position: result.length,
      mayBeNear,
      isSentence: measured.isProse || isQuotation || FRAGMENT.test(text),
      mayBeExcerpt: mayBeNear && (isQuotation || CUT_OFF.test(text)),
      isNear: (earlier) =>
        isMostlyProse &&
        (index - earlier.index <= NEAR || isQuotation || measured.length >= FAR_WORDS || isRunRepeated(blocks, earlier.index, index)),
      mayBeExact: (earlier) => {
        const isDoubled = index - earlier.index === 1 && isPair;
        if (isForm || !isLong) return isDoubled && kind !== 'list-item';
        return kind !== 'list-item' || isRunRepeated(blocks, earlier.index, index);
      },
    });
  });
  return result;
}

/** True where the block before or after is repeated too: a passage printed twice, not a step or a phrase that recurs. */
function isRunRepeated(blocks: readonly Block[], earlier: number, later: number): boolean {
  const isSame = (by: number) => blocks[earlier + by] !== undefined && blocks[earlier + by]?.text === blocks[later + by]?.text;
  return isSame(-1) || isSame(1);
}

import { beginsLowercase } from '../measure/letters.js';
import type { MeasuredBlock } from '../survey/measured-block.js';
import type { Mark } from '../types.js';
import { containerMarks } from './by-containers.js';
import { type PhraseEvidence, phraseEvidence, phraseMarks } from './by-phrases.js';
import type { Detector, MeasuredPage } from './detector.js';

const NAME = 'related-links';
/** Longest label with its headline, in words. */
const MAX_WORDS = 40;
/** Most words of a label that stands over a list. */
const MAX_LABEL_WORDS = 8;
/** Longest headline below a label, in words; a teaser below a headline may be longer. */
const MAX_HEADLINE_WORDS = 22;
const MAX_TEASER_WORDS = 45;
/** Most blocks below a label inside the story: a box of links between two paragraphs. */
const MAX_INSIDE = 6;
/** Words of running text that must stand above a label before the blocks below it are other stories and not the page's own list. */
const MIN_STORY_WORDS = { sure: 30, hint: 200 } as const;
/** Not the point after a number, in which Hungarian and Croatian dates end. */
const SENTENCE_END = /(?:(?<!\d)\.|[。:：;])["”’»)」』]?$/;

/** The families whose sure phrases begin another part of the page. */
const isOtherPart = ({ found }: MeasuredBlock) => found.some(({ sure, family }) => sure && family !== NAME && family !== 'counter');

function isHeadline({ block, length, isProse }: MeasuredBlock): boolean {
  if (block.kind === 'code' || block.kind === 'table-row' || block.kind === 'quote') return false;
  return length <= MAX_HEADLINE_WORDS && !isProse && !SENTENCE_END.test(block.text);
}

/** The blocks below a label that are its headlines: indices from `label + 1`. */
function headlinesBelow({ blocks, story, page }: MeasuredPage, label: number): number[] {
  const isAfter = label > story.last;
  const listed: number[] = [];
  const end = isAfter ? blocks.length : Math.min(blocks.length, label + 2 + MAX_INSIDE);
  for (let at = label + 1; at < end; at++) {
    const block = blocks[at] as MeasuredBlock;
    const isTeaser = isAfter && block.isProse && block.length <= MAX_TEASER_WORDS && listed.length > 0;
    if (!isTeaser && !isHeadline(block)) break;
    if (isOtherPart(block) || page.metadataBlocks.some((one) => one.block === at)) break;
    listed.push(at);
  }
  if (isAfter) return listed;
  return insideList(blocks, label, listed);
}

/** Inside the story a list ends where the subheading of the next paragraph stands, so the last headline over a paragraph is left out unless it is a list item like the others. */
function insideList(blocks: readonly MeasuredBlock[], label: number, listed: readonly number[]): number[] {
  const last = listed.at(-1);
  if (last === undefined || listed.length > MAX_INSIDE) return [];
  const isItem = (at: number) => blocks[at]?.block.kind === 'list-item' || blocks[at]?.block.tight === true;
  if (isItem(last) || blocks[label]?.block.tight) return listed.filter(isItem);
  return listed.slice(0, blocks[last]?.block.kind === 'heading' ? -1 : undefined);
}

/** Words of running text that stand above each block. */
function proseAbove(blocks: readonly MeasuredBlock[]): number[] {
  let above = 0;
  return blocks.map(({ isProse, length }) => {
    const before = above;
    if (isProse) above += length;
    return before;
  });
}

/** The marks of a label and the headlines below it. */
function listMarksAt(page: MeasuredPage, label: number, strength: PhraseEvidence['strength']): Mark[] {
  const listed = headlinesBelow(page, label);
  if (listed.length === 0) return [];
  const confidence = strength === 'sure' ? 0.8 : 0.65;
  const reason = `a headline below “${page.blocks[label]?.block.text.slice(0, 40)}”`;
  const labelMark = { block: label, detector: NAME, confidence, reason: `the label of ${listed.length} links` };
  return [labelMark, ...listed.map((block) => ({ block, detector: NAME, confidence, reason }))];
}

function listMarks(page: MeasuredPage): Mark[] {
  const above = proseAbove(page.blocks);
  const marks: Mark[] = [];
  page.blocks.forEach((block, label) => {
    // A label within a list is one of its lines; its own list would be the same again.
    if (block.length > MAX_LABEL_WORDS || label <= (marks.at(-1)?.block ?? -1)) return;
    const evidence = phraseEvidence(block, NAME, MAX_WORDS);
    if (!evidence?.isWhole || (above[label] as number) < MIN_STORY_WORDS[evidence.strength]) return;
    if (evidence.strength === 'hint' && (label <= page.story.last || beginsLowercase(block.block.text))) return;
    for (const mark of listMarksAt(page, label, evidence.strength)) marks.push(mark);
  });
  return marks;
}

/** Words of a label run on into a sentence of the story: "More on this topic can be read in the old books." */
const LABEL_END = /^.{2,60}[:：|»>–—]/;

function labelMarks(page: MeasuredPage): Mark[] {
  const marks = phraseMarks(page, {
    detector: NAME,
    family: NAME,
    what: 'a link to other stories',
    maxWords: MAX_WORDS,
    alone: { outside: 0.6, inside: 0.35 },
  });
  return marks.map((mark) => {
    const block = page.blocks[mark.block];
    if (!block?.isProse || LABEL_END.test(block.block.text)) return mark;
    return { block: mark.block, detector: NAME, confidence: Math.min(mark.confidence, 0.4), reason: mark.reason };
  });
}

/** Marks links to other stories: "read also" lines, and labels such as "related articles" with the headlines below them. */
export const relatedLinks: Detector = {
  name: NAME,
  description: '“read also” lines, and lists of other headlines below labels such as “related articles”',
  detect: (page) => [...containerMarks(page, { detector: NAME, confidence: 0.75 }), ...labelMarks(page), ...listMarks(page)],
};

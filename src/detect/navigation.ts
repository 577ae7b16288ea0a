import { withoutAnchors } from '../phrases/phrases.js';
import { haveSameWords, type MeasuredBlock } from '../survey/measured-block.js';
import type { Mark } from '../types.js';
import { containerMarks, enclosureMarks } from './by-containers.js';
import { phraseEvidence, phraseMarks } from './by-phrases.js';
import { type Detector, type MeasuredPage, marksEach } from './detector.js';
import { pageLinkMarks } from './page-links.js';

const NAME = 'navigation';
/** Longest such text met on pages, in words: menus glued into one line. */
const MAX_WORDS = 60;
/** A menu entry is short, and no sentence. */
const MAX_ENTRY_WORDS = 5;
const MAX_ENTRY_CHARACTERS = 40;
/** Shortest run of entries that can be a menu, and how many different things it must say that menus say, also as a share of its entries; half as much again on a page of lists. */
const MIN_ENTRIES = 5;
const MIN_PHRASES = 2;
const MIN_PHRASE_SHARE = 0.15;
/** Blocks at the top of the page among which a breadcrumb stands. */
const MAX_ABOVE = 40;
/** Most of a page's words that can be menus: of a listing or a short page half. */
const MAX_NAV_SHARE = 0.5;
const SENTENCE_END = /[.!?…:;,。！？：]$/;
/** Fewest entries of a table of contents, and most words of one. */
const MIN_CONTENTS = 3;
const MAX_CONTENTS_WORDS = 14;
/** Fewest links of the list that a text browser prints. */
const MIN_REFERENCES = 3;
const ADDRESS = /^[a-z][a-z\d+.-]{1,20}:\S+$/i;
/** What lynx prints above that list, in English whatever the page's language. */
const REFERENCES_LABEL = /^(?:References|Visible links:?|Hidden links:?)$/;
/** A label with its colon, and most words of such a line. */
const LABEL = /^[^:：]{1,30}[:：]\s?\S/;
const MAX_LABELLED_WORDS = 20;
const PRICE = /[$€£¥₹₽₩₴₺₪₫฿]\s?\d|\d\s?[$€£¥₹₽₩₴₺₪₫฿]/;
const BREADCRUMB = /^[^>›»→/\n]{1,60}(?: [>/] | ?[›»→] ?)[^>›»→/\n]{1,80}(?:(?: [>/] | ?[›»→] ?)[^>›»→/\n]{1,120}){0,6}$/;
/** Asked first: few lines have one. */
const CRUMB_SIGN = /[>/›»→]/;
const ARROWS = /[›»→].{1,80}[›»→]/;
const PAGES = /^(?:[«‹<←]\s?)?(?:[^\s\d]{1,15}\s)?\d{1,3}(?:[\s|·…]{1,5}\d{1,4}){2,14}(?:\s?[^\s\d]{1,12})?(?:\s?[»›>→])?$/;
/** What text browsers print for controls and pictures. */
const PLACEHOLDER =
  /\(BUTTON\)|_{5}|^(?:\(?(?:IFRAME|EMBED)\)?:? ?\S{0,200}|\[[\w .-]{1,80}\.(?:svg|png|jpe?g|gif|webp)\]|#\S.{0,40}alternate.{0,80}|\[[ _x]\]|\( \))$/;

/** Asked first, as few lines have one of these. */
const PLACEHOLDER_SIGN = /[([_#]|^IFRAME|^EMBED/;
const PAGE_NUMBERS = /\d[\s|·…]{1,5}\d/;

const isEntry = ({ block, length }: MeasuredBlock) =>
  (block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'heading') &&
  length <= MAX_ENTRY_WORDS &&
  block.text.length <= MAX_ENTRY_CHARACTERS &&
  !SENTENCE_END.test(block.text) &&
  !PRICE.test(block.text);

/** Runs of short entries outside the story, some of which say what menus say: from `begin` up to `end`. */
function menus({ page, blocks, story }: MeasuredPage): { begin: number; end: number }[] {
  const inMetadata = new Set(page.metadataBlocks.map(({ block }) => block));
  const runs: { begin: number; end: number }[] = [];
  let begin = 0;
  for (let at = 0; at <= blocks.length; at++) {
    const block = blocks[at];
    const isInside = at >= story.first && at <= story.last;
    if (block && !isInside && isEntry(block) && !inMetadata.has(at)) continue;
    if (at - begin >= MIN_ENTRIES) runs.push({ begin, end: at });
    begin = at + 1;
  }
  return runs;
}

/** The different things that menus say, and these entries too. */
function menuPhrases(run: readonly MeasuredBlock[]): Set<string> {
  const evidence = run.map((block) => phraseEvidence(block, NAME, MAX_WORDS) ?? phraseEvidence(block, 'legal-footer', MAX_WORDS));
  return new Set(evidence.flatMap((one) => (one ? [one.phrase] : [])));
}

function menuMarks(page: MeasuredPage): Mark[] {
  if (page.story.last < page.story.first) return [];
  return menus(page).flatMap(({ begin, end }) => {
    const run = page.blocks.slice(begin, end);
    const said = menuPhrases(run).size;
    if (said < MIN_PHRASES || said < (page.isMostlyProse ? 1 : 1.5) * MIN_PHRASE_SHARE * run.length) return [];
    const reason = `one of ${run.length} short entries, of which ${said} say what menus say`;
    return run.map((_, at) => ({ block: begin + at, detector: NAME, confidence: 0.8, reason }));
  });
}

/** True for `Home › News › Harbour`: with two arrows, or with a navigation word at its beginning. */
function isBreadcrumb({ block: { text, kind }, found }: MeasuredBlock): boolean {
  if (kind === 'table-row' || !CRUMB_SIGN.test(text) || !BREADCRUMB.test(text)) return false;
  return ARROWS.test(text) || found.some(({ family, start }) => family === NAME && start === 0);
}

function shapeMarks({ blocks, story }: MeasuredPage): Mark[] {
  return marksEach(blocks, (measured, index) => {
    const { text, kind } = measured.block;
    if (kind === 'code' || measured.isProse || text.length > 300) return undefined;
    const mark = (confidence: number, reason: string) => ({ block: index, detector: NAME, confidence, reason });
    if (PLACEHOLDER_SIGN.test(text) && PLACEHOLDER.test(text)) return mark(0.9, 'what a text browser prints for a control or a picture');
    const isInside = index >= story.first && index <= story.last;
    if (PAGE_NUMBERS.test(text) && PAGES.test(text)) return mark(isInside ? 0.4 : 0.8, 'page numbers');
    if (!isBreadcrumb(measured)) return undefined;
    return mark(index < story.first && index < MAX_ABOVE ? 0.8 : 0.4, 'a breadcrumb');
  });
}

/** "Tags: ferry, harbour, Tew": a navigation word and a colon, a few words after it, below the story. */
function labelledMarks({ blocks, story }: MeasuredPage): Mark[] {
  return marksEach(blocks.slice(story.last + 1), ({ block, length, found, isProse }) => {
    const label = found.find(({ family, start }) => family === NAME && start === 0);
    if (!label || isProse || length > MAX_LABELLED_WORDS || !LABEL.test(block.text)) return undefined;
    return {
      block: block.index,
      detector: NAME,
      confidence: 0.75,
      reason: `a list below the story, labelled “${withoutAnchors(label.phrase)}”`,
    };
  });
}

/** Below a label such as "On this page", entries that recur in the same order further down, as headings: the page's table of contents. Without a label they may be a summary. */
function contentsMarks({ blocks, byFamily }: MeasuredPage): Mark[] {
  if (!byFamily.has(NAME)) return [];
  const lastPlace = new Map<number, number>();
  blocks.forEach(({ wording }, index) => {
    lastPlace.set(wording, index);
  });
  const placeBelow = (at: number) => {
    const block = blocks[at] as MeasuredBlock;
    if (block.hashes.length === 0 || block.length > MAX_CONTENTS_WORDS) return undefined;
    const place = lastPlace.get(block.wording) ?? at;
    return place > at &&
      haveSameWords(block, blocks[place] as MeasuredBlock) &&
      !blocks[place]?.block.tight &&
      !blocks[place + 1]?.block.tight
      ? place
      : undefined;
  };
  const marks: Mark[] = [];
  for (let begin = 0; begin < blocks.length; begin++) {
    let end = begin;
    let below = placeBelow(begin);
    for (let last = 0; below !== undefined && below > last; below = end < blocks.length ? placeBelow(end) : undefined) {
      last = below;
      end += 1;
    }
    const label = blocks[begin - 1];
    if (end - begin >= MIN_CONTENTS && label && phraseEvidence(label, NAME, MAX_ENTRY_WORDS)?.isWhole) {
      const reason = `of the page’s table of contents, ${end - begin} entries`;
      for (let block = begin - 1; block < end; block++) marks.push({ block, detector: NAME, confidence: 0.75, reason });
    }
    // Marked or not, the run is done with: looking again from its second entry on would cost its square.
    begin = Math.max(begin, end - 1);
  }
  return marks;
}

/** The list of links that a text browser prints below the page, with its label. */
function referenceMarks({ blocks }: MeasuredPage): Mark[] {
  let begin = blocks.length;
  while (begin > 0 && blocks[begin - 1]?.block.kind === 'list-item' && ADDRESS.test(blocks[begin - 1]?.block.text ?? '')) begin -= 1;
  if (blocks.length - begin < MIN_REFERENCES) return [];
  while (begin > 0 && REFERENCES_LABEL.test(blocks[begin - 1]?.block.text ?? '')) begin -= 1;
  return blocks
    .slice(begin)
    .map(({ block }) => ({ block: block.index, detector: NAME, confidence: 0.85, reason: 'the list of links of a text browser' }));
}

/** Marks menus, breadcrumbs, tag lists, page numbers, search boxes and skip links. */
export const navigation: Detector = {
  name: NAME,
  description: 'menus, breadcrumbs, tag lists, page numbers, search boxes, log-in and skip links',
  detect: (page) => [
    ...phraseMarks(page, { detector: NAME, family: NAME, what: 'navigation', maxWords: MAX_WORDS, alone: { outside: 0.65, inside: 0.35 } }),
    ...containerMarks(page, { detector: NAME, confidence: 0.75 }),
    ...enclosureMarks(page, {
      detector: NAME,
      within: 'nav',
      where: 'in the page’s navigation',
      confidence: 0.75,
      maxShare: MAX_NAV_SHARE,
    }),
    ...enclosureMarks(page, {
      detector: NAME,
      within: 'dialog',
      where: 'in a window that the page opens above itself',
      confidence: 0.7,
      maxShare: MAX_NAV_SHARE,
    }),
    ...shapeMarks(page),
    ...labelledMarks(page),
    ...menuMarks(page),
    ...contentsMarks(page),
    ...referenceMarks(page),
    ...pageLinkMarks(page, NAME),
  ],
};

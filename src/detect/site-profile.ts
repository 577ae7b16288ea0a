import { beginsLowercase } from '../measure/letters.js';
import { isLong, lineKey } from '../site-profile/line-key.js';
import type { KnownSite } from '../site-profile/look-up.js';
import { isRecurring, MIN_SHARE } from '../site-profile/recurring.js';
import { placeOf } from '../site-profile/site-lines.js';
import type { MeasuredBlock } from '../survey/measured-block.js';
import type { BlockKind, Mark } from '../types.js';
import { type Detector, type MeasuredPage, marksEach } from './detector.js';
import { SITE_PROFILE } from './on-request.js';

/** Share of the pages from which a line without a sentence's end is no section's heading though it stands inside the story. Of the mottos on 55 % of the pages and more of made-up sites all but 1 % go by it (`bench/site-profile.mjs`). */
const MIN_COMMON_SHARE = 0.5;
/** Share that the count must surely show, from which running text at the story's ends is none of the article's: five of eight pages may be a series, a disclaimer stands on some. */
const MIN_SURE_SHARE = 0.45;
/** The same for a short line outside of the story: menus have all pages, tags and authors' names a quarter of them. */
const MIN_OUTSIDE_SHARE = 0.3;
/** Share of a line's pages on which it stands deep inside the story, from which somebody put it between paragraphs: a disclaimer and an introduction stand at the ends, and have none. Advertisements in rotation have 0.4 and more. */
const MIN_INSIDE = 0.25;
/** Fewest words of a line inside the story that is more than a heading such as "Ingredients" or "How it works". */
const MIN_MOTTO_WORDS = 4;
/** Inside the story only these go: items, quotations and captions recur as names do. */
const PLAIN: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'heading']);
/** What follows a heading that is the article's: "What you need:" heads a list. */
const HEADED: ReadonlySet<BlockKind> = new Set<BlockKind>(['list-item', 'table-row', 'code']);
const SENTENCE_END = /[.!…。！।۔]["'“”’»›)\]」』）】]*$/;
const LEADS_ON = /[:：?？]$/;
const DIGIT = /\p{Nd}/u;
/** How sure a mark is: at the least share that counts, and on all of very many pages. */
type Range = readonly [least: number, most: number];
const INSERTED: Range = [0.7, 0.95];
const OUTSIDE: Range = [0.65, 0.95];
const COMMON: Range = [0.62, 0.85];
/** On a page without a paragraph of its own, a label may be what the page is about: a hint for the judgement, not enough by itself. */
const WITHOUT_STORY: Range = [0.4, 0.5];
/** 1.645 standard errors: one in twenty shares is lower by chance. */
const Z = 1.645;

/** The lower end of Wilson's interval: the share that a count of so many surely shows. */
function sureShare(count: number, all: number): number {
  const share = count / all;
  const square = Z * Z;
  const spread = Z * Math.sqrt((share * (1 - share)) / all + square / (4 * all * all));
  return (share + square / (2 * all) - spread) / (1 + square / all);
}

/** A block's line on the site's pages. */
interface Standing {
  readonly count: number;
  readonly share: number;
  /** The share that the count surely shows. */
  readonly sure: number;
  /** Share of those pages on which it stands deep inside the story. */
  readonly inside: number;
  readonly isHeading: boolean;
}

/** A page beside its site. */
interface Placed {
  readonly page: MeasuredPage;
  /** For each block that recurs on the site, how. */
  readonly standing: readonly (Standing | undefined)[];
  /** First and last long line of the page's own; `first` > `last` where it has none. */
  readonly first: number;
  readonly last: number;
  readonly metadata: ReadonlySet<number>;
}

function placed(page: MeasuredPage, { lines }: KnownSite): Placed {
  const keys = page.blocks.map(lineKey);
  const standing = keys.map((key): Standing | undefined => {
    const place = placeOf(lines.keys, key);
    const count = lines.counts[place] ?? 0;
    if (!isRecurring(count, lines.pages)) return undefined;
    return {
      count,
      share: count / lines.pages,
      sure: sureShare(count, lines.pages),
      inside: (lines.inside[place] ?? 0) / count,
      isHeading: lines.headings[place] === 1,
    };
  });
  const isOwn = (key: number, at: number) => isLong(key) && !standing[at];
  const first = keys.findIndex(isOwn);
  const metadata = new Set(page.page.metadataBlocks.map(({ block }) => block));
  return { page, standing, first: first === -1 ? keys.length : first, last: keys.findLastIndex(isOwn), metadata };
}

const wordsOf = ({ hashes }: MeasuredBlock) => hashes.join(' ');

/** True for the headline of the page, also where it is not the line that was chosen for it. */
function headlines({ page: { page, blocks }, first, last }: Placed): (block: MeasuredBlock) => boolean {
  const chosen = page.metadataBlocks.filter(({ fields }) => fields.includes('title'));
  const titles = new Set(chosen.map(({ block }) => wordsOf(blocks[block] as MeasuredBlock)));
  const tops = blocks.filter(({ block }) => block.kind === 'heading' && block.level === 1 && block.html);
  // Where a page has several of the first rank they are its sections, or the site's name.
  if (tops.length === 1 && tops[0] && tops[0].block.index <= last) titles.add(wordsOf(tops[0]));
  // Where no headline was found, it may be the line above the first paragraph.
  if (titles.size === 0 && first > 0) titles.add(wordsOf(blocks[first - 1] as MeasuredBlock));
  return (block) => titles.has(wordsOf(block));
}

const isSentence = ({ block: { text }, length }: MeasuredBlock) => length >= MIN_MOTTO_WORDS && SENTENCE_END.test(text.slice(-20));

/** True for lines of verse and the like, which stand together without a blank line. */
const isInStanza = ({ page: { blocks } }: Placed, index: number) =>
  blocks[index]?.block.tight === true || blocks[index + 1]?.block.tight === true;

/** Inside the story: what somebody put between its paragraphs goes, not what sections begin with. */
function insideRange(place: Placed, index: number, { share, sure, isHeading }: Standing): Range | undefined {
  const measured = place.page.blocks[index] as MeasuredBlock;
  const { block, length } = measured;
  const isHtmlHeading = block.kind === 'heading' && block.html !== undefined;
  const next = place.page.blocks[index + 1]?.block;
  if (!PLAIN.has(block.kind) || isHtmlHeading || isInStanza(place, index)) return undefined;
  if (measured.isProse || isSentence(measured)) return sure >= MIN_SURE_SHARE ? COMMON : undefined;
  const isLabel = isHeading || length < MIN_MOTTO_WORDS || LEADS_ON.test(block.text) || (next && HEADED.has(next.kind));
  return isLabel || share < MIN_COMMON_SHARE ? undefined : COMMON;
}

/** True where the line that stands on the side away from the story is the site's too, or where none stands there. */
function isAmongFurniture({ standing, metadata, page, last }: Placed, index: number): boolean {
  const step = index > last ? 1 : -1;
  let outer = index + step;
  while (metadata.has(outer)) outer += step;
  const isOfSite = (at: number) => standing[at] !== undefined || at < 0 || at >= standing.length;
  const { kind } = (page.blocks[index] as MeasuredBlock).block;
  // The last item of a list is the list's, whatever stands below.
  const inner = page.blocks[index - step]?.block;
  return isOfSite(outer) && (kind !== 'list-item' || inner?.kind !== 'list-item' || isOfSite(index - step));
}

/** Above and below the story: furniture stands among furniture. */
function outsideRange(place: Placed, index: number, { share, sure }: Standing): Range | undefined {
  const { block, isProse } = place.page.blocks[index] as MeasuredBlock;
  if (beginsLowercase(block.text)) return undefined;
  if (isProse) return sure >= MIN_SURE_SHARE ? COMMON : undefined;
  const least = DIGIT.test(block.text) ? MIN_COMMON_SHARE : MIN_OUTSIDE_SHARE;
  return share >= least && isAmongFurniture(place, index) ? OUTSIDE : undefined;
}

function rangeOf(place: Placed, index: number, standing: Standing): Range | undefined {
  const { first, last, page } = place;
  const measured = page.blocks[index] as MeasuredBlock;
  if (first > last) return outsideRange(place, index, standing) && WITHOUT_STORY;
  const isInserted = standing.inside >= MIN_INSIDE && PLAIN.has(measured.block.kind) && (measured.isProse || isSentence(measured));
  if (isInserted && !isInStanza(place, index) && !(measured.block.kind === 'heading' && measured.block.html)) return INSERTED;
  // What stands right above the first paragraph may head it.
  return index >= first - 1 && index < last ? insideRange(place, index, standing) : outsideRange(place, index, standing);
}

/** Marks what the site repeats on many pages: outside of the story what stands among furniture, inside it sentences and mottos that were put between its paragraphs. */
export function siteProfile(site: KnownSite): Detector {
  const { pages } = site.lines;
  const detect = (page: MeasuredPage): Mark[] => {
    const place = placed(page, site);
    const isHeadline = headlines(place);
    return marksEach(page.blocks, (measured, index) => {
      const standing = place.standing[index];
      const range = standing && !place.metadata.has(index) && !isHeadline(measured) ? rangeOf(place, index, standing) : undefined;
      if (!standing || !range) return undefined;
      const sure = Math.max(0, (standing.sure - MIN_SHARE) / (1 - MIN_SHARE));
      const confidence = Math.round(100 * (range[0] + (range[1] - range[0]) * sure)) / 100;
      return { block: index, detector: SITE_PROFILE.name, confidence, reason: `on ${standing.count} of ${pages} pages of ${site.name}` };
    });
  };
  return { ...SITE_PROFILE, detect };
}

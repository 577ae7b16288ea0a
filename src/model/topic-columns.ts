import type { MeasuredPage } from '../detect/detector.js';
import { pathOf } from '../measure/address-path.js';
import { stopWordSetOf } from '../measure/stop-words.js';
import { hashedWords } from '../measure/words.js';
import { type Column, columnOfPlaces } from './column.js';
import type { Columns } from './columns.js';
import { type Terms, termsOf } from './terms.js';

/** Blocks of the story that must have a word for it to be one of the story's own. */
const OFTEN = 2;
/** Most blocks that a distance counts, and the value where there is nothing to be distant from. */
const FAR = 200;
const NOWHERE = -300;
/** What a share is where there is nothing to have a share in. */
const WITHOUT_TERMS = -1;
/** Share of the address's words that a block must have to be what the address names. */
const MIN_NAMED = 0.5;

/** The words of an address's path: most sites print the headline there. */
function pathWords(url: string | undefined): string {
  if (url === undefined) return '';
  return pathOf(url).replace(/%[\da-f]{2}|[-_/.+]/gi, ' ');
}

/** Share of a block's terms that the story's other paragraphs have: once at least, and often. */
function addStoryColumns(columns: Columns, { blocks, story }: MeasuredPage, terms: Terms): void {
  const { numbers, starts } = terms;
  const frequency = new Int32Array(terms.size);
  const isOfStory = (block: number) => block >= story.first && block <= story.last && blocks[block]?.isProse === true;
  for (let block = story.first; block <= story.last; block++) {
    if (!isOfStory(block)) continue;
    for (let at = starts[block] as number; at < (starts[block + 1] as number); at++) {
      const term = numbers[at] as number;
      frequency[term] = (frequency[term] as number) + 1;
    }
  }
  const once = columns.add('ofStory', new Float32Array(blocks.length));
  const often = columns.add('ofStoryOften', new Float32Array(blocks.length));
  for (let block = 0; block < blocks.length; block++) {
    const start = starts[block] as number;
    const end = starts[block + 1] as number;
    const own = isOfStory(block) ? 1 : 0;
    let onceCount = 0;
    let oftenCount = 0;
    for (let at = start; at < end; at++) {
      const inOthers = (frequency[numbers[at] as number] as number) - own;
      if (inOthers > 0) onceCount += 1;
      if (inOthers > OFTEN) oftenCount += 1;
    }
    once[block] = end === start ? WITHOUT_TERMS : onceCount / (end - start);
    often[block] = end === start ? WITHOUT_TERMS : oftenCount / (end - start);
  }
}

/** For each block the share of a text's terms that it has; -1 where the page has none of them. */
function shareIn({ numbers, starts, knownIn }: Terms, text: string): Column {
  const share = new Float32Array(starts.length - 1);
  const { isKnown, count } = knownIn(hashedWords(text));
  if (count === 0) return share.fill(WITHOUT_TERMS);
  for (let block = 0; block < share.length; block++) {
    let has = 0;
    for (let at = starts[block] as number; at < (starts[block + 1] as number); at++) has += isKnown[numbers[at] as number] as number;
    share[block] = has / count;
  }
  return share;
}

const distanceFrom = (place: number, index: number): number => (place < 0 ? NOWHERE : Math.max(-FAR, Math.min(FAR, index - place)));

/** The place of the block that a share is highest for, if it is high; else -1. */
function bestPlace(share: Column): number {
  let best = -1;
  for (let place = 0; place < share.length; place++) {
    const value = share[place] as number;
    if (value > MIN_NAMED && (best < 0 || value > (share[best] as number))) best = place;
  }
  return best;
}

/** What a block shares with the title and the address, and how far from them it stands. */
function addNameColumns(columns: Columns, { page, blocks }: MeasuredPage, terms: Terms): void {
  const { title, url } = page.metadata;
  columns.add('titleIn', shareIn(terms, title ?? ''));
  const marked = page.metadataBlocks.find(({ fields }) => fields.includes('title'))?.block;
  const titlePlace = marked ?? (title === undefined ? -1 : blocks.findIndex(({ block }) => block.text === title));
  columns.add(
    'fromTitle',
    columnOfPlaces(blocks.length, (index) => distanceFrom(titlePlace, index)),
  );
  const addressIn = columns.add('addressIn', shareIn(terms, pathWords(url)));
  const named = bestPlace(addressIn);
  columns.add(
    'fromNamed',
    columnOfPlaces(blocks.length, (index) => distanceFrom(named, index)),
  );
}

/** How much a block's words are those of the page's story, of its title and of its address. */
export function addTopicColumns(columns: Columns, page: MeasuredPage): void {
  const terms = termsOf(page.blocks, stopWordSetOf(page.language ?? 'en'));
  addStoryColumns(columns, page, terms);
  addNameColumns(columns, page, terms);
}

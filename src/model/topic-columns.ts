import type { MeasuredPage } from '../detect/detector.js';
import { stopWordSetOf } from '../measure/stop-words.js';
import { hashedWords } from '../measure/words.js';
import { type Column, columnOf } from './column.js';
import type { Columns } from './columns.js';
import { knownTerms, meanOverTerms, numberTerms, type Terms, termsOf } from './terms.js';

/** Blocks of the story that must have a word for it to be one of the story's own. */
const OFTEN = 2;
/** Most blocks that a distance counts, and the value where there is nothing to be distant from. */
const FAR = 200;
const NOWHERE = -300;
/** Share of the address's words that a block must have to be what the address names. */
const MIN_NAMED = 0.5;

/** The words of an address's path: most sites print the headline there. */
function pathWords(url: string | undefined): string {
  if (url === undefined) return '';
  const path = url.replace(/^\w+:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  return path.replace(/%[\da-f]{2}|[-_/.+]/gi, ' ');
}

/** Share of a block's terms that the story's other paragraphs have: once at least, and often. */
function addStoryColumns(columns: Columns, { blocks, story }: MeasuredPage, terms: Terms): void {
  const frequency = new Int32Array(terms.frequency.length);
  const isOfStory = (block: number) => block >= story.first && block <= story.last && blocks[block]?.isProse === true;
  for (let block = story.first; block <= story.last; block++) {
    if (isOfStory(block)) for (const term of terms.blocks[block] as readonly number[]) frequency[term] = (frequency[term] as number) + 1;
  }
  const inOthers = (term: number, block: number) => (frequency[term] as number) - (isOfStory(block) ? 1 : 0);
  columns.add(
    'ofStory',
    meanOverTerms(terms, (term, block) => (inOthers(term, block) > 0 ? 1 : 0)),
  );
  columns.add(
    'ofStoryOften',
    meanOverTerms(terms, (term, block) => (inOthers(term, block) > OFTEN ? 1 : 0)),
  );
}

function shareIn(terms: Terms, some: ReadonlySet<number>): Column {
  if (some.size === 0) return new Float32Array(terms.blocks.length).fill(-1);
  return columnOf(terms.blocks, (block) => {
    let count = 0;
    for (const term of block) if (some.has(term)) count += 1;
    return count / some.size;
  });
}

const distanceFrom = (place: number, index: number): number => (place < 0 ? NOWHERE : Math.max(-FAR, Math.min(FAR, index - place)));

/** The place of the block that a share is highest for, if it is high; else -1. */
function bestPlace(share: Column): number {
  let best = -1;
  share.forEach((value, place) => {
    if (value > MIN_NAMED && (best < 0 || value > (share[best] as number))) best = place;
  });
  return best;
}

/** What a block shares with the title and the address, and how far from them it stands. */
function addNameColumns(columns: Columns, { page, blocks }: MeasuredPage, terms: Terms, termsIn: (text: string) => number[]): void {
  const { title, url } = page.metadata;
  const ofTitle = knownTerms(terms, title === undefined ? [] : termsIn(title));
  columns.add('titleIn', shareIn(terms, ofTitle));
  const marked = page.metadataBlocks.find(({ fields }) => fields.includes('title'))?.block;
  const titlePlace = marked ?? (title === undefined ? -1 : blocks.findIndex(({ block }) => block.text === title));
  columns.add(
    'fromTitle',
    columnOf(blocks, (_, index) => distanceFrom(titlePlace, index)),
  );
  const ofAddress = knownTerms(terms, termsIn(pathWords(url)));
  const addressIn = columns.add('addressIn', shareIn(terms, ofAddress));
  const named = bestPlace(addressIn);
  columns.add(
    'fromNamed',
    columnOf(blocks, (_, index) => distanceFrom(named, index)),
  );
}

/** How much a block's words are those of the page's story, of its title and of its address. */
export function addTopicColumns(columns: Columns, page: MeasuredPage): void {
  const stopWords = stopWordSetOf(page.language ?? 'en');
  const terms = numberTerms(page.blocks.map(({ words, hashes }) => termsOf(words, hashes, stopWords)));
  addStoryColumns(columns, page, terms);
  addNameColumns(columns, page, terms, (text) => {
    const { words, hashes } = hashedWords(text);
    return termsOf(words, hashes, stopWords);
  });
}

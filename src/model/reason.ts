import type { MeasuredBlock } from '../survey/measured-block.js';
import type { Column } from './column.js';
import type { Columns } from './columns.js';

/** Reasons that a mark gives at most. */
const MAX_REASONS = 3;
const SHORT = 5;
/** Neighbours on each side among which marks are counted. */
const NEIGHBOURS = 5;
const MANY_MARKED = 3;
/** Log odds by which the words alone, or those of the surroundings, speak clearly for boilerplate. */
const CLEAR = -1;
/** Share of a block's words that the story must have for them to be its own; fewer than that are not. */
const FEW = 0.15;
const FAR = 8;
const LONG_RUN = 8;

/** What speaks against a block, strongest first: how strong, and in words. */
type Evidence = readonly [strength: number, words: string];

/** The columns that reasons are made of. */
interface Seen {
  readonly marked: Column;
  readonly fromStory: Column;
  readonly lexical: Column;
  readonly inContext: Column;
  readonly ofStory: Column;
  readonly copiedRunWords: Column;
  readonly shortRun: Column;
}

/** What each kind of evidence says of a block, from the numbers that the judgement saw. */
function evidenceOf(block: MeasuredBlock, index: number, seen: Seen): Evidence[] {
  const at = (name: keyof Seen) => seen[name][index] as number;
  const marked = Math.round(at('marked') * (2 * NEIGHBOURS + 1));
  const story = at('fromStory');
  const found: Evidence[] = [];
  const say = (is: boolean, strength: number, words: string) => {
    if (is) found.push([strength, words]);
  };
  const lexical = at('lexical');
  const ofStory = at('ofStory');
  const isShort = block.length < SHORT;
  say(at('copiedRunWords') > 0, 4, 'stands on the page before');
  say(lexical < CLEAR, 1 - lexical, 'says what boilerplate says');
  say(lexical >= CLEAR && at('inContext') < CLEAR, 1, 'among blocks that say what boilerplate says');
  if (marked >= MANY_MARKED) say(true, marked / 2, `among ${marked} marked blocks`);
  say(ofStory >= 0 && ofStory < FEW, 2, 'words not the story’s');
  if (story > FAR) say(true, Math.min(3, story / 20), `${story} blocks after the story`);
  if (story < -FAR) say(true, Math.min(3, -story / 20), `${-story} blocks before the story`);
  say(isShort && at('shortRun') >= LONG_RUN, 2, 'in a run of short lines');
  say(isShort, 1.5, 'short');
  return found;
}

/** Why a block looks like boilerplate, its strongest evidence first: `short, among 6 marked blocks, words not the story’s`. */
export function reasonsOf(columns: Columns): (block: MeasuredBlock, index: number) => string {
  const seen = {
    marked: columns.get('marked~5'),
    fromStory: columns.get('fromStory'),
    lexical: columns.get('lexical'),
    inContext: columns.get('lexical:inContext'),
    ofStory: columns.get('ofStory'),
    copiedRunWords: columns.get('copiedRunWords'),
    shortRun: columns.get('shortRun'),
  };
  return (block, index) => {
    const found = evidenceOf(block, index, seen).sort((a, b) => b[0] - a[0]);
    if (found.length === 0) return 'its shape and place are not those of the article';
    let reason = '';
    for (let at = 0; at < found.length && at < MAX_REASONS; at++) reason += (at === 0 ? '' : ', ') + (found[at] as Evidence)[1];
    return reason;
  };
}

import type { MeasuredBlock } from '../src/survey/measured-block.js';
import { scorerWords } from './bag.js';
import { bare, type LabelledHtml } from './html-sets.js';
import { type SnippetPlace, UNKNOWN } from './labels.js';

/** Words of a run that is looked for in the gold text. */
const RUN = 3;
/** Shares of a block's runs from which it is all content, and below which it is none. */
const MOSTLY = 0.8;
const HARDLY = 0.2;

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

/** What a label of a shown line says of the block that prints it; a copy more than the page shows is hidden, and no content. */
function targetOfLabel(label: string | undefined): number {
  if (label === '1') return 1;
  return label === undefined || label === '0' || label === '3' ? 0 : UNKNOWN;
}

/**
 * What each block should be, as `targetsOf` says of text: by the labels of the same page as a browser shows it, where a line there is the block; else by
 * the share of its runs of three words that the gold text has.
 */
export function htmlTargetsOf(
  { gold, shown }: LabelledHtml,
  blocks: readonly MeasuredBlock[],
  snippets: readonly SnippetPlace[],
): number[] {
  const lines = new Set(gold?.split('\n').map(bare));
  const runs = new Set(runsOf(scorerWords(gold ?? '')));
  const seen = new Map<string, number>();
  const values = blocks.map(({ block: { text } }) => {
    if (gold === undefined) return UNKNOWN;
    const key = bare(text);
    const labels = shown?.get(key);
    if (labels !== undefined) {
      const copy = seen.get(key) ?? 0;
      seen.set(key, copy + 1);
      return targetOfLabel(labels[copy]);
    }
    const words = scorerWords(text);
    if (words.length === 0) return UNKNOWN;
    if (words.length < RUN) return lines.has(key) ? 1 : 0;
    const own = runsOf(words);
    const share = own.filter((run) => runs.has(run)).length / own.length;
    if (share > MOSTLY) return 1;
    return share < HARDLY ? 0 : share;
  });
  for (const { wanted, blocks: places } of snippets) for (const place of places) values[place] = wanted ? 1 : 0;
  return values;
}

import type { MeasuredBlock } from '../src/survey/measured-block.js';
import type { LabelledPage } from './sets.js';

/** Shorter blocks are often printed again by chance. */
const MIN_COPIED_WORDS = 4;
export const UNKNOWN = -1;

/** The lines of a text that are labelled: those that are not empty. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
}

/** For each block the share of its labelled characters that stand in content lines; `UNKNOWN` where none are labelled. */
function fromLines(page: LabelledPage, blocks: readonly MeasuredBlock[], labels: string): number[] {
  const lines = page.text.split(/\r\n|\r|\n/);
  let at = 0;
  const digits = lines.map((line) => (line.trim() === '' ? ' ' : (labels[at++] ?? ' ')));
  return blocks.map(({ block }, index) => {
    const next = blocks[index + 1]?.block.line ?? lines.length + 1;
    let content = 0;
    let all = 0;
    for (let line = block.line - 1; line < Math.max(block.line, next - 1); line++) {
      const digit = digits[line];
      if (digit === undefined || digit === ' ' || digit === '2') continue;
      const size = (lines[line] as string).length;
      all += size;
      if (digit === '1') content += size;
    }
    return all === 0 ? UNKNOWN : content / all;
  });
}

/**
 * The same for a page whose lines were joined: `joined` has the digit of each of its characters. Blocks are looked for in their order; `UNKNOWN` for one whose words were changed.
 */
function fromCharacters(text: string, joined: string, blocks: readonly MeasuredBlock[]): number[] {
  let from = 0;
  return blocks.map(({ block }) => {
    const at = text.indexOf(block.text, from);
    if (at < 0) return UNKNOWN;
    from = at + block.text.length;
    const digits = joined.slice(at, from).replace(/[2 ]/g, '');
    return digits === '' ? UNKNOWN : digits.replace(/[^1]/g, '').length / digits.length;
  });
}

/** Of equal blocks those that stand are the first ones, as for the detector of duplicates: else a page that is printed twice teaches chance. */
function firstCopiesStand(values: number[], blocks: readonly MeasuredBlock[]): void {
  const copies = new Map<number, number[]>();
  blocks.forEach(({ wording, length }, index) => {
    if ((values[index] as number) >= 0 && length >= MIN_COPIED_WORDS) copies.set(wording, [...(copies.get(wording) ?? []), index]);
  });
  for (const group of copies.values()) {
    const sorted = group.map((index) => values[index] as number).sort((a, b) => b - a);
    group.forEach((index, rank) => {
      values[index] = sorted[rank] as number;
    });
  }
}

/** As the scorer compares snippets. */
const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

/** A snippet that must stay or go, and the blocks that have it. */
export interface SnippetPlace {
  readonly wanted: boolean;
  readonly blocks: readonly number[];
}

export function snippetPlaces(page: LabelledPage, blocks: readonly MeasuredBlock[]): SnippetPlace[] {
  const texts = blocks.map(({ block }) => plain(block.text));
  const places = (snippets: readonly string[], wanted: boolean) =>
    snippets.map((snippet) => ({ wanted, blocks: texts.flatMap((text, index) => (text.includes(plain(snippet)) ? [index] : [])) }));
  return [...places(page.wanted, true), ...places(page.unwanted, false)];
}

function labelled(page: LabelledPage, blocks: readonly MeasuredBlock[]): number[] {
  if (page.joined !== undefined) return fromCharacters(page.text, page.joined, blocks);
  return page.labels === undefined ? blocks.map(() => UNKNOWN) : fromLines(page, blocks, page.labels);
}

/** What each block should be: 1 content, 0 boilerplate, in between where it holds both; `UNKNOWN` where nobody said. */
export function targetsOf(page: LabelledPage, blocks: readonly MeasuredBlock[], snippets: readonly SnippetPlace[]): number[] {
  const values = labelled(page, blocks);
  if (values.some((value) => value >= 0)) firstCopiesStand(values, blocks);
  for (const { wanted, blocks: places } of snippets) for (const place of places) values[place] = wanted ? 1 : 0;
  return values;
}

import type { Article } from '../../types.js';
import { plainLine } from '../plain-line.js';
import { siteOf } from './site.js';
import { type Decision, thresholdFor, verdictsOf } from './verdict.js';

/** How near the threshold a confidence is that might as well have decided otherwise: what a second opinion moves it by. */
const EDGE = 0.15;
/** Enough of a title to know the page by. */
const MAX_TITLE = 140;

/** One page of a folder's report in a few words and numbers: plain data, small enough to be posted from a worker and kept by the thousand. */
export interface ReportRow {
  /** The input's path below its folder. */
  readonly name: string;
  /** Absent where the page does not say it, like the site. */
  readonly title?: string;
  readonly site?: string;
  readonly blocks: number;
  readonly struck: number;
  /** Characters of all blocks, and of the struck ones. */
  readonly characters: number;
  readonly struckCharacters: number;
  /** Share of the characters whose block was decided near the threshold, 0 to 1; 1 where nothing on the page looks like an article. */
  readonly unsure: number;
  readonly isInDoubt: boolean;
  /** Struck blocks by the detector that was surest. */
  readonly detectors: Readonly<Record<string, number>>;
  /** What went wrong with an input that could not be cleaned: then all numbers are 0. */
  readonly error?: string;
}

/** The row of a cleaned page. `name`: the input's path below its folder. */
export function reportRow(article: Article, name: string, decision: Decision): ReportRow {
  const detectors = new Map<string, number>();
  let [characters, struckCharacters, edge] = [0, 0, 0];
  for (const { block, fate, kind, marks } of verdictsOf(article, decision)) {
    const { length } = block.text;
    characters += length;
    if (fate === 'struck') {
      struckCharacters += length;
      detectors.set(kind, (detectors.get(kind) ?? 0) + 1);
    }
    const [decisive] = marks;
    if (decisive && Math.abs(decisive.confidence - thresholdFor(decisive.detector, decision)) <= EDGE) edge += length;
  }
  const title = plainLine(article.metadata.title ?? '').slice(0, MAX_TITLE);
  const site = siteOf(article) ?? article.metadata.site;
  return {
    name,
    ...(title !== '' && { title }),
    ...(site !== undefined && { site: plainLine(site).slice(0, MAX_TITLE) }),
    blocks: article.blocks.length + article.struck.length,
    struck: article.struck.length,
    characters,
    struckCharacters,
    unsure: article.isInDoubt ? 1 : characters === 0 ? 0 : edge / characters,
    isInDoubt: article.isInDoubt ?? false,
    detectors: Object.fromEntries(detectors),
  };
}

/** The row of an input that could not be cleaned. */
export function failedRow(name: string, error: string): ReportRow {
  return { name, blocks: 0, struck: 0, characters: 0, struckCharacters: 0, unsure: 0, isInDoubt: false, detectors: {}, error };
}

import type { ReportRow } from './row.js';

/** Bars of the plots: a twentieth of the text each. */
const BINS = 20;
/** More sites than anyone reads; those that come later are counted together, so that a crawl of a million sites fits in memory. */
const MAX_SITES = 20_000;
/** Pages on the first sheet of the index. */
const FIRST_ROWS = 100;

/** What adds up for one site or one detector. */
export interface Sum {
  pages: number;
  blocks: number;
  struck: number;
  inDoubt: number;
}

/** A row with its number in the run, from 0, and where its report lies. */
export interface NumberedRow {
  readonly row: ReportRow;
  readonly number: number;
  readonly href?: string;
}

const emptySum = (): Sum => ({ pages: 0, blocks: 0, struck: 0, inDoubt: 0 });

/** Share of a page's text that was struck, 0 to 1. */
export const struckShare = ({ characters, struckCharacters }: ReportRow): number => (characters === 0 ? 0 : struckCharacters / characters);

function addOne(bins: number[], share: number): void {
  const bin = Math.min(BINS - 1, Math.floor(share * BINS));
  bins[bin] = (bins[bin] ?? 0) + 1;
}

/** Rows added up as they come: sums by detector and site, how the pages are spread, the pages of which most was struck. Its size does not grow with the pages. */
export class ReportTotals {
  readonly all = emptySum();
  failed = 0;
  readonly detectors = new Map<string, Sum>();
  readonly sites = new Map<string, Sum>();
  /** Pages of sites beyond those that are counted apart. */
  readonly otherSites = emptySum();
  /** How many pages had which share of their text struck, and how many were how unsure: each bin is a twentieth. */
  readonly struckBins: number[] = Array<number>(BINS).fill(0);
  readonly unsureBins: number[] = Array<number>(BINS).fill(0);
  readonly #top: NumberedRow[] = [];

  add(numbered: NumberedRow): void {
    const { row } = numbered;
    if (row.error !== undefined) this.failed++;
    else this.#count(row);
    this.#top.push(numbered);
    if (this.#top.length >= 2 * FIRST_ROWS) this.#cut();
  }

  /** The first rows by how much was struck, in equal shares by their order. */
  mostStruck(): readonly NumberedRow[] {
    this.#cut();
    return this.#top;
  }

  #cut(): void {
    this.#top.sort((a, b) => struckShare(b.row) - struckShare(a.row) || a.number - b.number);
    this.#top.length = Math.min(this.#top.length, FIRST_ROWS);
  }

  #count(row: ReportRow): void {
    for (const sum of [this.all, this.#siteSum(row.site ?? '')]) {
      sum.pages++;
      sum.blocks += row.blocks;
      sum.struck += row.struck;
      if (row.isInDoubt) sum.inDoubt++;
    }
    for (const [name, struck] of Object.entries(row.detectors)) {
      const sum = this.detectors.get(name) ?? emptySum();
      this.detectors.set(name, sum);
      sum.pages++;
      sum.struck += struck;
    }
    addOne(this.struckBins, struckShare(row));
    addOne(this.unsureBins, row.unsure);
  }

  #siteSum(site: string): Sum {
    const known = this.sites.get(site);
    if (known) return known;
    if (this.sites.size >= MAX_SITES) return this.otherSites;
    const sum = emptySum();
    this.sites.set(site, sum);
    return sum;
  }
}

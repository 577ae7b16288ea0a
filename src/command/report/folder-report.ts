import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { renderIndex } from '../../render/report/index-page.js';
import { failedRow, type ReportRow } from '../../render/report/row.js';
import { ROWS_PER_FILE, renderRows } from '../../render/report/row-data.js';
import { type NumberedRow, ReportTotals } from '../../render/report/totals.js';
import type { Outcome } from '../../types.js';
import { type Configuration, UsageError } from '../options.js';
import { writeWhole } from '../write.js';
import { decisionOf, digest, type ReportedPage, reportedPage } from './reported-page.js';

/** Page reports in one folder: more make file managers slow. */
const PAGES_PER_FOLDER = 1_000;

/**
 * The report of many pages as it is written: a file for each page, their rows in files of a thousand, an index at the end. It holds a thousand rows and the
 * totals, however many pages come.
 */
export class FolderReport {
  readonly #configuration: Configuration;
  readonly #folder: string;
  readonly #totals = new ReportTotals();
  #rows: NumberedRow[] = [];
  #count = 0;
  #files = 0;

  constructor(configuration: Configuration, folder: string) {
    this.#configuration = configuration;
    this.#folder = folder;
  }

  /** Takes what came of the next input, in the order of the run. `name`: its path below its folder. Throws a WriteError. */
  async add(name: string, outcome: Outcome): Promise<void> {
    if (outcome.ok) await this.addPage(reportedPage(outcome.article, name, decisionOf(this.#configuration)));
    else await this.addRow(failedRow(name, outcome.error));
  }

  /** Writes the report of the next page, and notes its row. Throws a WriteError. */
  async addPage({ html, row }: ReportedPage): Promise<void> {
    const href = `pages/${Math.floor(this.#count / PAGES_PER_FOLDER) + 1}/${this.#count + 1}.html`;
    await writeWhole(join(this.#folder, href), html);
    await this.addRow(row, href);
  }

  /** Notes the row of the next input, whose own report lies at `href`, where it has one. Throws a WriteError. */
  async addRow(row: ReportRow, href?: string): Promise<void> {
    const numbered = { row, number: this.#count++, ...(href !== undefined && { href }) };
    this.#totals.add(numbered);
    this.#rows.push(numbered);
    if (this.#rows.length >= ROWS_PER_FILE) await this.#writeRows();
  }

  /** Writes what is left, and the index. Throws a WriteError. */
  async finish(): Promise<void> {
    if (this.#rows.length > 0) await this.#writeRows();
    const name = this.#configuration.paths.join(' ');
    await writeWhole(join(this.#folder, 'index.html'), renderIndex(this.#totals, { name, files: this.#files, digest }));
  }

  async #writeRows(): Promise<void> {
    const file = ++this.#files;
    await writeWhole(join(this.#folder, 'data', `rows-${file}.js`), renderRows(this.#rows, file));
    this.#rows = [];
  }
}

/** The report of a batch, where one is asked for. A file in its place is a UsageError. */
export async function folderReport(configuration: Configuration): Promise<FolderReport | undefined> {
  const { report } = configuration;
  if (report === undefined) return undefined;
  const existing = await stat(report).catch(() => undefined);
  if (existing && !existing.isDirectory()) throw new UsageError(`--report ${report} is a file; many pages need a folder`);
  return new FolderReport(configuration, report);
}

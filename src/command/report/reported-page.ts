import { createHash } from 'node:crypto';
import { thresholdOf } from '../../pipeline.js';
import { renderPageReport } from '../../render/report/page-report.js';
import { type ReportRow, reportRow } from '../../render/report/row.js';
import type { Decision } from '../../render/report/verdict.js';
import type { Article } from '../../types.js';
import type { Configuration } from '../options.js';

/** No detector's name: how sure a mark must be where its detector has no threshold of its own. */
const ANY = '';
/** Where the index is from the report of a page: `pages/1/1.html`. */
const INDEX = '../../index.html';

const digests = new Map<string, string>();

/** SHA-256 as base64, once for each text: all pages of a run have the same style and script. */
export function digest(text: string): string {
  const known = digests.get(text) ?? createHash('sha256').update(text).digest('base64');
  digests.set(text, known);
  return known;
}

/** What decided beside the marks: the run's options, as plain data. */
export function decisionOf({ clean }: Pick<Configuration, 'clean'>): Decision {
  const { keep, thresholds } = clean;
  return { threshold: thresholdOf(ANY, clean), ...(keep && { keep }), ...(thresholds && { thresholds }) };
}

/** The report of a page that stands alone. */
export const reportOf = (article: Article, name: string, decision: Decision): string =>
  renderPageReport(article, { ...decision, name, digest });

/** What a folder's report takes of one page: its own report as HTML, and its row. Plain data, so that a worker can make it. */
export interface ReportedPage {
  readonly html: string;
  readonly row: ReportRow;
}

/** One page of a folder's report. `name`: the input's path below its folder. */
export const reportedPage = (article: Article, name: string, decision: Decision): ReportedPage => ({
  html: renderPageReport(article, { ...decision, name, index: INDEX, digest }),
  row: reportRow(article, name, decision),
});

import { createHash } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { thresholdOf } from '../../pipeline.js';
import { renderPageReport } from '../../render/report/page-report.js';
import type { Decision } from '../../render/report/verdict.js';
import type { Article } from '../../types.js';
import { type Configuration, UsageError } from '../options.js';
import { writeWhole } from '../write.js';

const digests = new Map<string, string>();

/** SHA-256 as base64, once for each text: all pages of a run have the same style and script. */
export function digest(text: string): string {
  const known = digests.get(text) ?? createHash('sha256').update(text).digest('base64');
  digests.set(text, known);
  return known;
}

/** No detector's name: how sure a mark must be where its detector has no threshold of its own. */
const ANY = '';

/** What decided beside the marks: the run's options. */
export function decisionOf({ clean }: Configuration): Decision {
  const { keep, thresholds } = clean;
  return { threshold: thresholdOf(ANY, clean), ...(keep && { keep }), ...(thresholds && { thresholds }) };
}

/** The report of a page as the run's options judged it. `index`: where the folder's index is, from the page. */
export function reportOf(article: Article, name: string, configuration: Configuration, index?: string): string {
  return renderPageReport(article, {
    name,
    ...decisionOf(configuration),
    ...(index !== undefined && { index }),
    digest,
  });
}

/** Where the report of one page goes: into a folder under the page's name. */
async function reportTarget(report: string, path: string): Promise<string> {
  const isFolder = report.endsWith('/') || ((await stat(report).catch(() => undefined))?.isDirectory() ?? false);
  return isFolder ? join(report, `${path === '-' ? 'stdin' : basename(path, extname(path))}.html`) : report;
}

/**
 * Writes the report of one page that was read from `path` (`-`: standard input) to the place that `--report` names. Throws a UsageError where that is the input or
 * the output, a WriteError where it cannot be written.
 */
export async function writePageReport(configuration: Configuration, path: string, name: string, article: Article): Promise<void> {
  const { report, output } = configuration;
  if (report === undefined) return;
  const target = await reportTarget(report, path);
  const place = await realpath(target).catch(() => undefined);
  for (const [other, what] of [
    [path, 'the input'],
    [output, 'the output'],
  ] as const) {
    const isSame = other !== undefined && place !== undefined && place === (await realpath(other).catch(() => undefined));
    if (isSame && (await stat(place)).isFile()) throw new UsageError(`--report ${target} is ${what}; name another file`);
  }
  await writeWhole(target, reportOf(article, name, configuration));
}

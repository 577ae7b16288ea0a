import { realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Article } from '../../types.js';
import { type Configuration, UsageError } from '../options.js';
import { writeWhole } from '../write.js';
import { decisionOf, reportOf } from './reported-page.js';

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
  await writeWhole(target, reportOf(article, name, decisionOf(configuration)));
}

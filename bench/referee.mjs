import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shared } from './shared.mjs';

/**
 * One line of the referee's report: a set's pages of one label (`all`, a page type, or a language).
 * A measure is null where the set cannot give it: F1 without gold text, snippet F1 without snippets.
 * @typedef {{ set: string, label: string, pages: number, f1: number | null, recall: number | null, kept: number | null, leaked: number | null, snippetF1: number | null, missing: number }} Score
 */

/** What answers every page with its own text. */
export const UNTOUCHED = ['node', shared('score/keep-everything.mjs')];

/** The report, if the command answered at all: the referee gives 0 to what is missing, and goes on. */
function checked(report, command) {
  for (const { set, label, pages, missing } of report) {
    if (label !== 'all' || missing === 0) continue;
    if (missing === pages) throw new Error(`${command.join(' ')} answered no page of ${set}`);
    process.stderr.write(`${set}: ${missing} of ${pages} pages unanswered, scored as 0, by ${command.join(' ')}\n`);
  }
  return report;
}

/**
 * Lets `../shared/score/score.mjs` score a command on sets of pages, and returns its report. Throws an Error where the referee fails, or the command
 * answers nothing.
 * @param {readonly string[]} sets Paths of gzipped JSONL files.
 * @param {readonly string[]} command
 * @returns {Score[]}
 */
export function score(sets, command) {
  const directory = mkdtempSync(join(tmpdir(), 'stet-bench-'));
  const report = join(directory, 'report.json');
  try {
    const { status } = spawnSync(process.execPath, [shared('score/score.mjs'), ...sets, '--json', report, '--', ...command], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`score.mjs ended with ${status} on ${command.join(' ')}`);
    return checked(JSON.parse(readFileSync(report, 'utf8')), command);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

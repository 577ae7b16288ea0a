import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SHARED = at('../../shared/');
const BIN = at('../bin/stet.js');
const isShared = existsSync(SHARED);
if (!isShared) process.stderr.write('skipped: the labelled pages and the example are not beside this checkout (../shared)\n');

interface Score {
  readonly label: string;
  readonly f1: number;
  readonly recall: number;
  readonly missing: number;
}

/** The scores of the built command, as a JSONL filter, on one labelled set. */
function scoreOf(set: string): Score {
  const report = join(mkdtempSync(join(tmpdir(), 'stet-score-')), 'report.json');
  const command = [process.execPath, BIN, '-i', 'jsonl', '-f', 'jsonl', '--quiet'];
  execFileSync(process.execPath, [
    join(SHARED, 'score/score.mjs'),
    join(SHARED, `data/${set}.jsonl.gz`),
    '--json',
    report,
    '--',
    ...command,
  ]);
  const rows: Score[] = JSON.parse(readFileSync(report, 'utf8'));
  return rows.find(({ label }) => label === 'all') as Score;
}

describe.skipIf(!isShared)('the example', () => {
  it('is cleaned byte for byte', () => {
    const { stdout } = spawnSync(process.execPath, [BIN, join(SHARED, 'example/raw.txt')], { encoding: 'utf8' });
    expect(stdout).toBe(readFileSync(join(SHARED, 'example/clean.txt'), 'utf8'));
  });

  it('takes at most twice the wall time of an empty Node process', () => {
    const milliseconds = (args: readonly string[], input?: Buffer) => {
      const started = performance.now();
      spawnSync(process.execPath, args, input ? { input } : {});
      return performance.now() - started;
    };
    const input = readFileSync(join(SHARED, 'example/raw.txt'));
    milliseconds([BIN], input);
    const ratios = Array.from({ length: 25 }, () => milliseconds([BIN], input) / milliseconds(['-e', '0'])).sort((a, b) => a - b);
    expect(ratios[12]).toBeLessThanOrEqual(2);
  });
});

describe.skipIf(!isShared)('labelled pages', () => {
  it('clean articles come out as they went in', { timeout: 120_000 }, () => {
    const { f1, missing } = scoreOf('dev-clean');
    expect(missing).toBe(0);
    expect(f1).toBeGreaterThanOrEqual(0.998);
  });

  it('light leftovers and duplicates go, the article stays', { timeout: 120_000 }, () => {
    const { f1, recall, missing } = scoreOf('dev-light');
    expect(missing).toBe(0);
    expect(f1).toBeGreaterThanOrEqual(0.965);
    expect(recall).toBeGreaterThanOrEqual(0.995);
  });
});

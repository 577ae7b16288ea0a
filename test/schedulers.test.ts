import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BIN = fileURLToPath(new URL('../bin/stet.js', import.meta.url));
const file = (name: string) => fileURLToPath(new URL(`../integrations/${name}`, import.meta.url));
const STORY = 'The mill by the river grinds again, and its owner says the neighbours bring the grain from every village of the valley.';

let root = '';

function run(command: string, args: readonly string[], env: Record<string, string>) {
  const path = `${join(root, 'bin')}:${process.env.PATH}`;
  return spawnSync(command, args, { cwd: root, env: { PATH: path, STET: 'stet', ...env }, encoding: 'utf8' });
}

/** A program of the test's own, on the path of what it runs. */
function program(name: string, text: string): void {
  const path = join(root, 'bin', name);
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}

function texts(folder: string): [string, string][] {
  return readdirSync(join(root, folder))
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'stet-schedulers-'));
  mkdirSync(join(root, 'bin'));
  mkdirSync(join(root, 'scraped'));
  for (let at = 0; at < 12; at++)
    writeFileSync(join(root, 'scraped', `p${at}.txt`), `Tale ${at}\n\n${STORY} Tale ${at}.\n\nThe Marrow Ledger\n`);
  program('stet', `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  run('stet', ['profile', 'scraped', '-q', '-o', 'sites.jsonl.gz'], {});
  run('stet', ['scraped', '-o', 'whole', '-q', '--site-profile', 'sites.jsonl.gz'], {});
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the examples for schedulers clean the whole folder, a shard each', () => {
  it('GNU parallel', () => {
    // What GNU parallel does with these arguments, one after another, where it is not installed.
    if (run('sh', ['-c', 'parallel --version'], {}).status !== 0) {
      program('parallel', '#!/bin/sh\nshift 2\nwhile read -r part; do sh -c "$(echo "$*" | sed "s/{}/$part/g")" || exit 1; done\n');
    }
    const { status, stderr } = run('sh', [file('parallel/clean.sh'), 'scraped', 'by-parallel'], { PARTS: '3' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(texts('by-parallel')).toEqual(texts('whole'));
  });

  it('Slurm', () => {
    const script = readFileSync(file('slurm/clean.sbatch'), 'utf8');
    const [, first, last] = /^#SBATCH --array=(\d+)-(\d+)$/m.exec(script)?.map(Number) ?? [];
    expect([first, last]).toEqual([1, 16]);
    for (const id of [1, 2, 3]) {
      const env = { INPUT: 'scraped', OUTPUT: 'by-slurm', SITES: 'sites.jsonl.gz', SLURM_CPUS_PER_TASK: '1' };
      const array = { SLURM_ARRAY_TASK_ID: String(id), SLURM_ARRAY_TASK_MIN: '1', SLURM_ARRAY_TASK_COUNT: '3' };
      expect(run('bash', [file('slurm/clean.sbatch')], { ...env, ...array }).status).toBe(0);
      expect(existsSync(join(root, `by-slurm.errors-${id}of3.jsonl`))).toBe(true);
    }
    expect(texts('by-slurm')).toEqual(texts('whole'));
  });

  it('Kubernetes', () => {
    const job = readFileSync(file('kubernetes/job.yaml'), 'utf8');
    const args = (/^ *args: \[(.*)\]$/m.exec(job)?.[1] ?? '').split(', ').map((word) => word.replace(/"/g, '').replace('/data/', ''));
    const completions = Number(/completions: (\d+)/.exec(job)?.[1]);
    expect(args).toContain(`auto/${completions}`);
    const three = args.map((word) => (word === `auto/${completions}` ? 'auto/3' : word));
    for (const index of [0, 1, 2]) expect(run('stet', three, { JOB_COMPLETION_INDEX: String(index) }).status).toBe(0);
    expect(texts('clean')).toEqual(texts('whole'));
  });
});

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const BENCH = fileURLToPath(new URL('../bench/site-profile.mjs', import.meta.url));

describe('site profiles on made-up sites', () => {
  // The bench ends with 1 where less than 99 % of mottos and promos goes, less than 99.9 % of the articles stays, or merged shards are another profile.
  it('strike what the sites repeat, and leave the articles', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BENCH, '--sites', '8'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toContain('the byte-same profile');
    expect(status).toBe(0);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const BIN = fileURLToPath(new URL('../bin/stet.js', import.meta.url));
const KILOBYTE = 1024;
const root = mkdtempSync(join(tmpdir(), 'stet-memory-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Prints, as the last thing that a process does, its greatest memory in kilobytes. */
const METER = `data:text/javascript,${encodeURIComponent("process.on('exit', () => process._rawDebug('peak ' + process.resourceUsage().maxRSS))")}`;

describe('a huge page of HTML', () => {
  it('of 20 MB of paragraphs takes less than 800 MB', { timeout: 120_000 }, () => {
    const line = '<p>The harbour was closed again on Friday and nobody in the town came down to look at it.</p>\n';
    const page = join(root, 'page.html');
    writeFileSync(page, line.repeat(20_000_000 / line.length));
    const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', METER, BIN, page], {
      env: {},
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    expect(status).toBe(0);
    expect(stdout.length).toBeGreaterThan(1000);
    const peak = Number(/peak (\d+)/.exec(stderr)?.[1]);
    expect(peak).toBeGreaterThan(0);
    expect(peak / KILOBYTE).toBeLessThan(800);
  });
});

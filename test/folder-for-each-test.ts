import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';

/** Gives each test of a file a new folder, and removes them all at its end. */
export function folderForEachTest(name: string, take: (folder: string) => void): void {
  const folders: string[] = [];
  beforeEach(() => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), `stet-${name}-`)));
    folders.push(folder);
    take(folder);
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
}

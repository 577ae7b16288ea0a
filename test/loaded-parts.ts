import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../bin/stet.js', import.meta.url));
const HOOK = `const fs = require('node:fs');
const { readFileSync } = fs;
fs.readFileSync = (path, ...others) => {
  const content = readFileSync(path, ...others);
  if (/dist.bundle.[^.]+\\.js$/.test(path)) fs.appendFileSync(process.env.LOADED, content);
  return content;
};`;

/** Runs the command in a folder, and returns its result beside the source of all parts of it that were loaded. */
export function withLoadedParts(folder: string, input: string) {
  const hook = join(folder, 'hook.cjs');
  const loaded = join(folder, 'loaded.txt');
  writeFileSync(hook, HOOK);
  writeFileSync(loaded, '');
  const { status, stdout } = spawnSync(process.execPath, ['--require', hook, BIN], {
    cwd: folder,
    input,
    env: { LOADED: loaded },
    encoding: 'utf8',
  });
  return { status, stdout, loaded: readFileSync(loaded, 'utf8') };
}

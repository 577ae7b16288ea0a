import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderForEachTest } from './folder-for-each-test.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGE = 'fixtures/pages/news-en-harbour';

let copy = '';
folderForEachTest('bundle', (folder) => {
  copy = folder;
  for (const part of ['bin', 'dist/bundle', 'package.json']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
});

const compiled = () => join(copy, 'dist/bundle/pack.compiled');

/** Cleans a page with the copy, and says whether V8 refused what was compiled. */
function run() {
  const said = `process.on('exit', () => console.error(require(${JSON.stringify(join(copy, 'bin/load.js'))}).pack.script.cachedDataRejected));`;
  const hook = join(copy, 'hook.cjs');
  writeFileSync(hook, said);
  const input = readFileSync(join(ROOT, PAGE, 'source.txt'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', hook, join(copy, 'bin/stet.js')], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, refused: stderr.trim() };
}

const ARTICLE = spawnSync(process.execPath, [join(ROOT, 'bin/stet.js'), join(ROOT, PAGE, 'source.txt')], { encoding: 'utf8' }).stdout;

describe('the bundled command', () => {
  it('takes what V8 compiled when it was built', () => {
    expect(ARTICLE.length).toBeGreaterThan(500);
    expect(run()).toEqual({ status: 0, stdout: ARTICLE, refused: 'false' });
  });

  it('is compiled anew where there is none, or where it is another V8’s', () => {
    const bytes = readFileSync(compiled());
    writeFileSync(compiled(), bytes.fill(1, 4, 8));
    expect(run()).toEqual({ status: 0, stdout: ARTICLE, refused: 'true' });
    writeFileSync(compiled(), '');
    expect(run()).toMatchObject({ status: 0, stdout: ARTICLE });
    rmSync(compiled());
    expect(existsSync(compiled())).toBe(false);
    expect(run()).toEqual({ status: 0, stdout: ARTICLE, refused: 'undefined' });
  });

  it('holds each part once: what is packed is what stands in its file', () => {
    const { pack } = createRequire(import.meta.url)(join(copy, 'bin/load.js'));
    const names = Object.keys(pack.parts);
    expect(names).toContain('cli.js');
    for (const name of names) expect(String(pack.parts[name])).toContain(readFileSync(join(copy, 'dist/bundle', name), 'utf8').trim());
  });
});

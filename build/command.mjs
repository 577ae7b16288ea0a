// Bundles the command into parts that are loaded when they are needed, packs those that a plain page needs into one file, and keeps what V8 compiled of it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const PARTS = file('dist/bundle');

/** The parts as ECMAScript modules. */
async function bundled() {
  const { outputFiles } = await build({
    entryPoints: [file('src/cli.ts'), file('src/batch/worker.ts')],
    outdir: PARTS,
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    alias: { 'node:child_process': './src/command/no-subprocess.ts' },
    external: ['jsdom', '@mozilla/readability'],
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'error',
  });
  return outputFiles.map(({ path, text }) => ({ name: basename(path), text }));
}

/** A part as the body of a function of `exports`, `require` and `module`. */
async function asCommonJs(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    minifyWhitespace: true,
    minifySyntax: true,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'module.url' },
    logLevel: 'error',
  });
  return code;
}

const put = (name, content) => writeFileSync(join(PARTS, name), content);

const packOf = (parts) =>
  `({${parts.map(({ name, code }) => `${JSON.stringify(name)}:function(exports,require,module){${code}\n}`).join(',')}})`;

/** Runs the command on plain pages, and returns what it `says` of them: see on-pages.cjs. */
function onPages(says) {
  const output = join(PARTS, says);
  execFileSync(process.execPath, [file('build/on-pages.cjs'), says, output], {
    input: readFileSync(file('fixtures/pages/news-en-harbour/source.txt')),
  });
  const answer = readFileSync(output);
  rmSync(output);
  return answer;
}

rmSync(PARTS, { recursive: true, force: true });
mkdirSync(PARTS);
const parts = await Promise.all((await bundled()).map(async ({ name, text }) => ({ name, code: await asCommonJs(text) })));
for (const { name, code } of parts) put(name, code);
const { TRAINED } = await import('../dist/model/trained.js');
const { TRAINED_ON_HTML } = await import('../dist/model/trained-html.js');
put('weights.bin', Buffer.from(TRAINED, 'base64'));
put('weights-html.bin', Buffer.from(TRAINED_ON_HTML, 'base64'));
put('pack.js', packOf([]));
const needed = new Set(JSON.parse(onPages('parts').toString()));
put('pack.js', packOf(parts.filter(({ name }) => needed.has(name))));
put('pack.compiled', onPages('compiled'));

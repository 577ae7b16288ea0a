// Bundles the command into parts that are loaded when they are needed, packs those that a plain page needs into one file, and keeps what V8 compiled of it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { init, parse } from 'es-module-lexer';
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

const asPattern = (names) => names.replaceAll(' as ', ':');

/** `import{a as b}from"c"`, as esbuild writes it, as a statement of a script. */
function asRequire(statement) {
  const [, names, whole, from] = /^import(?:\{([^}]*)\}from|\*as ([\w$]+) from)?"([^"]+)"$/.exec(statement) ?? [];
  if (from === undefined) throw new Error(`an import in another form than esbuild's: ${statement}`);
  const module = `require(${JSON.stringify(from)})`;
  if (names !== undefined) return `const{${asPattern(names)}}=${module};`;
  return whole === undefined ? `${module};` : `const ${whole}=${module};`;
}

const EXPORTS = /export\{([^}]*)\};\s*$/;

/** Names that other parts know a part's own names by: `a as b` of an export is `b:a` of an object. */
const asObject = (names) => names.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1');

/**
 * A part as the body of a function of `exports`, `require` and `module`. Its imports are taken once and are constants from then on: esbuild's own translation asks the other part at
 * each call, through two getters, as if what is exported could change.
 */
async function asCommonJs(text) {
  const [imports] = parse(text);
  const statics = imports.filter(({ d }) => d === -1);
  let code = text;
  for (const { ss, se } of statics.toReversed()) code = code.slice(0, ss) + code.slice(se).replace(/^;/, '');
  const requires = statics.map(({ ss, se }) => asRequire(text.slice(ss, se)));
  const script = `${requires.join('')}${code.replace(EXPORTS, (_, names) => `module.exports={${asObject(names)}};`)}`;
  const { code: minified } = await transform(script, {
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
  return minified;
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
await init;
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

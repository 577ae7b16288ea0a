import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENTRY = "import { main } from './src/cli.ts'; process.exitCode = await main(process.argv.slice(2));";
const REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/**
 * Builds the command with the weights of a file in the place of those that it ships, in a folder beside that file: what users get has no way to take others.
 * @param {string} file the weights, as src/model/weights.ts reads them
 * @returns {Promise<readonly string[]>} the command as a JSONL filter
 */
export async function filterWithWeights(file) {
  const folder = file.replace(/\.bin$/, '');
  const outfile = join(folder, 'command.mjs');
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, join(folder, 'weights.bin'));
  // Those for HTML stand in a folder of that name, as training leaves them.
  const ofHtml = join(dirname(file), 'html', basename(file));
  if (existsSync(ofHtml)) copyFileSync(ofHtml, join(folder, 'weights-html.bin'));
  await build({
    stdin: { contents: ENTRY, resolveDir: ROOT },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['jsdom', '@mozilla/readability'],
    alias: { 'node:child_process': `${ROOT}/src/command/no-subprocess.ts` },
    banner: { js: REQUIRE },
    outfile,
    logLevel: 'error',
  });
  return [process.execPath, outfile, '-i', 'jsonl', '-f', 'jsonl'];
}

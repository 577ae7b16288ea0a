import { copyFileSync, cpSync, existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PARTS = ['bin', 'dist', 'package.json'];

/**
 * Copies the built command with the weights of a file in the place of those that it ships, into a folder beside that file: what users get has no way to take others.
 * @param {string} file the weights, as src/model/weights.ts reads them
 * @returns {readonly string[]} the command as a JSONL filter
 */
export function filterWithWeights(file) {
  const folder = file.replace(/\.bin$/, '');
  rmSync(folder, { recursive: true, force: true });
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  copyFileSync(file, join(folder, 'dist/bundle/weights.bin'));
  // Those for HTML stand in a folder of that name, as training leaves them.
  const ofHtml = join(dirname(file), 'html', basename(file));
  if (existsSync(ofHtml)) copyFileSync(ofHtml, join(folder, 'dist/bundle/weights-html.bin'));
  return [process.execPath, join(folder, 'bin/stet.js'), '-i', 'jsonl', '-f', 'jsonl', '--quiet'];
}

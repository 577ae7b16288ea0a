import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The directory of pages and their referee, beside the clone and never inside it. */
const SHARED = new URL('../../shared/', import.meta.url);
const BUILD = new URL('../dist/bundle/cli.js', import.meta.url);

/** The path of a file in `../shared`, such as `score/score.mjs`. */
export const shared = (file) => fileURLToPath(new URL(file, SHARED));

/** The path of a set of pages by its name, such as `dev-html`. */
export const setFile = (name) => shared(`data/${name}.jsonl.gz`);

/** Ends the program with a word on standard error where there is nothing to measure: 0 where the pages are missing, 1 where Stet is not built. */
export function requireMaterial() {
  if (!existsSync(SHARED)) {
    process.stderr.write('Skipped: the pages that are measured stand in ../shared, which is not here.\n');
    process.exit(0);
  }
  if (!existsSync(BUILD)) {
    process.stderr.write('Stet is not built: run npm run build first.\n');
    process.exit(1);
  }
}

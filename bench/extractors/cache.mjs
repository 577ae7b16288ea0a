import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { readRecords, writeRecords } from '../gzipped-lines.mjs';
import { LineCommand } from './ask.mjs';

/** A page as `score.mjs` reads it, with the extractor's text in the place of the HTML. */
async function* extracted(set, command, count) {
  const extractor = new LineCommand(command);
  try {
    for await (const { id, url, type, language, gold, with: wanted, without, html } of readRecords(set)) {
      const answer = await extractor.ask({ id, url, html });
      count(answer);
      yield { id, url, type, language, gold, with: wanted, without, text: answer?.text ?? '' };
    }
  } finally {
    extractor.end();
  }
}

/**
 * Sees that `file` holds what a command extracts from the HTML of `set`: nothing is done where the file is there already.
 * A page on which the extractor fails counts as empty text; how many did is said on standard error.
 */
export async function cacheExtraction(file, set, command) {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  let pages = 0;
  let failed = 0;
  const count = (answer) => {
    pages++;
    if (answer?.error !== undefined || answer === undefined) failed++;
  };
  const partial = `${file}.partial`; // so that an interrupted run leaves no half of a set behind
  await writeRecords(partial, extracted(set, command, count));
  renameSync(partial, file);
  process.stderr.write(`${file}: ${pages} pages, ${failed} failed\n`);
}

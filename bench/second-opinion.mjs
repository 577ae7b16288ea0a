// Prints what a second opinion adds on pages of HTML, and how often it is asked for.
//   node bench/second-opinion.mjs [--folds DIR]
import { parseArgs } from 'node:util';
import { clean } from '../dist/index.js';
import { judging } from './commands.mjs';
import { readRecords } from './gzipped-lines.mjs';
import { score } from './referee.mjs';
import { requireMaterial, setFile } from './shared.mjs';
import { count, markdownTable, share } from './table.mjs';

const SETS = ['dev-html', 'dev-languages-html'];
const TIMES = ['never', 'auto', 'always'];

/** How many pages of a set the judgement that ships is unsure of. */
async function askedOf(set) {
  let asked = 0;
  const ask = () => {
    asked++;
    return { refused: 'only counted' };
  };
  for await (const { html, url } of readRecords(setFile(set))) clean(html, { inputFormat: 'html', url, secondOpinion: { ask } });
  return asked;
}

const { folds } = parseArgs({ options: { folds: { type: 'string' } } }).values;
requireMaterial();
const reports = TIMES.map((when) => score(SETS.map(setFile), judging(folds, ['--second-opinion', when])));
const rows = [];
for (const set of SETS) {
  const asked = await askedOf(set);
  TIMES.forEach((when, at) => {
    const { pages, f1, snippetF1, kept, leaked } = reports[at].find((line) => line.set === set && line.label === 'all');
    const of = { never: 0, auto: asked, always: pages }[when];
    rows.push([`${set}, ${when}`, count(pages), count(of), ...[f1, snippetF1, kept, leaked].map(share)]);
  });
}
process.stdout.write(`${markdownTable(['pages', 'number', 'asked', 'word F1', 'snippet F1', 'kept', 'leaked'], rows)}\n`);

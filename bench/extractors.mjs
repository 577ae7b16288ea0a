// Prints what Stet adds to the output of extractors that read HTML: each one's score before and after, as Markdown tables.
//   node bench/extractors.mjs [--cache DIR] [--python COMMAND] [--folds DIR]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judging } from './commands.mjs';
import { cacheExtraction } from './extractors/cache.mjs';
import { score, UNTOUCHED } from './referee.mjs';
import { requireMaterial, setFile } from './shared.mjs';
import { markdownTable, share } from './table.mjs';

const { cache, python, folds } = parseArgs({
  options: {
    cache: { type: 'string', default: join(tmpdir(), 'stet-extractors') },
    python: { type: 'string', default: 'python3' },
    folds: { type: 'string' },
  },
}).values;

/** Each extractor, the file that runs it, and the sets it reads; jusText has a stoplist a language, so it is not asked about pages of many. */
const EXTRACTORS = [
  { name: 'readability', shown: 'Readability', run: ['node', 'readability.mjs'], sets: ['html', 'languages'] },
  { name: 'defuddle', shown: 'Defuddle', run: ['node', 'defuddle.mjs'], sets: ['html'] },
  { name: 'trafilatura', shown: 'Trafilatura', run: [python, 'trafilatura_txt.py'], sets: ['html', 'languages'] },
  { name: 'justext', shown: 'jusText', run: [python, 'justext_txt.py'], sets: ['html'] },
];
/** Tools that save the whole page: what Stet reads in the wild beside browsers' text. */
const WHOLE_PAGE = [
  { name: 'get-text', shown: 'BeautifulSoup, `get_text(" ")`', run: [python, 'whole_page.py', 'get_text'], sets: ['html'] },
  { name: 'get-text-glued', shown: 'BeautifulSoup, `get_text()`', run: [python, 'whole_page.py', 'get_text_glued'], sets: ['html'] },
  { name: 'inscriptis', shown: 'inscriptis', run: [python, 'whole_page.py', 'inscriptis'], sets: ['html'] },
  { name: 'html2text', shown: 'html2text', run: [python, 'whole_page.py', 'html2text'], sets: ['html'] },
  { name: 'markdownify', shown: 'markdownify', run: [python, 'whole_page.py', 'markdownify'], sets: ['html'] },
];
const SETS = { html: 'dev-html', languages: 'dev-languages-html' };

/** The command that answers for an extractor. */
const commandOf = ([program, file, ...args]) => [program, fileURLToPath(new URL(`extractors/${file}`, import.meta.url)), ...args];

/** True where the extractor's packages are installed: it ends well on no input at all. */
function runs(extractor) {
  const [program, ...args] = commandOf(extractor.run);
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** The extractor's cached output for a set, made if need be; undefined where it does not read the set, or is not installed. */
async function cachedOutput(extractor, set) {
  if (!extractor.sets.includes(set)) return undefined;
  const file = join(cache, `${extractor.name}-${set}.jsonl.gz`);
  if (existsSync(file)) return file;
  if (!runs(extractor)) {
    process.stderr.write(`${extractor.shown}: not installed, left out; bench/README.md says how\n`);
    return undefined;
  }
  await cacheExtraction(file, setFile(SETS[set]), commandOf(extractor.run));
  return file;
}

/** For each of the labels, one measure before and after Stet. */
function beforeAndAfter(file, labels, measure) {
  const reports = [score([file], UNTOUCHED), score([file], judging(folds))];
  return labels.flatMap((wanted) => reports.map((report) => share(report.find(({ label }) => label === wanted)?.[measure])));
}

async function tableRows(extractors, set, labels, measure) {
  const rows = [];
  for (const extractor of extractors) {
    const file = await cachedOutput(extractor, set);
    if (file !== undefined) rows.push([extractor.shown, ...beforeAndAfter(file, labels, measure)]);
  }
  return rows;
}

requireMaterial();
process.stdout.write(`Mean word F1 on dev-html.

${markdownTable(['extractor', 'all pages', 'then Stet', 'articles', 'then Stet'], await tableRows(EXTRACTORS, 'html', ['all', 'article'], 'f1'))}

Mean word F1 on the same pages, saved whole.

${markdownTable(['saved by', 'all pages', 'then Stet', 'articles', 'then Stet'], await tableRows(WHOLE_PAGE, 'html', ['all', 'article'], 'f1'))}

Snippet F1 on dev-languages-html.

${markdownTable(['extractor', 'all pages', 'then Stet'], await tableRows(EXTRACTORS, 'languages', ['all'], 'snippetF1'))}
`);

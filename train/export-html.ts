// Turns labelled pages of HTML into numbers for `fit_html.py`, with the code that the command uses; `fit_html.py` starts it.
//   node export-html.mjs DIR DATA TEXT      TEXT is the folder where `fit.py` left the weights of its folds
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHtml } from '../src/html-page.js';
import type { Columns } from '../src/model/columns.js';
import { featuresOf } from '../src/model/features.js';
import { addHtmlColumns } from '../src/model/html/index.js';
import { NAME_BUCKETS, nameBuckets } from '../src/model/html/names.js';
import { textModel, unpack } from '../src/model/weights.js';
import { wordsInContext } from '../src/model/words-in-context.js';
import { phraseBookFor } from '../src/phrases/all.js';
import { measurePage, namedMarks } from '../src/pipeline.js';
import { readFloats, readJson } from './array-file.js';
import { type Analysed, PageFiles, serve } from './exporter.js';
import { FOLDS, foldOf } from './folds.js';
import { htmlTargetsOf } from './html-labels.js';
import { htmlPagesOf } from './html-sets.js';

const [directory = '.', data = '.', text = '.'] = process.argv.slice(2);
const foldOfSite = readJson(join(text, 'folds.json')) as Readonly<Record<string, number>>;
const lexicons = Array.from({ length: FOLDS }, (_, fold) => textModel(readFileSync(join(text, `fold-${fold}.bin`))).lexicon);

interface Lesson extends Analysed {
  /** The page's words are judged by the lexicon that did not see its site. */
  readonly fold: number;
}

const files = new PageFiles(directory);
const pages: Lesson[] = [];
for await (const page of htmlPagesOf(data)) {
  const read = readHtml(page.text, { url: page.url });
  const measured = measurePage(read, phraseBookFor(read.language), page.url);
  const lesson = { measured, marks: namedMarks(measured), fold: foldOfSite[page.site] ?? foldOf(page.site, FOLDS) };
  const buckets = nameBuckets(measured.blocks).map((lists) => lists.flat());
  files.add(page, lesson, { targets: (snippets) => htmlTargetsOf(page, measured.blocks, snippets), buckets });
  pages.push(lesson);
}
files.close();

/** The columns of each page, given what the names of its elements say of its blocks. */
function eachColumns(use: (columns: Columns) => void): void {
  const named = readFloats(join(directory, 'named'));
  let from = 0;
  for (const { measured, marks, fold } of pages) {
    const { blocks } = measured;
    const lexical = wordsInContext(lexicons[fold] as (typeof lexicons)[number], blocks);
    const columns = featuresOf(measured, marks, lexical);
    addHtmlColumns(columns, blocks, lexical, named.slice(from, from + blocks.length));
    use(columns);
    from += blocks.length;
  }
}

await serve(directory, NAME_BUCKETS, eachColumns, () => unpack(readFileSync(join(directory, 'packed.bin')), NAME_BUCKETS, 1).forest);

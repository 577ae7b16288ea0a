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
import { htmlPagesOf, type LabelledHtml } from './html-sets.js';

const [directory = '.', data = '.', text = '.'] = process.argv.slice(2);
const foldOfSite = readJson(join(text, 'folds.json')) as Readonly<Record<string, number>>;
const lexicons = Array.from({ length: FOLDS }, (_, fold) => textModel(readFileSync(join(text, `fold-${fold}.bin`))).lexicon);

interface Lesson extends Analysed {
  /** The page's words are judged by the lexicon that did not see its site. */
  readonly fold: number;
}

const files = new PageFiles(directory);
const pages: Lesson[] = [];

function evidenceIn(html: string, page: LabelledHtml, language?: string): Analysed {
  const read = readHtml(html, { url: page.url });
  const spoken = language ?? read.language;
  const measured = measurePage({ ...read, language: spoken }, phraseBookFor(spoken), page.url);
  return { measured, marks: namedMarks(measured) };
}

/** The page in its disguise, with the phrases and the marks of the page behind it, block for block, where it knows them; nothing where it fell into other blocks. */
function disguisedEvidence(page: LabelledHtml, { measured, marks }: Analysed): Analysed | undefined {
  if (page.disguise === undefined) return undefined;
  const { html, language, knowsPhrases } = page.disguise;
  const seen = evidenceIn(html, page, language);
  if (seen.measured.blocks.length !== measured.blocks.length) return undefined;
  if (!knowsPhrases) return seen;
  const blocks = seen.measured.blocks.map((block, index) => ({ ...block, found: measured.blocks[index]?.found ?? [] }));
  return { measured: { ...seen.measured, blocks }, marks };
}

for await (const page of htmlPagesOf(data)) {
  const fold = foldOfSite[page.site] ?? foldOf(page.site, FOLDS);
  const evidence = evidenceIn(page.text, page);
  const { blocks } = evidence.measured;
  const learn = (set: string, analysed: Analysed) => {
    const buckets = nameBuckets(analysed.measured.blocks).map((lists) => lists.flat());
    files.add({ ...page, set }, analysed, { targets: (snippets) => htmlTargetsOf(page, blocks, snippets), buckets });
    pages.push({ ...analysed, fold });
  };
  learn(page.set, evidence);
  const disguised = disguisedEvidence(page, evidence);
  if (disguised) learn(`${page.set}+disguised`, disguised);
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

// Turns labelled pages of text into numbers for `fit.py`, with the code that the command uses; `fit.py` starts it.
//   node export.mjs DIR DATA TEACHER SET...      TEACHER is a folder of weights for HTML, or - where there are none yet
import { readFileSync } from 'node:fs';
import type { Columns } from '../src/model/columns.js';
import { featuresOf } from '../src/model/features.js';
import { BUCKETS, bucketsOf } from '../src/model/lexicon.js';
import { textModel } from '../src/model/weights.js';
import { phraseBookFor } from '../src/phrases/all.js';
import { measurePage, namedMarks, readText } from '../src/pipeline.js';
import { readFloats } from './array-file.js';
import { type Analysed, PageFiles, serve } from './exporter.js';
import { targetsOf } from './labels.js';
import { type LabelledPage, pagesOf } from './sets.js';
import { type Lecture, lectures } from './teacher.js';

/** What `fit.py` writes for each block: the columns of `LexicalColumns`, in this order. */
const LEXICAL = ['alone', 'inContext', 'self', 'above', 'end', 'start', 'head', 'tail'] as const;

const [directory = '.', data = '.', teacher = '-', ...sets] = process.argv.slice(2);
/** What the judgement of HTML says of the pages of which only snippets are known. */
const taught = teacher === '-' ? new Map<string, Lecture>() : await lectures(data, 'dev-languages-html', teacher);

function evidenceIn(text: string, page: LabelledPage, language?: string): Analysed {
  const read = readText(text);
  const spoken = language ?? read.language;
  const measured = measurePage({ ...read, language: spoken }, phraseBookFor(spoken), page.url);
  return { measured, marks: namedMarks(measured) };
}

/** A page measured, with its marks. A disguised page has the phrases and the marks of the page behind it, block for block. */
function evidenceOf(page: LabelledPage): Analysed {
  const seen = evidenceIn(page.text, page, page.language);
  if (page.original === undefined) return seen;
  const { measured, marks } = evidenceIn(page.original, page);
  if (measured.blocks.length !== seen.measured.blocks.length) return seen;
  const blocks = seen.measured.blocks.map((block, index) => ({ ...block, found: measured.blocks[index]?.found ?? [] }));
  return { measured: { ...seen.measured, blocks }, marks };
}

const files = new PageFiles(directory);
const pages = sets.flatMap((set) =>
  pagesOf(data, set, taught).map((page) => {
    const analysed = evidenceOf(page);
    const { blocks } = analysed.measured;
    files.add(page, analysed, { targets: (snippets) => targetsOf(page, blocks, snippets), buckets: blocks.map(bucketsOf) });
    return analysed;
  }),
);
files.close();

/** The columns of each page, given what the lexicon says of its blocks. */
function eachColumns(use: (columns: Columns) => void): void {
  const lexical = readFloats(`${directory}/lexical`);
  let from = 0;
  for (const { measured, marks } of pages) {
    const size = measured.blocks.length;
    const column = (which: number) =>
      Float32Array.from({ length: size }, (_, block) => lexical[(from + block) * LEXICAL.length + which] as number);
    const said = Object.fromEntries(LEXICAL.map((name, which) => [name, column(which)])) as Record<(typeof LEXICAL)[number], Float32Array>;
    use(featuresOf(measured, marks, said));
    from += size;
  }
}

await serve(directory, BUCKETS, eachColumns, () => textModel(readFileSync(`${directory}/packed.bin`)).forest);

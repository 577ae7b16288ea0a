// Turns labelled pages into numbers for `fit.py`, with the code that the command uses; `fit.py` starts it, writes what it is to do next on its standard input,
// and reads the files.
//   node export.mjs DIR DATA SET...
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { MeasuredPage } from '../src/detect/detector.js';
import type { Columns } from '../src/model/columns.js';
import { featuresOf } from '../src/model/features.js';
import { logOdds } from '../src/model/forest.js';
import { BUCKETS, visitBuckets } from '../src/model/lexicon.js';
import { unpack } from '../src/model/weights.js';
import { phraseBookFor } from '../src/phrases/all.js';
import { measurePage, namedMarks, readText } from '../src/pipeline.js';
import type { Mark } from '../src/types.js';
import { ArrayFile, readFloats } from './array-file.js';
import { bagOf, scorerWords } from './bag.js';
import { snippetPlaces, targetsOf } from './labels.js';
import { type LabelledPage, pagesOf } from './sets.js';

/** What `fit.py` writes for each block: the columns of `LexicalColumns`, in this order. */
const LEXICAL = ['alone', 'inContext', 'self', 'above', 'end', 'start', 'head', 'tail'] as const;
const STRIKES = 0.6;
/** As in src/model/judge.ts: marks that are no sign of a page's furniture. */
const NO_FURNITURE = new Set(['metadata', 'duplicate-quote']);

interface Analysed {
  readonly measured: MeasuredPage;
  readonly marks: readonly Mark[];
}

const [directory = '.', data = '.', ...sets] = process.argv.slice(2);
const file = (name: string) => `${directory}/${name}`;

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

/** Writes all that does not depend on a model: who the pages are, the targets, the words that are scored, the buckets of the lexicon. */
function writePages(): Analysed[] {
  const names = ['targets', 'words', 'struck', 'tokens', 'tokenCounts', 'buckets', 'bucketCounts'] as const;
  const files = Object.fromEntries(names.map((name) => [name, new ArrayFile(file(name))])) as Record<(typeof names)[number], ArrayFile>;
  const described: string[] = [];
  const analyse = (page: LabelledPage): Analysed => {
    const { measured, marks } = evidenceOf(page);
    const { blocks } = measured;
    const snippets = snippetPlaces(page, blocks);
    const bag = bagOf(page.gold ?? '');
    const tokens = blocks.map(({ block }) => scorerWords(block.text).map((word) => bag.numbers.get(word) ?? -1));
    const surest = new Float32Array(blocks.length);
    for (const { block, confidence } of marks) surest[block] = Math.max(surest[block] as number, confidence);
    files.targets.push(Float32Array.from(targetsOf(page, blocks, snippets)));
    files.words.push(Float32Array.from(tokens, ({ length }) => length));
    files.struck.push(Float32Array.from(surest, (confidence) => (confidence >= STRIKES ? 1 : 0)));
    files.tokenCounts.push(Int32Array.from(tokens, ({ length }) => length));
    files.tokens.push(Int32Array.from(tokens.flat()));
    const buckets: number[] = [];
    files.bucketCounts.push(Int32Array.from(blocks, (block) => visitBuckets(block, (bucket) => buckets.push(bucket))));
    files.buckets.push(Int32Array.from(buckets));
    const { set, id, type, site, isSuspect } = page;
    const isBare = !marks.some(({ detector, confidence }) => confidence >= STRIKES && !NO_FURNITURE.has(detector));
    described.push(
      JSON.stringify({
        set,
        id,
        type,
        site,
        isSuspect,
        isBare,
        blocks: blocks.length,
        gold: bag.counts,
        hasGold: page.gold !== undefined,
        snippets,
      }),
    );
    return { measured, marks };
  };
  const pages = sets.flatMap((set) => pagesOf(data, set).map(analyse));
  for (const one of Object.values(files)) one.close();
  writeFileSync(file('pages.jsonl'), described.join('\n'));
  return pages;
}

/** Calls `use` with the rows of each page, given what the lexicon says of its blocks. */
function forEachRows(pages: readonly Analysed[], use: (rows: Float32Array, columns: Columns) => void): void {
  const lexical = readFloats(file('lexical'));
  let from = 0;
  for (const { measured, marks } of pages) {
    const size = measured.blocks.length;
    const column = (which: number) =>
      Float32Array.from({ length: size }, (_, block) => lexical[(from + block) * LEXICAL.length + which] as number);
    const said = Object.fromEntries(LEXICAL.map((name, which) => [name, column(which)])) as Record<(typeof LEXICAL)[number], Float32Array>;
    const columns = featuresOf(measured, marks, said);
    use(columns.rows(), columns);
    from += size;
  }
}

const COMMANDS: Readonly<Record<string, (pages: readonly Analysed[]) => void>> = {
  /** The rows that the trees are fitted to. */
  rows(pages) {
    const rows = new ArrayFile(file('rows'));
    let names: readonly string[] = [];
    forEachRows(pages, (some, columns) => {
      rows.push(some);
      names = columns.names;
    });
    writeFileSync(file('rows.json'), JSON.stringify(names));
    rows.close();
  },
  /** What the evaluator makes of the same rows with the packed weights: must be what the trainer makes of them. */
  odds(pages) {
    const { forest } = unpack(readFileSync(file('packed.bin')));
    const odds = new ArrayFile(file('odds'));
    forEachRows(pages, (rows, { width }) =>
      odds.push(Float32Array.from({ length: rows.length / width }, (_, block) => logOdds(forest, rows, block * width))),
    );
    odds.close();
  },
};

const pages = writePages();
process.stdout.write(`${JSON.stringify({ buckets: BUCKETS })}\n`);
for await (const command of createInterface({ input: process.stdin })) {
  COMMANDS[command]?.(pages);
  process.stdout.write(`${command}\n`);
}

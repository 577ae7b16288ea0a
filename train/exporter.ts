import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { MeasuredPage } from '../src/detect/detector.js';
import type { Columns } from '../src/model/columns.js';
import { type Forest, logOdds } from '../src/model/forest.js';
import type { Mark } from '../src/types.js';
import { ArrayFile } from './array-file.js';
import { bagOf, scorerWords } from './bag.js';
import { type SnippetPlace, snippetPlaces } from './labels.js';
import type { LabelledPage } from './sets.js';

/** From this confidence a mark strikes. */
const STRIKES = 0.6;
/** As in src/model/judge.ts: marks that are no sign of a page's furniture. */
const NO_FURNITURE = new Set(['metadata', 'duplicate-quote']);
const FILES = ['targets', 'words', 'struck', 'tokens', 'tokenCounts', 'buckets', 'bucketCounts'] as const;

/** A page measured, with what the named detectors say of it. */
export interface Analysed {
  readonly measured: MeasuredPage;
  readonly marks: readonly Mark[];
}

/** What is to be learned of a page: what each block should be, and the buckets of each that a linear model is fitted to. */
export interface Lesson {
  readonly targets: (snippets: readonly SnippetPlace[]) => readonly number[];
  readonly buckets: readonly (readonly number[])[];
}

/** The files in which the trainer finds all that does not depend on a model: who the pages are, the targets, the words that are scored, the buckets. */
export class PageFiles {
  readonly #files = new Map<string, ArrayFile>();
  readonly #described: string[] = [];

  constructor(readonly directory: string) {
    for (const name of FILES) this.#files.set(name, new ArrayFile(`${directory}/${name}`));
  }

  #push(name: (typeof FILES)[number], values: Float32Array | Int32Array): void {
    this.#files.get(name)?.push(values);
  }

  add(page: LabelledPage, { measured: { blocks }, marks }: Analysed, { targets, buckets }: Lesson): void {
    const snippets = snippetPlaces(page, blocks);
    const bag = bagOf(page.gold ?? '');
    const tokens = blocks.map(({ block }) => scorerWords(block.text).map((word) => bag.numbers.get(word) ?? -1));
    const surest = new Float32Array(blocks.length);
    for (const { block, confidence } of marks) surest[block] = Math.max(surest[block] as number, confidence);
    this.#push('targets', Float32Array.from(targets(snippets)));
    this.#push(
      'words',
      Float32Array.from(tokens, ({ length }) => length),
    );
    this.#push(
      'struck',
      surest.map((confidence) => (confidence >= STRIKES ? 1 : 0)),
    );
    this.#push(
      'tokenCounts',
      Int32Array.from(tokens, ({ length }) => length),
    );
    this.#push('tokens', Int32Array.from(tokens.flat()));
    this.#push(
      'bucketCounts',
      Int32Array.from(buckets, ({ length }) => length),
    );
    this.#push('buckets', Int32Array.from(buckets.flat()));
    const { set, id, type, site, isSuspect, gold } = page;
    const isBare = !marks.some(({ detector, confidence }) => confidence >= STRIKES && !NO_FURNITURE.has(detector));
    const size = { blocks: blocks.length, gold: bag.counts, hasGold: gold !== undefined };
    this.#described.push(JSON.stringify({ set, id, type, site, isSuspect, isBare, ...size, snippets }));
  }

  close(): void {
    for (const file of this.#files.values()) file.close();
    writeFileSync(`${this.directory}/pages.jsonl`, this.#described.join('\n'));
  }
}

/** The columns of each page, in order. */
type EachColumns = (use: (columns: Columns) => void) => void;

/**
 * Answers the trainer, which writes on the standard input what it wants next and reads it from files: `rows`, what the trees are fitted to; `odds`, what the
 * evaluator makes of the same rows with the packed weights, which must be what the trainer makes of them.
 */
export async function serve(directory: string, buckets: number, eachColumns: EachColumns, packedForest: () => Forest): Promise<void> {
  const commands: Readonly<Record<string, () => void>> = {
    rows() {
      const rows = new ArrayFile(`${directory}/rows`);
      let names: readonly string[] = [];
      eachColumns((columns) => {
        rows.push(columns.rows());
        names = columns.names;
      });
      rows.close();
      writeFileSync(`${directory}/rows.json`, JSON.stringify(names));
    },
    odds() {
      const odds = new ArrayFile(`${directory}/odds`);
      const forest = packedForest();
      eachColumns((columns) => {
        const rows = columns.rows();
        odds.push(Float32Array.from({ length: columns.size }, (_, block) => logOdds(forest, rows, block * columns.width)));
      });
      odds.close();
    },
  };
  process.stdout.write(`${JSON.stringify({ buckets })}\n`);
  for await (const command of createInterface({ input: process.stdin })) {
    commands[command]?.();
    process.stdout.write(`${command}\n`);
  }
}

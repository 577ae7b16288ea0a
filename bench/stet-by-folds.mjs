// A JSONL filter like `stet -i jsonl -f jsonl`: each page is judged with the weights of its own fold, which were fitted without its site.
//   node stet-by-folds.mjs DIR [OPTION ...]      DIR has folds.json and one file of weights a fold: fold-0.EXT, fold-1.EXT ...; the options are the command's
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { foldOf } from './folds.mjs';
import { filterWithWeights } from './weights.mjs';

const WEIGHTS = /^fold-(\d+)\.bin$/;
const [directory, ...options] = process.argv.slice(2);
const folds = JSON.parse(readFileSync(join(directory, 'folds.json'), 'utf8'));
const weightFiles = new Map(
  readdirSync(directory)
    .map((name) => WEIGHTS.exec(name))
    .filter((match) => match !== null)
    .map(({ 1: fold, input }) => [Number(fold), join(directory, input)]),
);
/** Who judges a page whose site no fold names: no model was fitted to it, so any may. */
const ANY_FOLD = Math.min(...weightFiles.keys());

/** Standard input by folds; each line with its place. */
async function linesByFold() {
  const byFold = new Map();
  let at = 0;
  let unnamed = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const named = foldOf(JSON.parse(line), folds);
    if (named === undefined) unnamed++;
    const fold = named ?? ANY_FOLD;
    if (!byFold.has(fold)) byFold.set(fold, []);
    byFold.get(fold).push({ at: at++, line });
  }
  if (unnamed > 0) process.stderr.write(`${unnamed} of ${at} pages stand in no fold: taken as pages that no model was fitted to\n`);
  return byFold;
}

/** The answers to the lines of one fold, each with its place. */
async function answersOf(fold, lines) {
  const file = weightFiles.get(fold);
  if (file === undefined) throw new Error(`${directory} has no weights fold-${fold}`);
  const [name, ...rest] = filterWithWeights(resolve(file));
  const child = spawn(name, [...rest, ...options], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(lines.map(({ line }) => `${line}\n`).join(''));
  const answers = (await text(child.stdout)).split('\n').slice(0, -1);
  if (answers.length !== lines.length) throw new Error(`fold ${fold}: ${answers.length} answers to ${lines.length} pages`);
  return answers.map((answer, i) => ({ at: lines[i].at, answer }));
}

const merged = [];
for (const [fold, lines] of await linesByFold()) for (const { at, answer } of await answersOf(fold, lines)) merged[at] = answer;
process.stdout.write(merged.map((answer) => `${answer}\n`).join(''));

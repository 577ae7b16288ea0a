// Prints how good Stet is beside what needs no judgement: mean word F1 (for the languages, snippet F1), as Markdown tables.
//   node bench/quality.mjs [--folds DIR]
import { parseArgs } from 'node:util';
import { judging, lineRuleFilter } from './commands.mjs';
import { score, UNTOUCHED } from './referee.mjs';
import { requireMaterial, setFile } from './shared.mjs';
import { count, markdownTable, share } from './table.mjs';

const SETS = ['dev-innertext', 'dev-gettext', 'dev-lynx', 'dev-light', 'dev-clean', 'dev-languages-text'];
const HTML_SETS = ['dev-html', 'dev-languages-html'];
const SYSTEMS = ['untouched', 'C4, 3 words', 'C4, 5 words', 'Stet'];
/** Languages with fewer pages get no row: one page more or less would move their figure by a tenth. */
const MIN_PAGES = 10;

/** The reports of all systems, line by line: a set's pages of one label, and what each system reached on them, in the order of `SYSTEMS`. */
function linesOf(reports) {
  return reports[0].map((line, at) => ({ ...line, scores: reports.map((report) => report[at]) }));
}

/** A row: which pages, how many, each system's `measure`, and how much of what is wanted Stet leaves standing. */
function row({ set, label, pages, scores }, measure, kept) {
  return [`${set}, ${label}`, count(pages), ...scores.map((score) => share(score[measure])), share(scores.at(-1)[kept])];
}

const { folds } = parseArgs({ options: { folds: { type: 'string' } } }).values;
requireMaterial();
const commands = [UNTOUCHED, lineRuleFilter('c4-3'), lineRuleFilter('c4-5'), judging(folds)];
const lines = linesOf(commands.map((command) => score(SETS.map(setFile), command)));
const withGold = lines.filter(({ f1 }) => f1 !== null);
const snippetsOnly = lines.filter(({ f1, pages }) => f1 === null && pages >= MIN_PAGES);

const ofHtml = score(HTML_SETS.map(setFile), judging(folds)).filter(({ f1, pages }) => f1 !== null || pages >= MIN_PAGES);

process.stdout.write(`Mean word F1, and the recall of Stet.

${markdownTable(
  ['pages', 'number', ...SYSTEMS, 'Stet, recall'],
  withGold.map((line) => row(line, 'f1', 'recall')),
)}

Snippet F1, and the share of the wanted snippets that Stet keeps (mean over pages). ? is a page that declares no language.

${markdownTable(
  ['pages', 'number', ...SYSTEMS, 'Stet, kept'],
  snippetsOnly.map((line) => row(line, 'snippetF1', 'kept')),
)}

HTML: mean word F1 and recall where the main content is known, snippet F1, the share of the wanted snippets that stay and of the unwanted that leak.

${markdownTable(
  ['pages', 'number', 'word F1', 'recall', 'snippet F1', 'kept', 'leaked'],
  ofHtml.map(({ set, label, pages, ...of }) => [
    `${set}, ${label}`,
    count(pages),
    ...[of.f1, of.recall, of.snippetF1, of.kept, of.leaked].map(share),
  ]),
)}
`);

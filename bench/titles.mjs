import { parseDocument } from 'htmlparser2';
import { declaredMetadata } from '../dist/metadata/html/index.js';
import { readMetadata } from '../dist/metadata/index.js';
import { phraseBookFor } from '../dist/phrases/all.js';
import { readText } from '../dist/pipeline.js';
import { surveyOf } from '../dist/survey/index.js';
import { readRecords } from './gzipped-lines.mjs';
import { requireMaterial, setFile } from './shared.mjs';
import { markdownTable, share } from './table.mjs';

/** Word F1 from which a title is right: it has all words of the true one, or all but a few of a long one. */
const MIN_F1 = 0.9;

/** The words of a title: letters and digits, case, accents of compatibility and apostrophes aside. */
const wordsOf = (title) =>
  (title ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** How alike two titles are, as the F1 of their words. */
function f1(one, other) {
  const counts = new Map();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return one.length + other.length === 0 ? 1 : (2 * shared) / (one.length + other.length);
}

const holds = (whole, part) => part.length > 0 && part.every((word) => whole.includes(word));

/** What became of one page: `right`; `longer or shorter`, one of the two titles has all words of the other; `another`. */
function verdict(truth, found) {
  const [a, b] = [wordsOf(truth), wordsOf(found)];
  if (f1(a, b) >= MIN_F1) return 'right';
  return holds(a, b) || holds(b, a) ? 'longer or shorter' : 'another';
}

requireMaterial();
const texts = new Map();
for await (const { id, text } of readRecords(setFile('dev-innertext'))) texts.set(id, text);
const counts = new Map();
const count = (label, column) => {
  const row = counts.get(label) ?? {};
  counts.set(label, row);
  row[column] = (row[column] ?? 0) + 1;
};
for await (const { id, url, type, html, title } of readRecords(setFile('dev-html'))) {
  const known = url ? { url } : {};
  const declared = declaredMetadata(parseDocument(html), known);
  const { blocks, language } = readText(texts.get(id) ?? '');
  const survey = surveyOf(blocks, language, phraseBookFor(language));
  const { metadata } = readMetadata(survey, { ...known, declared });
  for (const label of ['all', type]) {
    count(label, 'pages');
    if (verdict(title, readMetadata(survey, known).metadata.title) === 'right') count(label, 'text');
    if (verdict(title, declared.title?.value) === 'right') count(label, 'markup');
    count(label, verdict(title, metadata.title));
  }
}
const rows = [...counts].map(([label, row]) => [
  label,
  String(row.pages),
  ...['text', 'markup', 'right', 'longer or shorter', 'another'].map((column) => share((row[column] ?? 0) / row.pages)),
]);
process.stdout.write(`${markdownTable(['pages', 'number', 'text alone', 'markup alone', 'both', 'longer or shorter', 'another'], rows)}\n`);

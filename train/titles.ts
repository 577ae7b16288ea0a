// Turns the lines that may be headlines into numbers for `fit_titles.py`, with the code that the command uses, a line of JSON a page.
//   node titles.mjs DATA >FILE

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { candidates } from '../src/metadata/title/candidates.js';
import { echoOf } from '../src/metadata/title/echo.js';
import { comparedTraits } from '../src/metadata/title/index.js';
import { signedLines, signedTraits } from '../src/metadata/title/signed-lines.js';
import { type Trait, WEIGHTS } from '../src/metadata/title/weights.js';
import { phraseBookFor } from '../src/phrases/all.js';
import { readText } from '../src/pipeline.js';
import { surveyOf } from '../src/survey/index.js';
import { countOfShared, scorerWords } from './bag.js';
import { siteOf } from './folds.js';

/** Word F1 from which a line is the title: it has all its words, or all but one of many. */
const MIN_F1 = 0.9;
const TRAITS = Object.keys(WEIGHTS).filter((name) => name !== 'bias') as Trait[];
const [data = '.'] = process.argv.slice(2);

/** A page whose title is known. */
interface Titled {
  readonly set: string;
  readonly site: string;
  readonly url: string | undefined;
  readonly title: string;
  readonly text: string;
}

/** Titles by the pages' ids: not every set says them. */
const titles = new Map<string, string>();

function* labelled(set: string): Generator<Titled> {
  for (const line of gunzipSync(readFileSync(join(data, `${set}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)) {
    const record = JSON.parse(line) as Record<'id' | 'url' | 'title' | 'text', string | null | undefined>;
    const id = String(record.id);
    const url = record.url ?? undefined;
    if (record.title) titles.set(id, record.title);
    const title = titles.get(id);
    if (title !== undefined && record.text) yield { set, site: siteOf(url, id), url, title, text: record.text };
  }
}

function* ownPages(): Generator<Titled> {
  for (const folder of ['pages', 'raw']) {
    for (const name of readdirSync(join('fixtures', folder))) {
      const read = (file: string) => readFileSync(join('fixtures', folder, name, file), 'utf8');
      const { title } = JSON.parse(read('metadata.json')) as { title?: string };
      if (title !== undefined) yield { set: 'fixtures', site: name, url: undefined, title, text: read('source.txt') };
    }
  }
}

/** The F1 of two lists of words; the first is not empty. */
const f1 = (one: readonly string[], other: readonly string[]): number => (2 * countOfShared(one, other)) / (one.length + other.length);

function tell({ set, site, url, title, text }: Titled): void {
  const { blocks, language } = readText(text);
  const survey = surveyOf(blocks, language, phraseBookFor(language));
  const lines = candidates(survey, url);
  const compared = comparedTraits(lines);
  const signed = signedLines(survey);
  const wanted = scorerWords(title);
  const rows = lines.map(({ index, traits }, at) => {
    const all = { ...traits, ...compared[at], ...signedTraits(survey, index, signed, echoOf(survey, index)) };
    const isTitle = f1(wanted, scorerWords(survey.blocks[index]?.block.text ?? '')) >= MIN_F1;
    return [isTitle ? 1 : 0, ...TRAITS.map((name) => Math.round(1000 * (all[name] ?? 0)) / 1000)];
  });
  process.stdout.write(`${JSON.stringify({ set, site, rows })}\n`);
}

process.stdout.write(`${JSON.stringify(TRAITS)}\n`);
for (const set of ['dev-innertext', 'dev-gettext', 'dev-lynx', 'dev-light']) {
  for (const page of labelled(set)) {
    tell(page);
    // Who clean text often do not say where it is from.
    if (set === 'dev-innertext' || set === 'dev-light') tell({ ...page, set: `${set} without address`, url: undefined });
  }
}
for (const page of ownPages()) tell(page);

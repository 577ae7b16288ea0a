import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHtml } from '../src/html-page.js';
import { htmlModel } from '../src/model/html/index.js';
import { type Model, textModel } from '../src/model/weights.js';
import { phraseBookFor } from '../src/phrases/all.js';
import { articleOf, judgeBlocks } from '../src/pipeline.js';
import { readJson } from './array-file.js';
import { FOLDS, foldOf } from './folds.js';
import { htmlSet } from './html-sets.js';

/** What the judgement of HTML keeps of a page. */
export interface Lecture {
  readonly title: string;
  readonly article: string;
}

/** The models of the folds for HTML, as training leaves them: those for text in a folder, the others in `html` below it. */
function modelsIn(folder: string): Model[] {
  const weights = (...path: string[]) => readFileSync(join(folder, ...path));
  return Array.from({ length: FOLDS }, (_, fold) => htmlModel(textModel(weights(`fold-${fold}.bin`)), weights('html', `fold-${fold}.bin`)));
}

/**
 * What the judgement of HTML says of the pages of a set, by their ids: who sees the markup teaches who sees the text alone. Each page is judged by the model that
 * was fitted without its site.
 */
export async function lectures(data: string, set: string, folder: string): Promise<Map<string, Lecture>> {
  const models = modelsIn(folder);
  const foldOfSite = readJson(join(folder, 'folds.json')) as Readonly<Record<string, number>>;
  const said = new Map<string, Lecture>();
  for await (const { id, site, url, text } of htmlSet(data, set)) {
    const model = models[foldOfSite[site] ?? foldOf(site, FOLDS)] as Model;
    const read = readHtml(text, { url });
    const options = url === undefined ? {} : { url };
    const { metadata, blocks } = articleOf(judgeBlocks(read, { phrases: phraseBookFor(read.language), model }, options), options);
    said.set(id, { title: metadata.title ?? '', article: blocks.map((block) => block.text).join('\n') });
  }
  return said;
}

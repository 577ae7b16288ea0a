import { readFileSync } from 'node:fs';
import { type Model, textModel } from '../model/weights.js';

/** Written by the build beside the bundled command: the same weights as the library's modules. */
const FILE = 'weights.bin';
const HTML_FILE = 'weights-html.bin';

const read = (name: string) => readFileSync(new URL(name, import.meta.url));

let ofText: Model | undefined;
let ofHtml: Model | undefined;

/** The model that comes with the package, read as bytes: a module of its size takes four times as long to load, and a command that cleans one page must start at once. */
export function modelFromFile(): Model {
  ofText ??= textModel(read(FILE));
  return ofText;
}

/** The same for HTML, with the code that sees structure: loaded when the first page of HTML comes. */
export async function htmlModelFromFile(): Promise<Model> {
  if (!ofHtml) {
    const { htmlModel } = await import('../model/html/index.js');
    ofHtml = htmlModel(modelFromFile(), read(HTML_FILE));
  }
  return ofHtml;
}

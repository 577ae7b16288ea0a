import { bytesOf } from './base64.js';
import { htmlModel } from './html/index.js';
import { TRAINED } from './trained.js';
import { TRAINED_ON_HTML } from './trained-html.js';
import { type Model, textModel } from './weights.js';

let ofText: Model | undefined;
let ofHtml: Model | undefined;

/** The model for pages of text that comes with the package, unpacked when it is first asked for. */
export function bundledModel(): Model {
  ofText ??= textModel(bytesOf(TRAINED));
  return ofText;
}

/** The same for HTML. */
export function bundledHtmlModel(): Model {
  ofHtml ??= htmlModel(bundledModel(), bytesOf(TRAINED_ON_HTML));
  return ofHtml;
}

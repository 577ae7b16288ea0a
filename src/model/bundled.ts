import { TRAINED } from './trained.js';
import { type Model, unpack } from './weights.js';

let model: Model | undefined;

/** The model that comes with the package, unpacked when it is first asked for. */
export function bundledModel(): Model {
  model ??= unpack(TRAINED);
  return model;
}

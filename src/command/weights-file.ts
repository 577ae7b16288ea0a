import { readFileSync } from 'node:fs';
import { type Model, unpack } from '../model/weights.js';

/** Written by the build beside the bundled command: the same weights as the library's module. */
const FILE = 'weights.bin';

let model: Model | undefined;

/** The model that comes with the package, read as bytes: a module of its size takes four times as long to load, and a command that cleans one page must start at once. */
export function modelFromFile(): Model {
  model ??= unpack(readFileSync(new URL(FILE, import.meta.url)));
  return model;
}

import { TRAINED } from './trained.js';
import { type Model, unpack } from './weights.js';

function bytesOf(base64: string): Uint8Array {
  // Node's own decoder takes a tenth of the time; a browser has none.
  if (typeof Buffer === 'function') {
    const { buffer, byteOffset, length } = Buffer.from(base64, 'base64');
    return new Uint8Array(buffer, byteOffset, length);
  }
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

let model: Model | undefined;

/** The model that comes with the package, unpacked when it is first asked for. */
export function bundledModel(): Model {
  model ??= unpack(bytesOf(TRAINED));
  return model;
}

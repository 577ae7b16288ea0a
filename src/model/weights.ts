import type { Forest } from './forest.js';
import { BUCKETS, type Lexicon, ROLES } from './lexicon.js';

/** What training found out. */
export interface Model {
  readonly lexicon: Lexicon;
  readonly forest: Forest;
}

/** A model as the file of weights has it: numbers in base64, little-endian. */
export interface PackedModel {
  /** Names of the columns, in the order in which the trees number them. */
  readonly features: readonly string[];
  /** Int8: for each bucket the weights of its roles. */
  readonly words: string;
  readonly unit: number;
  readonly bias: readonly number[];
  /** Uint8: the number of nodes of each tree. */
  readonly sizes: string;
  /** Uint8: the column that each node asks for; and the distance of its right child, 0 for a leaf. */
  readonly feature: string;
  readonly right: string;
  /** Float32: the bound of each node, the value of a leaf. */
  readonly threshold: string;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  // Node's own decoder takes a tenth of the time; a browser has none.
  if (typeof Buffer === 'function') return new Uint8Array(Buffer.from(base64, 'base64'));
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function floatsOf(base64: string): Float32Array {
  const { buffer } = bytesOf(base64);
  const view = new DataView(buffer);
  const floats = new Float32Array(buffer.byteLength / 4);
  for (let at = 0; at < floats.length; at++) floats[at] = view.getFloat32(4 * at, true);
  return floats;
}

/** Unpacks a model. Throws a RangeError where its parts do not fit together: such a file was cut or is of another version. */
export function unpack(packed: PackedModel): Model {
  const weights = new Int8Array(bytesOf(packed.words).buffer);
  const sizes = bytesOf(packed.sizes);
  const roots = new Uint32Array(sizes.length);
  for (let tree = 1; tree < roots.length; tree++) roots[tree] = (roots[tree - 1] as number) + (sizes[tree - 1] as number);
  const forest = { roots, feature: bytesOf(packed.feature), right: bytesOf(packed.right), threshold: floatsOf(packed.threshold) };
  const nodes = sizes.reduce((sum, size) => sum + size, 0);
  const fits =
    weights.length === BUCKETS * ROLES.length &&
    packed.bias.length === ROLES.length &&
    [forest.feature, forest.right, forest.threshold].every(({ length }) => length === nodes);
  if (!fits) throw new RangeError('the weights do not fit this version');
  return { lexicon: { weights, unit: packed.unit, bias: packed.bias }, forest };
}

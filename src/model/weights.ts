import type { MeasuredBlock } from '../survey/measured-block.js';
import type { Columns } from './columns.js';
import { type Forest, isWhole, placesOf } from './forest.js';
import { BUCKETS, type Lexicon, ROLES } from './lexicon.js';
import type { LexicalColumns } from './words-in-context.js';

/** What training found out. */
export interface Model {
  /** Names of the columns, in the order in which the trees number them. */
  readonly features: readonly string[];
  readonly lexicon: Lexicon;
  readonly forest: Forest;
  /** What the trees see beside the columns of any page: HTML shows more than text. */
  readonly addColumns?: (columns: Columns, blocks: readonly MeasuredBlock[], lexical: LexicalColumns) => void;
}

/** What stands in JSON at the head of the weights. */
interface Head {
  readonly features: readonly string[];
  /** For each role what one step of its bytes is worth, and what is added to its sum. */
  readonly units: readonly number[];
  readonly bias: readonly number[];
  readonly trees: number;
  /** What one step of a leaf is worth. */
  readonly leafUnit: number;
}

const LENGTH_BYTES = 4;
const FLOAT_BYTES = 4;
const LEAF_BYTES = 2;
const IS_LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

function floatsOf(bytes: Uint8Array): Float32Array {
  const { buffer, byteOffset, length } = bytes;
  if (IS_LITTLE_ENDIAN && byteOffset % FLOAT_BYTES === 0) return new Float32Array(buffer, byteOffset, length / FLOAT_BYTES);
  const view = new DataView(buffer, byteOffset, length);
  return Float32Array.from({ length: length / FLOAT_BYTES }, (_, at) => view.getFloat32(at * FLOAT_BYTES, true));
}

function leavesOf(bytes: Uint8Array): Int16Array {
  const { buffer, byteOffset, length } = bytes;
  if (IS_LITTLE_ENDIAN && byteOffset % LEAF_BYTES === 0) return new Int16Array(buffer, byteOffset, length / LEAF_BYTES);
  const view = new DataView(buffer, byteOffset, length);
  return Int16Array.from({ length: length / LEAF_BYTES }, (_, at) => view.getInt16(at * LEAF_BYTES, true));
}

/** A file of weights, taken apart. */
export interface Weights extends Omit<Head, 'trees' | 'leafUnit'> {
  readonly forest: Forest;
  readonly words: Int8Array;
}

/**
 * The weights in these bytes, as training writes them: the length of the head (32 bits), the head as JSON padded to a multiple of four, the trees' thresholds
 * as 32-bit floats, their leaves as 16-bit whole numbers, their features as bytes, and for each bucket of a lexicon the weights of its roles as signed bytes;
 * all little-endian.
 * Nothing is copied. Throws a RangeError where the parts do not fit together: such a file was cut or is of another version.
 */
export function unpack(bytes: Uint8Array, buckets: number, roles: number): Weights {
  const head = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  let at = LENGTH_BYTES;
  const next = (size: number) => {
    at += size;
    if (at > bytes.length) throw new RangeError('the weights are cut off');
    return bytes.subarray(at - size, at);
  };
  const { features, units, bias, trees, leafUnit } = JSON.parse(new TextDecoder().decode(next(head))) as Head;
  const isKnown = isWhole(trees) && Number.isFinite(leafUnit) && units.length === roles && bias.length === roles;
  if (!isKnown) throw new RangeError('the weights do not fit this version');
  const places = placesOf(trees);
  const threshold = floatsOf(next(places * FLOAT_BYTES));
  const leaves = leavesOf(next(places * LEAF_BYTES));
  const feature = next(places);
  const words = next(buckets * roles);
  if (at !== bytes.length) throw new RangeError('the weights do not fit this version');
  return {
    features,
    units,
    bias,
    forest: { feature, threshold, leaves, leafUnit },
    words: new Int8Array(words.buffer, words.byteOffset, words.length),
  };
}

/** The model for pages of text. */
export function textModel(bytes: Uint8Array): Model {
  const { features, units, bias, forest, words } = unpack(bytes, BUCKETS, ROLES.length);
  return { features, lexicon: { weights: words, units, bias }, forest };
}

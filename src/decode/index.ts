import { decodeGuessed } from './guessed.js';
import { type Decoded, decodeKnown } from './known.js';

/**
 * The text of a page's bytes. A byte order mark tells the charset, else the label (as HTTP or the user says it), else the bytes: UTF-8 also
 * with some broken bytes, UTF-16 and UTF-32 by their NULs, then what fits the letters best. What cannot be decoded becomes U+FFFD;
 * only an unknown label throws, a RangeError. The byte order mark is not part of the text.
 */
export function decode(bytes: Uint8Array, label?: string): Decoded {
  return decodeKnown(bytes, label) ?? decodeGuessed(bytes);
}

import { decodeCharset } from './windows-1252.js';

/** Text and the charset it was read in: a WHATWG name (`windows-1252`), or `utf-32le` and `utf-32be`. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const UTF_32 = /^utf-?32(?:le|be)?$/i;
const REPLACEMENT = 0xfffd;
const LAST_CODE_POINT = 0x10ffff;
/** `String.fromCodePoint` takes its code points as arguments, and the stack has room for some tens of thousands. */
const CODE_POINTS_AT_ONCE = 8192;
/** Which half of a character is which shows in a few lines; 64 KB are more than enough, and cheap. */
const WIDE_SAMPLE_BYTES = 65_536;
/** ASCII text in UTF-16 is half NULs; below a quarter, and with nothing but ASCII beside them, they are dirt in an 8-bit text. */
const MIN_NULS_BESIDE_ASCII = 0.25;
const MIN_ASCII_OF_8_BIT_TEXT = 0.9;
/** A real page may hold a few odd characters; bytes read as UTF-16 by mistake hold surrogates and private use on every line. */
const MAX_UNREADABLE = 0.02;
const UNREADABLE = /[\p{Cs}\p{Co}\p{Cn}\ufffd]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: ISO-2022-JP begins its double bytes with an escape
const TO_JIS = /\x1b\$[@B]/;

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let points: number[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const point = at + 4 <= bytes.length ? view.getUint32(at, littleEndian) : REPLACEMENT;
    const isCharacter = point <= LAST_CODE_POINT && (point < 0xd800 || point > 0xdfff);
    if (at > 0 || point !== 0xfeff) points.push(isCharacter ? point : REPLACEMENT);
    if (points.length < CODE_POINTS_AT_ONCE) continue;
    parts.push(String.fromCodePoint(...points));
    points = [];
  }
  return parts.join('') + String.fromCodePoint(...points);
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return { text: decodeUtf32(bytes, encoding === 'utf-32le'), encoding };
  return { text: decodeCharset(bytes, encoding), encoding };
}

/** The charset of a label, in the name that `Decoded` gives it. A RangeError names a label that no decoder knows. */
export function encodingOf(label: string): string {
  const name = label.trim().toLowerCase();
  if (UTF_32.test(name)) return name.endsWith('be') ? 'utf-32be' : 'utf-32le';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new RangeError(`encoding '${label}' is not known; try a WHATWG label such as utf-8, windows-1252, iso-8859-2 or shift_jis`);
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length % 4 === 0 && isUtf32(bytes, true) ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32be' : undefined;
}

function isUtf32(bytes: Uint8Array, littleEndian: boolean): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.min(bytes.length, WIDE_SAMPLE_BYTES) - 3;
  let characters = 0;
  for (let at = 0; at < end; at += 4) {
    const point = view.getUint32(at, littleEndian);
    if (point > LAST_CODE_POINT) return false;
    if (point > 0) characters++;
  }
  return characters > 0;
}

function isUtf16(sample: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(sample.subarray(0, sample.length & ~1));
  return (text.match(UNREADABLE)?.length ?? 0) <= text.length * MAX_UNREADABLE;
}

function isAsciiText(byte: number): boolean {
  return byte < 0x7f && (byte >= 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
}

/** How much the bytes at even or odd places repeat: the upper halves of UTF-16 are of a few blocks, the lower halves of all values. */
function concentration(sample: Uint8Array, side: 0 | 1): number {
  const counts = new Float64Array(256);
  for (let at = side; at < sample.length; at += 2) {
    const byte = sample[at] ?? 0;
    counts[byte] = (counts[byte] ?? 0) + 1;
  }
  return counts.reduce((sum, count) => sum + count * count, 0);
}

/** UTF-16 or UTF-32 without byte order mark, for bytes with NULs among them. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes.length >= 4 && bytes.length % 4 === 0) {
    if (isUtf32(bytes, true)) return 'utf-32le';
    if (isUtf32(bytes, false)) return 'utf-32be';
  }
  const sample = bytes.subarray(0, WIDE_SAMPLE_BYTES);
  const nuls = sample.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  const ascii = sample.reduce((sum, byte) => sum + (isAsciiText(byte) ? 1 : 0), 0);
  const isDirt = nuls < sample.length * MIN_NULS_BESIDE_ASCII && ascii > (sample.length - nuls) * MIN_ASCII_OF_8_BIT_TEXT;
  const encoding = concentration(sample, 1) >= concentration(sample, 0) ? 'utf-16le' : 'utf-16be';
  return !isDirt && nuls < sample.length && isUtf16(sample, encoding) ? encoding : undefined;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

/** True where the second byte makes the sequence longer than need be, a surrogate, or a code point past the last. */
function isForbidden(lead: number, second: number): boolean {
  const isTooLong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  return isTooLong || (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
}

/** Length of the UTF-8 sequence that begins here: 0 where none does, Infinity where the input ends inside it. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  const rest = bytes.subarray(at + 1, at + length);
  if (!rest.every(isContinuation) || (rest[0] !== undefined && isForbidden(lead, rest[0]))) return 0;
  return rest.length === length - 1 ? length : Number.POSITIVE_INFINITY;
}

/**
 * True for UTF-8 with some broken bytes. A valid sequence counts more the longer it is (other charsets seldom form them by chance), a
 * broken byte counts one; a sequence that the input's end cuts off counts nothing.
 */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  let evidence = 0;
  let sequences = 0;
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] ?? 0) < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length === Number.POSITIVE_INFINITY) break;
    evidence += length === 0 ? -1 : length - 1;
    sequences += length === 0 ? 0 : 1;
    at += Math.max(1, length);
  }
  return sequences > 0 && evidence > 0;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text of bytes whose charset is sure: by a byte order mark, by a label (as HTTP or the user says it), or because they are UTF-8 (some
 * broken bytes included), UTF-16 or UTF-32. Undefined for other bytes, which never happens with a label.
 * Throws a RangeError for an unknown label.
 */
export function decodeKnown(bytes: Uint8Array, label?: string): Decoded | undefined {
  const declared = label === undefined ? undefined : encodingOf(label);
  const told = markedEncoding(bytes) ?? declared;
  if (told !== undefined) return decodeAs(bytes, told);
  const text = strictUtf8(bytes);
  const wide = bytes.includes(0) ? wideEncoding(bytes) : undefined;
  if (wide !== undefined) return decodeAs(bytes, wide);
  if (text !== undefined && TO_JIS.test(text)) return decodeAs(bytes, 'iso-2022-jp');
  if (text !== undefined) return { text, encoding: 'utf-8' };
  return isBrokenUtf8(bytes) ? decodeAs(bytes, 'utf-8') : undefined;
}

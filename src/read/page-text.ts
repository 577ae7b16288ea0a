import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeKnown } from '../decode/known.js';
import { MAX_INPUT_BYTES } from './limits.js';

/** An input that cannot be read as a page's text; the message says what it is and what to try. */
export class UnreadableError extends Error {}

const HTML_NAMES = new Set(['.html', '.htm', '.xhtml']);
const HTML_START = /^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i;
const IS_HTML = 'is HTML, which this version does not read; save its text (innerText, lynx -dump) and pass that';
const TOO_LARGE = 'is larger than 512 MB, more than one string can hold; split it into pages';
/** First bytes of what is saved in place of a page's text by mistake. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], message: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'is a PDF; pass its text (pdftotext FILE -)'],
  [[0x1f, 0x8b], 'is compressed with gzip; pass what gunzip makes of it'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'is compressed with zstd; pass what unzstd makes of it'],
  [[0x50, 0x4b, 0x03, 0x04], 'is a ZIP archive; unpack it first'],
];
const NOT_TEXT = 'is not text; pass the text of a page, or name its charset with --encoding';
const SAMPLE_CHARACTERS = 8192;
/** A page's text has no control characters but tab, line breaks and terminal escapes; a broken page has a few, an image a third. */
const MAX_CONTROL_SHARE = 0.1;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it counts
const CONTROLS = /[\0-\x07\x0e-\x1a\x1c-\x1f\x7f\ufffd]/g;

function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  return (sample.match(CONTROLS)?.length ?? 0) > sample.length * MAX_CONTROL_SHARE;
}

/** The text of a page's bytes. Bytes that are no page's text (HTML, PDF, an image, an archive) throw an UnreadableError. */
export async function textOf(bytes: Uint8Array, encoding?: string): Promise<string> {
  if (bytes.length > MAX_INPUT_BYTES) throw new UnreadableError(TOO_LARGE);
  const signature = SIGNATURES.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (signature) throw new UnreadableError(signature[1]);
  // Loaded for the pages that need it: its tables take longer than a page of UTF-8.
  const { text } = decodeKnown(bytes, encoding) ?? (await import('../decode/guessed.js')).decodeGuessed(bytes);
  if (HTML_START.test(text.slice(0, SAMPLE_CHARACTERS).trimStart())) throw new UnreadableError(IS_HTML);
  if (isBinary(text)) throw new UnreadableError(NOT_TEXT);
  return text;
}

/** The text of a page's file. Throws an UnreadableError, or the file system's error. */
export async function readPage(path: string, encoding?: string): Promise<string> {
  if (HTML_NAMES.has(extname(path).toLowerCase())) throw new UnreadableError(IS_HTML);
  if ((await stat(path)).size > MAX_INPUT_BYTES) throw new UnreadableError(TOO_LARGE);
  return textOf(await readFile(path), encoding);
}

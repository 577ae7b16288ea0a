import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { isHtml } from '../decode/html-start.js';
import { decodeKnown } from '../decode/known.js';
import { MAX_INPUT_BYTES } from './limits.js';

/** An input that cannot be read as a page's text; the message says what it is and what to try. */
export class UnreadableError extends Error {}

/** What a page's file holds: by its name or its first signs where it is to be found out. */
export type PageFormat = 'text' | 'html';

/** A page as it was saved. */
export interface PageSource {
  readonly text: string;
  readonly format: PageFormat;
}

const HTML_NAMES = new Set(['.html', '.htm', '.xhtml']);
/** Markdown begins with a tag at times. */
const TEXT_NAMES = new Set(['.md', '.markdown']);
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

/** Decodes bytes that are neither UTF-8 nor labelled; loaded for the pages that need it, as its tables take longer than a page of UTF-8. */
async function decodeOther(bytes: Uint8Array, format: PageFormat): Promise<string> {
  const isPage = format === 'html' || isHtml(new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE_CHARACTERS)));
  if (isPage) return (await import('../decode/html.js')).decodeHtml(bytes).text;
  return (await import('../decode/guessed.js')).decodeGuessed(bytes).text;
}

/**
 * A page's bytes, decoded. `format` undefined: HTML is told from text by how it begins. Bytes that are no page (PDF, an image, an archive) throw an
 * UnreadableError.
 */
export async function pageOf(bytes: Uint8Array, format: PageFormat | undefined, encoding?: string): Promise<PageSource> {
  if (bytes.length > MAX_INPUT_BYTES) throw new UnreadableError(TOO_LARGE);
  const signature = SIGNATURES.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (signature) throw new UnreadableError(signature[1]);
  const text = decodeKnown(bytes, encoding)?.text ?? (await decodeOther(bytes, format ?? 'text'));
  if (isBinary(text)) throw new UnreadableError(NOT_TEXT);
  return { text, format: format ?? (isHtml(text) ? 'html' : 'text') };
}

/** What a file's name says of its format; undefined where its content has to. */
function formatByName(path: string): PageFormat | undefined {
  const extension = extname(path).toLowerCase();
  if (HTML_NAMES.has(extension)) return 'html';
  return TEXT_NAMES.has(extension) ? 'text' : undefined;
}

/** A page's file, decoded. `format` undefined: by its name, else by its content. Throws an UnreadableError, or the file system's error. */
export async function readPage(path: string, format: PageFormat | undefined, encoding?: string): Promise<PageSource> {
  if ((await stat(path)).size > MAX_INPUT_BYTES) throw new UnreadableError(TOO_LARGE);
  return pageOf(await readFile(path), format ?? formatByName(path), encoding);
}

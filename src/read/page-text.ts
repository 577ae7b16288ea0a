import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isHtml } from '../decode/html-start.js';
import { decodeKnown } from '../decode/known.js';
import { pageFormatByName } from './kind.js';
import { MAX_INPUT_BYTES } from './limits.js';
import { packingOf } from './packing.js';
import { savedFrom } from './saved-from.js';
import { UnreadableError } from './unreadable.js';

/** What a page's file holds: by its name or its first signs where it is to be found out. */
export type PageFormat = 'text' | 'html';

/** A page as it was saved. */
export interface PageSource {
  readonly text: string;
  readonly format: PageFormat;
  /** The address that the page was saved from, where the file or the archive says it. */
  readonly url?: string;
}

const TOO_LARGE = 'is larger than 512 MB, more than one string can hold; split it into pages';
/** First bytes of what is saved in place of a page's text by mistake. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], message: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'is a PDF; pass its text (pdftotext FILE -)'],
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

/** What a saved MHTML file begins with: a header of mail. */
const MAIL_HEADER =
  /^\s{0,9}(?:from|to|subject|date|mime-version|content-type|content-location|snapshot-content-location|message-id|x-[\w-]{1,40}):/i;
const MAIL_SAMPLE_BYTES = 64;
const isHeaderLike = (bytes: Uint8Array) => MAIL_HEADER.test(Buffer.from(bytes.subarray(0, MAIL_SAMPLE_BYTES)).toString('latin1'));

async function decoded(bytes: Uint8Array, format: PageFormat | undefined, encoding?: string): Promise<PageSource> {
  const signature = SIGNATURES.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (signature) throw new UnreadableError(signature[1]);
  const text = decodeKnown(bytes, encoding)?.text ?? (await decodeOther(bytes, format ?? 'text'));
  if (isBinary(text)) throw new UnreadableError(NOT_TEXT);
  if ((format ?? (isHtml(text) ? 'html' : 'text')) === 'text') return { text, format: 'text' };
  const url = savedFrom(text);
  return { text, format: 'html', ...(url !== undefined && { url }) };
}

/** The page inside MHTML; undefined for what is none. */
async function insideMhtml(bytes: Uint8Array, encoding: string | undefined): Promise<PageSource | undefined> {
  const { isMhtml, rootPartOf } = await import('./mhtml.js');
  if (!isMhtml(bytes)) return undefined;
  const root = rootPartOf(bytes);
  if (!root) throw new UnreadableError('is a MHTML file without a page; save it anew');
  const page = await decoded(root.bytes, root.format, encoding ?? root.encoding);
  return root.url === undefined ? page : { ...page, url: root.url };
}

/**
 * A page's bytes, unpacked (gzip, zstd), taken out of MHTML and decoded. `format` undefined: HTML is told from text by how it begins. Bytes that are no page (PDF, an
 * image, an archive) throw an UnreadableError.
 */
export async function pageOf(bytes: Uint8Array, format: PageFormat | undefined, encoding?: string): Promise<PageSource> {
  if (bytes.length > MAX_INPUT_BYTES) throw new UnreadableError(TOO_LARGE);
  const isPacked = packingOf(bytes) !== undefined;
  const page = isPacked ? await (await import('./whole.js')).unpackedPage(bytes) : bytes;
  if (isPacked && packingOf(page)) throw new UnreadableError('is packed twice; unpack it first');
  const inside = isHeaderLike(page) ? await insideMhtml(page, encoding) : undefined;
  return inside ?? decoded(page, format, encoding);
}

/** A page's file, unpacked and decoded. `format` undefined: by its name, else by its content. Throws an UnreadableError, or the file system's error. */
export async function readPage(path: string, format: PageFormat | undefined, encoding?: string): Promise<PageSource> {
  if ((await stat(path)).size > MAX_INPUT_BYTES) throw new UnreadableError(TOO_LARGE);
  return pageOf(await readFile(path), format ?? pageFormatByName(basename(path)), encoding);
}

import { decodeHtml } from './decode/html.js';
import { isHtml } from './decode/html-start.js';
import { decode } from './decode/index.js';
import type { CleanOptions } from './types.js';

/** Of bytes that are no Unicode, what is read to see whether they are HTML: tags are ASCII in any charset that is left. */
const SAMPLE_BYTES = 8192;

/** How a page is given. */
export type InputOptions = Pick<CleanOptions, 'inputFormat' | 'encoding'>;

function textOf(bytes: Uint8Array, { encoding, inputFormat }: InputOptions): string {
  const mayBeHtml = inputFormat === 'html' || isHtml(new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE_BYTES)));
  return (mayBeHtml && inputFormat !== 'text' ? decodeHtml : decode)(bytes, encoding).text;
}

/** A page's text and whether it is HTML. Throws a TypeError for an unknown format and for what is no page, a RangeError for an unknown encoding. */
export function pageInput(input: string | Uint8Array, options: InputOptions): { readonly text: string; readonly isPage: boolean } {
  const { inputFormat = 'auto' } = options;
  if (inputFormat !== 'auto' && inputFormat !== 'text' && inputFormat !== 'html')
    throw new TypeError(`inputFormat: ${JSON.stringify(inputFormat)} is none of auto, text, html`);
  if (typeof input !== 'string' && !ArrayBuffer.isView(input))
    throw new TypeError(`a page is a string or a Uint8Array, not ${typeof input}`);
  const text = typeof input === 'string' ? input : textOf(input, options);
  return { text, isPage: inputFormat === 'auto' ? isHtml(text) : inputFormat === 'html' };
}

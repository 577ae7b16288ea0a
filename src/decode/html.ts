import { decodeGuessed } from './guessed.js';
import { type Decoded, decodeKnown, encodingOf } from './known.js';

/** Where browsers look for the declaration is the first kilobyte; some pages put scripts before it. */
const MAX_PRESCAN_BYTES = 8192;
const COMMENT = /<!--[\s\S]{0,8000}?-->/g;
const XML_DECLARATION = /^\s{0,99}<\?xml[^>]{0,200}\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i;
/** `<meta charset=…>`, or the `charset=` in the content of an `http-equiv`. */
const META = /<meta[\s/][^>]{0,500}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;

/** The charset that a page declares of itself, as a name that decoders know; undefined where it declares none, or one that cannot be read byte by byte. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, MAX_PRESCAN_BYTES)).replace(COMMENT, '');
  const label = (META.exec(head) ?? XML_DECLARATION.exec(head))?.[1];
  if (label === undefined) return undefined;
  try {
    const encoding = encodingOf(label);
    return encoding.startsWith('utf-') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/**
 * The text of a page's HTML. A byte order mark tells the charset, else the label (as HTTP or the user says it), else the bytes where they are UTF-8 or
 * UTF-16, whatever the page declares; then its declaration, unless another charset fits its letters far better.
 * Only an unknown label throws, a RangeError.
 */
export function decodeHtml(bytes: Uint8Array, label?: string): Decoded {
  return decodeKnown(bytes, label) ?? decodeGuessed(bytes, declaredCharset(bytes));
}

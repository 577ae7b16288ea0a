import { encodingOf } from '../decode/known.js';
import { headerFields, mediaTypeOf, parameterOf } from './header-lines.js';

/** What the head of a HTTP response says of its body. */
export interface HttpHead {
  readonly status: number;
  /** In lower case without parameters; empty where none is said. */
  readonly mediaType: string;
  /** The charset, where a decoder knows it. */
  readonly encoding?: string;
  /** How the body is packed, the outermost first. */
  readonly codings: readonly string[];
  /** Where the body begins. */
  readonly bodyAt: number;
}

const STATUS_LINE = /^HTTP\/\d(?:\.\d)? (\d{3})/;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The charset of a media type's parameter, where a decoder knows it: servers also say `utf8mb4` and `none`. */
export function charsetOf(contentType: string | undefined): string | undefined {
  const label = parameterOf(contentType, 'charset');
  try {
    return label === undefined ? undefined : encodingOf(label);
  } catch {
    return undefined;
  }
}

const names = (value: string | undefined) =>
  (value ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');

/** The place after the blank line that ends the head, also of servers that leave the carriage return out. */
function endOfHead(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) {
    const next = bytes[at + 1] === CARRIAGE_RETURN ? at + 2 : at + 1;
    if (bytes[next] === LINE_FEED) return next + 1;
  }
  return bytes.length;
}

/** Reads the head of a HTTP response from its first bytes; undefined where they are none. A head without end is all head. */
export function httpHead(bytes: Uint8Array): HttpHead | undefined {
  const bodyAt = endOfHead(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, bodyAt));
  const status = STATUS_LINE.exec(head)?.[1];
  if (status === undefined) return undefined;
  const fields = headerFields(head);
  const contentType = fields.get('content-type');
  const encoding = charsetOf(contentType);
  return {
    status: Number(status),
    mediaType: mediaTypeOf(contentType),
    ...(encoding !== undefined && { encoding }),
    // The body is packed first, then cut into chunks.
    codings: [...names(fields.get('transfer-encoding')), ...names(fields.get('content-encoding')).reverse()],
    bodyAt,
  };
}

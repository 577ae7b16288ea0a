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
/** The blank line after the head, also of servers that leave the carriage return out. */
const HEAD_END = /\r?\n\r?\n/;

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

/** Reads the head of a HTTP response from its first bytes; undefined where they are none. A head without end is all head. */
export function httpHead(bytes: Uint8Array): HttpHead | undefined {
  const text = new TextDecoder('latin1').decode(bytes);
  const status = STATUS_LINE.exec(text)?.[1];
  if (status === undefined) return undefined;
  const end = HEAD_END.exec(text);
  const fields = headerFields(text.slice(0, end?.index ?? text.length));
  const contentType = fields.get('content-type');
  const encoding = charsetOf(contentType);
  return {
    status: Number(status),
    mediaType: mediaTypeOf(contentType),
    ...(encoding !== undefined && { encoding }),
    // The body is packed first, then cut into chunks.
    codings: [...names(fields.get('transfer-encoding')), ...names(fields.get('content-encoding')).reverse()],
    bodyAt: end ? end.index + end[0].length : bytes.length,
  };
}

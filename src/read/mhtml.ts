import { type HeaderFields, headerFields, mediaTypeOf, parameterOf } from './header-lines.js';
import { charsetOf } from './http-response.js';
import { fromQuotedPrintable } from './quoted-printable.js';

/** The page inside a saved MHTML file. */
export interface RootPart {
  readonly bytes: Uint8Array;
  readonly format: 'html' | 'text';
  readonly encoding?: string;
  readonly url?: string;
}

interface Part {
  readonly fields: HeaderFields;
  readonly body: Buffer;
}

const MAX_HEAD_BYTES = 65_536;
const HEAD_END = /\r?\n\r?\n/;
/** Parts that hold parts: `related` with an `alternative` inside, as mail programs save pages. */
const MAX_DEPTH = 4;
const MAX_PARTS = 10_000;
const WEB_ADDRESS = /^https?:\/\//i;
const MULTIPART = /^content-type:\s*multipart\/(?:related|alternative|mixed)\b/im;

/** True for bytes that begin with a header of mail, where the header says that parts follow, as in a page saved as MHTML. */
export function isMhtml(head: Uint8Array): boolean {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, MAX_HEAD_BYTES)).toString('latin1').trimStart();
  const end = HEAD_END.exec(text)?.index ?? text.length;
  return MULTIPART.test(text.slice(0, end));
}

function partOf(bytes: Buffer): Part {
  const head = bytes.toString('latin1', 0, MAX_HEAD_BYTES);
  // A part without headers begins with a line break.
  if (/^\r?\n/.test(head)) return { fields: new Map(), body: bytes.subarray(bytes.indexOf('\n') + 1) };
  const end = HEAD_END.exec(head);
  const bodyAt = end ? end.index + end[0].length : bytes.length;
  return { fields: headerFields(head.slice(0, end?.index)), body: bytes.subarray(bodyAt) };
}

/** The parts between the lines of a boundary. The last may be cut off. */
function* partsOf(body: Buffer, boundary: string): Generator<Part> {
  const delimiter = Buffer.from(`--${boundary}`, 'latin1');
  let start = -1;
  for (let at = body.indexOf(delimiter), count = 0; at !== -1 && count < MAX_PARTS; at = body.indexOf(delimiter, at + delimiter.length)) {
    if (at > 0 && body[at - 1] !== 0x0a) continue;
    if (start !== -1) yield partOf(body.subarray(start, at - (body[at - 2] === 0x0d ? 2 : 1)));
    count++;
    const lineEnd = body.indexOf('\n', at);
    const isLast = body.toString('latin1', at + delimiter.length, at + delimiter.length + 2) === '--';
    start = lineEnd === -1 || isLast ? -1 : lineEnd + 1;
    if (start === -1) return;
  }
  if (start !== -1) yield partOf(body.subarray(start));
}

/** The part that is the page: the one that `start` names, else the first of HTML, else the first of text. */
function rootOf(part: Part, depth = 0): Part | undefined {
  const type = part.fields.get('content-type');
  const mediaType = mediaTypeOf(type);
  const boundary = parameterOf(type, 'boundary');
  if (!mediaType.startsWith('multipart/') || !boundary)
    return mediaType.startsWith('text/') || mediaType.endsWith('xhtml+xml') ? part : undefined;
  if (depth >= MAX_DEPTH) return undefined;
  const start = parameterOf(type, 'start');
  let text: Part | undefined;
  for (const inner of partsOf(part.body, boundary)) {
    if (start !== undefined && inner.fields.get('content-id') !== start) continue;
    const root = rootOf(inner, depth + 1);
    if (!root) continue;
    if (start !== undefined || isHtmlPart(root)) return root;
    text ??= root;
  }
  return text;
}

function isHtmlPart({ fields }: Part): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(mediaTypeOf(fields.get('content-type')));
}

function decodedPart({ fields, body }: Part): Uint8Array {
  const coding = fields.get('content-transfer-encoding')?.toLowerCase();
  if (coding === 'quoted-printable') return fromQuotedPrintable(body);
  return coding === 'base64' ? Buffer.from(body.toString('latin1'), 'base64') : body;
}

/** The page of a MHTML file (RFC 2557), as Chrome and Internet Explorer save it; undefined where none is inside. The pictures beside it are not decoded. */
export function rootPartOf(bytes: Uint8Array): RootPart | undefined {
  const whole = partOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const root = rootOf(whole);
  if (!root) return undefined;
  const addresses = [
    root.fields.get('content-location'),
    whole.fields.get('snapshot-content-location'),
    whole.fields.get('content-location'),
  ];
  const url = addresses.find((address) => address !== undefined && WEB_ADDRESS.test(address));
  const encoding = charsetOf(root.fields.get('content-type'));
  return { bytes: decodedPart(root), format: isHtmlPart(root) ? 'html' : 'text', ...(encoding && { encoding }), ...(url && { url }) };
}

import { isHtml } from '../decode/html-start.js';
import type { ByteStream } from './byte-stream.js';
import { DamagedError } from './damage.js';
import { isRecordLine } from './jsonl.js';
import type { InputKind } from './kind.js';
import { isMhtml } from './mhtml.js';
import { unpacked } from './unpack.js';

/** Enough for the first tag below comments and for most first records; a record that is longer is known by how it begins. */
const SAMPLE_BYTES = 65_536;
const WARC = /^(?:\r?\n)*WARC\/\d+\.\d+\r?\n/;
const OBJECT = /^[\s\ufeff]*\{\s*(?:"|\}|$)/;

/** What the first bytes (unpacked) show to be inside: WARC, JSONL, HTML or MHTML; undefined for anything else, text among it. */
function kindByBytes(bytes: Uint8Array): InputKind | undefined {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE_BYTES));
  if (WARC.test(text)) return 'archive';
  if (isHtml(text) || isMhtml(bytes)) return 'page';
  if (!OBJECT.test(text)) return undefined;
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  const isWhole = line.length < text.trimStart().length;
  return !isWhole && bytes.length >= SAMPLE_BYTES ? 'records' : isRecordLine(line) ? 'records' : undefined;
}

/** What the beginning of a stream unpacks to; what is cut off or broken ends early. */
async function headOf(stream: ByteStream): Promise<Uint8Array> {
  const { bytes } = await unpacked(stream);
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of bytes) {
      parts.push(part);
      size += part.length;
      if (size >= SAMPLE_BYTES) break;
    }
  } catch (error) {
    if (!(error instanceof DamagedError)) throw error;
  }
  return Buffer.concat(parts);
}

/** The same of a file, unpacked where it is packed. A file that cannot be opened rejects with the file system's error. */
export async function kindByContent(path: string): Promise<InputKind | undefined> {
  const { createReadStream } = await import('node:fs');
  return kindByBytes(await headOf(createReadStream(path, { end: SAMPLE_BYTES - 1 })));
}

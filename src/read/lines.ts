import { type ByteStream, joined, owned } from './byte-stream.js';

const LINE_FEED = 0x0a;

/**
 * The lines of a stream of bytes, without their line breaks, as the stream brings them; a last line need not end in a line break. Undefined stands for a line of
 * more than `maxBytes`, which is not kept in memory. Split at line feeds only: U+2028 may stand inside. Each line has a buffer of its own. Where the stream throws,
 * the line that it was in is dropped.
 */
export async function* linesOf(stream: ByteStream, maxBytes: number): AsyncGenerator<Uint8Array | undefined> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const take = () => {
    const line = size > maxBytes ? undefined : owned(joined(parts));
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (size > 0) yield take();
}

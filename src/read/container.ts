import { createReadStream } from 'node:fs';
import type { RawItem } from './item.js';
import { linesOf } from './jsonl.js';

const TOO_LONG = 'is longer than 512 MB, more than one string can hold; split it';

/** The items of a stream of bytes, in order. */
export async function* itemsOf(stream: AsyncIterable<Uint8Array>, _kind: 'records'): AsyncGenerator<RawItem> {
  let line = 0;
  for await (const bytes of linesOf(stream)) {
    line++;
    yield bytes ? { kind: 'line', line, bytes: Uint8Array.from(bytes) } : { kind: 'failure', line, error: `line ${line} ${TOO_LONG}` };
  }
}

/** The items of a file. */
export function itemsIn(path: string, kind: 'records', signal?: AbortSignal): AsyncGenerator<RawItem> {
  return itemsOf(createReadStream(path, signal ? { signal } : {}), kind);
}

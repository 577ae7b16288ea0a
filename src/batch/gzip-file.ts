import { createGzip } from 'node:zlib';
import type { PendingFile } from '../command/write.js';

/** A file whose bytes are packed with gzip as they come. The same records give the same bytes. */
export function gzipped(file: PendingFile): PendingFile {
  const gzip = createGzip();
  const packed = (async () => {
    for await (const chunk of gzip) await file.write(chunk as Uint8Array);
  })();
  // Told by the next write, or by the end.
  packed.catch(() => undefined);
  const write = (text: string | Uint8Array) => new Promise<void>((resolve) => void gzip.write(text, () => resolve()));
  return {
    write: (text) => Promise.race([write(text), packed]),
    commit: async (changed) => {
      gzip.end();
      await packed;
      await file.commit(changed);
    },
    discard: async () => {
      gzip.destroy();
      await packed.catch(() => undefined);
      await file.discard();
    },
  };
}

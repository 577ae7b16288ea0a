import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Shard } from '../command/batch-options.js';

/** True where a file is this shard's: by a hash of its path from the common folder on, so that it is every time and on every machine. */
export function ownsFile({ index, count }: Shard, name: string): boolean {
  return createHash('sha256').update(name).digest().readUInt32BE(0) % count === index - 1;
}

/** True where an item of the only input is this shard's. `place` counts from 0. */
export function ownsItem({ index, count }: Shard, place: number): boolean {
  return place % count === index - 1;
}

const EXTENSIONS = /(?:\.[^./\\]{1,8})?(?:\.gz)?$/i;

/** The name of a file that each shard writes for itself: `clean.jsonl.gz` as `clean-3of8.jsonl.gz`. */
export function shardPath(path: string, shard: Shard | undefined): string {
  if (!shard) return path;
  const extension = EXTENSIONS.exec(path)?.[0] ?? '';
  const stem = basename(path, extension);
  return join(dirname(path), `${stem}-${shard.index}of${shard.count}${extension}`);
}

import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** The records of a gzipped JSONL file, one at a time: `dev-html` is 340 MB when unpacked. */
export async function* readRecords(file) {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) if (line) yield JSON.parse(line);
}

async function* linesOf(records) {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** Writes records as gzipped JSONL. */
export async function writeRecords(file, records) {
  await pipeline(Readable.from(linesOf(records)), createGzip(), createWriteStream(file));
}

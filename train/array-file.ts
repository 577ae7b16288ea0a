import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

/** A file that typed arrays are written to one after the other. */
export class ArrayFile {
  readonly #file: number;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  push({ buffer, byteOffset, byteLength }: Float32Array | Int32Array): void {
    for (let written = 0; written < byteLength; )
      written += writeSync(this.#file, new Uint8Array(buffer, byteOffset + written, byteLength - written));
  }

  close(): void {
    closeSync(this.#file);
  }
}

export function readFloats(path: string): Float32Array {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return new Float32Array(buffer, byteOffset, byteLength / 4);
}

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

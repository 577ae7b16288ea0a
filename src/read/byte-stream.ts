/** A stream of bytes in pieces of any size. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** One array of several; the array itself where there is one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}

/** The same bytes in a buffer of their own, so that they can be handed to another thread without those beside them. */
export function owned(bytes: Uint8Array): Uint8Array {
  // Buffers of Node lie in a common pool, and its `slice` copies nothing.
  return bytes.length === bytes.buffer.byteLength && !Buffer.isBuffer(bytes) ? bytes : Uint8Array.from(bytes);
}

async function* chain(
  read: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
  failure?: { readonly error: unknown },
): AsyncGenerator<Uint8Array> {
  try {
    yield* read;
    if (failure) throw failure.error;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/**
 * The beginning of a stream, up to where `isEnough` says so of the pieces read, and the whole stream from its beginning: what the stream throws, it throws in
 * its place. It has to be read or ended (`return`), or the stream stays open.
 */
export async function beginning(
  stream: ByteStream,
  isEnough: (piece: Uint8Array, size: number) => boolean,
): Promise<{ readonly head: Uint8Array; readonly whole: AsyncGenerator<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let failure: { error: unknown } | undefined;
  try {
    for (let size = 0; ; ) {
      const next = await iterator.next();
      if (next.done) break;
      pieces.push(next.value);
      size += next.value.length;
      if (isEnough(next.value, size)) break;
    }
  } catch (error) {
    failure = { error };
  }
  return { head: joined(pieces), whole: chain(pieces, iterator, failure) };
}

/** Reads a stream in pieces of the sizes that its content says. */
export class ByteReader {
  readonly #iterator: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = new Uint8Array(0);
  #offset = 0;

  constructor(stream: ByteStream) {
    this.#iterator = stream[Symbol.asyncIterator]();
  }

  /** Bytes read so far. */
  get offset(): number {
    return this.#offset;
  }

  /** Ends the stream. */
  async close(): Promise<void> {
    await this.#iterator.return?.();
  }

  /** True where bytes are left. */
  async #fill(): Promise<boolean> {
    while (this.#piece.length === 0) {
      const next = await this.#iterator.next();
      if (next.done) return false;
      this.#piece = next.value;
    }
    return true;
  }

  #cut(size: number): Uint8Array {
    const part = this.#piece.subarray(0, size);
    this.#piece = this.#piece.subarray(size);
    this.#offset += part.length;
    return part;
  }

  /** The next bytes, fewer where the stream ends before; valid until it is read further only in so far as its pieces are. */
  async take(size: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let left = size; left > 0 && (await this.#fill()); left -= parts.at(-1)?.length ?? 0) parts.push(this.#cut(left));
    return joined(parts);
  }

  /** Passes over bytes; returns how many there were. */
  async skip(size: number): Promise<number> {
    let left = size;
    while (left > 0 && (await this.#fill())) left -= this.#cut(left).length;
    return size - left;
  }

  /** The bytes up to a byte value, which is among them, or up to `max` of them or the end. */
  async takeThrough(byte: number, max: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let left = max; left > 0 && (await this.#fill()); ) {
      const at = this.#piece.indexOf(byte);
      const part = this.#cut(Math.min(left, at === -1 ? this.#piece.length : at + 1));
      parts.push(part);
      left -= part.length;
      if (part.at(-1) === byte) break;
    }
    return joined(parts);
  }
}

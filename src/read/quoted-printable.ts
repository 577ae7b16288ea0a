const EQUALS = 0x3d;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : Number.NaN;
}

/** The bytes of quoted-printable text (RFC 2045, 6.7): `=E9` is a byte, `=` at the end of a line joins it to the next. What is neither stays as it is. */
export function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const output = new Uint8Array(bytes.length);
  let end = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1] ?? LINE_FEED;
    const value = hexDigit(next) * 16 + hexDigit(bytes[at + 2] ?? 0);
    if (byte !== EQUALS) output[end++] = byte;
    else if (next === LINE_FEED) at += 1;
    else if (next === CARRIAGE_RETURN && bytes[at + 2] === LINE_FEED) at += 2;
    else if (Number.isNaN(value)) output[end++] = byte;
    else {
      output[end++] = value;
      at += 2;
    }
  }
  return output.subarray(0, end);
}

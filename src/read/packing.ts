/** How a file is packed. */
export type Packing = 'gzip' | 'zstd';

/** How bytes are packed, by their beginning. */
export function packingOf(bytes: Uint8Array): Packing | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0x1f && b === 0x8b && (c === undefined || c === 8)) return 'gzip';
  const isFrame = a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd;
  // A frame to be skipped comes first where a file was packed in parts.
  const isSkippable = a !== undefined && (a & 0xf0) === 0x50 && b === 0x2a && c === 0x4d && d === 0x18;
  return isFrame || isSkippable ? 'zstd' : undefined;
}

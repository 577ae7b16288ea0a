/** The bytes of a text in base64. */
export function bytesOf(base64: string): Uint8Array {
  // Node's own decoder takes a tenth of the time; a browser has none.
  if (typeof Buffer === 'function') return Buffer.from(base64, 'base64');
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

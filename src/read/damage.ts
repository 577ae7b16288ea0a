/** A stream is cut off or broken from here on; what it held before has come. The message follows the file's name. */
export class DamagedError extends Error {}

/** The message for a stream that ends too early. */
export const CUT_OFF = 'is cut off; fetch it again';

/** The message for a stream that cannot be read further, and why. */
export function brokenBy(reason: string): string {
  return `is broken (${reason}); fetch it again`;
}

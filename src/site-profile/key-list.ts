const { charCodeAt } = String.prototype;
/** Digits of a key in base 64: 53 bits. */
const DIGITS = 9;
const LAST_DIGIT_SHARE = 64;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Int8Array(128).fill(-1);
for (let value = 0; value < ALPHABET.length; value++) VALUES[charCodeAt.call(ALPHABET, value)] = value;

/** Keys as text: nine digits of base 64 (RFC 4648, URL-safe) each, the first the highest. */
export function writeKeys(keys: Float64Array): string {
  let text = '';
  const digits = new Array<string>(DIGITS);
  for (const key of keys) {
    let rest = key;
    for (let at = DIGITS - 1; at >= 0; at--) {
      digits[at] = ALPHABET.charAt(rest % LAST_DIGIT_SHARE);
      rest = Math.floor(rest / LAST_DIGIT_SHARE);
    }
    text += digits.join('');
  }
  return text;
}

/** The keys that a text holds; undefined where it is no list of keys. */
export function readKeys(text: string): Float64Array | undefined {
  if (text.length % DIGITS !== 0) return undefined;
  const keys = new Float64Array(text.length / DIGITS);
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? -1;
    if (value === -1) return undefined;
    const place = Math.floor(at / DIGITS);
    keys[place] = (keys[place] as number) * LAST_DIGIT_SHARE + value;
  }
  return keys.every((key) => key > 0 && Number.isSafeInteger(key)) ? keys : undefined;
}

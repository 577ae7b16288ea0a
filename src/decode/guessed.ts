import { analyse } from 'chardet';
import { soundness, usualShare } from './fit.js';
import type { Decoded } from './known.js';
import { decodeCharset } from './windows-1252.js';

/** What a longer sample adds to the guess does not repay its time: 4 KB rich in letters beyond ASCII take 5 ms. */
const MAX_SAMPLE_BYTES = 4096;
const MAX_PIECE_BYTES = 512;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
const CARRIAGE_RETURN = 0x0d;

/** The WHATWG names of chardet's answers that a web page may be in. UTF-16 and the like have been told apart before. */
const ENCODINGS: Readonly<Record<string, readonly string[]>> = {
  'ISO-8859-1': ['windows-1252'],
  'windows-1252': ['windows-1252'],
  'ISO-8859-2': ['windows-1250', 'iso-8859-2'],
  'windows-1250': ['windows-1250', 'iso-8859-2'],
  'ISO-8859-5': ['iso-8859-5'],
  'ISO-8859-6': ['iso-8859-6'],
  'ISO-8859-7': ['windows-1253', 'iso-8859-7'],
  'windows-1253': ['windows-1253', 'iso-8859-7'],
  'ISO-8859-8': ['windows-1255'],
  'windows-1255': ['windows-1255'],
  'ISO-8859-9': ['windows-1254'],
  'windows-1254': ['windows-1254'],
  'windows-1251': ['windows-1251'],
  'windows-1256': ['windows-1256'],
  'windows-1257': ['windows-1257'],
  'windows-1258': ['windows-1258'],
  'windows-874': ['windows-874'],
  'KOI8-R': ['koi8-r', 'koi8-u'],
  Shift_JIS: ['shift_jis'],
  'EUC-JP': ['euc-jp'],
  'EUC-KR': ['euc-kr'],
  Big5: ['big5'],
  GB18030: ['gb18030'],
};
const FALLBACK = 'windows-1252';
/** What the fallback has before any evidence, on chardet's scale of 0 to 100: it wins where a short text gives the others no hold. */
const FALLBACK_CONFIDENCE = 20;
/** What the charset has that the page declares: wrong declarations are rare, but of another alphabet where they are. */
const DECLARED_CONFIDENCE = 70;
/** Of one weight with a middling confidence of chardet, whose scale a few words barely move. */
const USUAL_WEIGHT = 60;

/**
 * The pieces (lines, or parts of long lines cut at spaces) that hold bytes beyond ASCII. Line breaks and spaces are no part of a longer
 * character in any charset.
 */
function richPieces(bytes: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let start = 0;
  let isRich = false;
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at] ?? LINE_FEED;
    if (byte >= 0x80) isRich = true;
    const isLong = at - start >= MAX_PIECE_BYTES;
    const isEnd = byte === LINE_FEED || byte === CARRIAGE_RETURN || (isLong && byte === SPACE) || at - start >= MAX_SAMPLE_BYTES;
    if (!isEnd) continue;
    if (isRich) pieces.push(bytes.subarray(start, at + 1));
    start = at + 1;
    isRich = false;
  }
  return pieces;
}

/** Pieces from the whole input, evenly spread, so that an English head does not hide the language of the body. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const pieces = richPieces(bytes);
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const step = Math.max(1, Math.ceil(size / MAX_SAMPLE_BYTES));
  const chosen = pieces.filter((_, at) => at % step === 0);
  const sample = new Uint8Array(
    Math.min(
      MAX_SAMPLE_BYTES,
      chosen.reduce((sum, piece) => sum + piece.length, 0),
    ),
  );
  let end = 0;
  for (const piece of chosen) {
    const part = piece.subarray(0, sample.length - end);
    sample.set(part, end);
    end += part.length;
  }
  return sample;
}

/** The likeliest charset of bytes that are not Unicode, by what they declare, by their letter sequences (chardet, after ICU) and by how the text then looks. */
function guessCharset(bytes: Uint8Array, declared: string | undefined): string {
  const sample = sampleOf(bytes);
  const plain = decodeCharset(sample, FALLBACK);
  const score = (text: string, encoding: string, confidence: number) =>
    soundness(text) * (confidence + USUAL_WEIGHT * usualShare(sample, text, encoding));
  let best = { encoding: FALLBACK, text: plain, score: score(plain, FALLBACK, FALLBACK_CONFIDENCE) };
  const consider = (encoding: string, confidence: number) => {
    const text = decodeCharset(sample, encoding);
    const candidate = { encoding, text, score: score(text, encoding, confidence) };
    if (candidate.score > best.score) best = candidate;
  };
  if (declared !== undefined) consider(declared, DECLARED_CONFIDENCE);
  for (const { name, confidence } of analyse(sample)) {
    for (const encoding of Object.hasOwn(ENCODINGS, name) ? (ENCODINGS[name] ?? []) : []) consider(encoding, confidence);
  }
  return best.text === plain ? FALLBACK : best.encoding;
}

/** The text of bytes in the charset that fits them best; `windows-1252` where nothing speaks for another. `declared`: what the page says of itself. */
export function decodeGuessed(bytes: Uint8Array, declared?: string): Decoded {
  const encoding = guessCharset(bytes, declared);
  return { text: decodeCharset(bytes, encoding), encoding };
}

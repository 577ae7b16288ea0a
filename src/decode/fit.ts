/** How far bytes, read in one charset, look like writing that people do in that charset. */

const NOT_ASCII = /[^\0-\x7f]/gu;
const UNREADABLE = /[\ufffd\x80-\x9f\p{Co}\p{Cn}]/gu;
/** Small letter before capital letter: what Cyrillic and Greek look like in a neighbouring code page. */
const CASE_FLIP = /\p{Ll}(?=\p{Lu})/gu;
const CAPITAL_IN_WORD = /(?<=\p{L})(?![A-Z])\p{Lu}/gu;
/** A sign where a word goes on: `b±d¼`. Apostrophes, hyphens and the middle dot of Catalan stand inside words. */
const SIGN_IN_WORD =
  /(?<=\p{L})[\u00a1-\u00b6\u00b8-\u00bf\u00d7\u00f7\u02c6-\u02df\u2020-\u2022\u2030\u20ac\u2122\u2500-\u25ff](?=\p{L})/gu;
/** Latin glued to another script, and half-width katakana, in which nobody writes sentences. */
const OTHER_SCRIPT = '[\\p{sc=Cyrl}\\p{sc=Grek}\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Thai}]';
const MIXED_SCRIPTS = new RegExp(`\\p{sc=Latn}(?=${OTHER_SCRIPT})|${OTHER_SCRIPT}(?=\\p{sc=Latn})|[\\uff61-\\uff9f]`, 'gu');

/** An undecodable byte weighs more than an odd letter: a right guess has none but where the page is broken. */
const UNREADABLE_WEIGHT = 4;
const CAPITAL_WEIGHT = 0.5;
/** Bytes pair up into common characters by chance more seldom than single bytes fall on usual letters. */
const PAIRS_WEIGHT = 1.5;
/** In two Korean words every reading is made of common characters: those that lack what their language cannot do without lose the tie. */
const UNTELLING_WEIGHT = 0.8;
/** A third of the second bytes of these lie below 0xA1; in the EUC family none does. */
const LOW_TRAILED = new Set(['big5', 'shift_jis']);

/** Letters that no alphabet has without some of their companions: a text with the first and none of the second is read wrong. */
const COMPANIONS: readonly (readonly [letter: RegExp, companions: RegExp])[] = [
  [/[ąĄ]/g, /[łęšėū]/i],
  [/[ľĽ]/g, /[šžč]/i],
  [/[ĺŕ]/g, /[šžč]/i],
  [/[ćĆđĐ]/g, /[łęšžč]/i],
  [/[ţŢ]/g, /[ăî]/i],
  [/[õÕ]/g, /[ãäç]/i],
  [/[þÞðÐ]/g, /[áéíúæ]/i],
  [/[ýÝ]/g, /[áéíúæěřůš]/i],
  [/[żŻ]/g, /[ąęłóść]/i],
  [/[ûÛ]/g, /[éèêàçîâ]/i],
  [/[ğışĞİŞ]/g, /[çöü]/i],
];

/** First bytes of the two-byte characters that fill ordinary text: punctuation, kana, Hangul, the first level of Han (3,000 to 5,400). */
const COMMON_LEADS: Readonly<Record<string, readonly (readonly [from: number, to: number])[]>> = {
  gb18030: [
    [0xa1, 0xa3],
    [0xb0, 0xd7],
  ],
  big5: [
    [0xa1, 0xa3],
    [0xa4, 0xc6],
  ],
  'euc-kr': [
    [0xa1, 0xa1],
    [0xb0, 0xc8],
  ],
  'euc-jp': [
    [0xa1, 0xa1],
    [0xa4, 0xa5],
    [0xb0, 0xcf],
  ],
  shift_jis: [
    [0x81, 0x83],
    [0x88, 0x97],
  ],
};

const TYPOGRAPHIC = '\\p{P}\\p{Sc}\\p{M}\\u00a0°©®™º·½²';
/** The letters beyond ASCII that fill text in a charset of single bytes. */
const USUAL: Readonly<Record<string, RegExp>> = {
  'windows-1252': new RegExp(`[àáâãäåæçèéêëíîïðñòóôöøœùúûüýþß${TYPOGRAPHIC}]`, 'giu'),
  'windows-1250': new RegExp(`[ąćęłńóśźżáčďéěíňřšťúůýžőűöüäôľăâîșţșđß${TYPOGRAPHIC}]`, 'giu'),
  'iso-8859-2': new RegExp(`[ąćęłńóśźżáčďéěíňřšťúůýžőűöüäôľăâîţđß${TYPOGRAPHIC}]`, 'giu'),
  'windows-1254': new RegExp(`[çğıöşüâîİ${TYPOGRAPHIC}]`, 'giu'),
  'windows-1257': new RegExp(`[āčēģīķļņšūžąęėįųõäöü${TYPOGRAPHIC}]`, 'giu'),
  'windows-1258': new RegExp(`[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ${TYPOGRAPHIC}]`, 'giu'),
  'windows-1251': new RegExp(`[а-яёіїєўґ${TYPOGRAPHIC}]`, 'giu'),
  'iso-8859-5': new RegExp(`[а-яёіїєў${TYPOGRAPHIC}]`, 'giu'),
  'koi8-r': new RegExp(`[а-яё${TYPOGRAPHIC}]`, 'giu'),
  'koi8-u': new RegExp(`[а-яёіїєґ${TYPOGRAPHIC}]`, 'giu'),
  'windows-1253': new RegExp(`[α-ωάέήίόύώςϊϋΐΰ${TYPOGRAPHIC}]`, 'giu'),
  'iso-8859-7': new RegExp(`[α-ωάέήίόύώςϊϋΐΰ${TYPOGRAPHIC}]`, 'giu'),
  'windows-1255': new RegExp(`[א-ת${TYPOGRAPHIC}]`, 'giu'),
  'windows-1256': new RegExp(`[ء-يپچژگکی${TYPOGRAPHIC}]`, 'giu'),
  'iso-8859-6': new RegExp(`[ء-ي${TYPOGRAPHIC}]`, 'giu'),
  'windows-874': new RegExp(`[ก-๙${TYPOGRAPHIC}]`, 'giu'),
};

/** Letter sequences that no syllable has: Thai words never begin with a tone or an upper vowel, nor put two of one kind together. */
const THAI_FAULT = /(?<![\u0e01-\u0e3a\u0e47-\u0e4e])[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]|[\u0e40-\u0e44](?![\u0e01-\u0e2e])/gu;

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

function lonelyLetters(text: string): number {
  return COMPANIONS.reduce((sum, [letter, companions]) => sum + (companions.test(text) ? 0 : countOf(letter, text)), 0);
}

/** What ordinary text in the charset has and its look-alikes lack: kana in EUC-JP, second bytes below 0xA1 in Big5 and Shift_JIS. */
function isTelling(encoding: string, lead: number, trail: number): boolean {
  if (encoding === 'euc-jp') return lead === 0xa4 || lead === 0xa5;
  return !LOW_TRAILED.has(encoding) || trail < 0xa1;
}

function shareOfCommonPairs(bytes: Uint8Array, encoding: string, leads: readonly (readonly [number, number])[]): number {
  let pairs = 0;
  let common = 0;
  let telling = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x81) continue;
    at++;
    const trail = bytes[at] ?? 0;
    pairs++;
    if (isTelling(encoding, lead, trail)) telling++;
    const isPair = trail >= 0xa1 || LOW_TRAILED.has(encoding);
    if (isPair && leads.some(([from, to]) => lead >= from && lead <= to)) common++;
  }
  const weight = telling > 0 ? PAIRS_WEIGHT : PAIRS_WEIGHT * UNTELLING_WEIGHT;
  // One pair more than there are: a single one proves little.
  return (weight * common) / (pairs + 1);
}

/**
 * How much of the text beyond ASCII is what fills pages in this charset, 0 to 1 (for characters of two bytes 0 to 1.5).
 * `text` is `bytes` read in it.
 */
export function usualShare(bytes: Uint8Array, text: string, encoding: string): number {
  const leads = COMMON_LEADS[encoding];
  if (leads) return shareOfCommonPairs(bytes, encoding, leads);
  const usual = USUAL[encoding];
  return usual ? 1 - countOf(NOT_ASCII, text.replace(usual, '')) / Math.max(1, countOf(NOT_ASCII, text)) : 0;
}

/** How free the text is of what no writer does (capitals inside words, signs inside words, scripts glued together), 0 to 1. */
export function soundness(text: string): number {
  const faults =
    UNREADABLE_WEIGHT * countOf(UNREADABLE, text) +
    countOf(CASE_FLIP, text) +
    CAPITAL_WEIGHT * countOf(CAPITAL_IN_WORD, text) +
    countOf(SIGN_IN_WORD, text) +
    countOf(MIXED_SCRIPTS, text) +
    countOf(THAI_FAULT, text) +
    lonelyLetters(text);
  return Math.max(0, 1 - faults / Math.max(1, countOf(NOT_ASCII, text)));
}

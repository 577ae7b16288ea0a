import { STOP_WORD_LANGUAGES, stopWordDensity, stopWordsOf } from './stop-words.js';
import { hashOf } from './word-hash.js';
import { wordHashes } from './words.js';

/** Share of English stop words, and words in all, from which a text is English without a look at the others: no other language shares more than half as many. */
const ENGLISH_DENSITY = 0.3;
const MIN_ENGLISH_WORDS = 40;
/** Characters that are read: from 8,000 on no page of the development set changed its language. */
const MAX_CHARACTERS = 8_000;
/** Fewest letters that show a script, so that one Greek letter in a formula makes no Greek page. */
const MIN_LETTERS = 6;
/** A Han, Kana or Hangul character says as much as about two and a half letters. */
const WIDE_WEIGHT = 2.5;
/** Share of Kana among Han and Kana from which the text is Japanese; Japanese running text has 0.4 and more, headlines less. */
const MIN_KANA = 0.05;
/** Weight that the stop words found must reach: two words that only one language has, or more that several share. */
const MIN_WEIGHT = 1.5;
/** How much heavier than every other language the best must be. */
const MIN_LEAD = 1.08;
/** Written so much alike that the better of the two is a truer answer than none: their short texts differ in a word or two. */
const TWINS: Readonly<Record<string, string>> = { id: 'ms', ms: 'id', da: 'no', no: 'da', cs: 'sk', sk: 'cs' };
/** What a letter that one language alone has adds, in stop words. */
const LETTER_WEIGHT = 0.25;

/** Scripts that decide between several languages by stop words, and those that one language has for itself. */
const SCRIPTS: readonly { readonly name: string; readonly letters: () => RegExp; readonly languages: readonly string[] }[] = [
  { name: 'Latin', letters: () => LATIN, languages: [] },
  {
    name: 'Cyrillic',
    letters: () => /\p{sc=Cyrillic}/gu,
    languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'mn'],
  },
  { name: 'Arabic', letters: () => /\p{sc=Arabic}/gu, languages: ['ar', 'fa', 'ur'] },
  { name: 'Hebrew', letters: () => /\p{sc=Hebrew}/gu, languages: ['he', 'yi'] },
  { name: 'Devanagari', letters: () => /\p{sc=Devanagari}/gu, languages: ['hi', 'mr', 'ne'] },
  { name: 'Greek', letters: () => /\p{sc=Greek}/gu, languages: ['el'] },
  { name: 'Hangul', letters: () => /\p{sc=Hangul}/gu, languages: ['ko'] },
  { name: 'Thai', letters: () => /\p{sc=Thai}/gu, languages: ['th'] },
  { name: 'Georgian', letters: () => /\p{sc=Georgian}/gu, languages: ['ka'] },
  { name: 'Armenian', letters: () => /\p{sc=Armenian}/gu, languages: ['hy'] },
  { name: 'Bengali', letters: () => /\p{sc=Bengali}/gu, languages: ['bn'] },
  { name: 'Gurmukhi', letters: () => /\p{sc=Gurmukhi}/gu, languages: ['pa'] },
  { name: 'Gujarati', letters: () => /\p{sc=Gujarati}/gu, languages: ['gu'] },
  { name: 'Tamil', letters: () => /\p{sc=Tamil}/gu, languages: ['ta'] },
  { name: 'Telugu', letters: () => /\p{sc=Telugu}/gu, languages: ['te'] },
  { name: 'Kannada', letters: () => /\p{sc=Kannada}/gu, languages: ['kn'] },
  { name: 'Malayalam', letters: () => /\p{sc=Malayalam}/gu, languages: ['ml'] },
  { name: 'Sinhala', letters: () => /\p{sc=Sinhala}/gu, languages: ['si'] },
  { name: 'Khmer', letters: () => /\p{sc=Khmer}/gu, languages: ['km'] },
  { name: 'Lao', letters: () => /\p{sc=Lao}/gu, languages: ['lo'] },
  { name: 'Myanmar', letters: () => /\p{sc=Myanmar}/gu, languages: ['my'] },
  { name: 'Ethiopic', letters: () => /\p{sc=Ethiopic}/gu, languages: ['am'] },
];
/** Letters beyond ASCII; without any the script is Latin, and no language shows letters of its own. Most pages of the web are so, and it saves two dozen counts. */
const BEYOND_ASCII = /[^\0-\xbf\u2000-\u2bff]/;
/** Letters of other scripts than Latin; without any there is nothing to count. */
const BEYOND_LATIN = /[^\0-\u024f\u1e00-\u1eff\u2000-\u2bff]/;
const LATIN = /\p{sc=Latin}/gu;
const HAN = /\p{sc=Han}/gu;
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** Letters that only one of the languages of a script writes, where stop words alone leave doubt. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  ru: /[ыё]/giu,
  uk: /[їєґ]/giu,
  be: /ў/giu,
  bg: /ъ/giu,
  sr: /[ђћ]/giu,
  mk: /[ѓќѕ]/giu,
  kk: /[әғқұ]/giu,
  mn: /[өү]/giu,
  ar: /[ةىأإك]/gu,
  fa: /[پژچگ]/gu,
  ur: /[ٹڈڑںے]/gu,
  yi: /[װױײ]/gu,
  cs: /[ěřů]/giu,
  sk: /[ľĺŕ]/giu,
  az: /ə/giu,
  is: /[ðþ]/giu,
  pl: /[łśź]/giu,
  ro: /ț/giu,
  hu: /[őű]/giu,
  lv: /[āēīļņķģ]/giu,
  lt: /[ėųį]/giu,
  pt: /[ãõ]/giu,
  vi: /[ơưạảấầẩẫậắằẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu,
};

/** For each list of candidates the hash of every stop word of theirs, with the places of the candidates that have it. */
const indices = new Map<readonly string[], ReadonlyMap<number, readonly number[]>>();

function indexOf(candidates: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const known = indices.get(candidates);
  if (known) return known;
  const index = new Map<number, number[]>();
  candidates.forEach((language, place) => {
    for (const word of stopWordsOf(language)) {
      const hash = hashOf(word);
      const others = index.get(hash);
      if (others) others.push(place);
      else index.set(hash, [place]);
    }
  });
  indices.set(candidates, index);
  return index;
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** True where the letters of ASCII outweigh all that other scripts can have here: a few foreign characters then need no look at two dozen scripts. */
function isMostlyAscii(text: string): boolean {
  let letters = 0;
  let others = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x250) others += 1;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) letters += 1;
  }
  return letters >= MIN_LETTERS && letters > others * WIDE_WEIGHT;
}

/** The languages of the script that most of the text is in. Empty: too few letters. */
function candidatesOf(text: string): readonly string[] {
  if (!BEYOND_ASCII.test(text)) return text.length < MIN_LETTERS ? [] : latinLanguages();
  if (!BEYOND_LATIN.test(text)) return isMostlyAscii(text) || count(text, LATIN) >= MIN_LETTERS ? latinLanguages() : [];
  if (isMostlyAscii(text)) return latinLanguages();
  const han = count(text, HAN);
  const kana = count(text, KANA);
  let most = (han + kana) * WIDE_WEIGHT;
  let best: readonly string[] = kana > MIN_KANA * (han + kana) ? ['ja'] : ['zh'];
  for (const { name, letters, languages } of SCRIPTS) {
    const weight = count(text, letters()) * (name === 'Hangul' ? WIDE_WEIGHT : 1);
    if (weight <= most) continue;
    most = weight;
    best = name === 'Latin' ? latinLanguages() : languages;
  }
  return most < MIN_LETTERS ? [] : best;
}

let latin: readonly string[] | undefined;
function latinLanguages(): readonly string[] {
  if (latin) return latin;
  const others = new Set(['zh', 'ja', ...SCRIPTS.flatMap(({ languages }) => languages)]);
  latin = STOP_WORD_LANGUAGES.filter((language) => !others.has(language));
  return latin;
}

/** The candidates with the weight of their stop words and of their own letters: a word weighs less the more candidates share it. */
function weigh(text: string, hashes: readonly number[], candidates: readonly string[]): (readonly [language: string, weight: number])[] {
  const weights = new Float64Array(candidates.length);
  const index = indexOf(candidates);
  for (const hash of hashes) {
    const sharing = index.get(hash);
    if (!sharing) continue;
    const weight = 1 / Math.sqrt(sharing.length);
    for (const place of sharing) weights[place] = (weights[place] as number) + weight;
  }
  const hasOwnLetters = BEYOND_ASCII.test(text);
  return candidates.map((language, place) => {
    const letters = hasOwnLetters ? OWN_LETTERS[language] : undefined;
    return [language, (weights[place] as number) + (letters ? LETTER_WEIGHT * count(text, letters) : 0)];
  });
}

/**
 * The language that most of a text is in, as ISO 639-1 code (`sr` also stands for Montenegrin in Cyrillic, `hr` for Bosnian and Serbian in Latin letters);
 * undefined where it is too short or too mixed to say. Reads the first 8,000 characters: the script decides, then stop words. `known` are the hashes of its words, for who has them already.
 */
export function languageOf(text: string, known?: readonly number[]): string | undefined {
  const sample = text.slice(0, MAX_CHARACTERS);
  const candidates = candidatesOf(sample);
  if (candidates.length <= 1) return candidates[0];
  const hashes = known ?? wordHashes(sample);
  if (candidates.includes('en') && hashes.length >= MIN_ENGLISH_WORDS && stopWordDensity(hashes, 'en') >= ENGLISH_DENSITY) return 'en';
  const [best, ...others] = weigh(sample, hashes, candidates).sort(([, a], [, b]) => b - a);
  const [language, weight] = best ?? ['', 0];
  const rival = others.find(([other]) => other !== TWINS[language])?.[1] ?? 0;
  return weight >= MIN_WEIGHT && weight >= rival * MIN_LEAD ? language : undefined;
}

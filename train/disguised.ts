import { stopWordsOf } from '../src/measure/stop-words.js';

/** What English pages are disguised as: a language with capitals and spaces, one with spaces alone, one with neither. */
export const LANGUAGES = ['de', 'hi', 'zh'] as const;

const WORD = /[A-Za-z]+(?:['’][a-z]+)?/g;
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** For each Latin letter another, vowels for vowels: the words stay as long and as pronounceable, but are no English words. */
const OTHER_LATIN = 'ectgidhjoklnmpubrstvawfzyx';
const DEVANAGARI = [...'कखगघचछजझटठडढतथदधनपफबभमयरलव'];
const LETTERS_PER_HAN = 2.6;
const FIRST_HAN = 0x4e00;
const COMMON_HAN = 3_000;

function inLatin(word: string): string {
  const letters = [...word].map((letter) => {
    const at = LATIN.indexOf(letter.toLowerCase());
    if (at < 0) return letter;
    const other = OTHER_LATIN.charAt(at);
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });
  return letters.join('');
}

const inDevanagari = (word: string): string => [...word.toLowerCase()].map((letter) => DEVANAGARI[LATIN.indexOf(letter)] ?? '').join('');

function inHan(word: string): string {
  let hash = 7;
  for (const letter of word.toLowerCase()) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003;
  const size = Math.max(1, Math.round(word.length / LETTERS_PER_HAN));
  return String.fromCharCode(...Array.from({ length: size }, (_, at) => FIRST_HAN + ((hash + at * 7_919) % COMMON_HAN)));
}

const INTO = { de: inLatin, hi: inDevanagari, zh: inHan } as const;

/** Stop words become stop words of as common a kind: the list of each language begins with its most frequent ones. */
function stopWordMap(language: string): ReadonlyMap<string, string> {
  const others = [...stopWordsOf(language)];
  return new Map([...stopWordsOf('en')].map((word, rank) => [word, others[rank % others.length] as string]));
}

/**
 * An English page as somebody sees it who cannot read it: the same shape, its stop words those of another language, its other words unknown. It teaches the
 * judgement to do without English, where no labelled pages of a language exist.
 */
export function disguised(text: string, language: (typeof LANGUAGES)[number]): string {
  const stopWords = stopWordMap(language);
  const known = new Map<string, string>();
  const other = (word: string) => {
    const stopWord = stopWords.get(word.toLowerCase());
    if (stopWord === undefined) return INTO[language](word);
    return /^[A-Z]/.test(word) && language === 'de' ? stopWord.charAt(0).toUpperCase() + stopWord.slice(1) : stopWord;
  };
  const words = text.replace(WORD, (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    const made = other(word);
    known.set(word, made);
    return made;
  });
  if (language === 'de') return words;
  if (language === 'hi') return words.replace(/\.(?= |$)/gm, '।');
  return words
    .replace(/(?<=[\u4e00-\u9fff,]) (?=[\u4e00-\u9fff])/g, '')
    .replace(/\. ?/g, '。')
    .replace(/, ?/g, '，');
}

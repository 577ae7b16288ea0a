import { isUnspaced } from '../measure/unspaced.js';
import { type Line, withText } from './lines.js';
import { traitsOf } from './traits.js';

/** A line from this length on, in characters, may be a whole page; Han, Kana and Thai say as much in half of them. */
const MIN_CHARACTERS = 1500;
const MIN_UNSPACED_CHARACTERS = 600;
const SAMPLE = 200;
/** Share of the page's characters in such lines from which the page was saved without its line breaks. */
const MIN_SHARE = 0.5;
/** Words from a capital on to the next with which a sentence begins: labels and names are shorter. */
const MIN_SENTENCE_WORDS = 5;
/** Most words of a piece that is no sentence. */
const MAX_LABEL_WORDS = 8;
/** Most words of a piece of a script without capitals, where no sentence ends. */
const MAX_WORDS = 12;

const SENTENCE_END = /[.!?…؟।۔]["'”’»)\]]{0,3}$/;
/** Where a sentence of Han or Kana ends, which goes on without a space. */
const UNSPACED_SENTENCE_END = /(?<=[。！？]["'”’»」』）)\]]{0,3})(?!["'”’»」』）)\]。！？])/;
const CAPITAL = /^["'“‘«¿¡(]{0,2}\p{Lu}/u;
const CASED = /\p{Lu}|\p{Ll}/u;
/** A clause of Chinese, Japanese or Thai, whose words have no spaces between them: labels are shorter. */
const CLAUSE = /^[^\s]{0,4}[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]\S{11}/;

/** A run of words that begins with a capital (or after a sentence's end), up to the next such word; or one clause without spaces. */
interface Run {
  readonly words: readonly string[];
  readonly isSentence: boolean;
  readonly endsSentence: boolean;
}

function runsOf(words: readonly string[]): Run[] {
  const runs: Run[] = [];
  let run: string[] = [];
  const close = (endsSentence: boolean) => {
    if (run.length > 0)
      runs.push({ words: run, isSentence: run.length >= MIN_SENTENCE_WORDS || CLAUSE.test(run[0] as string), endsSentence });
    run = [];
  };
  for (const word of words) {
    if (CAPITAL.test(word) || CLAUSE.test(word) || (run.length >= MAX_WORDS && !CASED.test(word))) close(false);
    run.push(word);
    if (SENTENCE_END.test(word)) close(true);
  }
  close(false);
  return runs;
}

/** Sentences, and between them labels a few at a time. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  let isSentence = false;
  const close = () => {
    if (piece.length > 0) pieces.push(piece.join(' '));
    piece = [];
    isSentence = false;
  };
  for (const run of runsOf(text.split(/\s+/))) {
    const { words, endsSentence } = run;
    if (!isSentence && piece.length > 0 && (run.isSentence || piece.length + words.length > MAX_LABEL_WORDS)) close();
    isSentence ||= run.isSentence;
    for (const word of words) piece.push(word);
    if (endsSentence) close();
  }
  close();
  return pieces.flatMap((one) => (one.includes('。') ? one.split(UNSPACED_SENTENCE_END).filter((sentence) => sentence !== '') : [one]));
}

function mayBePage({ text, isCode }: Line): boolean {
  if (isCode || text.length < MIN_UNSPACED_CHARACTERS) return false;
  return text.length >= MIN_CHARACTERS || isUnspaced(text.slice(0, SAMPLE));
}

/**
 * Cuts the lines of a page that was saved without its line breaks (BeautifulSoup's `get_text(' ')`) into its sentences and labels. The pieces keep the number of their line: pieces that stand are
 * printed in one line again.
 */
export function withSentences(lines: readonly Line[]): readonly Line[] {
  let all = 0;
  let long = 0;
  for (const line of lines) {
    all += line.text.length;
    if (mayBePage(line)) long += line.text.length;
  }
  if (long === 0 || long < MIN_SHARE * all) return lines;
  return lines.flatMap((line) => {
    if (!mayBePage(line)) return [line];
    return piecesOf(line.text).map((piece, at) => withText(line, piece, traitsOf(piece), at === 0 && line.isGlued));
  });
}

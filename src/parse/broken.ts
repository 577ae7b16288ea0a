import { beginsLowercase, beginsWithSign } from '../measure/letters.js';
import { isListItem, isSeparator, isTableRow } from './line-kind.js';
import { joinedLines, type Line } from './lines.js';

/** A page with fewer blank lines than this share of its lines was saved a text node a line, so its sentences break wherever a link or a bold word stands. */
const MAX_BLANK_SHARE = 0.15;
/** Words of a line from which it is a piece of a sentence rather than a label. */
const MIN_SENTENCE_WORDS = 4;
/** Characters of a line that is surely running text, also on a page with blank lines. */
const MIN_PROSE_CHARACTERS = 80;
/** Characters of a line with clauses that breaks off in a sentence, if it is no headline. */
const MIN_BROKEN_CHARACTERS = 60;
const HAS_CLAUSE = /[,;”“»"]/;
const MAX_READ = 300;
/** Characters at a line's end and beginning that decide. */
const EDGE = 40;

/** A list marker that was saved without its words. */
const LONE_MARKER = /^(?:\(?\d{1,3}[.)]|[•●○◦▪▫■□‣⁃*-])$/;
const MAX_LONE_MARKER = 5;
/** Punctuation that no line begins with, unless it goes on. `...` and `.NET` are other things. */
const GOES_ON = /^(?:[,;:!?)\]”’»%、。，！？；：」』）]|\.(?:\s|$|["”’»)]))/;
/** What ends a sentence, and what may stand after it. */
const TERMINAL_SIGNS = '.!?…:。！？：؟।۔|»>';
const CLOSING_SIGNS = '"\'“”’»›)]」』）】';
const ENDS_OPEN = /(?:[([{„«¿¡「『（]|\s[“‘]|[,、，])$/;
/** Articles, prepositions and conjunctions: a line that ends in one is not at an end. Words that are also nouns or adverbs of a heading are left out. */
const LAST_WORDS = new Set(
  (
    'the a an of to for with by from and or at as than into about between via per ' +
    'le la les des du de et au aux une ou par pour avec dans sur ' +
    'der die das den dem des ein eine einen einem einer und oder von vom zum zur mit für bei durch über ' +
    'el los las una del y o por para con en sin il lo gli di e della dei nel con uno per da do dos das um uma com em na no ' +
    'het een van en voor met op door og och att med av för till ett i w z na do od dla oraz и в на с к от для по из або та до від з і ile ve'
  ).split(' '),
);
/** A clause within the line's end: Han and Kana prose has one every few words, a label has none. */
const CLAUSE = /[、。，]/;
const TERMINALS = /[.!?,;:。！？，、]/;

const UNSPACED = /[\u3005\u3040-\u30ff\u3400-\u9fff、，]/;

/** Words of a text, counted up to the number that matters. */
function wordCount(text: string): number {
  let count = 0;
  let position = -1;
  do {
    count += 1;
    position = text.indexOf(' ', position + 1);
  } while (position >= 0 && count < MIN_SENTENCE_WORDS);
  return count;
}

/** True where a sentence ends here. Read from the end, as an expression would be tried at each place before it. */
function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at > 0 && CLOSING_SIGNS.includes(text.charAt(at)) && !TERMINAL_SIGNS.includes(text.charAt(at))) at -= 1;
  return at >= 0 && TERMINAL_SIGNS.includes(text.charAt(at));
}

/** What is known of the line so far: where it ends, how many words it has (counted up to the number that matters), whether one piece is surely running text. */
interface Open {
  /** Its last characters. */
  readonly end: string;
  readonly words: number;
  readonly isLong: boolean;
  /** Long, with clauses: a label or subheading is not. */
  readonly isBroken: boolean;
}

const isBroken = (text: string) =>
  text.length >= MIN_BROKEN_CHARACTERS && HAS_CLAUSE.test(text.slice(0, MAX_READ)) && !INTRODUCED.test(text.slice(0, EDGE));

function opening({ text, isCode }: Line): Open | undefined {
  if (isCode) return undefined;
  return { end: text.slice(-EDGE), words: wordCount(text), isLong: text.length >= MIN_PROSE_CHARACTERS, isBroken: isBroken(text) };
}

function endsInFunctionWord(end: string): boolean {
  return LAST_WORDS.has(end.slice(end.lastIndexOf(' ') + 1));
}

/** Where on what kind of page a line stands. */
interface Place {
  readonly isNodePerLine: boolean;
  /** A whole paragraph stands above: a long line that breaks off is not the headline. */
  readonly isBelowProse: boolean;
  /** The line after the next. */
  readonly following: Line | undefined;
}

/** `Read also: Mayor of …`: another headline, not a sentence that breaks off. */
const INTRODUCED = /^[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+){0,3}\s?[:：]\s?\p{Lu}/u;
/** `… Photo: Ann Lee`: a caption is at its end there. */
const CREDITED = /\p{L}[:：]\s?\p{Lu}\S*(?:\s\S+){0,3}$/u;

/** True where a line is a link or a bold word in the middle of a sentence: the line after it goes on in small letters. */
function goesOn(line: Line, following: Line): boolean {
  if (following.afterBlank || following.isCode || line.text.length >= MIN_PROSE_CHARACTERS || endsSentence(line.text)) return false;
  return beginsLowercase(following.text) && wordCount(following.text) >= MIN_SENTENCE_WORDS;
}

const beginsGoingOn = (text: string): boolean => beginsWithSign(text) && GOES_ON.test(text);

/** True where a line goes on with what stands before it, by its first letter: what is between is a link or a bold word, not a byline below a headline. */
const isGoneOnFrom = (line: Line | undefined): boolean =>
  line !== undefined && !line.afterBlank && !line.isCode && (beginsLowercase(line.text) || beginsGoingOn(line.text.slice(0, EDGE)));

const isLoneMarker = (text: string): boolean => text.length <= MAX_LONE_MARKER && LONE_MARKER.test(text);

/** True for a sentence that breaks off at a name: the name ends it, or the line after the name goes on. */
const breaksOff = ({ isBroken, end }: Open, name: Line, following: Line | undefined): boolean =>
  isBroken && !CREDITED.test(end) && (endsSentence(name.text) || isGoneOnFrom(following));

/** True where `next` goes on with the sentence that `open` began. */
function continues(open: Open, next: Line, { isNodePerLine, isBelowProse, following }: Place): boolean {
  if (next.afterBlank || next.isCode || isSeparator(open.end) || isTableRow(next) || isListItem(next.text)) return false;
  if (isLoneMarker(open.end)) return true;
  const beginning = next.text.slice(0, EDGE);
  if (beginsGoingOn(beginning)) return !(beginning.length === 1 && TERMINALS.test(open.end.slice(-1)));
  if (endsSentence(open.end)) return isNodePerLine && open.isLong && open.end.endsWith(':') && beginsLowercase(beginning);
  const isPiece = Math.max(open.words, wordCount(next.text)) >= MIN_SENTENCE_WORDS;
  if (!isNodePerLine) return beginsLowercase(beginning) && isPiece && (open.isLong || next.text.length >= MIN_PROSE_CHARACTERS);
  if (beginsLowercase(beginning)) return isPiece;
  if (UNSPACED.test(open.end.slice(-1)))
    return UNSPACED.test(beginning.charAt(0)) && (open.isLong || CLAUSE.test(open.end) || ENDS_OPEN.test(open.end));
  if (isBelowProse && breaksOff(open, next, following)) return true;
  if (open.words >= MIN_SENTENCE_WORDS && following && goesOn(next, following)) return true;
  return open.words >= MIN_SENTENCE_WORDS && (ENDS_OPEN.test(open.end) || endsInFunctionWord(open.end));
}

const NO_SPACE_BEFORE = /^[,.;:!?)\]}”’»%、。，！？；：」』）]/;
const NO_SPACE_AFTER = /[([{„¿¡「『（]$|(?:^|\s)[“‘«»]$/;

function glue(end: string, beginning: string): string {
  if (NO_SPACE_BEFORE.test(beginning) || NO_SPACE_AFTER.test(end)) return '';
  return UNSPACED.test(end.slice(-1)) && UNSPACED.test(beginning.charAt(0)) ? '' : ' ';
}

/**
 * Joins sentences again that a scraper broke at inline elements: a line that begins with a comma or (on a page with a text node a line) in the middle of a
 * sentence goes on with the line before.
 */
export function mend(lines: readonly Line[]): Line[] {
  let blanks = 0;
  for (const { afterBlank } of lines) if (afterBlank) blanks += 1;
  const isNodePerLine = blanks < MAX_BLANK_SHARE * lines.length;
  const mended: Line[] = [];
  let open: Open | undefined;
  let isBelowProse = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const last = mended.at(-1);
    const following = lines[at + 1];
    if (last && open && continues(open, line, { isNodePerLine, isBelowProse, following })) {
      mended[mended.length - 1] = joinedLines(last, glue(open.end, line.text.slice(0, 1)), line);
      open = {
        end: (open.end + line.text).slice(-EDGE),
        words: open.words + wordCount(line.text),
        isLong: open.isLong || line.text.length >= MIN_PROSE_CHARACTERS,
        isBroken: open.isBroken || isBroken(line.text),
      };
    } else {
      mended.push(line);
      open = opening(line);
    }
    isBelowProse ||= open?.isLong === true && endsSentence(open.end);
  }
  return mended;
}

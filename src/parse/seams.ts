/** A place inside a word where the text of one element may end and that of the next begin: `more|Subscribe`, `story.|Related`. */
export interface Seam {
  /** Where the second text begins, in UTF-16 code units. */
  readonly at: number;
  /** The two words that meet here: `moreSubscribe`. */
  readonly word: string;
  /** True where a sentence, a quotation or a bracket surely ends before it: not in `System.Text`. */
  readonly endsText: boolean;
  /** For letters that stand by themselves, and so may be one name (`YouTube`), where the word begins and ends; absent where it does not. */
  readonly name?: { readonly begin: number; readonly end: number };
}

/** Code units of a word that are read. */
const MAX_WORD = 30;

const SPACE = 0x20;
const SMALL = 1;
const CAPITAL = 2;
/** Scripts with capitals end here, as far as web pages go: Latin, Greek, Cyrillic, Armenian. */
const FIRST_CASELESS = 0x590;

const OPENS_IDENTIFIER = new Set(Array.from('._$#@/\\', (sign) => sign.charCodeAt(0)));
const CODE_SIGNS = new Set(Array.from('_=<{', (sign) => sign.charCodeAt(0)));
const SENTENCE_ENDS = new Set(Array.from('.!?…', (sign) => sign.charCodeAt(0)));
const QUOTE_ENDS = new Set(Array.from('"”’»)', (sign) => sign.charCodeAt(0)));
const BRACKET_ENDS = new Set(Array.from(')]”»', (sign) => sign.charCodeAt(0)));
const APOSTROPHES = new Set(Array.from("'’", (sign) => sign.charCodeAt(0)));
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const QUOTE = 0x22;
const PARENTHESIS = 0x28;
/** English words of one letter; other alphabets have their own (`О нас`), and many. */
const A = 0x41;
const I = 0x49;
const Z = 0x5a;
const FIRST_ACCENTED = 0xc0;

const { charCodeAt } = String.prototype;
/** The code unit there; 0 beyond the text's ends. */
const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? charCodeAt.call(text, at) : 0);

/** The case of each letter, told when the first page asks: Unicode classes take longer to compile. */
let cases: Uint8Array | undefined;
function caseTable(): Uint8Array {
  const table = new Uint8Array(FIRST_CASELESS);
  for (let code = 0; code < FIRST_CASELESS; code++) {
    const letter = String.fromCharCode(code);
    if (letter !== letter.toUpperCase()) table[code] = SMALL;
    else if (letter !== letter.toLowerCase()) table[code] = CAPITAL;
  }
  return table;
}

function caseOf(code: number): number {
  if (code >= FIRST_CASELESS) return 0;
  cases ??= caseTable();
  return cases[code] as number;
}
const isSmall = (code: number): boolean => caseOf(code) === SMALL;
const isCapital = (code: number): boolean => caseOf(code) === CAPITAL;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isOfWord = (code: number): boolean => caseOf(code) !== 0 || isDigit(code);

/** Where the word begins that ends at a place: small letters, and a capital before them. */
function wordBegin(text: string, end: number): number {
  let begin = end;
  while (end - begin < MAX_WORD && isSmall(codeAt(text, begin - 1))) begin -= 1;
  return isCapital(codeAt(text, begin - 1)) ? begin - 1 : begin;
}

/** Where the word ends that begins with a capital: `Tube`, `NHL`, `A`. */
function wordEnd(text: string, begin: number): number {
  const isOfSameCase = isCapital(codeAt(text, begin + 1)) ? isCapital : isSmall;
  let end = begin + 1;
  while (end - begin < MAX_WORD && isOfSameCase(codeAt(text, end))) end += 1;
  return end;
}

type SeamKind = 'letters' | 'signs';

/** What ends before a capital, if it is what ends a text. */
function kindOf(text: string, at: number): SeamKind | undefined {
  const last = codeAt(text, at - 1);
  if (last === SPACE) return undefined;
  const before = codeAt(text, at - 2);
  if (isSmall(last)) return isSmall(before) ? 'letters' : undefined;
  if (SENTENCE_ENDS.has(last) || BRACKET_ENDS.has(last)) return at > 1 ? 'signs' : undefined;
  return QUOTE_ENDS.has(last) && (SENTENCE_ENDS.has(before) || before === COMMA) ? 'signs' : undefined;
}

/** True where a word begins with this capital: small letters after it, or more capitals where letters stand before it, or it is a word of one letter. */
function beginsWord(text: string, at: number, kind: SeamKind): boolean {
  const next = codeAt(text, at + 1);
  if (isSmall(next)) return true;
  if (isCapital(next)) return kind === 'letters';
  const first = codeAt(text, at);
  return (first === A || first === I || first >= FIRST_ACCENTED) && (next === SPACE || APOSTROPHES.has(next));
}

/** True for what follows a name in a program: `(max`, `=`, `.next`, `":`. In `Comments(19)` a number is. */
function goesOnAsCode(text: string, end: number): boolean {
  const sign = codeAt(text, end);
  const next = codeAt(text, end + 1);
  if (sign === PARENTHESIS) return !isDigit(next);
  return CODE_SIGNS.has(sign) || (sign === FULL_STOP && isOfWord(next)) || (sign === QUOTE && next === COLON);
}

/** Where the letters and digits end that begin at a place: `CharField`. */
function identifierEnd(text: string, begin: number): number {
  let end = begin;
  while (end - begin < MAX_WORD && isOfWord(codeAt(text, end))) end += 1;
  return end;
}

/** True where the words at a seam are of a program or an address: `models.CharField(max`, `/userGuide`, `obj.setTimeout`, `"pageType":`. */
function isCode(text: string, begin: number, at: number): boolean {
  if (goesOnAsCode(text, identifierEnd(text, at))) return true;
  return OPENS_IDENTIFIER.has(codeAt(text, begin - 1)) && isSmall(codeAt(text, begin));
}

/** False for a full stop behind a capitalised word or a piece of one, which may be that of a name for machines. */
const surelyEnds = (text: string, begin: number, at: number): boolean =>
  codeAt(text, at - 1) !== FULL_STOP || (codeAt(text, begin - 1) === SPACE && isSmall(codeAt(text, begin)));

/** The seams of a text, in order: at most `limit`. Time is linear in the text. */
export function seamsOf(text: string, limit: number): Seam[] {
  const seams: Seam[] = [];
  for (let at = 1; at + 1 < text.length && seams.length < limit; at++) {
    const code = charCodeAt.call(text, at);
    if (code < A || (code > Z && code < FIRST_ACCENTED) || !isCapital(code)) continue;
    const kind = kindOf(text, at);
    if (kind === undefined || !beginsWord(text, at, kind)) continue;
    const begin = wordBegin(text, kind === 'letters' ? at : at - 1);
    const end = wordEnd(text, at);
    if (isCode(text, begin, at)) continue;
    const word = text.slice(begin, end);
    const standsAlone = kind === 'letters' && !isOfWord(codeAt(text, begin - 1)) && !isOfWord(codeAt(text, end));
    const endsText = kind === 'signs' && surelyEnds(text, begin, at);
    seams.push(standsAlone ? { at, word, endsText, name: { begin, end } } : { at, word, endsText });
  }
  return seams;
}

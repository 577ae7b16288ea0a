import { fold } from '../measure/fold.js';
import { isUnspaced } from '../measure/unspaced.js';
import type { Block } from '../types.js';

/** Longest copyright line that is read, and longest name of a site, in characters. */
const MAX_LINE = 200;
const MAX_NAME = 40;
const MAX_NAME_WORDS = 5;
/** How far from the end a copyright line stands, in blocks: below it there may be a long menu. */
const MAX_BLOCKS = 150;
const COPYRIGHT =
  /(?:©|\(c\)|&copy;|copyright)[\s:]*(?:©|\(c\))?\s*(?:(?:19|20)\d{2}(?:\s?[-–—,]\s?(?:(?:19|20)?\d{2}|\p{L}{3,10}))?)?[\s,.|:–-]*(?:by\s)?([^|•·©]{2,80})/iu;
/** Without one of these no line says who owns the page. */
const OWNED = /©|\(c\)|&copy;|copyright/i;
const YEAR = /(?:19|20)\d{2}/;
const TAIL =
  /[\s,.|:–—-]*(?:all rights|alle recht|alle rett|tous droits|todos los derechos|todos os direitos|tutti i diritti|wszelkie prawa|все права|усі права|всички права|všechna práva|všetky práva|tüm hakları|kaikki oikeudet|minden jog|toate drepturile|sva prava|με επιφύλαξη|جميع الحقوق|تمامی حقوق|כל הזכויות|版权所有|保留所有|all right|보유|無断|powered by|terms|privacy|impressum|designed|built|contact|use of).*$/iu;
const COMPANY =
  /[\s,]+(?:ltd|limited|inc|llc|llp|plc|corp|corporation|company|gmbh|ag|kg|se|ev|e\.v|s\.a|sa|sas|s\.l|sl|srl|s\.r\.l|spa|s\.p\.a|bv|b\.v|nv|ab|as|a\/s|aps|oy|oyj|a\.s|s\.r\.o|sp\. z o\.o|kft|zrt|pty|co|a\.ş|株式会社|有限公司)\b.*$/iu;
const YEAR_AFTER = /[\s,]*(?:19|20)\d{2}.*$/;
const END_SIGNS = /[\s,.;:|–—-]+$/u;

/** The registrable part of a host without its dots, roughly: enough to recognise a name in it. */
const hostLetters = (url: string | undefined): string =>
  url === undefined ? '' : (/^[a-z]+:\/\/([^/:?#]{1,255})/i.exec(url)?.[1] ?? '').toLowerCase();

const NOT_ASCII = /[^\0-\x7f]/;
const ASCII_SIGNS = /[^A-Za-z0-9]/g;
const SIGNS = /[^\p{L}\p{N}]/gu;
const letters = (text: string): string => {
  const folded = fold(text);
  return folded.replace(NOT_ASCII.test(folded) ? SIGNS : ASCII_SIGNS, '');
};

/** The name in a copyright line, without years, rights and the kind of company; undefined where that is more than a name. */
function nameIn(line: string): string | undefined {
  const match = COPYRIGHT.exec(line);
  if (!match || !YEAR.test(line)) return undefined;
  const name = (match[1] ?? '').replace(TAIL, '').replace(YEAR_AFTER, '').replace(COMPANY, '').replace(END_SIGNS, '').trim();
  const isName =
    name.length >= 2 &&
    name.length <= MAX_NAME &&
    name.split(/\s+/).length <= MAX_NAME_WORDS &&
    /^[\p{Lu}\p{Lo}\d]/u.test(name) &&
    !/[.!?]\s/u.test(name);
  return isName ? name : undefined;
}

const SIGN = /(?:©|\(c\))[\s\p{Nd}–,-]{0,24}/iu;
/** Fewest letters of a name: two where each is a word. */
const MIN_LETTERS = 4;
const MIN_WIDE_LETTERS = 2;
const QUOTES = /^["“„«'‘]|["”“»'’]$/gu;

/** A short line of the page that may be its masthead, and its letters. */
interface ShortLine {
  readonly text: string;
  readonly spelled: string;
}

const FIRST_LETTER = /[A-Za-z0-9]|[^\0-\x7f]/;

/** The short lines of a page whose letters begin with this one: few of them, where spelling out all takes as long as the rest of the metadata. */
function shortLines(blocks: readonly Pick<Block, 'text'>[], letter: string): ShortLine[] {
  const lines: ShortLine[] = [];
  for (const { text } of blocks) {
    if (text.length > MAX_NAME) continue;
    const first = FIRST_LETTER.exec(text)?.[0] ?? '';
    if (first !== '' && (first.toLowerCase() === letter || NOT_ASCII.test(first))) lines.push({ text, spelled: letters(text) });
  }
  return lines;
}

/** The name that stands alone somewhere on the page and that the copyright line begins with after its sign and year. */
function mastheadIn(line: string, shortFrom: (letter: string) => readonly ShortLine[]): string | undefined {
  const sign = SIGN.exec(line);
  if (!sign) return undefined;
  const owner = letters(line.slice(sign.index + sign[0].length));
  let longest: ShortLine | undefined;
  for (const one of shortFrom(owner.charAt(0))) {
    if (one.text === line || one.spelled.length <= (longest?.spelled.length ?? 0) || !owner.startsWith(one.spelled)) continue;
    if (one.spelled.length >= (isUnspaced(one.text) ? MIN_WIDE_LETTERS : MIN_LETTERS)) longest = one;
  }
  return longest?.text.replace(QUOTES, '');
}

/**
 * The site's name from its copyright line, where something else agrees: the name stands alone elsewhere on the page, is a part of the browser's title, or the address contains it.
 * A year alone proves no site: pictures have copyright lines too.
 */
export function siteFromCopyright(
  blocks: readonly Block[],
  url: string | undefined,
  titleParts: readonly string[] = [],
): string | undefined {
  const owned = blocks.slice(-MAX_BLOCKS).filter(({ text }) => text.length <= MAX_LINE && OWNED.test(text));
  if (owned.length === 0) return undefined;
  const host = hostLetters(url).replace(/[^\p{L}\p{N}]/gu, '');
  const known = new Map<string, readonly ShortLine[]>();
  // Looked for once a letter: a page may have a hundred copyright lines.
  const shortFrom = (letter: string) => {
    const lines = known.get(letter) ?? shortLines([...blocks, ...titleParts.map((text) => ({ text }))], letter);
    known.set(letter, lines);
    return lines;
  };
  for (const { text } of owned.reverse()) {
    const masthead = mastheadIn(text, shortFrom);
    if (masthead !== undefined) return masthead;
    const name = nameIn(text);
    if (name === undefined) continue;
    const spelled = letters(name);
    const standsAlone = shortFrom(spelled.charAt(0)).some((one) => one.spelled === spelled);
    if (spelled.length > 0 && (standsAlone || (spelled.length > 2 && host.includes(spelled)))) return name;
  }
  return undefined;
}

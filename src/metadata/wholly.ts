import { words } from '../measure/words.js';
import type { Survey } from '../survey/index.js';
import { isAgency } from './agency.js';
import type { Byline } from './byline.js';
import { weekdaysOf } from './calendar-names.js';
import { printedDate } from './date.js';
import { introductionEnd } from './introductions.js';

/** Longest line that may leave the body, in characters. */
const MAX_CHARACTERS = 160;
/** Most short words that may stay unexplained beside a date: `Uhr`, `ET`, `klo`. */
const MAX_OTHER_WORDS = 2;
const MAX_OTHER_LETTERS = 3;
const MARKER = '\ue000';
const READING_TIME =
  /\d{1,3}\s?(?:-\s?)?(?:min(?:s|ute|utes|uten|uti|utos|uta|ut)?\b\.?|мин\.?|хв\.?|分钟|分鐘|分)(?:\s(?:read|reading|lesezeit|de lecture|lectura|leitura|lettura|leestijd|читання|чтения|czytania|okuma|阅读))?/giu;
const READING_WORDS =
  /\b(?:reading time|read time|lesezeit|lesedauer|temps de lecture|leestijd|время чтения|tiempo de lectura|tempo di lettura)\b:?/giu;

/** What remains of a line without its name, dates, introductions and signs. */
function unexplained(survey: Survey, text: string, byline: Byline | undefined): string[] {
  let rest = text;
  if (byline && rest.includes(byline.text)) rest = rest.replace(byline.text, () => ` ${MARKER} `);
  for (let tries = 0; tries < 2; tries++) {
    const date = printedDate(rest, survey.language);
    if (date) rest = `${rest.slice(0, date.start)} ${MARKER} ${rest.slice(date.end)}`;
  }
  rest = rest.replace(READING_TIME, ' ').replace(READING_WORDS, ' ');
  const isWeekday = weekdaysOf(survey.language);
  const left: string[] = [];
  for (const piece of rest.split(/[\ue000|•·‧∙●]|\s[–—/-]\s/u)) {
    const trimmed = piece.replace(/^[\s,;:–—/-]+/u, '').trim();
    const end = Math.max(introductionEnd(trimmed, 'byline'), introductionEnd(trimmed, 'published'));
    const after = trimmed.slice(end);
    if (!isAgency(after.trim())) left.push(...words(after).filter((word) => !isWeekday(word) && word !== 'by' && word !== 'on'));
  }
  return left;
}

/** True where a block consists wholly of the byline, the date, or both with their introductions: nothing is lost when it leaves the body. */
export function isWhollyMetadata(survey: Survey, block: number, byline: Byline | undefined): boolean {
  const text = survey.blocks[block]?.block.text ?? '';
  if (text.length > MAX_CHARACTERS) return false;
  const others = unexplained(survey, text, byline?.blocks.includes(block) ? byline : undefined);
  return others.length <= MAX_OTHER_WORDS && others.every((word) => word.length <= MAX_OTHER_LETTERS && !/\p{N}/u.test(word));
}

import { fold } from '../measure/fold.js';

/** Years of the Persian solar calendar that pages print: 1921 to 2121 of the common era. */
const MIN_YEAR = 1300;
const MAX_YEAR = 1500;
/** A Persian year begins on 20 or 21 March, 621 years later by our count. */
const YEAR_OFFSET = 621;
const LONG_MONTHS = 6;
const DAY_IN_MS = 86_400_000;
const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ').map(fold);
const WORDED = /(?<!\d)(\d{1,2})\s(\p{L}+)(?:\s?ماه)?[،,]?\s(\d{4})(?!\d)/u;
const NUMERIC = /(?<!\d)(1[34]\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/;

/** A day of the common calendar, and where its Persian form stands in the text. */
export interface PersianDay {
  readonly date: Date;
  readonly start: number;
  readonly end: number;
}

let format: Intl.DateTimeFormat | undefined;

/** Finds the day by asking the calendar itself, from the nearest guess on. */
function commonDay(year: number, month: number, day: number): Date | undefined {
  format ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const daysBefore = (month - 1) * 30 + Math.min(month - 1, LONG_MONTHS) + day - 1;
  const guess = Date.UTC(year + YEAR_OFFSET, 2, 21) + daysBefore * DAY_IN_MS;
  for (const shift of [0, -1, 1]) {
    const date = new Date(guess + shift * DAY_IN_MS);
    const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
    if (parts.get('year') === year && parts.get('month') === month && parts.get('day') === day) return date;
  }
  return undefined;
}

/** The first date of the Persian calendar in a text whose digits are Latin: `23 آذر 1403`, `1403/09/23`. */
export function persianDay(text: string): PersianDay | undefined {
  const worded = WORDED.exec(text);
  const month = worded ? MONTHS.indexOf(fold(worded[2] ?? '')) + 1 : 0;
  const match = month > 0 ? worded : NUMERIC.exec(text);
  if (!match) return undefined;
  const [year, day] = month > 0 ? [match[3], match[1]] : [match[1], match[3]];
  if (Number(year) < MIN_YEAR || Number(year) > MAX_YEAR) return undefined;
  const date = commonDay(Number(year), month || Number(match[2]), Number(day));
  return date && { date, start: match.index, end: match.index + match[0].length };
}

import { fold } from '../measure/fold.js';
import { beginsWithNumber } from '../measure/letters.js';
import { monthsOf, weekdaysOf } from './calendar-names.js';
import { hourIn, MAX_TIME_REACH, type Span, twoDigits } from './hour.js';
import { persianDay } from './persian.js';

/** A date as a page prints it. */
export interface PrintedDate {
  /** ISO 8601: `2024-12-13`, `2024-12-13T10:05`, `2024-12-13T10:05+01:00`. */
  readonly iso: string;
  /** Where the date with its weekday and its hour stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Longest text that is searched: lines with a date of publication are short. */
const MAX_CHARACTERS = 300;
const MIN_YEAR = 1800;
const MAX_YEAR = 2199;
/** The Thai calendar counts from 543 before our era; years from 2400 on are meant so. */
const BUDDHIST_OFFSET = 543;
const MIN_BUDDHIST_YEAR = 2400;
const MAX_BUDDHIST_YEAR = 2700;
/** The year before the first year of each era: Reiwa, Heisei, Showa, and the Republic of China. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };
/** Longest particle between the parts of a date (`de`, `of`, `del`, `m.`, `nd`), in letters; `gada` and `жылғы` stand after a year. */
const MAX_PARTICLE = 5;
/** Languages that print the month first as often as the day: `03/04/2024` stays unread there. */
const MONTH_FIRST = new Set(['en', 'tl']);

const ZERO_CODES = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;
const ANY_DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/;
const NOT_ASCII = /[^\0-\x7f]/;
const BIDI_SIGNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const EAST_ASIAN = /(令和|平成|昭和|民國|民国)?\s?(\d{1,4}|元)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/u;
const YEAR_FIRST = /(?<!\d)(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d/])/;
const VIETNAMESE = /(?<!\d)(\d{1,2})\s?tháng\s?(\d{1,2})(?:\s?,|\snăm)?\s?(\d{4})(?!\d)/iu;
const TOKEN = /\d+|\p{L}[\p{L}\p{M}]*|[^\s\p{L}\d]/gu;

const WEEKDAY_BEFORE = /([\p{L}\p{M}'’-]{1,20}(?:\s[\p{L}\p{M}]{1,20})?)\.?\s?[,،、]?\s{0,2}$/u;
const WEEKDAY_AFTER = /^\.?,?\s?[(（]?([\p{L}\p{M}]{1,20})[)）]?/u;

interface Day extends Span {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface Token extends Span {
  readonly text: string;
  /** 1 to 12 where the token names a month. */
  readonly month: number | undefined;
}

const latinDigits = (text: string): string =>
  text.replace(BIDI_SIGNS, ' ').replace(OTHER_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZERO_CODES.findLast((zero) => zero <= code) ?? code));
  });

function calendarYear(printed: number): number | undefined {
  if (printed >= MIN_BUDDHIST_YEAR && printed <= MAX_BUDDHIST_YEAR) return printed - BUDDHIST_OFFSET;
  return printed >= MIN_YEAR && printed <= MAX_YEAR ? printed : undefined;
}

/** The day where the calendar has it. */
function dayOf(parts: Omit<Day, keyof Span>, span: Span): Day | undefined {
  const { month, day } = parts;
  const year = calendarYear(parts.year);
  if (year === undefined || month < 1 || month > 12 || day < 1) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > last ? undefined : { year, month, day, start: span.start, end: span.end };
}

const spanOf = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });

function eastAsianDay(text: string): Day | undefined {
  const match = EAST_ASIAN.exec(text);
  if (!match) return undefined;
  const [, era, year = '', month, day] = match;
  const printed = year === '元' ? 1 : Number(year);
  return dayOf({ year: printed + (era ? (ERAS[era] ?? 0) : 0), month: Number(month), day: Number(day) }, spanOf(match));
}

function numericDay(text: string, language: string | undefined): Day | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first) return dayOf({ year: Number(first[1]), month: Number(first[3]), day: Number(first[4]) }, spanOf(first));
  const last = YEAR_LAST.exec(text);
  if (!last) return undefined;
  const [, a = '', sign, b = '', printed = ''] = last;
  const year = printed.length === 2 ? 2000 + Number(printed) : Number(printed);
  const isSure = sign === '.' || Number(a) > 12 || (language !== undefined && !MONTH_FIRST.has(language));
  if (isSure) return dayOf({ year, month: Number(b), day: Number(a) }, spanOf(last));
  if (Number(b) > 12 || a === b) return dayOf({ year, month: Number(a), day: Number(b) }, spanOf(last));
  return undefined;
}

function vietnameseDay(text: string): Day | undefined {
  const match = VIETNAMESE.exec(text);
  return match ? dayOf({ year: Number(match[3]), month: Number(match[2]), day: Number(match[1]) }, spanOf(match)) : undefined;
}

function persianAsCommonDay(text: string): Day | undefined {
  const found = persianDay(text);
  if (!found) return undefined;
  const { date, start, end } = found;
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), start, end };
}

function tokensOf(text: string, language: string | undefined): Token[] {
  const months = monthsOf(language);
  const matches = [...text.matchAll(TOKEN)];
  const own = matches.map((match) => (beginsWithNumber(match[0]) ? undefined : months(fold(match[0]))));
  return matches.map((match, at) => {
    const end = match.index + match[0].length;
    const mayGoOn = own[at] === undefined && own[at + 1] === undefined && !beginsWithNumber(match[0]);
    const month = mayGoOn ? months(fold(`${match[0]} ${matches[at + 1]?.[0] ?? ''}`)) : own[at];
    return { text: match[0], start: match.index, end, month };
  });
}

const IS_NUMBER = /^\d+$/;
const HAS_LETTER = /\p{L}/u;

/** The next number from `at` in one direction, over a few particles and signs; not over a month. */
function numberNear(tokens: readonly Token[], at: number, step: 1 | -1): number | undefined {
  for (let skipped = 0; skipped <= 2; skipped++) {
    const index = at + step * (skipped + 1);
    const token = tokens[index];
    if (!token || token.month !== undefined) return undefined;
    if (IS_NUMBER.test(token.text)) return index;
    if (HAS_LETTER.test(token.text) && token.text.length > MAX_PARTICLE) return undefined;
  }
  return undefined;
}

/** A date whose month is a word: `13 December 2024`, `December 13, 2024`, `2024. december 13`, `2024 жылғы 13 желтоқсан`. */
function dayAround(tokens: readonly Token[], at: number): Day | undefined {
  const month = tokens[at]?.month ?? 0;
  const value = (index: number | undefined) => (index === undefined ? Number.NaN : Number(tokens[index]?.text));
  const isYear = (index: number | undefined) => index !== undefined && tokens[index]?.text.length === 4;
  const before = numberNear(tokens, at, -1);
  const after = numberNear(tokens, at, 1);
  const beyond = after === undefined ? undefined : numberNear(tokens, after, 1);
  const earlier = before === undefined ? undefined : numberNear(tokens, before, -1);
  const orders: readonly (readonly [year: number | undefined, day: number | undefined])[] = [
    [after, before],
    [beyond, after],
    [before, after],
    [earlier, before],
  ];
  for (const [year, day] of orders) {
    if (!isYear(year) || day === undefined || isYear(day)) continue;
    const isYearFirst = year === before;
    if (isYearFirst && tokens.slice(at + 1, day).some(({ text }) => HAS_LETTER.test(text))) continue;
    const used = [at, year as number, day];
    const span = { start: tokens[Math.min(...used)]?.start ?? 0, end: tokens[Math.max(...used)]?.end ?? 0 };
    const found = dayOf({ year: value(year), month, day: value(day) }, span);
    if (found) return found;
  }
  return undefined;
}

/** A year, without which no date is whole; asked before the names of months are made, which takes longer than a page. */
const YEAR_SIGN = /\d{4}/;

function namedDay(text: string, language: string | undefined): Day | undefined {
  if (!YEAR_SIGN.test(text)) return undefined;
  const tokens = tokensOf(text, language);
  for (let at = 0; at < tokens.length; at++) {
    const day = tokens[at]?.month === undefined ? undefined : dayAround(tokens, at);
    if (day) return day;
  }
  return undefined;
}

/** Takes a weekday that stands directly before the date, or in parentheses after it, into its span. */
function withWeekday(text: string, span: Span, language: string | undefined): Span {
  const isWeekday = weekdaysOf(language);
  const before = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, span.start - 30), span.start));
  const words = before?.[1]?.split(/\s/) ?? [];
  const spanned = isWeekday(fold(words.join(' '))) ? words.join(' ') : words.at(-1);
  const start = before && spanned && isWeekday(fold(spanned)) ? text.lastIndexOf(spanned, span.start) : span.start;
  const after = WEEKDAY_AFTER.exec(text.slice(span.end, span.end + MAX_TIME_REACH));
  const end = after && isWeekday(fold(after[1] ?? '')) ? span.end + after[0].length : span.end;
  return { start, end };
}

/**
 * The first date that a short text prints in full (day, month and year), with its hour where one stands beside it. `language` (ISO 639-1) names the months and
 * decides whether `03/04/2024` begins with the day; English month names are read everywhere. Undefined where there is none or it stays ambiguous.
 */
export function printedDate(text: string, language: string | undefined): PrintedDate | undefined {
  const start = text.slice(0, MAX_CHARACTERS);
  if (!ANY_DIGIT.test(start)) return undefined;
  const isAscii = !NOT_ASCII.test(start);
  const plain = isAscii ? start : latinDigits(start);
  const days = [
    isAscii ? undefined : eastAsianDay(plain),
    isAscii ? undefined : vietnameseDay(plain),
    numericDay(plain, language),
    namedDay(plain, language),
    language === 'fa' ? persianAsCommonDay(plain) : undefined,
  ].filter((day) => day !== undefined);
  const day = days.sort((a, b) => a.start - b.start)[0];
  if (!day) return undefined;
  const span = withWeekday(plain, day, language);
  const hour = hourIn(plain, span);
  const iso = `${day.year}-${twoDigits(day.month)}-${twoDigits(day.day)}${hour?.iso ?? ''}`;
  return { iso, start: Math.min(span.start, hour?.start ?? span.start), end: Math.max(span.end, hour?.end ?? span.end) };
}

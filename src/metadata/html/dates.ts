import { printedDate } from '../date.js';

/** `2024-12-13T10:05:33.000+0100` and its shorter and looser forms. */
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]{1,2}(\d{2}):?(\d{2})(?::?\d{2}(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;
/** Seconds or milliseconds since 1970, of the years from 2001 on. */
const TIMESTAMP = /^(\d{10})(?:\d{3})?$/;
const MAX_CHARACTERS = 100;
/** Earliest year of a declared date: 1970-01-01 and 0001-01-01 are what an empty field becomes. Journals date back to 1665. */
const MIN_YEAR = 1600;
const EMPTY = new Set(['1970-01-01', '1969-12-31', '1900-01-01']);

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (!/^[+-]/.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function isoDate(text: string): string | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '', day = '', hours, minutes, zone] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return date;
  // Midnight without a zone is a date that a database made into a moment.
  const isMidnight = hours === '00' && minutes === '00' && zone === undefined;
  return isMidnight ? date : `${date}T${hours}:${minutes}${zoneOf(zone)}`;
}

function timestampDate(text: string): string | undefined {
  const seconds = TIMESTAMP.exec(text)?.[1];
  return seconds === undefined ? undefined : `${new Date(Number(seconds) * 1000).toISOString().slice(0, 16)}Z`;
}

/**
 * A declared date as ISO 8601, as `Metadata` has it: to the minute, with the zone that is given. Reads ISO in its loose forms, timestamps, and dates as they
 * are printed in `language`. Undefined for what is no date, and for the dates that empty fields become.
 */
export function declaredDate(text: string, language: string | undefined): string | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  const trimmed = text.trim();
  const iso = isoDate(trimmed) ?? timestampDate(trimmed) ?? printedDate(trimmed, language)?.iso;
  if (iso === undefined || Number(iso.slice(0, 4)) < MIN_YEAR || EMPTY.has(iso.slice(0, 10))) return undefined;
  return iso;
}

/** The time of an ISO date in milliseconds since 1970, for comparing: without a zone it is taken for universal time. */
export const timeOf = (iso: string): number => Date.parse(/T/.test(iso) && !/(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? `${iso}Z` : iso);

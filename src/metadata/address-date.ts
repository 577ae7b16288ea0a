import { pathOf } from '../measure/address-path.js';

/** `/2011/08/24/headline`, `/2014/POLITICS/6/29/headline`. The day of an archive has nothing behind it. */
const DIVIDED = /\/((?:19|20)\d\d)\/(?:[a-z]{2,20}\/)?(\d{1,2})\/(\d{1,2})\/[^/]/i;
/** `/2011-08-24-headline`, `/news/headline-2011-08-24`. */
const IN_NAME = /\/(?:[^/]*[-_])?((?:19|20)\d\d)-(\d\d)-(\d\d)(?=[-_./]|$)/;
/** `/20110824/headline`, `/t20110824_123.html`. */
const EIGHT_DIGITS = /\/[a-z]?((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[_/])/;
/** Longest address that is read, in characters. */
const MAX_CHARACTERS = 2_000;
/** Days that a printed date may be away from that of the address and still be the same: time zones, a story that was written before. */
const MAX_DAYS = 7;
const DAY = 24 * 3600 * 1000;

/** The day that the address of a page names, as most newspapers' and blogs' do: ISO 8601. Undefined where it names none, or no day of the calendar. */
export function dateOfAddress(address: string | undefined): string | undefined {
  if (address === undefined || address.length > MAX_CHARACTERS) return undefined;
  const path = pathOf(address);
  const match = DIVIDED.exec(path) ?? IN_NAME.exec(path) ?? EIGHT_DIGITS.exec(path);
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(iso);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** True where a date is that of the address, give or take a week. */
export const agreesWithAddress = (iso: string, ofAddress: string): boolean =>
  Math.abs(Date.parse(iso.slice(0, 10)) - Date.parse(ofAddress)) <= MAX_DAYS * DAY;

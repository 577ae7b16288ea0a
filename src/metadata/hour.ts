/** Where something stands in a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Longest stretch before or after the date where its hour is looked for, in characters. */
export const MAX_TIME_REACH = 24;
const HOURS_TO_NOON = 12;
const TIME = /(?<!\d)([01]?\d|2[0-3])\s?[:.h時时点點시]\s?([0-5]\d)(?:[:.][0-5]\d)?(?!\d)[分분]?(?:\s?([ap])\.?\s?m\b\.?)?/iu;
const WHOLE_HOUR = /(?<!\d)(1[0-2]|[1-9])\s?([ap])\.?m\b\.?/iu;
const AFTERNOON = /(?:午後|下午|晚上|오후|μμ|م)\s?$/u;
/** Hindi and Arabic names of the halves of the day, behind the hour. */
const HALF_BEHIND = /^\s?(पूर्वाह्न|अपराह्न|(?:صباح|مساء)[اً]{0,2}|[صم](?!\p{L}))/u;
/** The halves by the first letter of their names. */
const HALVES: Readonly<Record<string, string>> = { प: 'a', अ: 'p', ص: 'a', م: 'p' };
/** What may stand between a date and its hour. */
const BETWEEN = /^[\s.,،|/·•–—@(-]{0,4}(?:[\p{L}]{1,6}[\s.,:|]{0,3}){0,2}$/u;
const NUMERIC_ZONE = /^\s?\(?(?:GMT|UTC)?\s?([+\-−])(\d{1,2}):?(\d{2})?\)?/;
const NAMED_ZONE = /^\s?\(?(UTC|GMT|Z|EST|EDT|PST|PDT|MST|MDT|CET|CEST|MEZ|MESZ|EET|EEST|MSK|МСК|JST|KST|WIB)\b\)?/u;
/** Names that mean one offset only: CST, IST and BST mean several. */
const OFFSETS: Readonly<Record<string, string>> = {
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  PST: '-08:00',
  PDT: '-07:00',
  MST: '-07:00',
  MDT: '-06:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  МСК: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
  WIB: '+07:00',
};

/** An hour beside a date: `T10:05+01:00`, and where it stands. */
interface Hour extends Span {
  readonly iso: string;
}

/** A number as two digits. */
export const twoDigits = (value: number): string => String(value).padStart(2, '0');

function zoneAfter(text: string): { readonly offset: string; readonly length: number } {
  const numeric = NUMERIC_ZONE.exec(text);
  if (numeric) {
    const [all, sign, hours, minutes = '00'] = numeric;
    return { offset: `${sign === '+' ? '+' : '-'}${hours?.padStart(2, '0')}:${minutes}`, length: all.length };
  }
  const named = NAMED_ZONE.exec(text);
  return named ? { offset: OFFSETS[named[1] ?? ''] ?? '', length: named[0].length } : { offset: '', length: 0 };
}

/** A printed hour as one of the day's 24; `half`: `a` or `p` where the page says which. */
function hoursOf(printed: number, half: string | undefined, isAfternoon: boolean): number {
  if (half === 'a' && printed === HOURS_TO_NOON) return 0;
  return isAfternoon && printed < HOURS_TO_NOON ? printed + HOURS_TO_NOON : printed;
}

/** The hour directly after the date at `day`, or before it; undefined where there is none. */
export function hourIn(text: string, day: Span): Hour | undefined {
  const after = text.slice(day.end, day.end + MAX_TIME_REACH);
  const from = Math.max(0, day.start - MAX_TIME_REACH);
  const before = text.slice(from, day.start);
  for (const [stretch, offset] of [
    [after, day.end],
    [before, from],
  ] as const) {
    const match = TIME.exec(stretch) ?? WHOLE_HOUR.exec(stretch);
    if (!match) continue;
    const isWhole = match.length === 3;
    const start = offset + match.index;
    const behind = HALF_BEHIND.exec(text.slice(start + match[0].length, start + match[0].length + MAX_TIME_REACH));
    const end = start + match[0].length + (behind?.[0].length ?? 0);
    const gap = offset === day.end ? stretch.slice(0, match.index) : stretch.slice(match.index + match[0].length);
    if (!BETWEEN.test(gap)) continue;
    const half = (isWhole ? match[2] : match[3])?.toLowerCase() ?? HALVES[behind?.[1]?.charAt(0) ?? ''];
    const isAfternoon = half === 'p' || AFTERNOON.test(stretch.slice(0, match.index));
    const printed = Number(match[1]);
    const hours = hoursOf(printed, half, isAfternoon);
    const zone = zoneAfter(text.slice(end, end + 20));
    return { iso: `T${twoDigits(hours)}:${isWhole ? '00' : match[2]}${zone.offset}`, start, end: end + zone.length };
  }
  return undefined;
}

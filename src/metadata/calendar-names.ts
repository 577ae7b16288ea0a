import { fold } from '../measure/fold.js';

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 15)));
/** 1 January 2023 was a Sunday. */
const DAYS = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2023, 0, 1 + day)));
/** Shortest beginning of a month's name that stands for it: `Sept`, `Janv`. */
const MIN_PREFIX = 3;
/** Length of the beginning that inflected forms of a month's name share. */
const STEM = 5;
const DIGIT = /\p{N}/u;
const POINT = /\.$/;
/** Intl's tag where it is not the code of the language itself. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  no: ['nb'],
  hr: ['hr', 'bs', 'sr-Latn'],
  tl: ['fil'],
  ar: ['ar', 'ar-SY', 'ar-MA'],
  pt: ['pt', 'pt-PT'],
};

/** English names stand here, as every page asks for them, and to wake the calendar of the system takes longer than a page. */
const ENGLISH: Readonly<Record<'month' | 'weekday', readonly (readonly string[])[]>> = {
  month: 'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep|october oct|november nov|december dec'
    .split('|')
    .map((forms) => forms.split(' ')),
  weekday: 'sunday sun|monday mon|tuesday tue|wednesday wed|thursday thu|friday fri|saturday sat'
    .split('|')
    .map((forms) => forms.split(' ')),
};

/** The number, 1 to 12, of the month that a folded word names. */
export type MonthNumber = (word: string) => number | undefined;

function printedParts(
  tag: string,
  part: 'month' | 'weekday',
  options: { dates: readonly Date[]; forms: readonly Intl.DateTimeFormatOptions[] },
): readonly (readonly string[])[] {
  if (tag === 'en') return ENGLISH[part];
  const formats = options.forms.map((form) => new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { ...form, timeZone: 'UTC' }));
  return options.dates.map((date) =>
    formats.flatMap((format) =>
      format
        .formatToParts(date)
        .filter(({ type }) => type === part)
        .map(({ value }) => fold(value).replace(POINT, '')),
    ),
  );
}

const tagsOf = (language: string): readonly string[] => TAGS[language] ?? [language];

/** Memoised: making a format costs a tenth of a millisecond. */
function remembered<T>(make: (language: string) => T): (language: string) => T {
  const known = new Map<string, T>();
  return (language) => {
    let value = known.get(language);
    if (value === undefined) {
      value = make(language);
      known.set(language, value);
    }
    return value;
  };
}

const monthNames = remembered((language): MonthNumber => {
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short' },
    { month: 'short', day: 'numeric' },
  ];
  const months = tagsOf(language).map((tag) => printedParts(tag, 'month', { dates: MONTHS, forms }));
  const numbers = new Map<string, number>();
  const stems = new Map<string, number | undefined>();
  for (const names of months) {
    names.forEach((forms, month) => {
      for (const name of forms) {
        if (DIGIT.test(name) || name === '') continue;
        numbers.set(name, month + 1);
        for (let length = MIN_PREFIX; length < name.length; length++) {
          const prefix = name.slice(0, length);
          const other = stems.has(prefix) && stems.get(prefix) !== month + 1;
          stems.set(prefix, other ? undefined : month + 1);
        }
      }
    });
  }
  /** Hebrew writes `in` onto the month: `בדצמבר`. */
  const bare = (word: string) => (language === 'he' ? word.replace(/^ב/, '') : word);
  const monthOf = (word: string) =>
    numbers.get(word) ?? stems.get(word) ?? (word.length > STEM ? stems.get(word.slice(0, STEM)) : undefined);
  return (word) => monthOf(word) ?? monthOf(bare(word));
});

const weekdayNames = remembered((language): ReadonlySet<string> => {
  const forms: Intl.DateTimeFormatOptions[] = [
    { weekday: 'long' },
    { weekday: 'short' },
    { weekday: 'long', day: 'numeric', month: 'long' },
  ];
  return new Set(tagsOf(language).flatMap((tag) => printedParts(tag, 'weekday', { dates: DAYS, forms }).flat()));
});

/** What months are called in a language (ISO 639-1), in every case that dates use, and in English. */
export function monthsOf(language: string | undefined): MonthNumber {
  const english = monthNames('en');
  if (language === undefined || language === 'en') return english;
  const own = monthNames(language);
  return (word) => own(word) ?? english(word);
}

/** True for the folded name of a weekday in a language (ISO 639-1) or in English. */
export function weekdaysOf(language: string | undefined): (word: string) => boolean {
  const own = weekdayNames(language ?? 'en');
  return (word) => own.has(word) || weekdayNames('en').has(word);
}

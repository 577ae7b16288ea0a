import { fold } from '../measure/fold.js';
import { PRINTED_NAMES } from './printed-names.js';

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

/** The number, 1 to 12, of the month that a folded word names. */
export type MonthNumber = (word: string) => number | undefined;

type Part = 'month' | 'weekday';

const DATES: Readonly<Record<Part, readonly Date[]>> = { month: MONTHS, weekday: DAYS };
const FORMS: Readonly<Record<Part, readonly Intl.DateTimeFormatOptions[]>> = {
  month: [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }, { month: 'short', day: 'numeric' }],
  weekday: [{ weekday: 'long' }, { weekday: 'short' }, { weekday: 'long', day: 'numeric', month: 'long' }],
};

/**
 * What the calendar of this Node calls months (January first) or weekdays (Sunday first) in a language, folded, in all forms: to wake it takes longer than a page.
 * @public build/calendar-names.mjs makes the table with it.
 */
export function namesByCalendar(language: string, part: Part): readonly (readonly string[])[] {
  const tags = TAGS[language] ?? [language];
  const formats = tags.flatMap((tag) =>
    FORMS[part].map((form) => new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { ...form, timeZone: 'UTC' })),
  );
  return DATES[part].map((date) =>
    formats.flatMap((format) =>
      format
        .formatToParts(date)
        .filter(({ type }) => type === part)
        .map(({ value }) => fold(value).replace(POINT, '')),
    ),
  );
}

function namesOf(language: string, part: Part): readonly (readonly string[])[] {
  const printed = PRINTED_NAMES[language];
  return printed ? printed[part].split('|').map((forms) => forms.split('/')) : namesByCalendar(language, part);
}

/** Memoised. */
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
  const numbers = new Map<string, number>();
  const stems = new Map<string, number | undefined>();
  namesOf(language, 'month').forEach((forms, month) => {
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
  /** Hebrew writes `in` onto the month: `בדצמבר`. */
  const bare = (word: string) => (language === 'he' ? word.replace(/^ב/, '') : word);
  const monthOf = (word: string) =>
    numbers.get(word) ?? stems.get(word) ?? (word.length > STEM ? stems.get(word.slice(0, STEM)) : undefined);
  return (word) => monthOf(word) ?? monthOf(bare(word));
});

const weekdayNames = remembered((language): ReadonlySet<string> => new Set(namesOf(language, 'weekday').flat()));

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

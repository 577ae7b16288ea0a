import type { Declaration } from '../declared.js';
import { declaredDate, timeOf } from './dates.js';
import type { MetaTags } from './meta-tags.js';
import { type Thing, textsOf } from './thing.js';
import type { VisibleLines } from './visible.js';

const PUBLISHED_PROPERTIES = ['datePublished', 'dateCreated', 'uploadDate', 'created', 'date'];
const MODIFIED_PROPERTIES = ['dateModified', 'modified'];
/** How far after all other dates of a page no date can be, in milliseconds: two years. Placeholders lie a century ahead. */
const MAX_AHEAD = 2 * 365 * 24 * 3600 * 1000;
/** How far a change may seem to come before the publication: time zones. */
const MAX_BEFORE = 24 * 3600 * 1000;

/** When the page was published and changed. */
export interface Moments {
  readonly published?: Declaration;
  readonly publishedText?: Declaration;
  readonly modified?: Declaration;
}

/** What the dates are looked for in. */
export interface DateSources {
  readonly things: readonly Thing[];
  readonly metas: MetaTags;
  readonly lines: VisibleLines;
  readonly language: string | undefined;
}

function ofThings(things: readonly Thing[], properties: readonly string[]): Declaration[] {
  return things.flatMap((thing) =>
    properties.flatMap((property) => textsOf(thing, property).map((value) => ({ value, source: `${thing.notation} ${property}` }))),
  );
}

/** The declarations that are dates, as ISO. */
function dates(claims: readonly Declaration[], language: string | undefined): Declaration[] {
  return claims.flatMap(({ value, source }) => {
    const iso = declaredDate(value, language);
    return iso === undefined ? [] : [{ value: iso, source }];
  });
}

/** True where no other date of the page comes near: a placeholder, or a slip of the keyboard. Without a clock only the others can tell. */
function isFarAhead(date: Declaration, all: readonly Declaration[]): boolean {
  const others = all.map(({ value }) => timeOf(value)).filter((time) => time < timeOf(date.value) - MAX_AHEAD);
  return (
    others.length > 0 &&
    all.every((other) => other.value.slice(0, 4) === date.value.slice(0, 4) || timeOf(other.value) < timeOf(date.value) - MAX_AHEAD)
  );
}

const day = (iso: string): string => iso.slice(0, 10);

/** The dates of a page: the first that each source order gives, without those that the page's other dates contradict. */
export function declaredMoments({ things, metas, lines, language }: DateSources): Moments {
  const visible = (areChanges: boolean) =>
    lines.dates.filter(({ isChange }) => isChange === areChanges).map(({ value, source }) => ({ value, source }));
  const publications = [...dates([...ofThings(things, PUBLISHED_PROPERTIES), ...metas.declared('published')], language), ...visible(false)];
  const changes = [...dates([...ofThings(things, MODIFIED_PROPERTIES), ...metas.declared('modified')], language), ...visible(true)];
  const all = [...publications, ...changes];
  const published = publications.find((date) => !isFarAhead(date, all));
  const modified = changes.find(
    (date) => !isFarAhead(date, all) && (published === undefined || timeOf(date.value) >= timeOf(published.value) - MAX_BEFORE),
  );
  const printed = published && lines.dates.find(({ value, printed: text }) => text !== undefined && day(value) === day(published.value));
  return {
    ...(published && { published }),
    ...(printed?.printed !== undefined && { publishedText: { value: printed.printed, source: printed.source } }),
    ...(modified && { modified }),
  };
}

import type { Element } from 'domhandler';
import { fold } from '../../measure/fold.js';
import { printedDate } from '../date.js';
import type { Declaration } from '../declared.js';
import { introductionEnd, saysUpdated } from '../introductions.js';
import { namesIn } from './ancestry.js';
import { declaredDate } from './dates.js';
import { elementText } from './text.js';

/** Class names with which pages style the author's line, and no other. */
const BYLINE =
  /^(?:byline|by-line|by_line|byline-name|byline-author|author-name|authorname|author_name|post-author|post_author|entry-author|article-author|article__author|article-byline|article__byline|story-byline|c-byline|c-byline__author|author-link|posted-by|meta-author|author-byline|news-author|autor|auteur|autore|redactor|author)$/i;
/** Class names of the field that holds the author's account, with the name and nothing else: Drupal's. */
const ACCOUNT = /^field--name-uid$/;
/** The same of the date's. */
const PUBLISHED =
  /^(?:published|entry-date|post-date|post_date|postdate|posted-on|article-date|article__date|article-published|publish-date|published-date|publication-date|pub-date|pubdate|date-published|news-date|entry-time|post-time|meta-date|timestamp|datum|dateline|date)$/i;
const MODIFIED = /^(?:updated|modified|entry-modified|last-updated|date-updated|date-modified|post-updated|modified-date|updated-date)$/i;
const MAX_NAME = 40;
/** Longest line that is read as a byline or a date line, in characters. */
const MAX_LINE = 200;
/** Most elements that are read: a page whose hundredth is not the author's line is a list. */
const MAX_READ = 100;

/** Part of every name above: asked first, because most elements have none. */
const MAY_SIGN = /aut|by|writ|red|dat|pub|post|time|modif|upd|uid/i;

const hasName = (names: readonly string[], pattern: RegExp): string | undefined =>
  names.find((name) => name.length <= MAX_NAME && pattern.test(name));

/** A date of the visible page, with the text that prints it. */
interface VisibleDate extends Declaration {
  readonly printed: string | undefined;
  readonly isChange: boolean;
}

/** The lines of the visible page that its markup calls author and date. */
export interface VisibleLines {
  readonly bylines: readonly Declaration[];
  readonly dates: readonly VisibleDate[];
}

/** What an element's name and classes make it: an author's line, a date, neither. */
interface Role {
  /** As `Declaration` says it. */
  readonly byline: string | undefined;
  readonly date: string | undefined;
  readonly isModified: boolean;
}

/** What microdata calls the date of an element, also where no item is declared around it. */
const ITEM_DATES: Readonly<Record<string, 'published' | 'modified'>> = { datePublished: 'published', dateModified: 'modified' };

/** How containers of the date of a change are called: a `time` in one says nothing of the publication. */
const OF_CHANGE = /last-?_?(?:updated|modified|edited|changed)/i;
/** Enclosing elements that are asked. */
const MAX_ABOVE = 3;

function isInChange(time: Element): boolean {
  let { parent } = time;
  for (let steps = 0; parent && steps < MAX_ABOVE; steps++, parent = parent.parent) {
    if ('attribs' in parent && OF_CHANGE.test(parent.attribs.class?.slice(0, MAX_LINE) ?? '')) return true;
  }
  return false;
}

function roleOf(element: Element): Role | undefined {
  const { name, attribs } = element;
  const names = attribs.class !== undefined && MAY_SIGN.test(attribs.class) ? namesIn(attribs.class) : [];
  const isLink = name === 'a' && namesIn(attribs.rel).includes('author');
  const byline = isLink ? 'rel=author' : (hasName(names, ACCOUNT) ?? hasName(names, BYLINE));
  const { itemprop } = attribs;
  const item = itemprop !== undefined && Object.hasOwn(ITEM_DATES, itemprop) ? ITEM_DATES[itemprop] : undefined;
  const published = hasName(names, PUBLISHED) ?? (item === 'published' ? itemprop : undefined);
  const modified = hasName(names, MODIFIED) ?? (item === 'modified' ? itemprop : undefined);
  const date = name === 'time' ? 'time' : (published ?? modified);
  if (byline === undefined && date === undefined) return undefined;
  const isModified = published === undefined && (modified !== undefined || (name === 'time' && isInChange(element)));
  return { byline, date, isModified };
}

/** True for lines that hold an author's name and nothing else, by what their markup says. */
export const isNameOnly = ({ source }: Declaration): boolean => source === 'rel=author' || source === 'class field--name-uid';

/** `rel=author` and `time` speak for themselves, class names are only names. */
const sourceOf = (role: string): string => (role === 'rel=author' || role === 'time' ? role : `class ${role}`);

/** The date that an element prints or has in its attribute. */
function dateIn(
  element: Element,
  text: string,
  { date: role = '', isModified }: Role,
  language: string | undefined,
): VisibleDate | undefined {
  const { datetime = element.name === 'abbr' ? element.attribs.title : undefined } = element.attribs;
  const date = printedDate(text, language);
  const iso = (datetime === undefined ? undefined : declaredDate(datetime, language)) ?? date?.iso;
  if (iso === undefined) return undefined;
  return {
    value: iso,
    source: sourceOf(role),
    printed: date && text.slice(date.start, date.end).trim(),
    isChange: isModified || (date !== undefined && saysUpdated(fold(text.slice(0, date.start)))),
  };
}

/** Reads author and date from elements of the article (`isOwn`) that are marked as such: `rel=author`, `time`, the usual class names. */
export function visibleLines(
  elements: readonly Element[],
  isOwn: (element: Element) => boolean,
  language: string | undefined,
): VisibleLines {
  const bylines: Declaration[] = [];
  const dates: VisibleDate[] = [];
  let read = 0;
  for (const element of elements) {
    const role = roleOf(element);
    if (!role || !isOwn(element)) continue;
    if (++read > MAX_READ) break;
    const text = elementText(element);
    const isLine = text !== '' && text.length <= MAX_LINE;
    if (role.byline !== undefined && isLine) bylines.push({ value: text, source: sourceOf(role.byline) });
    const date = role.date === undefined ? undefined : dateIn(element, isLine ? text : '', role, language);
    if (date) dates.push(date);
  }
  return { bylines, dates };
}

/** The part of a byline that names the author: after its introduction, before its date. */
export function namedIn(line: string, language: string | undefined): string {
  const name = line.slice(introductionEnd(line, 'byline'));
  const date = printedDate(name, language);
  return (date ? name.slice(0, date.start) : name).trim();
}

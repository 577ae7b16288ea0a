import type { Line } from './lines.js';
import { HAS_TAB } from './traits.js';

const { charCodeAt } = String.prototype;
/** A bullet before the words of a list item. Dashes longer than a hyphen open direct speech in many languages. */
const BULLET = /^([•●○◦▪▫■□▸►‣∙⁃✓✔➤➢·*+-])[ \t\u00a0]+(?=\S)/;
/** `3.`, `3)`, `(3)`, `a)`. A date such as `12. Mai 2024` is none, nor is a year. */
const NUMBERED = /^(\(?\d{1,3}[.)]|\(?[a-z]\))[ \t\u00a0]+(?=\S)(?![^\s\d.]{3,12}\.? \d{4})/;
const SEPARATOR = /^[-=_*~•·—–+#.\s]{3,}$/;
const TABBED = /\S\t+\S/;

/** True for a capital, or a small letter that is not the `a)` of a list: asked first, as most lines begin with a word. */
function beginsWithLetters(text: string): boolean {
  const code = text.length < 2 ? 0 : charCodeAt.call(text, 0);
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a && charCodeAt.call(text, 1) !== 0x29);
}

/** The list marker that a line begins with, and the words after it; undefined where it is no list item. */
export function listItem(text: string): { marker: string; text: string } | undefined {
  const match = beginsWithLetters(text) ? null : (BULLET.exec(text) ?? NUMBERED.exec(text));
  if (!match) return undefined;
  return { marker: match[1] as string, text: text.slice(match[0].length) };
}

/** True where the line begins a list item. */
export function isListItem(text: string): boolean {
  return listItem(text) !== undefined;
}

/** True for a line of dashes, stars or dots. */
export function isSeparator(text: string): boolean {
  return text.length < 400 && !beginsWithLetters(text) && SEPARATOR.test(text);
}

/** True for a line of cells divided by tabs, as a browser prints a table row. */
export function isTableRow({ text, traits }: Pick<Line, 'text' | 'traits'>): boolean {
  return (traits & HAS_TAB) !== 0 && TABBED.test(text);
}

/** A bullet before the words of a list item. Dashes longer than a hyphen open direct speech in many languages. */
const BULLET = /^([•●○◦▪▫■□▸►‣∙⁃✓✔➤➢·*+-])[ \t\u00a0]+(?=\S)/;
/** `3.`, `3)`, `(3)`, `a)`. A date such as `12. Mai 2024` is none, nor is a year. */
const NUMBERED = /^(\(?\d{1,3}[.)]|\(?[a-z]\))[ \t\u00a0]+(?=\S)(?![^\s\d.]{3,12}\.? \d{4})/;
const SEPARATOR = /^[-=_*~•·—–+#.\s]{3,}$/;
const TABBED = /\S\t+\S/;

/** The list marker that a line begins with, and the words after it; undefined where it is no list item. */
export function listItem(text: string): { marker: string; text: string } | undefined {
  const match = BULLET.exec(text) ?? NUMBERED.exec(text);
  if (!match) return undefined;
  return { marker: match[1] as string, text: text.slice(match[0].length) };
}

/** True where the line begins a list item. */
export function isListItem(text: string): boolean {
  return listItem(text) !== undefined;
}

/** True for a line of dashes, stars or dots. */
export function isSeparator(text: string): boolean {
  return text.length < 400 && SEPARATOR.test(text);
}

/** True for a line of cells divided by tabs, as a browser prints a table row. */
export function isTableRow(text: string): boolean {
  return TABBED.test(text);
}

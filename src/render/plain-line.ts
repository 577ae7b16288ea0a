const LINE_SPACES = /[\t\n\v\f\r\u2028\u2029]/g;

/** Text on one line, without spaces around it: what stands in a paragraph, a heading or a cell. */
export function plainLine(text: string): string {
  return text.replace(LINE_SPACES, ' ').trim();
}

/** Header fields as WARC, HTTP and MIME write them: names in lower case, of a name that stands twice the first. */
export type HeaderFields = ReadonlyMap<string, string>;

const LINE_BREAK = /\r?\n/;
const FOLDED = /^[ \t]/;

/** The fields of header lines; a line that begins with a blank goes on with the one before. What is no field is passed over. */
export function headerFields(head: string): HeaderFields {
  const lines: string[] = [];
  for (const line of head.split(LINE_BREAK)) {
    if (FOLDED.test(line) && lines.length > 0) lines.push(`${lines.pop()} ${line.trim()}`);
    else lines.push(line);
  }
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** A media type in lower case, without its parameters: `text/html`. */
export function mediaTypeOf(value: string | undefined): string {
  return (value ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** A parameter of a header's value (`charset`, `boundary`), without its quotes. */
export function parameterOf(value: string | undefined, name: string): string | undefined {
  for (const part of (value ?? '').split(';').slice(1)) {
    const equals = part.indexOf('=');
    if (part.slice(0, Math.max(0, equals)).trim().toLowerCase() !== name) continue;
    const text = part.slice(equals + 1).trim();
    return text.startsWith('"') ? text.slice(1).split('"', 1)[0] : text;
  }
  return undefined;
}

/** One field of a JSON object as its source writes it. */
export interface JsonField {
  readonly key: string;
  /** The value's source, untouched: numbers keep digits that a JavaScript number would lose. */
  readonly source: string;
}

const BACKSLASH = 0x5c;

/** Place after the string literal that begins here. */
function afterString(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at !== -1; at = json.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (json.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) return at + 1;
  }
  return json.length;
}

/** Place of the `,` or `}` that ends the value that begins here. */
function afterValue(json: string, start: number): number {
  let depth = 0;
  for (let at = start; at < json.length; at++) {
    const character = json.charAt(at);
    if (character === '"') at = afterString(json, at) - 1;
    else if (character === '{' || character === '[') depth++;
    else if (depth === 0 && (character === ',' || character === '}')) return at;
    else if (character === '}' || character === ']') depth--;
  }
  return json.length;
}

/** The fields of a valid JSON object in the order of its source; of a key that stands twice the last value, as JSON.parse has it. */
export function fieldsOf(json: string): JsonField[] {
  const fields = new Map<string, string>();
  let at = json.indexOf('{') + 1;
  for (let quote = json.indexOf('"', at); quote !== -1; quote = json.indexOf('"', at)) {
    const keyEnd = afterString(json, quote);
    const valueStart = json.indexOf(':', keyEnd) + 1;
    const key: unknown = JSON.parse(json.slice(quote, keyEnd));
    at = afterValue(json, valueStart);
    fields.set(String(key), json.slice(valueStart, at).trim());
  }
  return [...fields].map(([key, source]) => ({ key, source }));
}

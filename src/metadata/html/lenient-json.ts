const OPENING_SIGNS = /^(?:\s|<!--|\/\/|\/\*|<!\[CDATA\[|\*\/)+(?=[[{])/;
/** Signs that stand after the value are few; the mending stops where the value ends, so that only a whole text needs none. */
const ESCAPED_QUOTE = '&quot;';
/** What may follow a backslash in JSON. */
const ESCAPABLE = new Set('"\\/bfnrtu');
const HEX = /^[\da-f]{4}$/i;
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
/** Numbers, `true`, and whatever else stands bare. */
const BARE = /[^\s,"{}[\]/]+/y;
const SPACE = /\s*/y;

/** True where the quote at `at` ends its string: what follows goes on with the object. Editors forget to escape the quotes of a quotation. */
function endsString(text: string, at: number): boolean {
  SPACE.lastIndex = at + 1;
  SPACE.exec(text);
  const next = text[SPACE.lastIndex];
  return next === undefined || next === ',' || next === ':' || next === '}' || next === ']' || next === '/';
}

/** The string that begins with the quote at `start`, with raw control characters, quotes and wrong escapes mended, and where it ends. */
function mendedString(text: string, start: number): { readonly mended: string; readonly end: number } {
  let at = start + 1;
  let from = at;
  const parts: string[] = ['"'];
  const put = (replacement: string) => {
    parts.push(text.slice(from, at), replacement);
    at += 1;
    from = at;
  };
  for (; at < text.length; ) {
    const character = text[at] as string;
    if (character === '"') {
      if (endsString(text, at)) break;
      put('\\"');
    } else if (character === '\\') {
      const next = text[at + 1] ?? '';
      if (!ESCAPABLE.has(next) || (next === 'u' && !HEX.test(text.slice(at + 2, at + 6)))) put('');
      else at += 2;
    } else if (character < ' ') put(' ');
    else at += 1;
  }
  parts.push(text.slice(from, Math.min(at, text.length)), '"');
  return { mended: parts.join(''), end: Math.min(at + 1, text.length) };
}

/** Where the comment that begins at `start` ends; `start` where none begins. */
function commentEnd(text: string, start: number): number {
  const close = text.startsWith('/*', start) ? '*/' : text.startsWith('//', start) ? '\n' : undefined;
  if (close === undefined) return start;
  const end = text.indexOf(close, start + 2);
  return end < 0 ? text.length : end + close.length;
}

/** What stands at `at` in JSON, mended, and where it ends. */
function pieceAt(text: string, at: number): { readonly mended: string; readonly end: number } {
  if (text[at] === '"') return mendedString(text, at);
  BARE.lastIndex = at;
  const bare = BARE.exec(text)?.[0] ?? text[at] ?? '';
  return { mended: bare, end: at + bare.length };
}

/** Where the white space and the comments from `at` on end. */
function nextSign(text: string, start: number): number {
  let at = start;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    const end = commentEnd(text, SPACE.lastIndex);
    if (end === SPACE.lastIndex) return end;
    at = end;
  }
}

/** JSON without its comments and superfluous commas, its strings mended, and whatever it leaves open closed. */
function mended(text: string): string {
  const parts: string[] = [];
  const open: string[] = [];
  let hasComma = false;
  for (let at = nextSign(text, 0); at < text.length; at = nextSign(text, at)) {
    const character = text[at] as string;
    if (character === ',') {
      hasComma = parts.length > 0;
      at += 1;
      continue;
    }
    const isClosing = character === '}' || character === ']';
    const piece = pieceAt(text, at);
    parts.push(hasComma && !isClosing ? ',' : '', piece.mended);
    hasComma = false;
    at = piece.end;
    const closing = CLOSING[character];
    if (closing !== undefined) open.push(closing);
    if (isClosing) open.pop();
    if (isClosing && open.length === 0) break;
  }
  return parts.join('') + open.reverse().join('');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The value of JSON as pages have it: with comments, CDATA signs, trailing commas, raw line breaks in strings, unescaped or escaped quotes, a missing end, or
 * text after the end. Undefined where it cannot be read. Linear in the text.
 */
export function lenientJson(text: string): unknown {
  const value = parsed(text);
  if (value !== undefined) return value;
  const bare = text.replace(OPENING_SIGNS, '');
  return parsed(mended(bare.includes('"') ? bare : bare.replaceAll(ESCAPED_QUOTE, '"')));
}

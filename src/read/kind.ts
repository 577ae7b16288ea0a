import { extname } from 'node:path';

/** What an input is given as; `auto`: by its name, else by its first bytes. */
export type InputFormat = 'auto' | 'text' | 'html' | 'jsonl' | 'warc';

/** What a file holds: one page, a record a line (JSONL), an archive of pages (WARC, WET). */
export type InputKind = 'page' | 'records' | 'archive';

const KINDS: Readonly<Record<string, InputKind>> = {
  '.txt': 'page',
  '.text': 'page',
  '.md': 'page',
  '.markdown': 'page',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.xht': 'page',
  '.shtml': 'page',
  '.mhtml': 'page',
  '.mht': 'page',
  '.jsonl': 'records',
  '.ndjson': 'records',
  // As Scrapy names what it exports.
  '.jl': 'records',
  '.jsonlines': 'records',
  '.warc': 'archive',
  '.wet': 'archive',
};
const HTML_NAMES = new Set(['.html', '.htm', '.xhtml', '.xht', '.shtml', '.mhtml', '.mht']);
/** Markdown begins with a tag at times. */
const TEXT_NAMES = new Set(['.md', '.markdown']);
/** What a server computes is saved under the name of its program, or under none; the file may as well be the program. */
const SERVED_NAMES = new Set(['', '.php', '.php3', '.php5', '.phtml', '.asp', '.aspx', '.jsp', '.jspx', '.cgi', '.cfm', '.do', '.pl']);
const PACKED = /\.(?:gz|zst)$/i;
/** wget and HTTrack keep the query of an address in the name, also as `@` and `%3F` where a file system has no `?`. */
const QUERY = /[?@]|%3f/i;
/** wget's number for a second file of one name (`index.html.1`), and the last part of a name that has a version (`guide-1.2`). */
const NUMBER = /\.\d+$/;

const extensionOf = (name: string) => extname(name).toLowerCase();

/** The name that says what is inside: without `.gz` and `.zst`, the query and a number at the end. */
function plainName(name: string): string {
  const unpacked = name.replace(PACKED, '');
  if (Object.hasOwn(KINDS, extensionOf(unpacked))) return unpacked;
  const query = unpacked.search(QUERY);
  return (query > 0 ? unpacked.slice(0, query) : unpacked).replace(NUMBER, '');
}

/** What a file holds by its name (without folders). `odd`: its first bytes have to say; `other`: no page. */
export function kindByName(name: string): InputKind | 'odd' | 'other' {
  const extension = extensionOf(plainName(name));
  if (Object.hasOwn(KINDS, extension)) return KINDS[extension] ?? 'page';
  return SERVED_NAMES.has(extension) ? 'odd' : 'other';
}

/** The extension that makes a file no page, with that of its packing: `.tar.gz`, `.css`; empty where there is none. */
export function extensionByName(name: string): string {
  return extensionOf(plainName(name)) + (PACKED.exec(name)?.[0].toLowerCase() ?? '');
}

/** What a file's name says of its page; undefined where its content has to. */
export function pageFormatByName(name: string): 'text' | 'html' | undefined {
  const extension = extensionOf(plainName(name));
  if (HTML_NAMES.has(extension)) return 'html';
  return TEXT_NAMES.has(extension) ? 'text' : undefined;
}

/** What an input format makes of every file; undefined for `auto`. */
export function kindByFormat(format: InputFormat): InputKind | undefined {
  if (format === 'auto') return undefined;
  if (format === 'jsonl') return 'records';
  return format === 'warc' ? 'archive' : 'page';
}

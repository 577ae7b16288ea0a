import { beginsWithSign } from '../measure/letters.js';
import type { Line } from './lines.js';
import { HAS_MARKDOWN_SIGN } from './traits.js';

const HEADING = /^(#{1,6})[ \t]+(?=\S)/;
const CLOSING_SIGNS = /[ \t]#{1,6}$/;
const UNDERLINE = /^(?:={3,}|-{3,})$/;
const TABLE_ROW = /^\|.*\|$/;
const TABLE_RULE = /^\|[\s:|]*-[\s:|-]*\|$/;
/** Lengths are bounded, so that a page of opening brackets costs no more than another. */
const IMAGE = /!\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}(?: "[^"\n]{0,300}")?\)/g;
const LINK = /\[([^[\]\n]{0,1000})\]\([^()\s]{0,2000}(?: "[^"\n]{0,300}")?\)/g;
/** Emphasis of nothing: what converters leave of an icon. */
const EMPTY_EMPHASIS = /(?<!\S)(?:__|_ _|\*\*|\*\* \*\*)(?!\S)/g;
const STRONG = /(\*\*|__)(?=\S)([^*_\n]{1,2000})\1/g;
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,2000})\1(?![\p{L}\p{N}*_])/gu;
const CODE_SPAN = /`([^`\n]{1,1000})`/g;
const ESCAPE = /\\([\\`*_{}[\]()#+.!|>~-])/g;
/** Different signs of Markdown that a page must show to be read as Markdown: a lone `#1` or `*` proves nothing. */
const SIGNS_AT_START: Readonly<Record<string, RegExp>> = { '#': /^#{1,6} \S/, '`': /^`{3,}/, '~': /^~{3,}/, '>': /^> \S/, '|': TABLE_RULE };
const LINK_SIGN = /\]\([^()\s]{1,2000}\)/;
const STRONG_SIGN = /(?:^|\s)\*\*\S[^*\n]{0,300}\*\*/;
const MIN_SIGNS = 2;

/** A line of Markdown with its block syntax read off. */
export interface MarkdownLine {
  readonly kind?: 'heading' | 'table-row';
  readonly level?: number;
  readonly text: string;
}

/** The sign of Markdown that a line begins with, if it does. */
function signAtStart(text: string): string | undefined {
  if (!beginsWithSign(text)) return undefined;
  const first = text.charAt(0);
  return SIGNS_AT_START[first]?.test(text) ? first : undefined;
}

/** True where the lines show Markdown's syntax in at least two ways, or one way more than once for headings and links. */
export function isMarkdown(lines: readonly Line[]): boolean {
  let headings = 0;
  let links = 0;
  const others = new Set<string>();
  for (const { text, traits } of lines) {
    const sign = signAtStart(text);
    if (sign === '#') headings += 1;
    else if (sign !== undefined) others.add(sign === '~' ? '`' : sign);
    if ((traits & HAS_MARKDOWN_SIGN) === 0) continue;
    if (text.includes('](') && LINK_SIGN.test(text)) links += 1;
    if (text.includes('**') && STRONG_SIGN.test(text)) others.add('**');
  }
  const ways = others.size + (headings > 0 ? 1 : 0) + (links > 0 ? 1 : 0);
  return ways >= MIN_SIGNS || headings >= MIN_SIGNS || links >= MIN_SIGNS;
}

/** A Markdown line's words without inline syntax: of links (also of one around others) and emphasis only the text, of images the alternative text. */
function withoutInlineSyntax(text: string): string {
  return text
    .replace(IMAGE, '$1')
    .replace(LINK, '$1')
    .replace(LINK, '$1')
    .replace(EMPTY_EMPHASIS, '')
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$2')
    .replace(CODE_SPAN, '$1')
    .replace(ESCAPE, '$1')
    .trim();
}

/** What a line of a Markdown page is; undefined for lines of pure syntax (table rules). `next` is the line below, which may underline a heading. */
export function markdownLine(text: string, next: string | undefined): MarkdownLine | undefined {
  if (TABLE_RULE.test(text)) return undefined;
  const heading = HEADING.exec(text);
  if (heading) {
    const words = text.slice(heading[0].length).replace(CLOSING_SIGNS, '');
    return { kind: 'heading', level: (heading[1] as string).length, text: withoutInlineSyntax(words) };
  }
  if (TABLE_ROW.test(text)) {
    const cells = text.slice(1, -1).split('|').map(withoutInlineSyntax);
    return { kind: 'table-row', text: cells.join('\t') };
  }
  if (next !== undefined && UNDERLINE.test(next))
    return { kind: 'heading', level: next.startsWith('=') ? 1 : 2, text: withoutInlineSyntax(text) };
  return { text: withoutInlineSyntax(text) };
}

/** True for the line of `=` or `-` below a heading. */
export function isUnderline(text: string): boolean {
  return UNDERLINE.test(text);
}

import { isUnspaced } from '../measure/unspaced.js';
import type { Block, BlockKind } from '../types.js';
import { withTabbedColumns } from './aligned.js';
import { mend } from './broken.js';
import { printable } from './characters.js';
import { coarseLinesOf } from './coarse.js';
import { withCodeRuns } from './code.js';
import { withoutGlue } from './glued.js';
import { isSeparator, isTableRow, listItem } from './line-kind.js';
import { type Line, linesOf } from './lines.js';
import { outdent, unnumber } from './lynx.js';
import { isMarkdown, isUnderline, markdownLine } from './markdown.js';
import { withWholeLinks } from './markdown-links.js';
import { withSentences } from './run-together.js';
import { HAS_GAP, HAS_MAKER_SIGN, HAS_TAB, traitsOf } from './traits.js';
import { unwrap, unwrapMarkdown } from './wrapped.js';

/** Longest line, in characters, that stays on the line below another short one: verse, addresses, unmarked lists. Longer ones are paragraphs. */
const MAX_TIGHT_CHARACTERS = 80;
/** A heading's longest line, and the shortest paragraph that shows that the line above it heads it. */
const MAX_HEADING_CHARACTERS = 100;
const MIN_HEADED_CHARACTERS = 100;
/** Longest caption, in characters. */
const MAX_CAPTION_CHARACTERS = 500;
const MAX_LIST_LEVEL = 6;
/** Han, Kana and Hangul say as much in half the characters. */
const WIDE_FACTOR = 2;

const QUOTE = /^((?:>[ \t]?){1,20})(?=\S)/;
const ENDS_CLAUSE = /[.,;:…。、；：]$/;
const HAS_LETTER = /[a-z\u00aa-\uffdc]/i;
/** What stands before the name of a picture's maker; both cases, as a case-blind Unicode expression takes longer to compile than a page to read. */
const PICTURE =
  '[Pp]hotos?|PHOTO|[Ff]oto|FOTO|[Ii]mage|[Bb]ild|BILD|[Cc]r[ée]dit|CREDIT|[Ii]magen|[Ii]mmagine|[Ii]magem|[Ff]otograf[íi]a|[Ff]ot|[Zz]djęcie|[Ss]nímek|[Ff]otoğraf|[Kk]uva|[Фф]ото|ФОТО|[Сс]вітлина|[Φφ]ωτογραφία|[Φφ]ωτο|صورة|تصوير|写真|撮影|图片|摄影|圖|攝影|사진';
/** `Photo: Name` or `(credit: Name)`, at the beginning or the end. */
const CAPTION = new RegExp(
  `^\\(?(?:${PICTURE})(?: by)?[.]?\\s?[:：]|(?:^|[\\s(])(?:${PICTURE})(?: by|\\.| ?/)?\\s?[:：]?\\s?[^().:：]{2,60}\\)$|\\s(?:${PICTURE})(?: by)?\\s?[:：]\\s?[^:：]{2,60}$`,
);
const QUOTED = /^["“„«‘'「『”]|["”“»」』]$/;
const SPACES = /[ \t]{2,}/g;

/** A block before its number and its neighbours are known. */
interface Draft {
  readonly kind: BlockKind;
  readonly level: number;
  readonly text: string;
  readonly marker: string | undefined;
  /** What the text has among its characters. */
  readonly traits: number;
  readonly line: Line;
}

function draftOf(line: Line, text: string, traits: number): Draft {
  if (line.isCode) return { kind: 'code', level: 0, text: line.text, marker: undefined, traits, line };
  if (line.isGlued) return { kind: 'paragraph', level: 0, text, marker: undefined, traits, line };
  if (isSeparator(text)) return { kind: 'separator', level: 0, text, marker: undefined, traits, line };
  const item = listItem(text);
  if (item) return { kind: 'list-item', level: 1, text: item.text, marker: item.marker, traits, line };
  if (isTableRow({ text, traits })) return { kind: 'table-row', level: 0, text, marker: undefined, traits, line };
  const quote = text.startsWith('>') ? QUOTE.exec(text) : null;
  const quoted = quote ? text.slice(quote[0].length) : '';
  if (quote && quoted.includes(' '))
    return { kind: 'quote', level: (quote[0].match(/>/g) ?? []).length, text: quoted, marker: undefined, traits, line };
  const isCaption = text.length <= MAX_CAPTION_CHARACTERS && (traits & HAS_MAKER_SIGN) !== 0 && CAPTION.test(text);
  return { kind: isCaption ? 'caption' : 'paragraph', level: 0, text, marker: undefined, traits, line };
}

function markdownDrafts(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = [];
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    const previous = drafts.at(-1);
    if (line.isCode) drafts.push(draftOf(line, line.text, line.traits));
    else if (isUnderline(line.text) && !line.afterBlank && previous?.kind === 'heading') return;
    else {
      const read = markdownLine(line.text, next && !next.afterBlank && !next.isCode ? next.text : undefined);
      if (!read || read.text === '') return;
      const draft = draftOf(line, read.text, traitsOf(read.text));
      drafts.push(
        read.kind ? { kind: read.kind, level: read.level ?? 0, text: read.text, marker: draft.marker, traits: draft.traits, line } : draft,
      );
    }
  });
  return drafts;
}

/** The lines as the page meant them: dumps at the left edge, code and tables told from prose, wrapped and broken lines joined. */
function rejoined(visible: readonly Line[]): Line[] {
  const lines = withTabbedColumns(withCodeRuns(outdent(visible)));
  const paragraphs = isMarkdown(lines) ? unwrapMarkdown(withWholeLinks(lines)) : unwrap(lines);
  return mend(unnumber(paragraphs));
}

const weight = (text: string) => (isUnspaced(text.slice(0, 20)) ? text.length * WIDE_FACTOR : text.length);
/** True where a text weighs no more than `limit`. Its script matters only near the limit. */
const isWithin = (text: string, limit: number): boolean =>
  text.length <= limit && (text.length * WIDE_FACTOR <= limit || weight(text) <= limit);
const isLineAlone = ({ kind }: Draft) => kind === 'paragraph' || kind === 'heading' || kind === 'caption' || kind === 'code';
/** Code stays where it stands, whatever its length: it may be half of a listing whose other half looks like words. */
const isShort = ({ kind, text }: Draft) => kind === 'code' || isWithin(text, MAX_TIGHT_CHARACTERS);

/** True where a block stays on the line below the one before. */
function isTight(draft: Draft, previous: Draft | undefined): boolean {
  if (!previous || draft.line.afterBlank) return false;
  if ((draft.kind === 'caption') !== (previous.kind === 'caption')) return false;
  if (!isLineAlone(draft)) return draft.kind === previous.kind;
  return isLineAlone(previous) && isShort(draft) && isShort(previous);
}

/** True for a short line over a paragraph. */
function isHeading({ kind, text, line }: Draft, next: Draft | undefined): boolean {
  if (kind !== 'paragraph' || line.isGlued || !next || next.kind !== 'paragraph' || next.line.number === line.number) return false;
  if (!isWithin(text, MAX_HEADING_CHARACTERS) || isWithin(next.text, MIN_HEADED_CHARACTERS - 1)) return false;
  return HAS_LETTER.test(text) && !ENDS_CLAUSE.test(text) && !QUOTED.test(text);
}

/** Looked for first: most texts have nothing to replace. */
const withSingleSpaces = ({ text, traits }: Draft): string => ((traits & (HAS_GAP | HAS_TAB)) === 0 ? text : text.replace(SPACES, ' '));

/** The nesting of each list item: how many items with less indentation it stands below in its list. */
function listLevels(drafts: readonly Draft[]): number[] {
  let indents: number[] = [];
  return drafts.map(({ kind, line }) => {
    if (kind !== 'list-item') {
      indents = [];
      return 0;
    }
    indents = [...indents.filter((indent) => indent < line.indent), line.indent];
    return Math.min(indents.length, MAX_LIST_LEVEL);
  });
}

/**
 * The blocks of a page's raw text, in reading order: hard-wrapped and broken lines joined again, lists, tables, quotes, code, captions and headings
 * recognised, in plain text, browser dumps (lynx) and Markdown. Terminal escapes and control characters are gone.
 */
export function blocksOf(text: string): Block[] {
  const clean = printable(text);
  const lines = coarseLinesOf(clean) ?? withSentences(withoutGlue(rejoined(linesOf(clean))));
  const drafts = isMarkdown(lines) ? markdownDrafts(lines) : lines.map((line) => draftOf(line, line.text, line.traits));
  const levels = listLevels(drafts);
  return drafts.map((draft, index) => {
    const { marker, line } = draft;
    const kind = isHeading(draft, drafts[index + 1]) ? 'heading' : draft.kind;
    const level = kind === 'list-item' ? (levels[index] as number) : draft.level;
    const own = kind === 'code' || kind === 'table-row' ? draft.text : withSingleSpaces(draft);
    const tight = isTight(draft, drafts[index - 1]);
    // Three shapes and no more: a copy by spread would have a shape of its own, and whatever reads blocks afterwards would be slow.
    if (line.isGlued) return { index, kind, level, text: own, tight, line: line.number, glued: true };
    if (marker === undefined) return { index, kind, level, text: own, tight, line: line.number };
    return { index, kind, level, text: own, tight, line: line.number, marker };
  });
}

import type { Text } from '../../dom/tree.js';
import type { BlockKind, Image, Span } from '../../types.js';
import { codeLanguage } from './code-language.js';
import type { Frame } from './frame.js';
import type { Inline } from './inline.js';

/** A block before its number, its line and what recurs around it are known. */
export interface DraftBlock {
  readonly kind: BlockKind;
  readonly level: number;
  readonly text: string;
  readonly marker: string | undefined;
  readonly isTight: boolean;
  /** Place in the source. */
  readonly start: number;
  /** The innermost element around all of the text. */
  readonly frame: Frame;
  readonly links: number;
  readonly linkCharacters: number;
  /** True where all of the text is links into this page. */
  readonly leadsHere: boolean;
  readonly spans: readonly Span[];
  /** Of the spans that are links into this page: the id, and what the link says of itself. */
  readonly fragments: ReadonlyMap<Span, string>;
  readonly names: ReadonlyMap<Span, string>;
  readonly images: readonly Image[];
  readonly codeLanguage: string | undefined;
  readonly item: number | undefined;
  /** The longest text of the document in it. */
  readonly anchor: Text | undefined;
  /** Where the text comes from, if the page does not show it. */
  readonly origin?: 'script';
}

/** What was read up to a boundary. */
export interface Reading {
  readonly inline: Inline;
  readonly text: string;
  readonly frame: Frame;
  /** A single line break divides it from the block before. */
  readonly isTight: boolean;
  readonly imagesAbove: readonly Image[];
}

const NONE: ReadonlyMap<Span, string> = new Map();

interface Shape {
  readonly kind: BlockKind;
  readonly level: number;
  readonly marker?: string | undefined;
}

/** What a block in this frame is. The first block of a list item takes its marker. */
function shapeOf(frame: Frame, special: 'code' | 'table-row' | undefined): Shape {
  const { marker, part, rank, quotes } = frame;
  if (special === 'table-row') return { kind: special, level: 0 };
  const isFirstOfItem = marker !== undefined && !marker.isTaken;
  if (isFirstOfItem) marker.isTaken = true;
  if (special === 'code') return { kind: special, level: 0 };
  if (part === 'heading') return { kind: 'heading', level: rank };
  if (part === 'caption') return { kind: 'caption', level: 0 };
  if (isFirstOfItem) return { kind: 'list-item', level: marker.level, marker: marker.text };
  if (quotes > 0 && part === undefined) return { kind: 'quote', level: quotes };
  return { kind: 'paragraph', level: 0 };
}

/** Takes note that the table of a row has begun. */
function isFirstRow(frame: Frame): boolean {
  let table: Frame | undefined = frame;
  while (table && table.tag !== 'table') table = table.parent;
  if (!table) return false;
  const isFirst = !table.hasBegun;
  table.hasBegun = true;
  return isFirst;
}

/** Whether the kind of a block puts it on the line below the one before. */
function isTightByKind({ kind }: Shape, frame: Frame): boolean {
  if (kind === 'list-item') return frame.marker?.isFirst === false;
  return kind === 'table-row' ? !isFirstRow(frame) : frame.part === 'definition';
}

/** What is set off; of a term that a definition follows, the whole. */
function spansOf(inline: Inline, text: string, { part }: Frame): Span[] {
  const spans = inline.takeSpans();
  const isTerm = part === 'term' && !spans.some(({ kind }) => kind === 'strong');
  return isTerm ? [{ kind: 'strong', start: 0, end: text.length }, ...spans] : spans;
}

const NO_IMAGES: readonly Image[] = [];

function imagesOf({ images }: Inline, text: string, above: readonly Image[]): readonly Image[] {
  if (images.length === 0) return above.length === 0 ? NO_IMAGES : above;
  return [...above, ...images.map((image) => ({ ...image, at: Math.min(image.at ?? 0, text.length) }))];
}

/** The block that was read; `special` where it is no running text. */
export function draftOf({ inline, text, frame, isTight, imagesAbove }: Reading, special: 'code' | 'table-row' | undefined): DraftBlock {
  const shape = shapeOf(frame, special);
  const isInItem = frame.marker !== undefined && (shape.kind === 'paragraph' || shape.kind === 'code' || shape.kind === 'quote');
  return {
    kind: shape.kind,
    level: shape.level,
    text,
    marker: shape.marker,
    isTight: isTight || isTightByKind(shape, frame),
    start: inline.start,
    frame,
    links: inline.links,
    linkCharacters: inline.linkCharacters,
    spans: special === 'code' ? [] : spansOf(inline, text, frame),
    leadsHere: inline.leadsHere,
    fragments: inline.fragments,
    names: inline.names,
    images: imagesOf(inline, text, imagesAbove),
    codeLanguage: special === 'code' ? codeLanguage(frame) : undefined,
    item: isInItem ? frame.marker?.level : undefined,
    anchor: inline.anchor,
  };
}

/** A divider between two parts of the page. */
export function separatorOf(frame: Frame): DraftBlock {
  return {
    kind: 'separator',
    level: 0,
    text: '',
    marker: undefined,
    isTight: false,
    start: frame.element.startIndex ?? 0,
    frame,
    links: 0,
    linkCharacters: 0,
    leadsHere: false,
    spans: [],
    fragments: NONE,
    names: NONE,
    images: [],
    codeLanguage: undefined,
    item: undefined,
    anchor: undefined,
  };
}

import type { Block, Image, Span } from '../types.js';
import { safeUrl } from './safe-url.js';

const LINE_SPACES = /[\t\n\v\f\r\u2028\u2029]/g;
/** Spans in spans: seven kinds, none in its own. */
const MAX_DEPTH = 8;

/** A piece of a line as a reader sees it: words, words that are set off or linked, a picture. */
export type Inline =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'image'; readonly url: string; readonly alt: string }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: 'footnote'; readonly label: string; readonly children: readonly Inline[] }
  | { readonly kind: Exclude<Span['kind'], 'link' | 'footnote'>; readonly children: readonly Inline[] };

/** A line of plain words. */
export function plainInline(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', value: text }];
}

/** The words of a line. */
export function textOfInline(line: readonly Inline[]): string {
  return line.map((piece) => ('value' in piece ? piece.value : 'children' in piece ? textOfInline(piece.children) : '')).join('');
}

/** A span without the white space at its edges, cut to a part of the text; undefined where nothing is left. */
function trimmedSpan(span: Span, text: string, from: number, to: number): Span | undefined {
  let start = Math.max(span.start, from);
  let end = Math.min(span.end, to);
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end > start ? { ...span, start, end } : undefined;
}

function wrapped(span: Span, children: readonly Inline[]): readonly Inline[] {
  if (span.kind === 'link') {
    const url = safeUrl(span.url);
    return url === undefined ? children : [{ kind: 'link', url, children }];
  }
  if (span.kind === 'footnote') return span.footnote === undefined ? children : [{ kind: 'footnote', label: span.footnote, children }];
  return [{ kind: span.kind, children }];
}

/** What is to be put into a line, in order, and how much of it was. */
interface Pieces {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly images: readonly Image[];
  nextSpan: number;
  nextImage: number;
}

/** Where the next picture stands, if it belongs before `to`: at the end of the text it belongs to the line, not to the span that ends there. */
function imageBefore({ images, nextImage }: Pieces, to: number, isWholeLine: boolean): number {
  const at = images[nextImage]?.at ?? Number.POSITIVE_INFINITY;
  return at < to || (at === to && isWholeLine) ? at : Number.POSITIVE_INFINITY;
}

/** The one space around a picture inside a text stands before it: it needs another behind. */
function spaceBehind(text: string, imageAt: number, from: number, to: number): Inline[] {
  return plainInline(imageAt > from && imageAt < to && text.charAt(imageAt - 1) === ' ' ? ' ' : '');
}

function lineUpTo(pieces: Pieces, from: number, to: number, depth: number): Inline[] {
  const line: Inline[] = [];
  let at = from;
  const addText = (end: number) => {
    if (end > at) line.push({ kind: 'text', value: pieces.text.slice(at, end).replace(LINE_SPACES, ' ') });
    at = Math.max(at, end);
  };
  for (;;) {
    const span = pieces.spans[pieces.nextSpan];
    const spanAt = span && span.start < to ? span.start : Number.POSITIVE_INFINITY;
    const imageAt = imageBefore(pieces, to, depth === 0);
    if (imageAt <= spanAt && imageAt < Number.POSITIVE_INFINITY) {
      addText(imageAt);
      line.push(...pictureOf(pieces.images[pieces.nextImage++] as Image), ...spaceBehind(pieces.text, imageAt, from, to));
    } else if (span && spanAt < Number.POSITIVE_INFINITY) {
      pieces.nextSpan += 1;
      addText(span.start);
      const end = Math.min(span.end, to);
      if (end <= at) continue;
      const children = lineUpTo(pieces, at, end, depth + 1);
      line.push(...(depth < MAX_DEPTH ? wrapped(span, children) : children));
      at = end;
    } else break;
  }
  addText(to);
  return line;
}

function pictureOf({ url, alt = '' }: Image): Inline[] {
  const safe = safeUrl(url);
  return safe === undefined ? [] : [{ kind: 'image', url: safe, alt }];
}

/** A block's text, or a part of it, on one line, with its links, emphasis and pictures. */
export function inlineOf({ text, spans, images }: Block, from = 0, to = text.length): Inline[] {
  if (!spans && !images) {
    const line = text.slice(from, to).replace(LINE_SPACES, ' ').trim();
    return plainInline(line);
  }
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  const inside = (images ?? []).filter(({ at }) => at !== undefined && at >= from && (at < to || to === text.length));
  const pieces: Pieces = {
    text,
    spans: (spans ?? []).flatMap((span) => trimmedSpan(span, text, start, end) ?? []),
    images: inside.map((image) => ({ ...image, at: Math.min(Math.max(image.at ?? 0, start), end) })),
    nextSpan: 0,
    nextImage: 0,
  };
  return lineUpTo(pieces, start, end, 0);
}

/** The pictures that stand above a block on their own. */
export function imagesAbove({ images }: Block): Inline[] {
  return (images ?? []).filter(({ at }) => at === undefined).flatMap(pictureOf);
}

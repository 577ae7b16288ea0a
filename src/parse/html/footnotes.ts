import type { Span } from '../../types.js';
import type { DraftBlock } from './draft.js';
import type { Frame } from './frame.js';

/** What stands for a note in the text: `1`, `[12]`, `*`, `a`. */
const MARKER = /^[[(]?(?:\d{1,4}|[a-z]|[*†‡§]{1,3})[\])]?$/i;
/** How a page says that a link leads to a note. */
const NOTE_LINK = /(?:^|[\s_-])(?:noteref|footnote|footnote-ref|fnref|reference|endnote)(?:$|[\s_-])/;
/** How many elements around a block may have the id of its note. */
const MAX_ABOVE = 4;
const NOT_LABEL = /[^\p{L}\p{N}*†‡§]/gu;

/** A reference in the text: which draft and span, and the id that it leads to. */
interface Reference {
  readonly draft: number;
  readonly span: Span;
  readonly id: string;
  readonly marker: string;
}

/** The note that a block is, and its spans with references in place of links. */
export interface Notes {
  readonly labelOf: ReadonlyMap<number, string>;
  readonly spansOf: ReadonlyMap<number, readonly Span[]>;
}

const NONE: Notes = { labelOf: new Map(), spansOf: new Map() };

/** The raised parts of a draft in their order: none stands in another, so that one search by halves finds the one around a place. */
const raisedSpans = ({ spans }: DraftBlock): Span[] => spans.filter(({ kind }) => kind === 'superscript').sort((a, b) => a.start - b.start);

function isRaised({ start, end }: Span, raised: readonly Span[]): boolean {
  let low = 0;
  let high = raised.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((raised[middle] as Span).start <= start) low = middle + 1;
    else high = middle;
  }
  const last = raised[low - 1];
  return last !== undefined && last.end >= end;
}

function referencesIn(drafts: readonly DraftBlock[]): Reference[] {
  return drafts.flatMap((draft, at) => {
    const { fragments, names, text } = draft;
    if (fragments.size === 0) return [];
    const raised = raisedSpans(draft);
    return draft.spans.flatMap((span) => {
      const id = fragments.get(span);
      if (id === undefined) return [];
      const marker = text.slice(span.start, span.end);
      // A raised marker, or a link that says what it is.
      const isReference = MARKER.test(marker) && (isRaised(span, raised) || NOTE_LINK.test(names.get(span) ?? ''));
      return isReference ? [{ draft: at, span, id, marker }] : [];
    });
  });
}

/** The first block in each of the elements with these ids that says more than which note it is. */
function targetsOf(drafts: readonly DraftBlock[], ids: ReadonlySet<string>): Map<string, number> {
  const targets = new Map<string, number>();
  drafts.forEach(({ frame, text }, at) => {
    if (MARKER.test(text)) return;
    let element: Frame | undefined = frame;
    for (let steps = 0; element && steps < MAX_ABOVE; steps++, element = element.parent) {
      const { id } = element.element.attribs;
      if (id !== undefined && ids.has(id) && !targets.has(id)) targets.set(id, at);
    }
  });
  return targets;
}

/** Pairs references with the notes that they lead to. Both must be on the page, and a note must stand below its first reference. */
export function notesOf(drafts: readonly DraftBlock[]): Notes {
  const references = referencesIn(drafts);
  if (references.length === 0) return NONE;
  const targets = targetsOf(drafts, new Set(references.map(({ id }) => id)));
  const labelOf = new Map<number, string>();
  const taken = new Set<string>();
  const replaced = new Map<number, Map<Span, Span>>();
  for (const { draft, span, id, marker } of references) {
    const target = targets.get(id);
    if (target === undefined || target <= draft) continue;
    const short = marker.replace(NOT_LABEL, '');
    const label = labelOf.get(target) ?? (taken.has(short) ? id : short);
    labelOf.set(target, label);
    taken.add(label);
    const own = replaced.get(draft) ?? new Map<Span, Span>();
    replaced.set(draft, own.set(span, { kind: 'footnote', start: span.start, end: span.end, footnote: label }));
  }
  const spansOf = new Map([...replaced].map(([at, own]) => [at, withReferences(drafts[at] as DraftBlock, own)]));
  return { labelOf, spansOf };
}

/** The spans of a draft, references in place of their links; what raises a reference says no more than it does. */
function withReferences({ spans }: DraftBlock, replaced: ReadonlyMap<Span, Span>): Span[] {
  const references = new Set([...replaced.keys()].map(({ start, end }) => `${start} ${end}`));
  return spans
    .filter(({ kind, start, end }) => kind !== 'superscript' || !references.has(`${start} ${end}`))
    .map((span) => replaced.get(span) ?? span);
}

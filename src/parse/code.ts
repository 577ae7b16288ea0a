import type { Line } from './lines.js';
import { HAS_CODE_SIGN } from './traits.js';

/** Signs of program text at a line's end or beginning, or calls and operators that prose does not have. */
const CODE_SIGNS = [
  /^\[[\w. -]{1,60}\]$|[{}]$|[=()<>[\]"'].{0,200};$|\)\s{0,4}=>|=>$|[\w)\]]\($|^\}|^\{$/,
  /^(?:import \S|from [\w.]+ import |export \w|const \w+ |let \w+ =|var \w+ |def \w+\(|class \w+[({:]|function[ (]|return\b.{0,80};|public \w+ \w|private \w+ \w|#include|#!\/)/,
  /^(?:@\w+\(|\/\/|\/\*|\*\/|<\/?[a-z][\w-]{0,30}(?:[ >/]|$)|\$ \S|>>> |sudo \w|npm \w|pip3? \w|git \w+ |cd [\w./~]|elif |else:|try:|except |print\()/,
  /\w\(\)|\w\(\S{0,200}\);|\w\.\w+\(| [=!+*/<>-]?= |\w::\w|\w->\w|&&|\|\|/,
];
/** Fewest lines of a run without a fence. */
const MIN_LINES = 2;
/** Share of a run's lines that show a sign of program text. */
const MIN_SIGNED = 0.5;
const MAX_CODE_COLUMNS = 240;
const FENCE = /^(?:`{3,}|~{3,})/;

/** Every sign needs one of the traits, or a small letter or one of these at the beginning. */
const CODE_BEGINNING = /^[a-z#@/*<$>}]/;

function looksLikeCode({ text, traits }: Line): boolean {
  if (text.length > MAX_CODE_COLUMNS || ((traits & HAS_CODE_SIGN) === 0 && !CODE_BEGINNING.test(text))) return false;
  return CODE_SIGNS.some((sign) => sign.test(text));
}

/** A stretch of lines that is code: from line `begin` up to `end` (indices), its content without fences. */
interface CodeRun {
  readonly begin: number;
  readonly end: number;
  readonly content: { readonly begin: number; readonly end: number };
}

/** The run between two fences, where a fence opens at `begin`. */
function fencedRun(begin: number, closing: ReadonlyMap<number, number>): CodeRun | undefined {
  const end = closing.get(begin);
  return end === undefined ? undefined : { begin, end: end + 1, content: { begin: begin + 1, end } };
}

/** Each opening fence with the fence that closes it. */
function fencePairs(lines: readonly Line[]): Map<number, number> {
  const pairs = new Map<number, number>();
  let open: number | undefined;
  lines.forEach(({ text }, at) => {
    if ((!text.startsWith('`') && !text.startsWith('~')) || !FENCE.test(text)) return;
    if (open === undefined) open = at;
    else {
      pairs.set(open, at);
      open = undefined;
    }
  });
  return pairs;
}

/** What an indented line without a sign counts, between lines that have one. */
const INDENTED_WEIGHT = 0.5;
/** Lines without a sign that a run may hold beyond its fair share before it is given up. */
const PATIENCE = 6;

/** The run of program text that begins at `begin`: lines with its signs, and indented lines among them. */
function bareRun(lines: readonly Line[], begin: number): CodeRun | undefined {
  let end = begin;
  let signed = 0;
  for (let at = begin; at < lines.length; at++) {
    const line = lines[at] as Line;
    const hasSign = looksLikeCode(line);
    if (!hasSign && (line.margin === '' || line.afterBlank || signed + PATIENCE < MIN_SIGNED * (at - begin))) break;
    signed += hasSign ? 1 : INDENTED_WEIGHT;
    if (hasSign) end = at + 1;
  }
  const count = end - begin;
  return count >= MIN_LINES && signed >= MIN_SIGNED * count ? { begin, end, content: { begin, end } } : undefined;
}

/** The runs of lines that are code, in order: between fences, or by the looks of program text. Their white space must not change. */
function codeRuns(lines: readonly Line[]): CodeRun[] {
  const runs: CodeRun[] = [];
  const closing = fencePairs(lines);
  for (let at = 0; at < lines.length; at++) {
    const run = fencedRun(at, closing) ?? (looksLikeCode(lines[at] as Line) ? bareRun(lines, at) : undefined);
    if (!run) continue;
    runs.push(run);
    at = run.end - 1;
  }
  return runs;
}

/** The text of a run of lines, margins and blank lines as they stand. */
function verbatim(lines: readonly Line[]): string {
  return lines
    .map(({ margin, text, number }, at) => '\n'.repeat(at === 0 ? 0 : number - (lines[at - 1] as Line).number) + margin + text)
    .join('');
}

/** The lines, each run of program text as one line that nothing joins or breaks. */
export function withCodeRuns(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  let from = 0;
  for (const { begin, end, content } of codeRuns(lines)) {
    for (const line of lines.slice(from, begin)) result.push(line);
    const text = verbatim(lines.slice(content.begin, content.end));
    const { margin, indent, number, afterBlank, traits } = lines[begin] as Line;
    if (text !== '') result.push({ text, margin, indent, number, afterBlank, isCode: true, isGlued: false, traits });
    from = end;
  }
  return from === 0 ? lines : result.concat(lines.slice(from));
}

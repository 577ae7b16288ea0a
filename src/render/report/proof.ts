import type { Block, Mark } from '../../types.js';
import { colourClass } from './colours.js';
import { type Markup, markup } from './markup.js';
import { type Decision, standingOriginal, thresholdFor, type Verdict } from './verdict.js';

/** From so many blocks on they are put into groups that a browser lays out when they come into view. */
const MIN_GROUPED_BLOCKS = 300;
/** As many blocks as a screen or two show: smaller groups are work, larger ones are laid out in one go. */
const GROUP_BLOCKS = 60;
/** Deeper items and quotes stand no further right. */
const MAX_INDENT = 6;
const SEPARATOR = '* * *';

/** What the lines of a proof have in common. */
interface Proof {
  readonly decision: Decision;
  readonly byIndex: ReadonlyMap<number, Verdict>;
  readonly byName: ReadonlyMap<string, number>;
}

/** A share as the class that sets its number of hundredths. */
const hundredths = (prefix: string, share: number): string => `${prefix}${Math.round(Math.min(1, Math.max(0, share)) * 100)}`;

function markLine({ detector, confidence, reason }: Mark, decision: Decision): Markup {
  const gauge = `gauge ${hundredths('v', confidence)} ${hundredths('t', thresholdFor(detector, decision))}`;
  return markup`<p class="${colourClass(detector)}"><b>${detector}</b> <span class="${gauge}"></span><span class="num">${confidence.toFixed(2)}</span> <bdi class="reason">${reason}</bdi></p>`;
}

/** Why a marked block stands. */
function fateNote({ fate, marks }: Verdict, decision: Decision): string {
  const [first] = marks;
  if (!first) return 'Struck, and no mark says why.';
  if (fate === 'struck') return '';
  if (first.keeps) return 'Stet: it stands, as you asked.';
  const threshold = thresholdFor(first.detector, decision);
  return first.confidence < threshold
    ? `Stet: it stands, as ${first.detector} strikes from ${threshold.toFixed(2)}.`
    : 'Stet: it stands, as an option keeps what this detector marks.';
}

function originalLink(verdict: Verdict, verdicts: ReadonlyMap<number, Verdict>): Markup | undefined {
  const original = verdicts.get(standingOriginal(verdicts, verdict) ?? -1);
  if (!original) return undefined;
  const what = original.fate === 'struck' ? 'what it repeats (struck, too)' : 'the block that stands';
  return markup`<a class="original" href="#b${original.block.index}">${what}: ${unitOf(original.block)} ${numberOf(original.block)}</a>`;
}

function placeLine({ html, line }: Block): Markup | undefined {
  if (!html) return undefined;
  const names = html.names.slice(0, 3).join(' ');
  return markup`<p class="place">Line ${line}, in <code>${html.path}</code>${names !== '' && markup` of <code>${names}</code>`}</p>`;
}

/** The card that says why: shown while the pointer or the keyboard is at its block. */
function card(verdict: Verdict, { byIndex, decision }: Proof): Markup {
  const { block, fate, marks } = verdict;
  const note = fateNote(verdict, decision);
  const control = fate === 'struck' ? 'Keep this…' : 'Strike this…';
  return markup`<div class="why"><div id="w${block.index}">${marks.map((mark) => markLine(mark, decision))}${note !== '' && markup`<p class="note">${note}</p>`}</div>${placeLine(block)}<p class="acts"><button class="plain act" type="button">${control}</button> ${originalLink(verdict, byIndex)}</p></div>`;
}

function pictures({ images = [] }: Block): Markup[] {
  return images.map(({ alt = '' }) => markup`<span class="pic">picture${alt !== '' && markup`: <bdi>${alt}</bdi>`}</span>`);
}

/** The block's words in an element of their own, so that a rule can name them. The direction is that of the first letter, a list marker's at first. */
function words({ block, fate, detector }: Verdict): Markup {
  const { kind, text, marker } = block;
  const shown = kind === 'separator' && text.trim() === '' ? SEPARATOR : text;
  const hasMarker = kind === 'list-item' && marker !== undefined;
  const direction = !hasMarker && markup` dir="auto"`;
  const line =
    fate === 'struck'
      ? markup`<del class="t"${direction}>${shown}</del>`
      : markup`<span class="t${detector !== undefined && ' dots'}"${direction}>${shown}</span>`;
  return hasMarker ? markup`${pictures(block)}<div dir="auto"><i>${marker}</i> ${line}</div>` : markup`${pictures(block)}${line}`;
}

/** What a block is called: in text by its line, in HTML, where a line may be the whole page, by its place among the blocks. */
const numberOf = ({ html, line, index }: Block): number => (html ? index + 1 : line);
const unitOf = ({ html }: Block): string => (html ? 'block' : 'line');

/** How many blocks stand in an element of each name. */
function blocksByName(verdicts: readonly Verdict[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { block } of verdicts) for (const name of new Set(block.html?.names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** What a rule by selector would name, and how many blocks it is about: the element around the block, unless that is most of the page. */
function selectorData({ html }: Block, { byIndex, byName }: Proof): Markup | undefined {
  const [name] = html?.names ?? [];
  const blocks = byName.get(name ?? '') ?? 0;
  return name === undefined || 2 * blocks > byIndex.size ? undefined : markup` data-sel="${name}" data-n="${blocks}"`;
}

function blockLine(verdict: Verdict, whole: Proof): Markup {
  const { block, fate, kind, detector } = verdict;
  const { index, level, tight } = block;
  const indent = block.kind === 'list-item' || block.kind === 'quote' ? ` in${Math.min(Math.max(1, level), MAX_INDENT)}` : '';
  const look = `b ${fate} ${block.kind}${indent}${tight ? ' tight' : ''}${detector === undefined ? '' : ` ${colourClass(detector)}`}`;
  const data = markup` data-k="${kind}"${selectorData(block, whole)}`;
  if (fate === 'stands') {
    const reach = index === 0 ? '0' : '-1';
    return markup`<div class="${look}" id="b${index}"${data}><button class="m act" type="button" tabindex="${reach}"><span class="vh">Strike ${unitOf(block)} </span><i>${numberOf(block)}</i></button>${words(verdict)}</div>\n`;
  }
  const name = fate === 'struck' ? kind : 'stet';
  return markup`<div class="${look}" id="b${index}"${data}><button class="m" type="button" aria-describedby="w${index}"><b>${name}</b> <span class="vh">${unitOf(block)} </span><i>${numberOf(block)}</i></button>${words(verdict)}${card(verdict, whole)}</div>\n`;
}

/** The page as Stet read it: every block in its order, kept ones in ink, struck ones struck through, marked ones with the card that says why. */
export function proof(verdicts: readonly Verdict[], decision: Decision): Markup {
  const byIndex = new Map(verdicts.map((verdict) => [verdict.block.index, verdict]));
  const whole = { decision, byIndex, byName: blocksByName(verdicts) };
  const lines = verdicts.map((verdict) => blockLine(verdict, whole));
  if (lines.length < MIN_GROUPED_BLOCKS) return markup`<div class="group">\n${lines}</div>`;
  const groups: Markup[] = [];
  for (let at = 0; at < lines.length; at += GROUP_BLOCKS) {
    groups.push(markup`<div class="group far">\n${lines.slice(at, at + GROUP_BLOCKS)}</div>\n`);
  }
  return markup`${groups}`;
}

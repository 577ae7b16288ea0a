import { fold } from '../measure/fold.js';
import { words } from '../measure/words.js';
import type { Survey } from '../survey/index.js';
import type { Byline } from './byline.js';
import { type PrintedDate, printedDate } from './date.js';
import type { DeclaredMetadata } from './declared.js';
import { saysUpdated } from './introductions.js';
import { likeness } from './likeness.js';
import type { Title } from './title/index.js';

/** Share of words (F1) from which a line is the declared title, as the page prints it. */
const MIN_LIKENESS = 0.8;
/** Fewest words of a title that stands beside other words on its line, or is a part of the browser's. */
const MIN_TITLE_WORDS = 2;
/** How far above the story a line with a part of the title stands, in blocks. */
const MAX_ABOVE_STORY = 6;
/** Longest line that prints a declared author or date, in characters. */
const MAX_CHARACTERS = 160;
/** Most words that say that the page was changed, before the date, and most that name a zone after it. */
const MAX_UPDATED_WORDS = 4;
const MAX_ZONE_WORDS = 2;

/** The line that prints exactly this title: a heading before other lines, the first before later ones. It may leave the body, because the title is declared. */
export function printedTitle({ blocks }: Survey, title: string): Title | undefined {
  const own = words(title);
  if (own.length === 0) return undefined;
  const says = (line: (typeof blocks)[number]) =>
    line.words.length === own.length && line.block.kind !== 'code' && line.words.every((word, at) => word === own[at]);
  const lines = blocks.filter(says);
  const line = lines.find(({ block }) => block.kind === 'heading') ?? lines[0];
  return line && { text: line.block.text, block: line.block.index, isSure: true };
}

/** True where one of some texts says the same words as a line. */
export function isOneOf(texts: readonly string[], line: string): boolean {
  const own = words(line).join(' ');
  return own !== '' && texts.some((text) => words(text).join(' ') === own);
}

/** True where a line is a kicker and this title: in the page on two lines, here run into one, with no space between. */
export function runsInto(line: string, title: string): boolean {
  const before = line.endsWith(title) ? line.slice(0, line.length - title.length) : '';
  return before !== '' && !/\s$/.test(before) && words(title).length >= MIN_TITLE_WORDS;
}

/** The line above the story, a date right below it, that prints one of the parts of the browser's title. */
export function printedPart({ blocks, story, language }: Survey, parts: readonly string[]): Title | undefined {
  const from = Math.max(0, story.first - MAX_ABOVE_STORY);
  const isDated = (line: (typeof blocks)[number] | undefined) =>
    line !== undefined && line.block.text.length <= MAX_CHARACTERS && printedDate(line.block.text, language) !== undefined;
  for (let at = from; at < story.first; at++) {
    const { block, words: own } = blocks[at] as (typeof blocks)[number];
    if (own.length < MIN_TITLE_WORDS || block.kind === 'code' || !isDated(blocks[at + 1]) || !isOneOf(parts, block.text)) continue;
    return { text: block.text, block: at, isSure: true };
  }
  return undefined;
}

/** True where a line that the text path took for the headline may be the declared title in other words. */
export const isSameTitle = (declared: string, printed: string): boolean => likeness(words(declared), words(printed)) >= MIN_LIKENESS;

/** A name as a line prints it: pages set names in capitals. Undefined where it is not in the line. */
function printedName(line: string, name: string): string | undefined {
  if (line.includes(name)) return name;
  const at = line.toUpperCase().indexOf(name.toUpperCase());
  const printed = line.slice(at, at + name.length);
  return at >= 0 && printed.toUpperCase() === name.toUpperCase() ? printed : undefined;
}

/** The lines from `from` up to `to` that print a declared author, as bylines of their own. */
export function statedBylines({ blocks }: Survey, range: { from: number; to: number }, { byline }: DeclaredMetadata): Byline[] {
  if (!byline) return [];
  const names = [byline.value, ...byline.value.split(', ')];
  return blocks.slice(range.from, range.to).flatMap(({ block }) => {
    const printed = block.text.length <= MAX_CHARACTERS ? names.flatMap((one) => printedName(block.text, one) ?? []) : [];
    return printed.slice(0, 1).map((text) => ({ text, blocks: [block.index] }));
  });
}

/** The date that a line prints, where it is short and the date is this one. */
function statedDate(text: string, declared: string | undefined, language: string | undefined): PrintedDate | undefined {
  const date = declared !== undefined && text.length <= MAX_CHARACTERS ? printedDate(text, language) : undefined;
  return date && date.iso.slice(0, 10) === declared?.slice(0, 10) ? date : undefined;
}

/** The lines that print the declared date of publication. */
export function statedDates({ blocks, language }: Survey, range: { from: number; to: number }, { published }: DeclaredMetadata): number[] {
  const lines = blocks.slice(range.from, range.to).filter(({ block }) => statedDate(block.text, published?.value, language));
  return lines.map(({ block }) => block.index);
}

/** The lines that say when the page was changed and nothing else: `Last updated on 9 March 2024`. */
export function statedChanges({ blocks, language }: Survey, range: { from: number; to: number }, { modified }: DeclaredMetadata): number[] {
  const lines = blocks.slice(range.from, range.to).filter(({ block: { text } }) => {
    const date = statedDate(text, modified?.value, language);
    if (!date) return false;
    const before = text.slice(0, date.start);
    return saysUpdated(fold(before)) && words(before).length <= MAX_UPDATED_WORDS && words(text.slice(date.end)).length <= MAX_ZONE_WORDS;
  });
  return lines.map(({ block }) => block.index);
}

import { fold } from '../measure/fold.js';
import type { Survey } from '../survey/index.js';
import { type PrintedDate, printedDate } from './date.js';
import { introductionEnd, saysUpdated } from './introductions.js';

/** The date of publication, and the block that prints it. */
export interface Published {
  readonly iso: string;
  readonly text: string;
  readonly block: number;
}

/** Longest line that is read as a date line, in words: `Posted by Nina Pineda in Local News on Friday, 12 May 2024 at 10:05 am`. */
const MAX_WORDS = 26;
/** Most words beside the date: more is a headline in a list, or a sentence. */
const MAX_OTHER_WORDS = 12;

/** Longest line above a date that may introduce it, in characters. */
const MAX_INTRODUCTION = 40;

/** The first date of a line that is not said to be an update. */
export function publicationDate(text: string, language: string | undefined): PrintedDate | undefined {
  let offset = 0;
  for (let tries = 0; tries < 3; tries++) {
    const rest = text.slice(offset);
    const date = printedDate(rest, language);
    if (!date) return undefined;
    if (!saysUpdated(fold(rest.slice(0, date.start)))) return { iso: date.iso, start: date.start + offset, end: date.end + offset };
    offset += date.end;
  }
  return undefined;
}

/** The first date of publication among the blocks from `from` up to `to`, and the rank: a line with an introduction goes before a bare date. */
export function findPublished(
  survey: Survey,
  range: { readonly from: number; readonly to: number; readonly title: number | undefined },
): Published | undefined {
  let bare: Published | undefined;
  for (let index = range.from; index < range.to; index++) {
    const line = survey.blocks[index];
    if (!line || index === range.title || line.isProse || line.length > MAX_WORDS) continue;
    const { text } = line.block;
    const date = publicationDate(text, survey.language);
    if (!date) continue;
    const before = survey.blocks[index - 1]?.block.text ?? '';
    if (date.start === 0 && before.length < MAX_INTRODUCTION && saysUpdated(fold(before))) continue;
    const found = { iso: date.iso, text: text.slice(date.start, date.end).trim(), block: index };
    const isIntroduced = introductionEnd(text, 'published') > 0 || introductionEnd(before.slice(0, MAX_INTRODUCTION), 'published') > 0;
    if (isIntroduced) return found;
    const others = Math.ceil(line.length) - (text.slice(date.start, date.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
    if (others > MAX_OTHER_WORDS) continue;
    bare ??= found;
  }
  return bare;
}

/** Blocks after the story's last prose in which the date may stand. */
const CLOSING_BLOCKS = 3;
/** Shorter introductions (`on`, `am`, `le`) begin sentences and captions as well. */
const MIN_INTRODUCTION = 4;

/** The date that stands directly after the story, introduced as that of its publication: `发布日期：2024-12-13`. */
export function findClosingPublished(survey: Survey): Published | undefined {
  const { last } = survey.story;
  for (let index = last + 1; index <= last + CLOSING_BLOCKS && index < survey.blocks.length; index++) {
    const line = survey.blocks[index];
    if (!line || line.isProse || line.length > MAX_WORDS) continue;
    const { text } = line.block;
    const end = introductionEnd(text, 'published');
    if (end < MIN_INTRODUCTION) continue;
    const date = publicationDate(text, survey.language);
    if (date && date.start <= end) return { iso: date.iso, text: text.slice(date.start, date.end).trim(), block: index };
  }
  return undefined;
}

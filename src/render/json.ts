import type { Article, Block, Mark, Metadata } from '../types.js';
import { bodyBlocks } from './body.js';
import { firstWords } from './first-words.js';
import { bodyText } from './text.js';

/** The shape of `renderJson`'s output; a change that breaks its readers raises it. */
const SCHEMA_VERSION = 1;
const MAX_MARK_TEXT = 80;

/** The clean article as one flat record. A field that the page does not say is absent. */
export interface ArticleRecord extends Metadata {
  /** The cleaned body without the title, as `bodyText` prints it. */
  readonly text: string;
}

/** One mark, with enough of its block to find it. */
export interface MarkRecord {
  /** Index of the block in the page. */
  readonly block: number;
  /** Line of the input where the block begins, from 1. */
  readonly line: number;
  readonly detector: string;
  readonly reason: string;
  /** 0 to 1, two decimals. */
  readonly confidence: number;
  /** Of a repetition: the block that it repeats. */
  readonly original?: number;
  /** The block's first words, at most 80 characters. */
  readonly text: string;
}

/** Copied field by field, so that the order is always the same and nothing else of the input gets out. */
function metadataFields({ title, byline, published, publishedText, site, agency, language, url }: Metadata): Metadata {
  const fields = Object.entries({ title, byline, published, publishedText, site, agency, language, url });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** The clean article as one flat record: metadata, then the body's text. */
export function articleRecord(article: Article): ArticleRecord {
  return { ...metadataFields(article.metadata), text: bodyText(article) };
}

function markRecord({ block, detector, reason, confidence, original }: Mark, { line, text }: Block): MarkRecord {
  const rounded = Math.round(confidence * 100) / 100;
  const repeats = original === undefined ? {} : { original };
  return { block, line, detector, reason, confidence: rounded, ...repeats, text: firstWords(text, MAX_MARK_TEXT) };
}

/** Every mark, weak ones too, in the order of the blocks; of one block the surest first. */
export function markRecords(article: Article): MarkRecord[] {
  const blocks = new Map([...article.blocks, ...article.struck].map((block) => [block.index, block]));
  return [...article.marks]
    .sort((a, b) => a.block - b.block || b.confidence - a.confidence)
    .flatMap((mark) => {
      const block = blocks.get(mark.block);
      return block ? [markRecord(mark, block)] : [];
    });
}

/** The clean article as indented JSON: metadata, text, the blocks that stand, and every mark. */
export function renderJson(article: Article): string {
  const blocks = bodyBlocks(article).map(({ block: { kind, level, marker, text, codeLanguage, item, footnote, spans, images } }) => {
    return { kind, level, marker, text, codeLanguage, item, footnote, spans, images };
  });
  const record = { schemaVersion: SCHEMA_VERSION, ...articleRecord(article), blocks, marks: markRecords(article) };
  return `${JSON.stringify(record, null, 2)}\n`;
}

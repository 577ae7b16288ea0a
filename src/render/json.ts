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
  /** Present where the mark is a rule of the user's that lets the block stand. */
  readonly keeps?: true;
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

/** What a mark says, less its block. */
function markFields({ detector, reason, confidence, keeps, original }: Mark): Omit<MarkRecord, 'block' | 'line' | 'text'> {
  return {
    detector,
    reason,
    confidence: Math.round(confidence * 100) / 100,
    ...(keeps && { keeps }),
    ...(original !== undefined && { original }),
  };
}

function markRecord(mark: Mark, { line, text }: Block): MarkRecord {
  return { block: mark.block, line, ...markFields(mark), text: firstWords(text, MAX_MARK_TEXT) };
}

const byBlockThenSurest = (a: Mark, b: Mark) => a.block - b.block || b.confidence - a.confidence;

/** Every mark, weak ones too, in the order of the blocks; of one block the surest first. */
export function markRecords(article: Article): MarkRecord[] {
  const blocks = new Map([...article.blocks, ...article.struck].map((block) => [block.index, block]));
  return [...article.marks].sort(byBlockThenSurest).flatMap((mark) => {
    const block = blocks.get(mark.block);
    return block ? [markRecord(mark, block)] : [];
  });
}

/** The marks of each block, the surest first. */
function marksByBlock(marks: readonly Mark[]): ReadonlyMap<number, readonly ReturnType<typeof markFields>[]> {
  const byBlock = new Map<number, ReturnType<typeof markFields>[]>();
  for (const mark of [...marks].sort(byBlockThenSurest)) {
    const others = byBlock.get(mark.block);
    if (others) others.push(markFields(mark));
    else byBlock.set(mark.block, [markFields(mark)]);
  }
  return byBlock;
}

/**
 * The clean article as indented JSON: metadata, text, every block of the page with its place and its marks, those that stand and those that were struck, and all marks
 * in one list. `schema/article.schema.json` describes it.
 */
export function renderJson(article: Article): string {
  const byBlock = marksByBlock(article.marks);
  const place = ({ index, line }: Block) => ({ index, line });
  const blocks = bodyBlocks(article).map(({ block }) => {
    const { index, kind, level, marker, text, codeLanguage, item, footnote, spans, images } = block;
    const shown = { kind, level, marker, text, codeLanguage, item, footnote, spans, images };
    return { ...place(block), verdict: 'stands', ...shown, marks: byBlock.get(index) };
  });
  const struck = article.struck.map((block) => {
    const { index, kind, level, marker, text } = block;
    return { ...place(block), verdict: 'struck', kind, level, marker, text, marks: byBlock.get(index) ?? [] };
  });
  const { isInDoubt, secondOpinion } = article;
  const judgement = { ...(isInDoubt && { isInDoubt }), ...(secondOpinion && { secondOpinion }) };
  const record = { schemaVersion: SCHEMA_VERSION, ...articleRecord(article), ...judgement, blocks, struck, marks: markRecords(article) };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** The nouns that every stage shares: readonly plain data that crosses a thread boundary and prints as JSON without help. */

/** What a block is, as a reader sees it. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'quote' | 'code' | 'caption' | 'separator';

/** The smallest unit kept or dropped whole: what a reader sees as one paragraph, heading or list item. */
export interface Block {
  /** Place among the page's blocks, from 0. */
  readonly index: number;
  readonly kind: BlockKind;
  /** Heading rank (1 to 6), nesting of a list item or quote (from 1); 0 for the other kinds, and for a heading whose rank the text does not show. */
  readonly level: number;
  /** The words, without list marker and without heading or quote signs. Only code holds line breaks; the cells of a table row are divided by tabs. */
  readonly text: string;
  /** The list marker as the page prints it: `•`, `-`, `3.` */
  readonly marker?: string;
  /** True where the block stands on the line below the block before, with no blank line between: lists, table rows, verse. */
  readonly tight: boolean;
  /** The line of the input where the block begins, from 1. */
  readonly line: number;
}

/** What the page says about itself. A field is absent where the page does not surely say it. */
export interface Metadata {
  readonly title?: string;
  /** The author line as printed, without its "by". */
  readonly byline?: string;
  /** The date of publication, as printed. */
  readonly publishedText?: string;
  /** The same as ISO 8601: `2024-12-13`, or `2024-12-13T10:05` where the page prints the hour, with an offset where it prints the zone. */
  readonly published?: string;
  /** When the page says that it was last changed, as ISO 8601 like `published`. From HTML only, like the fields down to `tags`. */
  readonly modified?: string;
  /** The address that the page calls its own, absolute. */
  readonly canonical?: string;
  /** The page's own summary of itself, as search engines and cards show it. */
  readonly excerpt?: string;
  /** The address of the lead image, absolute. */
  readonly image?: string;
  /** The page's own keywords, each once, in its order. */
  readonly tags?: readonly string[];
  /** The site's name. */
  readonly site?: string;
  /** The news agency that the text credits: `Reuters`, `dpa`. */
  readonly agency?: string;
  /** ISO 639-1 code of the language that most of the page is in. */
  readonly language?: string;
  readonly url?: string;
}

/** A block that says nothing but metadata, and which: its words stand in that field, so it leaves the body. */
export interface MetadataBlock {
  readonly block: number;
  readonly fields: readonly (keyof Metadata)[];
}

/** One parsed input: its blocks in reading order and what it says about itself. */
export interface Page {
  readonly source: 'html' | 'text';
  readonly metadata: Metadata;
  readonly metadataBlocks: readonly MetadataBlock[];
  readonly blocks: readonly Block[];
}

/** One detector's reason to call one block boilerplate. */
export interface Mark {
  /** Index of the block. */
  readonly block: number;
  /** Name of the detector. */
  readonly detector: string;
  /** Why, in words for the reader. */
  readonly reason: string;
  /** How sure the detector is, 0 to 1. `favor` decides how sure is enough to strike. */
  readonly confidence: number;
}

/** The blocks that stand, the blocks that were struck, and every mark as the explanation. Together the two lists are all blocks of the page. */
export interface Article {
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  readonly struck: readonly Block[];
  readonly marks: readonly Mark[];
  /** True where nothing on the page looks like an article: what no named detector struck stands. */
  readonly isInDoubt?: boolean;
}

/** What became of one input in a batch. A failed input is a value, not an exception. */
export type Outcome =
  | { readonly id: string; readonly ok: true; readonly article: Article }
  | { readonly id: string; readonly ok: false; readonly error: string };

/** Which error hurts less: leaving boilerplate in (`recall`) or losing text of the article (`precision`). */
export type Favor = 'precision' | 'balance' | 'recall';

export interface CleanOptions {
  /** The page's address, where the input does not say it. */
  readonly url?: string;
  /** Default `balance`. */
  readonly favor?: Favor;
  /** Names of detectors whose marks strike nothing. */
  readonly keep?: readonly string[];
  /** Names of the detectors to run; default all. */
  readonly only?: readonly string[];
  /** WHATWG label of the charset of bytes; default detection. */
  readonly encoding?: string;
}

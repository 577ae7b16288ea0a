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
  /** Present where nothing stood in the page between this block and the one before, not even a space: texts of elements that a scraper put together (`Read moreSubscribe`). */
  readonly glued?: true;
  /** From HTML: links, emphasis and the like, by their beginning, the longer first. */
  readonly spans?: readonly Span[];
  /** From HTML: the pictures above the block and in it. */
  readonly images?: readonly Image[];
  /** From HTML: the language of code as the page names it (`python`, `js`). */
  readonly codeLanguage?: string;
  /** From HTML: the nesting (from 1) of the list item that this block goes on with. */
  readonly item?: number;
  /** From HTML: the name of the footnote that begins here; spans refer to it. */
  readonly footnote?: string;
  /** From HTML: where the block stands in the page. */
  readonly html?: Structure;
}

/** A part of a block's text that the page sets off or links: from `start` up to `end`, in UTF-16 code units. Spans of one block are nested, never crossed. */
export interface Span {
  readonly kind: 'link' | 'emphasis' | 'strong' | 'code' | 'deleted' | 'subscript' | 'superscript' | 'footnote';
  readonly start: number;
  readonly end: number;
  /** Where a link leads: absolute where the page's address is known, never `javascript:`, `data:` or the like. */
  readonly url?: string;
  /** The `footnote` of the block that a reference leads to. */
  readonly footnote?: string;
}

/** A picture of the page. */
export interface Image {
  /** Absolute where the page's address is known; http and https only. */
  readonly url: string;
  /** What the page says in its place. */
  readonly alt?: string;
  /** Where it stands in the block's text; absent for a picture on its own above the block. */
  readonly at?: number;
}

/** What HTML says of the place where a block stands. Lists are shared by the blocks of one element: equal places have the same object. */
export interface Structure {
  /** Names of the innermost elements around the text, outermost first: `main>article>div>p`, at most 16. */
  readonly path: string;
  /** How many elements the text stands in. */
  readonly depth: number;
  /** Ids and classes of the enclosing elements as selectors (`#comments`, `.sidebar`), innermost first, `html` and `body` left out, at most 48. Words, not hashes: they are shown as reasons. */
  readonly names: readonly string[];
  /** The kinds of parts that the text stands in, by elements and roles. */
  readonly within: readonly string[];
  /** What hides the block, where something does: `hidden`, `display:none`, `aria-hidden`. */
  readonly hidden?: string;
  /** Share of the characters that are in links, 0 to 1. */
  readonly linkDensity: number;
  /** Links that the block has a part of. */
  readonly links: number;
  /** Present where the whole text is links to other places in the same page. */
  readonly leadsHere?: true;
  /** The blocks of the page whose enclosing elements have the same names and classes (this one among them), and how many characters they have together. */
  readonly alike: { readonly blocks: number; readonly characters: number };
  /** Number of the block-level element that the text stands in, in the order of the page: the blocks of one element share it. */
  readonly element: number;
  /** Number of the block-level element around that one. */
  readonly parent: number;
  /** Numbers of the block-level elements that the text stands in, innermost first, at most 48. */
  readonly ancestors: readonly number[];
  /** The microdata property, and the last part of the type, that enclose the block: `articleBody`, `Comment`. */
  readonly itemprop?: string;
  readonly itemtype?: string;
  /** Where the text came from, if the page does not show it: `script` for JSON in a script. */
  readonly origin?: 'script';
}

/** What the page says about itself. A field is absent where the page does not surely say it. */
export interface Metadata {
  readonly title?: string;
  /** The author line as printed, without its "by". */
  readonly byline?: string;
  /** The date of publication, as printed. */
  readonly publishedText?: string;
  /** The same as ISO 8601, or the day that the page's address names: `2024-12-13`, or `2024-12-13T10:05` where the page prints the hour, with an offset where it prints the zone. */
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

/** Where each field of the metadata comes from, in words for the reader: `JSON-LD headline`, `og:title`, `line 3`. */
export type MetadataSources = Readonly<Partial<Record<keyof Metadata, string>>>;

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
  readonly sources?: MetadataSources | undefined;
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
  /** Of a repetition: index of the block that it repeats. */
  readonly original?: number;
  /** Present where the mark is a rule of the user's that lets the block stand, whatever its other marks say. */
  readonly keeps?: true;
}

/** What the user knows better: which blocks are to stand, or to go. It has one of `phrase`, `pattern` and `selector`; a rule that keeps may have `site` alone. */
export interface Rule {
  /** Words of the block; case, accents, spaces, punctuation and quote marks do not count. Up to three words must be all that it says, more may stand anywhere in it. */
  readonly phrase?: string;
  /** Says it otherwise: true where the phrase must be all that the block says, false where it may stand anywhere in it. */
  readonly whole?: boolean;
  /** A regular expression in RE2's syntax, found anywhere in the block's first 5,000 characters: `(?i)^read also`. */
  readonly pattern?: string;
  /** A CSS selector of elements that the block may stand in. HTML only. */
  readonly selector?: string;
  /** A host or domain, whose subdomains count: the rule is for pages from there alone. A page whose address nobody says is from nowhere. */
  readonly site?: string;
}

/**
 * Corrections: they win over every detector. Of the rules that match a block decides one of a site before others (the longer site first), a phrase before a pattern
 * before a selector before a site alone, the phrase of more words, the selector of the inner element; then one that keeps, then the last.
 */
export interface Rules {
  readonly keep?: readonly Rule[];
  readonly strike?: readonly Rule[];
  /** Where the rules stand, for reasons: `stet.config.json`. */
  readonly from?: string;
}

/** The blocks that stand, the blocks that were struck, and every mark as the explanation. Together the two lists are all blocks of the page. */
export interface Article {
  readonly metadata: Metadata;
  /** Where the metadata comes from; absent where there is none. */
  readonly sources?: MetadataSources;
  readonly blocks: readonly Block[];
  readonly struck: readonly Block[];
  readonly marks: readonly Mark[];
  /** True where nothing on the page looks like an article: what no named detector struck stands. */
  readonly isInDoubt?: boolean;
  /** Present where another extractor was asked about the page: how many blocks it keeps, or why it said nothing. */
  readonly secondOpinion?: { readonly kept: number } | { readonly refused: string };
}

/** What became of one input in a batch. A failed input is a value, not an exception. */
export type Outcome =
  | { readonly id: string; readonly ok: true; readonly article: Article }
  | { readonly id: string; readonly ok: false; readonly error: string };

/** Which error hurts less: leaving boilerplate in (`recall`) or losing text of the article (`precision`). */
export type Favor = 'precision' | 'balance' | 'recall';

/** A page of HTML for a second reader: the text of each block stands in an element that bears its number. */
export interface TaggedPage {
  readonly html: string;
  readonly elements: number;
  /** The sum over all elements of how deep each stands: what it costs to look from each at all around it. */
  readonly depths: number;
  /** Children of the element that has most. */
  readonly widest: number;
  readonly url?: string;
}

/** What a second reader says of a page: the blocks that it keeps, in order, or why it says nothing. */
export type Verdict = { readonly kept: readonly number[] } | { readonly refused: string };

/** Another extractor that is asked about a page. */
export type SecondOpinion = (page: TaggedPage) => Verdict;

/** What a page is given as; `auto` tells HTML by how it begins. */
export type InputFormat = 'auto' | 'text' | 'html';

/** What the pages of one site repeat. Lines are whole numbers that stand for them, in ascending order; the lists go together. */
export interface SiteLines {
  /** Pages that were counted, copies of one story once. */
  readonly pages: number;
  readonly keys: Float64Array;
  /** On how many of the pages each line stands: at least five. */
  readonly counts: Uint32Array;
  /** On how many it stands deep inside the story. */
  readonly inside: Uint32Array;
  /** 1 for the lines that head sections of the stories, as far as the order shows in which they stand. */
  readonly headings: Uint8Array;
}

/** What sites repeat on their pages, by the site's name. Made by `stet/site-profile`; plain data. */
export interface SiteProfile {
  readonly sites: ReadonlyMap<string, SiteLines>;
}

export interface CleanOptions {
  /** Default `auto`. */
  readonly inputFormat?: InputFormat;
  /** The page's address, where the input does not say it: what its links are relative to. */
  readonly url?: string;
  /** Default `balance`. */
  readonly favor?: Favor;
  /** Names of detectors whose marks strike nothing. */
  readonly keep?: readonly string[];
  /** Names of the detectors to run; default all. */
  readonly only?: readonly string[];
  /** What is to stand or to go, whatever detectors say. */
  readonly rules?: Rules;
  /** How sure a mark must be to strike, 0 to 1: by the side of `favor` (`balance`: 0.6), or by detector, which counts for every side. */
  readonly thresholds?: Readonly<Record<string, number>>;
  /** CSS selectors of elements that are struck, whatever is in them and whatever `rules` say. HTML only, as there are no elements in text. */
  readonly strike?: readonly string[];
  /** CSS selectors of elements that stand. Where elements of both stand in each other, the inner one decides. */
  readonly stand?: readonly string[];
  /** Another extractor (`readability` of `stet/second-opinion`) that is asked about pages of HTML: where the judgement is unsure, or always. Default: none. */
  readonly secondOpinion?: { readonly ask: SecondOpinion; readonly always?: boolean };
  /** What the sites of the pages repeat. Which site this page is of, `site` says, else the host of `url`; a profile of one site is that of a page that says neither. */
  readonly siteProfile?: SiteProfile;
  /** The name of the page's site in the profile. */
  readonly site?: string;
  /** WHATWG label of the charset of bytes, as HTTP says it; default: what the page declares and detection. */
  readonly encoding?: string;
}

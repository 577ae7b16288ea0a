/** One thing that the page declares about itself, and where: `JSON-LD headline`, `og:title`, `h1`. */
export interface Declaration<Value = string> {
  readonly value: Value;
  readonly source: string;
}

/** What the markup of a page says about the page, beside its visible text. A field is absent where nothing credible says it. */
export interface DeclaredMetadata {
  readonly title?: Declaration;
  /** True where the title stands in the page as its heading, so that its words are the page's own and not a search engine's version. */
  readonly isTitleHeading?: boolean;
  /** The parts of the browser's title between the signs that divide it, in order. */
  readonly titleParts?: readonly string[];
  /** The authors' names, joined by commas. */
  readonly byline?: Declaration;
  /** ISO 8601, as in `Metadata`. */
  readonly published?: Declaration;
  /** The same date as the page prints it, where the markup shows which text that is. */
  readonly publishedText?: Declaration;
  readonly modified?: Declaration;
  readonly site?: Declaration;
  /** ISO 639-1. */
  readonly language?: Declaration;
  /** Absolute. */
  readonly canonical?: Declaration;
  readonly excerpt?: Declaration;
  /** Absolute. */
  readonly image?: Declaration;
  readonly tags?: Declaration<readonly string[]>;
  /** What kind of page it is: `article`, `product`, `forum`, `recipe`, `listing`, `page` and others. */
  readonly pageType?: Declaration;
}

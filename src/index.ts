/** Stet's door: clean a page, render the article, list the detectors. */
export { clean } from './clean.js';
export { ALL_DETECTORS as DETECTORS } from './pipeline.js';
export { FORMATS, type Format, render } from './render/index.js';
export type {
  Article,
  Block,
  BlockKind,
  CleanOptions,
  Favor,
  Image,
  InputFormat,
  Mark,
  Metadata,
  MetadataBlock,
  MetadataSources,
  Outcome,
  Page,
  Rule,
  Rules,
  SecondOpinion,
  SiteLines,
  SiteProfile,
  Span,
  Structure,
  TaggedPage,
  Verdict,
} from './types.js';

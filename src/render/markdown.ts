import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Article } from '../types.js';
import { frontMatter } from './front-matter.js';
import { toMdast } from './mdast.js';

export interface MarkdownOptions {
  /** Put the metadata before the article as YAML front matter. Default false. */
  readonly frontMatter?: boolean;
}

/**
 * The clean article as GitHub Flavored Markdown. What looks like markup in the page's text is escaped, so that it shows as
 * the page printed it. An empty article is an empty string.
 */
export function renderMarkdown(article: Article, options: MarkdownOptions = {}): string {
  const body = toMarkdown(toMdast(article), {
    bullet: '-',
    listItemIndent: 'one',
    // Aligned pipes would pad every row of a table to its longest cell: one long cell multiplies the output.
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
  const head = options.frontMatter ? frontMatter(article.metadata) : '';
  return [head, body].filter((part) => part !== '').join('\n');
}

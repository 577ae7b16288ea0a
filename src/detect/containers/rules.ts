/**
 * How the containers of one kind of boilerplate are named.
 *
 * `names`: ids and classes as selectors, divided by white space (`#disqus_thread`, `.cc-window`); a `*` at the end stands for any ending.
 * `words`: what a name says wherever it stands in it, divided by ` | ` or line breaks: `share bar` is in `.share-bar`, `#article_ShareBar2` and `.js-share-bar--top`.
 */
export interface ContainerRules {
  readonly names: string;
  readonly words: string;
}

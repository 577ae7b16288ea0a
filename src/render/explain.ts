import type { Article } from '../types.js';
import { renderDiff } from './explanation/diff.js';
import { renderList } from './explanation/list.js';

/** How an explanation is laid out: the marks as a list, or the page with its struck lines. */
export type ExplanationForm = 'list' | 'diff';

export interface ExplanationOptions {
  /** Default `list`. */
  readonly form?: ExplanationForm;
  /** Print with ANSI colours. */
  readonly colour: boolean;
  /** Width of the terminal in columns; default 120. */
  readonly columns?: number;
}

const DEFAULT_COLUMNS = 120;

/** Why each block was struck, for a terminal. */
export function renderExplanation(article: Article, { form = 'list', colour, columns = DEFAULT_COLUMNS }: ExplanationOptions): string {
  return (form === 'diff' ? renderDiff : renderList)(article, { colour, columns });
}

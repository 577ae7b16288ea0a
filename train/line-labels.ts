import { linesOf } from './labels.js';

/** Without white space and list marks, so that wrapped and marked lines are found in an article whose lines are set otherwise. */
const bare = (text: string): string => text.replace(/^\s*(?:[-*•·>–—]|#+|\d+[.)])\s+/gm, '').replace(/\s+/g, '');
/** Characters from which a line that is part of a line of the article is no chance. */
const MIN_PART = 12;

/** The labels of a text's lines that are not empty, a digit each, as in `LabelledPage`: content where the article says the line, boilerplate else; where it is only the title, 2. */
export function lineLabels(text: string, article: string, title = ''): string {
  const lines = new Set(article.split('\n').map(bare));
  const whole = bare(article);
  const label = (line: string) => {
    if (lines.has(line) || (line.length >= MIN_PART && whole.includes(line))) return '1';
    return line === bare(title) ? '2' : '0';
  };
  return linesOf(text)
    .map((line) => label(bare(line)))
    .join('');
}

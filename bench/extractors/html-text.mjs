import { compile } from 'html-to-text';

const LINE = { leadingLineBreaks: 1, trailingLineBreaks: 1 };
const BLOCK = { leadingLineBreaks: 2, trailingLineBreaks: 2 };

/** A table cell, with a tab after it: what a browser's `innerText` writes. Without a formatter, the words of two cells grow together. */
function formatCell(element, walk, builder) {
  walk(element.children, builder);
  builder.addLiteral('\t');
}

/**
 * The text of an extractor's HTML, the same way for all of them: a blank line between blocks, none between list items, no link targets, no images.
 * @type {(html: string) => string}
 */
export const htmlText = compile({
  wordwrap: false,
  formatters: { cell: formatCell },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'div', format: 'block', options: BLOCK },
    ...['li > p', 'li > div', 'tr', 'dt', 'dd'].map((selector) => ({ selector, format: 'block', options: LINE })),
    ...['td', 'th'].map((selector) => ({ selector, format: 'cell' })),
  ],
});

// Defuddle on linkedom, without the network.
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { answerLines } from './answer-lines.mjs';
import { htmlText } from './html-text.mjs';

/** A document with the two things of a browser that Defuddle asks for and linkedom has not. */
function documentOf(html) {
  const { document } = parseHTML(html);
  document.styleSheets ??= [];
  if (document.defaultView) document.defaultView.getComputedStyle ??= () => ({ display: '' });
  return document;
}

await answerLines(async (html, url) => (await Defuddle(documentOf(html), url, { useAsync: false })).content, htmlText);

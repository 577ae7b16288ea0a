// Mozilla's Readability on jsdom, as its readme sets it up.
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { answerLines } from './answer-lines.mjs';
import { htmlText } from './html-text.mjs';

await answerLines((html, url) => {
  const { window } = new JSDOM(html, { ...(url && { url }), virtualConsole: new VirtualConsole() });
  try {
    return new Readability(window.document).parse()?.content ?? '';
  } finally {
    window.close();
  }
}, htmlText);

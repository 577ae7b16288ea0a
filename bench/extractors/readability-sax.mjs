// readabilitySAX, Readability's first version as a stream of tags.
import readabilitySax from 'readabilitySAX';
import { answerLines } from './answer-lines.mjs';
import { htmlText } from './html-text.mjs';

await answerLines((html, url) => readabilitySax.process(html, { pageURL: url, type: 'html' }).html ?? '', htmlText);

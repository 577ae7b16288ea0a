// Mozilla's Readability on linkedom.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { answerLines } from './answer-lines.mjs';
import { htmlText } from './html-text.mjs';

await answerLines((html) => new Readability(parseHTML(html).document).parse()?.content ?? '', htmlText);

// Stet's library as it is built; with `--second-opinion`, Readability is asked where Stet is unsure, as the command does.
import { clean, render } from '../../dist/index.js';
import { answerLines } from './answer-lines.mjs';

const options = { inputFormat: 'html' };
if (process.argv.includes('--second-opinion'))
  options.secondOpinion = { ask: (await import('../../dist/parse/main-content.js')).readability };

await answerLines((html, url) => render(clean(html, { ...options, ...(url && { url }) }), 'text'));

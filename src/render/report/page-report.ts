import type { Article } from '../../types.js';
import { plainLine } from '../plain-line.js';
import { cleanCopy } from './clean-copy.js';
import { legend, strip } from './legend.js';
import { type Markup, markup } from './markup.js';
import { metadataTable } from './metadata-table.js';
import { PAGE_SCRIPT } from './page-script.js';
import { PAGE_STYLE } from './page-style.js';
import { proof } from './proof.js';
import { ruleDialog } from './rule-dialog.js';
import { type Digest, renderSheet } from './sheet.js';
import { siteOf } from './site.js';
import { type Decision, verdictsOf } from './verdict.js';

/** What a report of one page says beside the article. */
export interface PageReportOptions extends Decision {
  /** What the page is called where it lies: a path, `standard input`. */
  readonly name: string;
  /** Of a page in a folder's report: where its index is, from the page. */
  readonly index?: string;
  readonly digest: Digest;
}

/** Names of `favor`: their thresholds are for all detectors. */
const SIDES = new Set(['precision', 'balance', 'recall']);

const number = (count: number): string => count.toLocaleString('en');
const blocksOf = (count: number): string => `${number(count)} ${count === 1 ? 'block' : 'blocks'}`;

function standfirst({ blocks, struck }: Article): string {
  const all = blocks.length + struck.length;
  if (all === 0) return 'There is nothing on the page.';
  if (struck.length === 0) return `Nothing was struck: ${all === 1 ? 'the one block stands' : `all ${blocksOf(all)} stand`}.`;
  const standing = blocks.length === 1 ? '1 stands' : `${number(blocks.length)} stand`;
  return `Of ${blocksOf(all)}, ${standing} and ${number(struck.length)} ${struck.length === 1 ? 'was' : 'were'} struck.`;
}

/** The detectors that have thresholds of their own, in words. */
function ownThresholds({ thresholds = {}, threshold }: Decision): string {
  const own = Object.entries(thresholds).filter(([name, value]) => !SIDES.has(name) && value !== threshold);
  return own.map(([name, value]) => `, ${name} from ${value.toFixed(2)}`).join('');
}

/** What a reader should know before believing the verdict: doubt, and what another extractor said. */
function remarks({ isInDoubt, secondOpinion }: Article): Markup[] {
  const doubt = isInDoubt
    ? [markup`<p class="doubt"><b>In doubt.</b> Nothing on the page looks like an article; what no named detector strikes stands.</p>\n`]
    : [];
  if (!secondOpinion) return doubt;
  const said =
    'refused' in secondOpinion
      ? markup`was asked for, in vain: <bdi>${secondOpinion.refused}</bdi>.`
      : markup`keeps ${blocksOf(secondOpinion.kept)}; the learned judgement took it into account.`;
  return [...doubt, markup`<p class="opinion"><b>A second opinion</b> ${said}</p>\n`];
}

const HELP =
  'Point at a struck line, or reach it with Tab, to read why it went and how sure that was. The arrow keys go from line to line, Escape puts the note away.';

/**
 * The report of one page as one HTML file that needs nothing else: the page as Stet read it with its marks, a legend that filters, the clean article beside
 * it, the metadata with where each value comes from, and controls that write rules for stet.config.json. Every word of the page is escaped.
 */
export function renderPageReport(article: Article, options: PageReportOptions): string {
  const { name, index, threshold, digest } = options;
  const verdicts = verdictsOf(article, options);
  const title = plainLine(article.metadata.title ?? '') || name;
  const metadata = metadataTable(article);
  const body = markup`<a class="skip" href="#proof">Skip to the page with its marks</a>
<a class="skip" href="#article">Skip to the clean article</a>
<header class="masthead"><span class="mark">stet</span><span><bdi>${name}</bdi></span><nav aria-label="Parts of the report">${index !== undefined && markup`<a href="${index}">All pages</a>`}<a href="#proof">Marks</a><a href="#article">Article</a>${metadata && markup`<a href="#metadata">Metadata</a>`}</nav></header>
<main data-site="${siteOf(article) ?? ''}">
<div class="lead">
<h1 dir="auto">${title}</h1>
<p class="standfirst">${standfirst(article)} A mark strikes from a confidence of <span class="num">${threshold.toFixed(2)}</span>${ownThresholds(options)}.</p>
${remarks(article)}${verdicts.length > 0 && strip(verdicts)}
${legend(verdicts)}
</div>
<div class="columns">
<section id="proof" aria-labelledby="proof-name"><div class="head"><h2 id="proof-name">The page as Stet read it</h2><p class="aside controls">${HELP}</p></div>
${proof(verdicts, options)}
</section>
<section id="article" aria-labelledby="article-name"><div class="head"><h2 id="article-name">The clean article</h2></div>
<article tabindex="0" aria-labelledby="article-name">
${cleanCopy(article)}
</article></section>
</div>
${metadata && markup`<section id="metadata" aria-labelledby="metadata-name"><div class="head"><h2 id="metadata-name">What the page says about itself</h2></div>\n${metadata}\n</section>`}
</main>
${ruleDialog()}`;
  return renderSheet({ title: `${title} – stet`, body, style: PAGE_STYLE, script: PAGE_SCRIPT }, digest);
}

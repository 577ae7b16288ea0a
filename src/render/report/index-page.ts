import { colourClass } from './colours.js';
import { INDEX_SCRIPT } from './index-script.js';
import { INDEX_STYLE } from './index-style.js';
import { type Markup, markup } from './markup.js';
import { histogram, shareBar } from './plots.js';
import { type Digest, renderSheet } from './sheet.js';
import { type NumberedRow, type ReportTotals, type Sum, struckShare } from './totals.js';

/** Sites that the index lists: more would push the pages out of sight; all can be searched for. */
const MAX_LISTED_SITES = 20;

/** What the index says beside the totals. */
export interface IndexOptions {
  /** What was cleaned, as it was typed. */
  readonly name: string;
  /** Files of rows, `data/rows-1.js` and on. */
  readonly files: number;
  readonly digest: Digest;
}

const number = (count: number): string => count.toLocaleString('en');
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;
const percent = (share: number): string => `${Math.round(share * 100)} %`;

function standfirst({ all, failed }: ReportTotals): string {
  const { pages, blocks, struck, inDoubt } = all;
  const doubt = inDoubt === 0 ? '' : ` ${counted(inDoubt, 'page is', 'pages are')} in doubt: nothing on them looks like an article.`;
  const failure = failed === 0 ? '' : ` ${counted(failed, 'input', 'inputs')} could not be cleaned.`;
  return `Of ${counted(blocks, 'block', 'blocks')} on ${counted(pages, 'page', 'pages')}, ${number(blocks - struck)} stand and ${number(struck)} were struck.${doubt}${failure}`;
}

function detectorRow([name, { struck, pages }]: readonly [string, Sum], most: number): Markup {
  return markup`<tr class="${colourClass(name)}"><th scope="row"><button type="button" class="facet" data-q="detector:${name}">${name}</button></th><td class="bar">${shareBar(struck / most, 'mark')}</td><td class="num">${number(struck)}</td><td class="num">${number(pages)}</td></tr>\n`;
}

function detectorTable({ detectors }: ReportTotals): Markup {
  // Compared by code units, not by locale: the same on every machine.
  const sums = [...detectors].sort(([a, one], [b, other]) => other.struck - one.struck || (a < b ? -1 : 1));
  const most = sums[0]?.[1].struck ?? 1;
  return markup`<table><caption>What struck how much</caption><thead><tr><th scope="col">Detector</th><td></td><th scope="col" class="num">Blocks</th><th scope="col" class="num">Pages</th></tr></thead>
<tbody>
${sums.map((sum) => detectorRow(sum, most))}</tbody></table>`;
}

function siteRow([site, { pages, blocks, struck, inDoubt }]: readonly [string, Sum]): Markup {
  const share = blocks === 0 ? 0 : struck / blocks;
  const name =
    site === '' ? markup`<i>not known</i>` : markup`<button type="button" class="facet" data-q="site:${site}"><bdi>${site}</bdi></button>`;
  return markup`<tr><th scope="row">${name}</th><td class="bar">${shareBar(share)}</td><td class="num">${percent(share)}</td><td class="num">${number(pages)}</td><td class="num">${number(inDoubt)}</td></tr>\n`;
}

function siteTable({ sites, otherSites }: ReportTotals): Markup {
  const sums = [...sites].sort(([a, one], [b, other]) => other.pages - one.pages || (a < b ? -1 : 1));
  const left = sums.length - MAX_LISTED_SITES;
  const rest =
    left <= 0
      ? ''
      : `and ${counted(left, 'further site', 'further sites')}${otherSites.pages > 0 ? ' or more' : ''}; search finds their pages`;
  return markup`<table><caption>Site by site</caption><thead><tr><th scope="col">Site</th><td></td><th scope="col" class="num">Struck</th><th scope="col" class="num">Pages</th><th scope="col" class="num">In doubt</th></tr></thead>
<tbody>
${sums.slice(0, MAX_LISTED_SITES).map(siteRow)}</tbody></table>${rest !== '' && markup`<p class="aside">${rest}</p>`}`;
}

/** A row of the list of pages; the script fills the same one for all that it shows. */
function pageRow({ row, href }: NumberedRow): Markup {
  const { title, name, site = '', blocks, struck, unsure, isInDoubt, error = '' } = row;
  const share = struckShare(row);
  const label = title ?? name;
  const link =
    href === undefined ? markup`<a class="title"><bdi>${label}</bdi></a>` : markup`<a class="title" href="${href}"><bdi>${label}</bdi></a>`;
  const note = error !== '' ? error : isInDoubt ? 'in doubt' : '';
  return markup`<tr><th scope="row">${link}<span class="name"><bdi>${title === undefined ? '' : name}</bdi></span><span class="said">${note}</span></th><td class="site"><bdi>${site}</bdi></td><td class="bar">${shareBar(share)}</td><td class="num share-of">${percent(share)}</td><td class="num blocks">${number(struck)} of ${number(blocks)}</td><td class="num unsure">${percent(unsure)}</td></tr>\n`;
}

const EMPTY_ROW: NumberedRow = {
  number: 0,
  row: { name: '', blocks: 0, struck: 0, characters: 0, struckCharacters: 0, unsure: 0, isInDoubt: false, detectors: {} },
};

function pageList(totals: ReportTotals, files: number): Markup {
  const rows = totals.mostStruck();
  const all = totals.all.pages + totals.failed;
  return markup`<section id="pages" aria-labelledby="pages-name"><div class="head"><h2 id="pages-name">The pages</h2></div>
<div class="tools controls" role="search">
<label for="search">Search</label> <input type="search" id="search" autocomplete="off" spellcheck="false" placeholder="words, site:…, detector:…, is:doubt, is:failed">
<div role="group" aria-label="Order" id="orders"><button type="button" class="plain" data-order="struck" aria-pressed="true">most struck</button> <button type="button" class="plain" data-order="unsure" aria-pressed="false">least sure</button> <button type="button" class="plain" data-order="run" aria-pressed="false">as read</button></div>
</div>
<p class="aside" id="listed" role="status">The ${counted(rows.length, 'page', 'pages')} of ${number(all)} of which most was struck.</p>
<table class="list" data-files="${files}" data-all="${all}"><thead><tr><th scope="col">Page</th><th scope="col">Site</th><td></td><th scope="col" class="num">Text struck</th><th scope="col" class="num">Blocks</th><th scope="col" class="num">Unsure</th></tr></thead>
<tbody id="rows">
${rows.map(pageRow)}</tbody></table>
<nav class="pager controls" aria-label="Sheets of the list"><button type="button" class="plain" id="previous" disabled>Previous</button> <span id="sheet" class="num"></span> <button type="button" class="plain" id="next"${rows.length >= all && markup` disabled`}>Next</button></nav>
<template id="row">${pageRow(EMPTY_ROW)}</template>
</section>`;
}

/** The index of a folder's report as one HTML file: totals, plots, and the list of pages, whose further sheets the script reads from files of rows beside it. */
export function renderIndex(totals: ReportTotals, { name, files, digest }: IndexOptions): string {
  const body = markup`<a class="skip" href="#pages">Skip to the pages</a>
<header class="masthead"><span class="mark">stet</span><span><bdi>${name}</bdi></span><nav aria-label="Parts of the report"><a href="#detectors">Detectors</a><a href="#sites">Sites</a><a href="#pages">Pages</a></nav></header>
<main>
<div class="lead"><h1>${counted(totals.all.pages, 'page', 'pages')}</h1>
<p class="standfirst">${standfirst(totals)}</p></div>
<div class="plots">${histogram(totals.struckBins, 'Share of a page’s text that was struck')}${histogram(totals.unsureBins, 'Share of a page’s text that was decided on the edge')}</div>
<div class="tables"><section id="detectors" aria-label="Detectors">${detectorTable(totals)}</section><section id="sites" aria-label="Sites">${siteTable(totals)}</section></div>
${pageList(totals, files)}
</main>`;
  return renderSheet({ title: `${name} – stet`, body, style: INDEX_STYLE, script: INDEX_SCRIPT, loadsMore: true }, digest);
}

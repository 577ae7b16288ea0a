import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Article } from '../../types.js';
import { articleElements } from '../html.js';
import { Markup } from './markup.js';

/** The rank of the heading above the article. */
const RANK_ABOVE = 2;
const LOWEST_RANK = 6;
const HEADING = /^h([1-6])$/;
/** The report has no network and does not know where a relative address leads. */
const WEB_ADDRESS = /^(?:https?|mailto):/i;
/** From so many elements on they are put into groups that a browser lays out when they come into view. */
const MIN_GROUPED_ELEMENTS = 200;
const GROUP_ELEMENTS = 40;

/** The rank of a heading in the report: below the report's own, and no rank left out, as a screen reader reads them. */
function rankAfter(previous: number, own: number): number {
  return Math.min(LOWEST_RANK, previous + 1, own + RANK_ABOVE);
}

function inReport(content: ElementContent): ElementContent {
  if (content.type !== 'element') return content;
  const { tagName, properties } = content;
  if (tagName === 'img') {
    const { alt } = properties;
    const isNamed = typeof alt === 'string' && alt !== '';
    return h('span', { className: ['pic'] }, isNamed ? ['picture: ', h('bdi', alt)] : ['picture']);
  }
  const children = content.children.map(inReport);
  if (tagName === 'a') {
    const { href } = properties;
    const leadsSomewhere = typeof href === 'string' && (WEB_ADDRESS.test(href) || href.startsWith('#'));
    return leadsSomewhere ? h('a', { href, rel: ['noreferrer', 'noopener'] }, children) : h('span', children);
  }
  return { ...content, children };
}

/** A paragraph that runs from right to left is set so, whatever the page around it does. */
function directed(element: Element): Element {
  if (element.tagName === 'figure')
    return { ...element, children: element.children.map((one) => (one.type === 'element' ? directed(one) : one)) };
  return { ...element, properties: { ...element.properties, dir: 'auto' } };
}

function elementsOf(article: Article): Element[] {
  let rank = RANK_ABOVE;
  return articleElements(article).flatMap((element) => {
    const shown = inReport(element);
    if (shown.type !== 'element') return [];
    const own = HEADING.exec(shown.tagName)?.[1];
    if (own === undefined) return [directed(shown)];
    rank = rankAfter(rank, Number(own));
    return [directed({ ...shown, tagName: `h${rank}` })];
  });
}

/** The clean article as it stands in a report: pictures as their words, links to the web alone, headings below the report's own. */
export function cleanCopy(article: Article): Markup {
  const elements = elementsOf(article);
  if (elements.length < MIN_GROUPED_ELEMENTS) return new Markup(elements.map((one) => toHtml(one)).join('\n'));
  const groups: string[] = [];
  for (let at = 0; at < elements.length; at += GROUP_ELEMENTS) {
    groups.push(toHtml(h('div', { className: ['far'] }, elements.slice(at, at + GROUP_ELEMENTS))));
  }
  return new Markup(groups.join('\n'));
}

// Made-up sites of made-up pages, of which each line is known: what it is, and so whether it must stand. The same seed makes the same sites.
import { LANGUAGES } from './languages.mjs';
import { randomFrom } from './random.mjs';

/** Kinds of lines that are part of the article; all others are the site's. */
export const OF_ARTICLE = new Set(['headline', 'paragraph', 'heading', 'item', 'series', 'disclaimer']);
const SLOT = /\{(\w+)\}/g;

const filled = (template, words, random) =>
  template.replace(SLOT, (_, slot) => (slot === 'number' ? String(random.whole(3, 97)) : random.pick(words[slot])));

/** Pages that a series has, and the largest part of its site that it is. */
const SERIES_PAGES = [3, 9];
const MAX_SERIES_SHARE = 0.25;

/** What a site decides once for all its pages. */
function siteOf(number, random) {
  const language = random.pick(Object.keys(LANGUAGES));
  const words = LANGUAGES[language];
  const name = `${random.pick(words.place).split(' ').at(-1)} ${random.pick(['Post', 'Ledger', 'Echo', 'Kurier', 'Bote'])}`;
  const pages = random.whole(8, 60);
  return {
    number,
    language,
    words,
    name,
    host: `site-${number}.example`,
    pages,
    format: random.pick(['text', 'text', 'html', 'mixed']),
    mottos: random
      .some(words.motto, random.whole(1, 2))
      .map((text) => ({ text, chance: 0.55 + 0.45 * random.next(), place: random.pick(['between', 'between', 'below', 'any']) })),
    promo: random.pick(words.promo),
    promoChance: random.pick([0.6, 0.8, 1]),
    adverts: random.some(words.advert, random.whole(2, 3)),
    advertSlots: random.whole(0, 2),
    headings: random.some(words.headings, random.whole(2, 6)),
    hasLists: random.happens(0.3),
    disclaimer: random.happens(0.6) ? random.pick(words.disclaimer) : undefined,
    disclaimerChance: 0.1 + 0.3 * random.next(),
    seriesPages: random.happens(0.5) ? Math.min(random.whole(...SERIES_PAGES), Math.floor(MAX_SERIES_SHARE * pages)) : 0,
    authors: random.some(words.name, random.whole(2, 4)),
    menu: words.menu.slice(0, random.whole(4, 8)),
    footer: words.footer.slice(0, random.whole(3, 6)),
  };
}

const paragraphOf = ({ words }, random) =>
  Array.from({ length: random.whole(2, 4) }, () => filled(random.pick(words.sentence), words, random)).join(' ');

/** Puts lines between the paragraphs of a story, never above its first. */
function insert(story, lines, random) {
  for (const line of lines) {
    const gaps = story.flatMap(({ kind }, at) => (at > 0 && kind === 'paragraph' && story[at - 1].kind === 'paragraph' ? [at] : []));
    story.splice(gaps.length > 0 ? random.pick(gaps) : story.length, 0, line);
  }
}

function sectionsOf(site, random) {
  const story = [];
  const headings = site.headings.filter(() => random.happens(0.6));
  const sections = [undefined, ...headings];
  for (const heading of sections) {
    if (heading) story.push({ kind: 'heading', text: heading });
    for (let count = random.whole(2, heading ? 4 : 5); count > 0; count--)
      story.push({ kind: 'paragraph', text: paragraphOf(site, random) });
  }
  if (site.hasLists) {
    const { label, items } = site.words.needs;
    const measured = (item) => (random.happens(0.6) ? `${random.whole(2, 99) * 5} g ${item}` : item);
    story.push(
      { kind: 'heading', text: label },
      ...random.some(items, random.whole(4, 7)).map((item) => ({ kind: 'item', text: measured(item) })),
    );
    for (let count = random.whole(2, 3); count > 0; count--) story.push({ kind: 'paragraph', text: paragraphOf(site, random) });
  }
  return story;
}

/** What the site puts between the paragraphs of this page, and what below the story. */
function insertionsOf(site, random) {
  const between = [];
  const below = [];
  for (const { text, chance, place } of site.mottos) {
    if (!random.happens(chance)) continue;
    const isBetween = place === 'between' || (place === 'any' && random.happens(0.5));
    (isBetween ? between : below).push({ kind: 'motto', text });
  }
  if (random.happens(site.promoChance)) between.push({ kind: 'promo', text: site.promo });
  for (const text of random.some(site.adverts, site.advertSlots)) between.push({ kind: 'advert', text });
  return { between, below };
}

function linesOf(site, page, random) {
  const { words } = site;
  const author = random.pick(site.authors);
  const story = sectionsOf(site, random);
  if (page < site.seriesPages) story.splice(random.whole(0, 1), 0, { kind: 'series', text: words.series });
  const { between, below } = insertionsOf(site, random);
  insert(story, between, random);
  if (site.disclaimer && random.happens(site.disclaimerChance)) story.push({ kind: 'disclaimer', text: site.disclaimer });
  const furniture = (text) => ({ kind: 'furniture', text });
  return [
    furniture(site.name),
    ...site.menu.map(furniture),
    { kind: 'headline', text: filled(random.pick(words.title), words, random) },
    furniture(words.by.replace('{name}', author)),
    ...story,
    ...below,
    { kind: 'bio', text: words.bio.replace('{name}', author).replace('{place}', words.place[0]) },
    furniture(words.related),
    ...Array.from({ length: 3 }, () => ({ kind: 'related', text: filled(random.pick(words.title), words, random) })),
    ...site.footer.map((text) => furniture(text.replace('{site}', site.name))),
  ];
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const TAGS = { headline: 'h1', heading: 'h2', item: 'li' };

/** The page as its template prints it: plain elements, so that it is the words that speak and not the names of containers. */
function htmlOf(lines, { language }) {
  const title = lines.find(({ kind }) => kind === 'headline');
  let body = '';
  lines.forEach(({ kind, text }, at) => {
    const tag = TAGS[kind] ?? 'p';
    if (tag === 'li' && lines[at - 1]?.kind !== 'item') body += '<ul>';
    body += `<${tag}>${escaped(text)}</${tag}>\n`;
    if (tag === 'li' && lines[at + 1]?.kind !== 'item') body += '</ul>';
  });
  return `<!DOCTYPE html><html lang="${language}"><head><title>${escaped(title.text)}</title></head><body>\n${body}</body></html>`;
}

/** The page as a browser's innerText: a blank line between blocks, none between the items of a list. */
function textOf(lines) {
  return lines
    .map(
      ({ kind, text }, at) => (kind === 'item' ? `- ${text}` : text) + (kind === 'item' && lines[at + 1]?.kind === 'item' ? '\n' : '\n\n'),
    )
    .join('');
}

/** So many sites, page by page: `{ site, url, format, input, lines: [{ kind, text }] }`. */
export function* generatePages({ seed = 1, sites = 24 } = {}) {
  const random = randomFrom(seed);
  for (let number = 1; number <= sites; number++) {
    const site = siteOf(number, random);
    for (let page = 0; page < site.pages; page++) {
      const lines = linesOf(site, page, random);
      const format = site.format === 'mixed' ? random.pick(['text', 'html']) : site.format;
      const input = format === 'html' ? htmlOf(lines, site) : textOf(lines);
      yield { site: site.host, language: site.language, url: `https://www.${site.host}/story/${page}`, format, input, lines };
    }
  }
}

import type { Document, Element } from 'domhandler';
import type { Declaration, DeclaredMetadata } from '../declared.js';
import { absoluteAddress, isFrontPage } from './addresses.js';
import { namesIn } from './ancestry.js';
import { declaredByline } from './authors.js';
import { chooseHeadline } from './headline.js';
import { microdataThings, rdfaThings } from './items.js';
import { jsonLdThings } from './json-ld.js';
import { languageCode } from './language.js';
import { knownSigns, mainThings, nameOf } from './main-thing.js';
import { mastheadSurroundings } from './masthead.js';
import { type MetaTags, metaTags } from './meta-tags.js';
import { microformatThings } from './microformats.js';
import { declaredMoments } from './moments.js';
import { openGraphType } from './page-types.js';
import { type Declaring, declaringElements } from './selection.js';
import { partsOf, type SiteNames, siteAfter, siteBefore, siteNames } from './site-cut.js';
import { foreignSurroundings } from './surroundings.js';
import { tagsIn } from './tags.js';
import { listedEntries, teaserSurroundings } from './teasers.js';
import { declaredText, elementText } from './text.js';
import { isWebPage, kindOf, type Thing, textsOf } from './thing.js';
import { visibleLines } from './visible.js';

/** Shortest text that is an excerpt, in characters. */
const MIN_EXCERPT = 10;
/** From so many articles on that are declared side by side, none of them is the page. */
const MIN_LISTED = 3;
/** What a template leaves where it divides the site's name from a motto that is empty. */
const HANGING_SIGNS = /^[\s|•·–—-]+|[\s|•·–—-]+$/gu;
/** File names of pictures that stand for no article. */
const EMPTY_IMAGE = /(?:^|[/_-])(?:logo|placeholder|favicon|avatar|spacer|blank|no-?image|default(?:[-_]?image)?)(?:[-_.\d][^/]*)?$/i;

/** What a page's markup holds before anything is chosen. */
interface Sources {
  readonly elements: Declaring;
  readonly metas: MetaTags;
  /** What the page is about, best first: JSON-LD, microdata, RDFa, microformats. */
  readonly things: readonly Thing[];
  /** The entries of a list of other pages. */
  readonly entries: readonly Element[];
  /** Every thing of the JSON-LD: the site is among them. */
  readonly linked: readonly Thing[];
  readonly headings: readonly Declaration[];
  readonly titleTag: Declaration | undefined;
  readonly base: string | undefined;
  readonly canonical: readonly Declaration[];
  readonly isForeign: (element: Element) => boolean;
  readonly url: string | undefined;
}

const linksTo = ({ named }: Declaring, relation: string): Declaration[] =>
  named('link')
    .filter(({ attribs }) => namesIn(attribs.rel?.toLowerCase()).includes(relation))
    .map(({ attribs }) => ({ value: (attribs.href ?? '').trim(), source: `link ${relation}` }));

/** The absolute ones among some declared addresses. */
function addresses(claims: readonly Declaration[], base: string | undefined): Declaration[] {
  return claims.flatMap(({ value, source }) => {
    const address = absoluteAddress(value, base);
    return address === undefined ? [] : [{ value: address, source }];
  });
}

const ofThings = (things: readonly Thing[], property: string, inner?: readonly string[]): Declaration[] =>
  things.flatMap((thing) =>
    textsOf(thing, property, inner)
      .map(declaredText)
      .filter((value) => value !== '')
      .map((value) => ({ value, source: `${thing.notation} ${property}` })),
  );

const isPageTitle = ({ parent }: Element): boolean => !(parent?.type === 'tag' && (parent as Element).name === 'svg');

function readSources(document: Document, url: string | undefined): Sources {
  const elements = declaringElements(document);
  const isForeign = foreignSurroundings();
  const metas = metaTags(elements.named('meta'));
  const baseTag = elements.named('base').find(({ attribs }) => attribs.href !== undefined);
  const base = (baseTag && absoluteAddress(baseTag.attribs.href ?? '', url)) ?? url;
  const titleText = elements
    .named('title')
    .filter(isPageTitle)
    .slice(0, 3)
    .map(elementText)
    .find((text) => text !== '');
  const headings = elements
    .named('h1')
    .filter((element) => !isForeign(element))
    .slice(0, 30)
    .map((element) => ({ value: elementText(element), source: 'h1' }))
    .filter(({ value }) => value !== '');
  const canonical = addresses([...linksTo(elements, 'canonical'), ...metas.declared('canonical')], base);
  const signs = knownSigns({
    addresses: [...(url === undefined ? [] : [url]), ...canonical.map(({ value }) => value)],
    headlines: [...headings, ...metas.declared('title')].map(({ value }) => value).concat(titleText ?? []),
  });
  const linked = jsonLdThings(elements.named('script').filter(({ attribs }) => /ld\+json/i.test(attribs.type ?? '')));
  const notations = [
    linked,
    microdataThings(elements.microdata, isForeign),
    rdfaThings(elements.rdfa, isForeign),
    microformatThings(elements.classed, isForeign),
  ];
  return {
    elements,
    metas,
    things: notations.flatMap((things) => mainThings(things, signs)),
    linked,
    entries: listedEntries(elements, isForeign),
    headings,
    titleTag: titleText === undefined ? undefined : { value: titleText, source: 'title' },
    base,
    canonical,
    isForeign,
    url,
  };
}

/** Where the page is, by the best source first. */
const addressesOf = ({ url, canonical }: Sources): (string | undefined)[] => [url, ...canonical.map(({ value }) => value)];

/** The site's name: Open Graph's goes first, because the publisher in JSON-LD is the company as often as the site. */
function declaredSites(sources: Sources): Declaration[] {
  const { metas, linked, things, titleTag, headings } = sources;
  const sites = linked.filter(({ types }) => types.includes('WebSite'));
  const isName = ({ value }: Declaration) => value !== '' && !/^@|:\/\//.test(value);
  const trimmed = ({ value, source }: Declaration) => ({ value: value.replace(HANGING_SIGNS, ''), source });
  const after =
    titleTag &&
    siteAfter(
      titleTag.value,
      headings.map(({ value }) => value),
      addressesOf(sources),
    );
  const before =
    titleTag &&
    siteBefore(
      titleTag.value,
      metas.declared('title').map(({ value }) => value),
      addressesOf(sources),
    );
  return [
    ...metas.declared('site'),
    ...ofThings(sites, 'name'),
    ...ofThings(things, 'publisher'),
    ...[after, before].flatMap((value) => (value === undefined ? [] : [{ value, source: 'title' }])),
  ]
    .map(trimmed)
    .filter(isName);
}

function declaredTitle(sources: Sources, site: SiteNames) {
  const { things, metas, titleTag, headings } = sources;
  const named = things
    .filter((thing) => !isWebPage(thing))
    .flatMap((thing) => {
      const name = nameOf(thing);
      return name === undefined
        ? []
        : [{ value: declaredText(name), source: `${thing.notation} ${textsOf(thing, 'headline').length > 0 ? 'headline' : 'name'}` }];
    });
  const isStory = things.some((thing) => kindOf(thing)?.pageType === 'article') || metas.declared('published').length > 0;
  return chooseHeadline({ named, titles: [...metas.declared('title'), ...(titleTag ? [titleTag] : [])], headings, site, isStory });
}

function declaredExcerpt({ things, metas }: Sources, title: string | undefined): Declaration | undefined {
  // Blogger's templates call the whole post its description, too.
  const bodies = new Set(ofThings(things, 'articleBody').map(({ value }) => value));
  const descriptions = ofThings(things, 'description').filter(({ value }) => !bodies.has(value));
  const claims = [...descriptions, ...ofThings(things, 'abstract'), ...metas.declared('excerpt')];
  return claims.find(({ value }) => value.length >= MIN_EXCERPT && value !== title);
}

function declaredImage({ things, metas, elements, base }: Sources): Declaration | undefined {
  const own = ['image', 'thumbnailUrl', 'primaryImageOfPage'].flatMap((property) =>
    ofThings(things, property, ['url', 'contentUrl', '@id']),
  );
  const claims = addresses([...own, ...metas.declared('image'), ...linksTo(elements, 'image_src')], base);
  return claims.find(({ value }) => !EMPTY_IMAGE.test(new URL(value).pathname));
}

/** Tags by the first source that has some. */
function declaredTags({ things, metas }: Sources): DeclaredMetadata['tags'] {
  const claims = [...ofThings(things, 'keywords'), ...metas.declared('tags')];
  const source = claims[0]?.source;
  const value = tagsIn(claims.filter((claim) => claim.source === source).map((claim) => claim.value));
  return source === undefined || value.length === 0 ? undefined : { value, source };
}

function declaredPageType({ things, metas, linked, entries }: Sources): Declaration | undefined {
  const thing = things.find(({ notation }) => notation !== 'microformat');
  const kind = thing && kindOf(thing);
  const known = thing && kind ? { value: kind.pageType, source: `${thing.notation} ${thing.types.join(', ')}` } : undefined;
  if (known && known.value !== 'page') return known;
  if (entries.length >= MIN_LISTED) return { value: 'listing', source: 'microformat h-entry' };
  const type = metas
    .declared('pageType')
    .map(({ value }) => openGraphType(value))
    .find((one) => one !== undefined);
  if (type !== undefined) return { value: type, source: 'og:type' };
  const stories = linked.filter((one) => kindOf(one)?.pageType === 'article');
  return stories.length >= MIN_LISTED ? { value: 'listing', source: `JSON-LD ${stories[0]?.types.join(', ')}` } : known;
}

/** The page's own address: one that leads to the front page is a mistake of the site's, where the page is another. */
function declaredCanonical({ canonical, things, base, url }: Sources): Declaration | undefined {
  const claims = [...canonical, ...addresses(ofThings(things, 'url'), base)];
  return claims.find(({ value }) => url === undefined || isFrontPage(url) || !isFrontPage(value));
}

function declaredLanguage({ elements, things, metas }: Sources): Declaration | undefined {
  const html = elements.named('html')[0]?.attribs;
  const tag = html?.lang ?? html?.['xml:lang'];
  const claims = [
    ...(tag === undefined ? [] : [{ value: tag, source: 'html lang' }]),
    ...ofThings(things, 'inLanguage', ['alternateName', 'name']),
    ...metas.declared('language'),
  ];
  for (const { value, source } of claims) {
    const code = languageCode(value);
    if (code !== undefined) return { value: code, source };
  }
  return undefined;
}

/** Everything that is not undefined. */
const present = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };

/**
 * What a page's markup declares about the page: JSON-LD, Open Graph and other metas, microdata, RDFa, microformats, and elements of the article that are marked
 * as its heading, author or date; each with where it stands. `url` is the page's address, and makes the others absolute. Linear in the page, whatever
 * is in it; never throws; depends on neither clock nor locale.
 */
export function declaredMetadata(document: Document, { url }: { readonly url?: string } = {}): DeclaredMetadata {
  const sources = readSources(document, url);
  const { things, metas, elements, isForeign, titleTag } = sources;
  const sites = declaredSites(sources);
  const site = siteNames(
    sites.map(({ value }) => value),
    addressesOf(sources),
  );
  const language = declaredLanguage(sources);
  const headline = declaredTitle(sources, site);
  const isTeaser = teaserSurroundings(elements);
  const isInMasthead = mastheadSurroundings(elements);
  const lines = visibleLines(
    elements.classed,
    (element) => !isForeign(element) && !isTeaser(element) && !isInMasthead(element),
    language?.value,
  );
  return present({
    title: headline?.title,
    isTitleHeading: headline?.isHeading,
    titleParts: headline && !headline.isHeading && titleTag ? partsOf(titleTag.value) : undefined,
    byline: declaredByline({ things, metas, lines: lines.bylines, site, language: language?.value }),
    ...declaredMoments({ things, metas, lines, language: language?.value }),
    site: sites[0],
    language,
    canonical: declaredCanonical(sources),
    excerpt: declaredExcerpt(sources, headline?.title.value),
    image: declaredImage(sources),
    tags: declaredTags(sources),
    pageType: declaredPageType(sources),
  });
}

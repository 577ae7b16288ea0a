import type { Element } from 'domhandler';
import type { Declaration } from '../declared.js';
import { declaredText } from './text.js';

/** What the metas of a head say; each list is in order of trust. */
type MetaField =
  | 'title'
  | 'byline'
  | 'published'
  | 'modified'
  | 'site'
  | 'language'
  | 'canonical'
  | 'excerpt'
  | 'image'
  | 'tags'
  | 'pageType';

/** The names by which pages declare a field, in lower case, in order of trust: Open Graph, Twitter's cards, Dublin Core, scholars' and publishers' own, plain ones. */
const NAMES: Readonly<Record<MetaField, readonly string[]>> = {
  title: [
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'citation_title',
    'parsely-title',
    'sailthru.title',
    'headline',
    'title',
  ],
  byline: [
    'citation_author',
    'citation_authors',
    'parsely-author',
    'sailthru.author',
    'article:author',
    'og:article:author',
    'article:author:name',
    'article:author_name',
    'byl',
    'byline',
    'dc.creator',
    'dc.creator.personalname',
    'dcterms.creator',
    'dc.contributor',
    'article.author',
    'authors',
    'author',
    'book:author',
    'twitter:creator:name',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'citation_publication_date',
    'citation_online_date',
    'citation_date',
    'dcterms.issued',
    'dc.date.issued',
    'dcterms.created',
    'dc.date.created',
    'dc.date',
    'dcterms.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'published_time',
    'publishtime',
    'apub:time',
    'originalpublicationdate',
    'article.published',
    'article_date_original',
    'cxenseparse:recs:publishtime',
    'date.created',
    'created',
    'date',
  ],
  modified: [
    'article:modified_time',
    'og:article:modified_time',
    'article:modified',
    'og:modified_time',
    'og:updated_time',
    'article:updated_time',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'dc.modified',
    'last-modified',
    'last_modified',
    'lastmod',
    'revised',
    'article.updated',
    'date.modified',
    'modified',
  ],
  site: [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'citation_journal_title',
    'dc.publisher',
    'dcterms.publisher',
    'cre',
  ],
  language: ['og:locale', 'dc.language', 'dcterms.language', 'content-language', 'language', 'citation_language'],
  canonical: ['og:url', 'twitter:url', 'parsely-link', 'dc.identifier.uri'],
  excerpt: [
    'og:description',
    'description',
    'twitter:description',
    'dc.description',
    'dcterms.description',
    'dcterms.abstract',
    'sailthru.description',
    'citation_abstract',
    'abstract',
  ],
  image: [
    'og:image:secure_url',
    'og:image',
    'og:image:url',
    'twitter:image',
    'twitter:image:src',
    'twitter:image0',
    'parsely-image-url',
    'sailthru.image.full',
    'thumbnail',
  ],
  tags: [
    'article:tag',
    'og:article:tag',
    'news_keywords',
    'parsely-tags',
    'sailthru.tags',
    'citation_keywords',
    'dc.subject',
    'dcterms.subject',
    'keywords',
  ],
  pageType: ['og:type'],
};
/** Names of Twitter's two labelled lines: `Written by`, `Time to read`, in the page's language. */
const LABEL = /^twitter:label(\d)$/;
/** Most values of one name that are read. */
const MAX_VALUES = 100;

const WANTED = new Set(Object.values(NAMES).flat());

/** A line that a card shows below its title: `Written by`, `Nina Pineda`. */
interface CardLine {
  readonly label: string;
  readonly text: string;
}

/** What the metas of a page declare. */
export interface MetaTags {
  readonly declared: (field: MetaField) => Declaration[];
  readonly cardLines: readonly CardLine[];
}

/** `dc:title`, `DC.Title` and `dcterms:title` are written both ways. */
const metaName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(dc|dcterms):/, '$1.');

/** Reads the `meta` elements of a page. */
export function metaTags(elements: readonly Element[]): MetaTags {
  const values = new Map<string, string[]>();
  for (const { attribs } of elements) {
    const { content } = attribs;
    if (content === undefined) continue;
    const known = new Set([attribs.property, attribs.name, attribs['http-equiv']].filter((one) => one !== undefined).map(metaName));
    for (const one of known) {
      if (!WANTED.has(one) && !one.startsWith('twitter:')) continue;
      const same = values.get(one) ?? [];
      values.set(one, same);
      if (same.length < MAX_VALUES) same.push(content);
    }
  }
  const texts = (name: string) => (values.get(name) ?? []).map(declaredText).filter((text) => text !== '');
  return {
    declared: (field) => NAMES[field].flatMap((source) => texts(source).map((value) => ({ value, source }))),
    cardLines: [...values.keys()].flatMap((name) => {
      const number = LABEL.exec(name)?.[1];
      const label = number === undefined ? undefined : texts(name)[0];
      const text = number === undefined ? undefined : texts(`twitter:data${number}`)[0];
      return label !== undefined && text !== undefined ? [{ label, text }] : [];
    }),
  };
}

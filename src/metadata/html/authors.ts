import { isUnspaced } from '../../measure/unspaced.js';
import { isAccount } from '../accounts.js';
import { isNameLike } from '../byline.js';
import type { Declaration } from '../declared.js';
import { introductionEnd } from '../introductions.js';
import { addTo } from './ancestry.js';
import type { MetaTags } from './meta-tags.js';
import { authorName, dividedNames, givenNameFirst } from './names.js';
import { isNamedAsSite, type SiteNames } from './site-cut.js';
import { declaredText } from './text.js';
import { type Thing, textsOf } from './thing.js';
import { isNameOnly, namedIn } from './visible.js';

/** Most authors that are named: papers of physics have thousands. */
const MAX_AUTHORS = 20;
const AUTHOR_PROPERTIES = ['author', 'creator', 'has_creator'];
/** Metas that hold names in the manner of catalogues. */
const CATALOGUES = /^(?:citation_|dc|dcterms)/;

/** The names that one source gives, each once. */
function joinedNames(names: readonly (string | undefined)[], site: SiteNames): string | undefined {
  const known = new Map<string, string>();
  for (const name of names) {
    if (name === undefined || isAccount(name) || isNamedAsSite(name, site)) continue;
    const key = name.toLowerCase();
    if (!known.has(key) && known.size < MAX_AUTHORS) known.set(key, name);
  }
  return known.size === 0 ? undefined : [...known.values()].join(', ');
}

/** What the authors are looked for in. */
export interface AuthorSources {
  readonly things: readonly Thing[];
  readonly metas: MetaTags;
  /** Lines of the article that its markup calls the author's. */
  readonly lines: readonly Declaration[];
  readonly site: SiteNames;
  readonly language: string | undefined;
}

/** The author whom a line of the page names. The class names of such lines are used for other things too, so that it must look like a person's full name or be introduced. */
function lineName(line: string, language: string | undefined): string | undefined {
  const name = authorName(namedIn(line, language));
  if (name === undefined || !isNameLike(name)) return undefined;
  const isFull = isUnspaced(name) || name.includes(' ');
  return isFull || introductionEnd(line, 'byline') > 0 ? name : undefined;
}

function* sources({ things, metas, lines, language }: AuthorSources): Generator<{ names: (string | undefined)[]; source: string }> {
  for (const thing of things) {
    for (const property of AUTHOR_PROPERTIES) {
      const texts = textsOf(thing, property, ['name', 'fn', 'alternateName']).map(declaredText);
      yield { names: texts.flatMap(dividedNames).map(authorName), source: `${thing.notation} ${property}` };
    }
  }
  const bySource = new Map<string, string[]>();
  for (const { value, source } of metas.declared('byline')) addTo(bySource, source, value);
  for (const [source, values] of bySource) {
    const names = values.flatMap(dividedNames).map(authorName);
    yield { names: CATALOGUES.test(source) ? names.map((name) => name && givenNameFirst(name)) : names, source };
  }
  for (const { label, text } of metas.cardLines) {
    if (introductionEnd(label, 'byline') >= label.length) yield { names: [authorName(text)], source: 'twitter:label' };
  }
  const named = lines.filter(isNameOnly);
  yield { names: named.map(({ value }) => authorName(namedIn(value, language))), source: named[0]?.source ?? 'rel=author' };
  for (const { value, source } of lines) yield { names: [lineName(value, language)], source };
}

/** Who wrote the page, by the first source that names a person: accounts such as `admin`, addresses, and the site's own name are no names. */
export function declaredByline(known: AuthorSources): Declaration | undefined {
  for (const { names, source } of sources(known)) {
    const value = joinedNames(names, known.site);
    if (value !== undefined) return { value, source };
  }
  return undefined;
}

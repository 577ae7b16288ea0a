import type { Metadata } from '../types.js';

/**
 * What a JSON string may hold as it is and a YAML scalar may not: control characters and non-characters, and line separators, which
 * YAML 1.1 folds to spaces.
 */
const NOT_IN_YAML = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** A JSON string is a YAML scalar: nothing in it can end the front matter, begin a key or become a number. */
function scalar(value: string): string {
  return JSON.stringify(value.replace(LONE_SURROGATES, '\ufffd')).replace(
    NOT_IN_YAML,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What the page says about itself as YAML front matter between `---` lines; an empty string where it says nothing. */
export function frontMatter(metadata: Metadata): string {
  const { title, byline, published = metadata.publishedText, site, agency, language, url } = metadata;
  const fields = Object.entries({ title, byline, published, site, agency, language, url });
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${scalar(value)}`]));
  return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n`;
}

/** The families of phrases: one for each detector that reads words, and the counters. */
export const FAMILIES = [
  'cookie-banner',
  'newsletter-promo',
  'share-buttons',
  'comments',
  'related-links',
  'navigation',
  'advertisement',
  'paywall',
  'legal-footer',
  'author-box',
  'counter',
  'credit',
] as const;

export type Family = (typeof FAMILIES)[number];

/**
 * What boilerplate of each family says in one language: phrases divided by ` | ` or line breaks (one text, not a list of strings, because a language has a thousand
 * and most runs need only two languages).
 *
 * `sure`: a block with this phrase is of that family wherever it stands (if it is not a long paragraph of a story about such things).
 * `hint`: ordinary words, or words that a story may say too; they count only with a fitting shape, place or neighbours.
 *
 * A phrase is written as a native page prints it, any case, punctuation ignored. `^` at its beginning: the block begins with it.
 * `$` at its end: the block ends with it. `^…$`: it is the whole block. `*` stands for one to five words, `#` for a number.
 */
export type Phrases = Readonly<Record<Family, PhraseTexts>>;

/** The phrases of one family. */
export interface PhraseTexts {
  readonly sure: string;
  readonly hint: string;
}

/** The single phrases of a text of phrases. */
export function phrasesIn(text: string): string[] {
  const phrases: string[] = [];
  for (const line of text.split('\n')) {
    if (line !== '') for (const phrase of line.trim().split(' | ')) if (phrase !== '') phrases.push(phrase);
  }
  return phrases;
}

/** A phrase as a reader is shown it: without the signs for the block's beginning and end. */
export const withoutAnchors = (phrase: string): string =>
  phrase.slice(phrase.startsWith('^') ? 1 : 0, phrase.endsWith('$') ? -1 : undefined);

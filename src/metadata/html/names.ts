import { introductionEnd } from '../introductions.js';

const ADDRESS = /:\/\/|^www\.|^\/|\.(?:com|org|net|html?|php)\b/i;
/** `Nina Pineda <nina@example.org>`, `nina@example.org (Nina Pineda)`. */
const MAIL = /[<([]?[^\s<>()[\]@]{1,64}@[^\s<>()[\]@]{1,255}[>)\]]?/g;
const HAS_MAIL = /@[^\s@]+\./;
const WRAPPED = /^[([]([^()[\]]+)[)\]]$/;
const LAST_FIRST = /^((?:\p{Ll}{1,5}\s){0,3}\p{Lu}[\p{L}\p{M}'’-]{0,40}(?:\s[\p{L}\p{M}'’-]{1,40})?),\s*(\p{Lu}[\p{L}\p{M}.'’\s-]{0,60})$/u;
/** Particles of names that also introduce a byline: after them a capital begins a name, `De Niro`, `Von Trier`. */
const PARTICLES = /^(?:de|di|von|av|af|per|ni|nga|por|par|door|text|texte|tekst|haber)\s\S+$/iu;
const ROLE_AFTER = /\s*\((?:author|autor|autorin|auteur|contributor|editor|photographer)\)$/i;
const QUOTES = /^["“„«](.*)["”“»]$/u;
/** Variables that a template did not fill: `page.head.extra.author`, `{{author}}`. */
const UNFILLED = /^\w+(?:\.\w+){2,}$|[{}[\]<>]|%\w+%/;
const LEADING = /^[\s~|•·*–—-]+/u;
const TRAILING = /[\s,;:|·•–—-]+$/u;
const JOINED = /\s*(?:[;|•·]|\s\/\s)\s*/;
const MAX_CHARACTERS = 120;
const MAX_WORDS = 16;
const HAS_LETTER = /\p{L}/u;
/** A sentence ends inside: not at the stop of an initial (`A. M. Thorsen`) or of a title (`Dr. Ines Corrigan`). */
const SENTENCE =
  /(?:(?<!(?<![\p{L}\p{M}])(?:\p{Lu}|Dr|Mr|Mrs|Ms|Mx|Prof|St|Jr|Sr|Fr|Rev|Hon|Sra|Dra|Ing|Dipl|Mag|med))\.|[!?。！？])\s+\p{Lu}?\p{Ll}{3,}/u;

const withoutMail = (text: string): string => {
  if (!HAS_MAIL.test(text)) return text;
  const rest = text.replace(MAIL, ' ').trim();
  return WRAPPED.exec(rest)?.[1] ?? rest;
};

/** Without "by" before it, and without what says that it is an author's. Twice, because `Author: by Nina` is seen. */
function withoutIntroduction(text: string): string {
  let name = text;
  for (let times = 0; times < 2; times++) {
    const end = introductionEnd(name, 'byline');
    if (end === 0 || (PARTICLES.test(name) && !name.includes(':'))) break;
    name = name.slice(end).trim();
  }
  return name.replace(ROLE_AFTER, '').replace(QUOTES, '$1');
}

/** One declared author as a name: without "by", e-mail and address. Undefined where no name remains. */
export function authorName(text: string): string | undefined {
  if (text.length > MAX_CHARACTERS * 4) return undefined;
  const bare = withoutMail(text).replace(LEADING, '');
  const name = withoutIntroduction(bare)
    .replace(TRAILING, '')
    .replace(/^@(?=\w)/, '');
  if (ADDRESS.test(bare) || name === '' || name.length > MAX_CHARACTERS || UNFILLED.test(name) || !HAS_LETTER.test(name)) return undefined;
  if (name.split(/\s+/).length > MAX_WORDS || SENTENCE.test(name)) return undefined;
  return name;
}

/** A name as scholars' catalogues have it, the family name first, the other way round. */
export const givenNameFirst = (name: string): string => name.replace(LAST_FIRST, '$2 $1');

/** Several names that one declaration joins with signs. */
export const dividedNames = (text: string): string[] => text.split(JOINED).filter((name) => name !== '');

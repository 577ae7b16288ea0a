import type { ContainerRules } from './rules.js';

/** Where words meet in a name: `shareBar`, `share-bar`, `share_bar2`, `SHAREBar`. */
const INNER_CAPITAL = /([a-z\d])([A-Z])/g;
const NO_LETTER = /[^a-z]+/;

/** Utility classes with a rule of style in their name: `top-[calc(var(--nav-height))]`. */
const COMPUTED = /[[(:]/;

/** A name that begins or ends so tells of a state of what it names, or that something else is elsewhere: `has-newsletter`, `skip-link-target`. */
const STATES = new Set(
  'has no with without show hide hidden enabled disabled open opened opens active target fallback after before below above'.split(' '),
);

/** What follows stands beside the thing and is not it: `heading-with-sticky-navbar`. */
const BESIDE = 'with';

/** The words of an id or a class, in small letters. */
function wordsOfName(name: string): string[] {
  return name
    .slice(1)
    .replace(INNER_CAPITAL, '$1-$2')
    .toLowerCase()
    .split(NO_LETTER)
    .filter((word) => word !== '');
}

/** Beginnings are looked up by as many characters; none is shorter. */
const KEY_CHARACTERS = 4;

/** The kinds of container that a name (`#id` or `.class`) says, in the order of the rules. */
export type NameFinder<Kind extends string> = (name: string) => readonly Kind[];

interface Phrase<Kind> {
  readonly kind: Kind;
  readonly words: readonly string[];
}

function listIn(text: string, divider: RegExp): string[] {
  return text
    .split(divider)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A finder for the rules of several kinds. Asking takes time linear in the name. */
export function nameFinder<Kind extends string>(rules: Readonly<Record<Kind, ContainerRules>>): NameFinder<Kind> {
  const whole = new Map<string, Kind[]>();
  const beginnings = new Map<string, { readonly beginning: string; readonly kind: Kind }[]>();
  const phrases = new Map<string, Phrase<Kind>[]>();
  for (const [kind, { names, words }] of Object.entries(rules) as [Kind, ContainerRules][]) {
    for (const name of listIn(names, /\s+/)) {
      if (name.endsWith('*')) {
        const beginning = name.slice(0, -1).toLowerCase();
        const key = beginning.slice(0, KEY_CHARACTERS);
        beginnings.set(key, [...(beginnings.get(key) ?? []), { beginning, kind }]);
      } else whole.set(name.toLowerCase(), [...(whole.get(name.toLowerCase()) ?? []), kind]);
    }
    for (const phrase of listIn(words, /\s*(?:\||\n)\s*/)) {
      const parts = phrase.split(' ');
      const first = parts[0] as string;
      phrases.set(first, [...(phrases.get(first) ?? []), { kind, words: parts }]);
    }
  }
  const saysPhrase = (said: readonly string[], from: number, { words }: Phrase<Kind>) =>
    words.every((word, at) => said[from + at] === word);
  return (name) => {
    const lower = name.toLowerCase();
    const kinds = new Set(whole.get(lower));
    for (const { beginning, kind } of beginnings.get(lower.slice(0, KEY_CHARACTERS)) ?? [])
      if (lower.startsWith(beginning)) kinds.add(kind);
    if (COMPUTED.test(name)) return [...kinds];
    const said = wordsOfName(name);
    if (STATES.has(said[0] ?? '') || STATES.has(said.at(-1) ?? '')) return [...kinds];
    const own = said.includes(BESIDE) ? said.slice(0, said.indexOf(BESIDE)) : said;
    own.forEach((word, from) => {
      for (const phrase of phrases.get(word) ?? []) if (saysPhrase(own, from, phrase)) kinds.add(phrase.kind);
    });
    return [...kinds];
  };
}

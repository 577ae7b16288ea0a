import { words } from '../measure/words.js';
import { FAMILIES, type Family, type Phrases } from './phrases.js';

const NUMBER = '#';
const GAP = '*';
/** Longest run of words that one `*` stands for. */
const MAX_GAP = 5;
const IS_NUMBER = /^\p{N}/u;
/** The parts of a written phrase: a gap, a number, or words. */
const PART = /[*#]|[^*#]+/g;

interface Entry {
  readonly family: Family;
  readonly sure: boolean;
  readonly phrase: string;
  /** True where the phrase must end the block. */
  readonly atEnd: boolean;
}

/** A trie over folded words: what may follow, and the phrases that end here. */
interface Branch {
  readonly next: Map<string, Branch>;
  readonly entries: Entry[];
}

/** One phrase found in a block. */
export interface Found {
  readonly family: Family;
  /** A `sure` phrase, as opposed to a `hint`. */
  readonly sure: boolean;
  /** The phrase as the phrase book has it. */
  readonly phrase: string;
  /** Where it stands among the block's words: from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
}

/** Finds the phrases of all languages in a block, in time linear in its words. */
export type PhraseBook = (blockWords: readonly string[]) => Found[];

const branch = (): Branch => ({ next: new Map(), entries: [] });

/** The words of a written phrase, `#` and `*` among them; literal numbers become `#`. */
function phraseWords(phrase: string): string[] {
  const parts = phrase.replace(/^\^|\$$/g, '').match(PART) ?? [];
  return parts.flatMap((part) => (part === NUMBER || part === GAP ? [part] : words(part).map((word) => (IS_NUMBER.test(word) ? NUMBER : word))));
}

function plant(root: Branch, { family, sure, phrase }: Omit<Entry, 'atEnd'>): void {
  const path = phraseWords(phrase);
  if (path.length === 0) throw new Error(`a phrase without words in ${family}: ${JSON.stringify(phrase)}`);
  let at = root;
  for (const word of path) {
    let next = at.next.get(word);
    if (!next) {
      next = branch();
      at.next.set(word, next);
    }
    at = next;
  }
  at.entries.push({ family, sure, phrase, atEnd: phrase.endsWith('$') });
}

/** Follows the trie from the word at `position`, and collects what ends on the way. */
function follow(at: Branch, search: { words: readonly string[]; start: number; found: Found[] }, position: number): void {
  for (const { family, sure, phrase, atEnd } of at.entries) {
    if (atEnd && position < search.words.length) continue;
    search.found.push({ family, sure, phrase, start: search.start, end: position });
  }
  const word = search.words[position];
  if (word === undefined) return;
  const literal = at.next.get(IS_NUMBER.test(word) ? NUMBER : word);
  if (literal) follow(literal, search, position + 1);
  const gap = at.next.get(GAP);
  if (gap) for (let skip = 1; skip <= MAX_GAP; skip++) if (position + skip <= search.words.length) follow(gap, search, position + skip);
}

/** A phrase book of these languages. A phrase without any word is an error. */
export function phraseBook(languages: readonly Phrases[]): PhraseBook {
  const anywhere = branch();
  const atStart = branch();
  for (const language of languages) {
    for (const family of FAMILIES) {
      const { sure = [], hint = [] } = language[family] ?? {};
      for (const phrase of sure) plant(phrase.startsWith('^') ? atStart : anywhere, { family, sure: true, phrase });
      for (const phrase of hint) plant(phrase.startsWith('^') ? atStart : anywhere, { family, sure: false, phrase });
    }
  }
  return (blockWords) => {
    const found: Found[] = [];
    follow(atStart, { words: blockWords, start: 0, found }, 0);
    for (let start = 0; start < blockWords.length; start++) {
      const word = blockWords[start] as string;
      const key = IS_NUMBER.test(word) ? NUMBER : word;
      if (anywhere.next.has(key)) follow(anywhere, { words: blockWords, start, found }, start);
    }
    return found;
  };
}

import { fold, words } from '../measure/words.js';
import { type Family, phrasesIn, type PhraseTexts } from './phrases.js';

const NUMBER = '#';
const GAP = '*';
/** Longest run of words that one `*` stands for. */
const MAX_GAP = 5;
const IS_NUMBER = /^\p{N}/u;
/** The parts of a written phrase: a gap, a number, or words. */
const PART = /[*#]|[^*#]+/g;
const ANCHORS = /^\^|\$$/g;
/** The first word of most phrases, so that a phrase is taken apart only when a page has it: no sign in it, no capital inside. */
const FIRST_WORD = /^\^?(\p{L}+)(?![\p{L}\p{M}'’_])/u;
const INNER_CAPITAL = /^.\P{Lu}*\p{Lu}/u;
/** Scripts whose characters are words of their own (Thai to Tibetan, Hangul, Han and Kana). */
const UNSPACED = /^[\u0e00-\u0fff\u1000-\u11ff\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

interface Entry<F extends string> {
  readonly family: F;
  readonly sure: boolean;
  readonly phrase: string;
}

/** A trie over folded words: what may follow, and the phrases that end here. */
interface Branch<F extends string> {
  readonly next: Map<string, Branch<F>>;
  readonly entries: Entry<F>[];
}

/** Phrases by their first word. A bunch becomes a branch when a page first has that word: most words of most languages never do. */
type Roots<F extends string> = Map<string, { readonly bunch: Entry<F>[]; branch?: Branch<F> }>;

/** One phrase found in a block. */
export interface Found<F extends string = Family> {
  readonly family: F;
  /** A `sure` phrase, as opposed to a `hint`. */
  readonly sure: boolean;
  /** The phrase as the phrase book has it. */
  readonly phrase: string;
  /** Where it stands among the block's words: from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
}

/** Finds the phrases of its languages in a block, in time linear in its words. */
export type PhraseBook<F extends string = Family> = (blockWords: readonly string[]) => Found<F>[];

/** The words of a written phrase, `#` and `*` among them; literal numbers become `#`. */
function phraseWords(phrase: string): string[] {
  const parts = phrase.replace(ANCHORS, '').match(PART) ?? [];
  return parts.flatMap((part) => (part === NUMBER || part === GAP ? [part] : words(part).map(keyOf)));
}

const keyOf = (word: string): string => (IS_NUMBER.test(word) ? NUMBER : word);

function firstWord(phrase: string): string | undefined {
  const word = FIRST_WORD.exec(phrase)?.[1];
  if (word === undefined || INNER_CAPITAL.test(word)) return phraseWords(phrase)[0];
  return fold(UNSPACED.test(word) ? word.charAt(0) : word);
}

/** Puts a phrase with the others that begin with the same word. A phrase without any word is an error. */
function gather<F extends string>(roots: Roots<F>, entry: Entry<F>): void {
  const first = firstWord(entry.phrase);
  if (first === undefined) throw new Error(`a phrase without words in ${entry.family}: ${JSON.stringify(entry.phrase)}`);
  const root = roots.get(first);
  if (root) root.bunch.push(entry);
  else roots.set(first, { bunch: [entry] });
}

function grow<F extends string>(bunch: readonly Entry<F>[]): Branch<F> {
  const root: Branch<F> = { next: new Map(), entries: [] };
  for (const entry of bunch) {
    let at = root;
    for (const word of phraseWords(entry.phrase).slice(1)) {
      let next = at.next.get(word);
      if (!next) {
        next = { next: new Map(), entries: [] };
        at.next.set(word, next);
      }
      at = next;
    }
    at.entries.push(entry);
  }
  return root;
}

interface Search<F extends string> {
  readonly words: readonly string[];
  readonly start: number;
  readonly found: Found<F>[];
}

/** Follows the trie from the word at `position`, and collects what ends on the way. */
function follow<F extends string>(at: Branch<F>, search: Search<F>, position: number): void {
  for (const entry of at.entries) {
    if (entry.phrase.endsWith('$') && position < search.words.length) continue;
    search.found.push({ ...entry, start: search.start, end: position });
  }
  const word = search.words[position];
  if (word === undefined) return;
  const literal = at.next.get(keyOf(word));
  if (literal) follow(literal, search, position + 1);
  const gap = at.next.get(GAP);
  if (gap) for (let skip = 1; skip <= MAX_GAP && position + skip <= search.words.length; skip++) follow(gap, search, position + skip);
}

function look<F extends string>(roots: Roots<F>, search: Search<F>): void {
  const root = roots.get(keyOf(search.words[search.start] as string));
  if (!root) return;
  root.branch ??= grow(root.bunch);
  follow(root.branch, search, search.start + 1);
}

/** A phrase book of these languages. */
export function phraseBook<F extends string>(languages: readonly Readonly<Record<F, PhraseTexts>>[]): PhraseBook<F> {
  const anywhere: Roots<F> = new Map();
  const atStart: Roots<F> = new Map();
  for (const language of languages) {
    for (const [family, texts] of Object.entries(language) as [F, PhraseTexts][]) {
      for (const kind of ['sure', 'hint'] as const) {
        for (const phrase of phrasesIn(texts[kind])) gather(phrase.startsWith('^') ? atStart : anywhere, { family, sure: kind === 'sure', phrase });
      }
    }
  }
  return (blockWords) => {
    const found: Found<F>[] = [];
    if (blockWords.length > 0) look(atStart, { words: blockWords, start: 0, found });
    for (let start = 0; start < blockWords.length; start++) look(anywhere, { words: blockWords, start, found });
    return found;
  };
}

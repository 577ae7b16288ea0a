import { type Document, Element, type Node, Text } from '../../dom/tree.js';
import { words } from '../../measure/words.js';

/** What schema.org and page builders call the main content. Asked for before anything is parsed: most scripts have none of these. */
const BODY_KEY = /"(?:articleBody|Product|DiscussionForumPosting|QAPage)"/;
/** What of a thing of a type is its page's main content; of any other type the body of an article. */
const BODY_BY_TYPE: Readonly<Record<string, string>> = {
  Product: 'description',
  DiscussionForumPosting: 'text',
  Question: 'text',
  Answer: 'text',
};
const ARTICLE_BODY = 'articleBody';
/** What a page's state calls its content; used only where the page shows next to nothing. */
const STATE_NAMES: ReadonlySet<string> = new Set(
  'articleBody body content html bodyHtml contentHtml body_html content_html bodyText text description markdown cooked rendered post_content'.split(
    ' ',
  ),
);
const LINKED_DATA = /^application\/ld\+json/i;
const STATE = /^application\/json/i;
/** Shortest content, and longest script, in characters. */
const MIN_CHARACTERS = 250;
const MAX_SCRIPT_CHARACTERS = 4_000_000;
/** Values that are looked at in one script, and elements that are for scripts. */
const MAX_VALUES = 50_000;
/** Runs of words that are looked for in what the page shows, and how many found show that it has the content. */
const RUN_WORDS = 6;
const RUNS = 12;
const MAX_RUNS_FOUND = 4;
/** Characters of a page's beginning that are asked first whether it does. */
const MAX_SAMPLE = 2_000;
/** A page that shows fewer words of running text than this lives by its scripts. */
const MIN_SHOWN_WORDS = 80;
const TAG = /<(?:p|br|div|h[1-6]|ul|ol|li|strong|em|a|span|blockquote)[\s/>]/i;
const SENTENCES = /[.!?。！？][\s"”’<]/g;
const MIN_SENTENCES = 3;
const LINE_BREAKS = /\s*\n\s*/;
const COMMENT_EDGES = /^\s*(?:<!--|\/\*[\s\S]{0,20}?\*\/|\/\/)?\s*(?:<!\[CDATA\[)?|(?:\]\]>)?\s*(?:-->|\*\/)?\s*$/g;

/** Content that only a script holds. */
export interface ScriptContent {
  /** As HTML, whatever the script has. */
  readonly html: string;
  /** Where the script stands in the source. */
  readonly start: number;
}

interface Script {
  readonly type: string;
  readonly id: string;
  readonly text: string;
  readonly start: number;
}

function scriptsIn(document: Document): Script[] {
  const scripts: Script[] = [];
  const pending: Node[] = [...document.children].reverse();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!(node instanceof Element)) continue;
    if (node.name !== 'script') {
      for (let at = node.children.length - 1; at >= 0; at--) pending.push(node.children[at] as Node);
      continue;
    }
    const [child] = node.children;
    const { type = '', id = '' } = node.attribs;
    if (child instanceof Text && type !== '' && child.data.length <= MAX_SCRIPT_CHARACTERS)
      scripts.push({ type, id, text: child.data, start: node.startIndex ?? 0 });
  }
  return scripts;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(COMMENT_EDGES, ''));
  } catch {
    return undefined;
  }
}

/** Says whether a text of an object, under a key, may be the content. */
type IsContent = (text: string, key: string, object: object) => boolean;

/** The longest text that is content, anywhere in a value. */
function longestText(value: unknown, isContent: IsContent): string {
  let longest = '';
  const pending: unknown[] = [value];
  for (let seen = 0; pending.length > 0 && seen < MAX_VALUES; seen++) {
    const one = pending.pop();
    if (typeof one !== 'object' || one === null) continue;
    for (const [key, inner] of Object.entries(one)) {
      if (typeof inner === 'object' && pending.length < MAX_VALUES) pending.push(inner);
      else if (typeof inner === 'string' && inner.length > longest.length && isContent(inner, key, one)) longest = inner;
    }
  }
  return longest;
}

function isBody(text: string, key: string, object: object): boolean {
  if (text.length < MIN_CHARACTERS) return false;
  if (key === ARTICLE_BODY) return true;
  const type = '@type' in object && typeof object['@type'] === 'string' ? object['@type'] : '';
  return Object.hasOwn(BODY_BY_TYPE, type) && BODY_BY_TYPE[type] === key;
}

/** Of a page's state only what reads like text: settings and styles are long, too. */
const isProse: IsContent = (text, key) =>
  text.length >= MIN_CHARACTERS && STATE_NAMES.has(key) && (text.match(SENTENCES)?.length ?? 0) >= MIN_SENTENCES;

/** True where the page shows the text: some of its runs of words, spread over it, are found. */
function isShown(text: string, shown: string): boolean {
  const said = words(text.replace(/<[^<>]{0,500}>/g, ' '));
  const step = Math.max(1, Math.floor((said.length - RUN_WORDS) / RUNS));
  let found = 0;
  for (let at = 0; at + RUN_WORDS <= said.length && found < MAX_RUNS_FOUND; at += step) {
    if (shown.includes(` ${said.slice(at, at + RUN_WORDS).join(' ')} `)) found += 1;
  }
  return found >= MAX_RUNS_FOUND;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function asHtml(text: string): string {
  if (TAG.test(text)) return text;
  return text
    .split(LINE_BREAKS)
    .map((line) => `<p>${line.replace(/[&<>]/g, (sign) => SIGNS[sign] as string)}</p>`)
    .join('');
}

/**
 * The main content that a page keeps in a script and does not show: the `articleBody` of its linked data, or what these say of a product; on a page that shows next to nothing, the longest
 * text of its state. Undefined where there is none, or the page shows it. `shown`: the texts of the page's blocks.
 */
export function scriptContent(document: Document, shown: readonly string[]): ScriptContent | undefined {
  const scripts = scriptsIn(document);
  const bodies = scripts.filter(({ type, text }) => LINKED_DATA.test(type) && BODY_KEY.test(text));
  const states = scripts.filter(({ type, id }) => STATE.test(type) || id === '__NEXT_DATA__');
  if (bodies.length === 0 && states.length === 0) return undefined;
  // Counted and made comparable only where something is to be compared: of most pages the beginning says that they show enough.
  const text = shown.join('\n').slice(0, MAX_SCRIPT_CHARACTERS);
  let all: string | undefined;
  const isMissing = (content: string): boolean => {
    if (content === '') return false;
    all ??= ` ${words(text).join(' ')} `;
    return !isShown(content, all);
  };
  for (const { text: json, start } of bodies) {
    const body = longestText(parsed(json), isBody);
    if (isMissing(body)) return { html: asHtml(body), start };
  }
  if (states.length === 0 || words(text.slice(0, MAX_SAMPLE)).length >= MIN_SHOWN_WORDS || words(text).length >= MIN_SHOWN_WORDS)
    return undefined;
  for (const { text: json, start } of states) {
    const content = longestText(parsed(json), isProse);
    if (isMissing(content)) return { html: asHtml(content), start };
  }
  return undefined;
}

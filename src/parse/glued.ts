import { isTableRow } from './line-kind.js';
import { type Line, withText } from './lines.js';
import { isMarkdown } from './markdown.js';
import { type Seam, seamsOf } from './seams.js';
import { HAS_SEAM, traitsOf } from './traits.js';

/**
 * Different seams from which a page was saved with nothing between its elements, and the most characters of the page to each. Measured on 337 pages of `get_text()` and the
 * same pages as a browser prints them: word F1 of the first 0.825 uncut, 0.841 cut (0.841 with 600 characters, 0.842 with 1,000, but more pages about programs are cut);
 * of the others 0.861 either way. Some of those are cut, too, for menus that stand glued there.
 */
const MIN_SEAMS = 8;
const MAX_CHARACTERS_A_SEAM = 800;
/** On a page about programs many such words are names and recur: from one to ten others on it is not cut. */
const MAX_NAMES_A_SEAM = 0.1;
/** On nearly every page with nothing between its elements a sentence ends right before a capital; on the others are labels, many of them. Of 1,302 clean articles none is cut; without this and the names 12 are. */
const MIN_ENDS = 1;
const MIN_LABELS = 16;
const MAX_CHARACTERS_A_LABEL = 300;
/** A text with so many seams is no page; memory stays bounded. */
const MAX_SEAMS = 200_000;
/** Characters beside a word that tell one place from another. */
const EDGE = 10;

/** Names with a capital inside that stand once on many pages. */
const NAMES = new Set(
  (
    'YouTube LinkedIn WhatsApp JavaScript TypeScript WordPress TikTok GitHub GitLab PowerPoint MacBook OneDrive OneNote SharePoint PlayStation ' +
    'BuzzFeed SoundCloud WooCommerce HubSpot BlackBerry OpenAI ChatGPT PostgreSQL AliExpress BigQuery WebAssembly'
  ).split(' '),
);
const FAMILY_NAME = /^(?:Mac|Fitz)[A-Z]/;

/** What stands beside a word where it was first met, and whether other things stand beside it elsewhere. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
  differsBefore: boolean;
  differsAfter: boolean;
}

/** Words with a capital inside that stand by themselves, and recur between other words: names. Labels of a menu recur beside the same ones. */
class RecurringNames {
  readonly #surroundings = new Map<string, Surroundings>();

  add(text: string, { word, name }: Seam): void {
    if (!name) return;
    const before = text.slice(Math.max(0, name.begin - EDGE), name.begin);
    const after = text.slice(name.end, name.end + EDGE);
    const seen = this.#surroundings.get(word);
    if (!seen) this.#surroundings.set(word, { before, after, differsBefore: false, differsAfter: false });
    else {
      seen.differsBefore ||= seen.before !== before;
      seen.differsAfter ||= seen.after !== after;
    }
  }

  has(word: string): boolean {
    const seen = this.#surroundings.get(word);
    return seen?.differsBefore === true && seen.differsAfter;
  }
}

const isKnownName = (word: string): boolean => NAMES.has(word) || FAMILY_NAME.test(word);

/** The pieces of a line; nothing is left out between them. */
function piecesOf(line: Line, seams: readonly Seam[]): Line[] {
  const begins = [0, ...seams.map(({ at }) => at)];
  return begins.map((begin, at) => {
    const piece = line.text.slice(begin, begins[at + 1]);
    return withText(line, piece, traitsOf(piece), at === 0 ? line.isGlued : true);
  });
}

/** The seams of each line that has some, less those of names that all pages know; undefined where they are too many. */
function seamsByLine(lines: readonly Line[]): Map<Line, readonly Seam[]> | undefined {
  const byLine = new Map<Line, readonly Seam[]>();
  let left = MAX_SEAMS;
  for (const line of lines) {
    if ((line.traits & HAS_SEAM) === 0 || line.isCode || isTableRow(line)) continue;
    const all = seamsOf(line.text, left);
    left -= all.length;
    if (left <= 0) return undefined;
    const seams = all.filter(({ word }) => !isKnownName(word));
    if (seams.length > 0) byLine.set(line, seams);
  }
  return byLine;
}

/** What the seams of a page say of it. */
interface Glue {
  /** The words at the seams, less names. */
  readonly words: ReadonlySet<string>;
  /** How many of them have the end of a sentence or a bracket inside. */
  readonly ends: number;
  /** How many words are names, as they recur. */
  readonly names: number;
}

function glueOf(byLine: ReadonlyMap<Line, readonly Seam[]>): Glue {
  const recurring = new RecurringNames();
  for (const [{ text }, seams] of byLine) for (const seam of seams) recurring.add(text, seam);
  const words = new Set<string>();
  const ends = new Set<string>();
  const names = new Set<string>();
  for (const seams of byLine.values()) {
    for (const { word, endsText } of seams) {
      if (recurring.has(word)) names.add(word);
      else words.add(word);
      if (endsText) ends.add(word);
    }
  }
  return { words, ends: ends.size, names: names.size };
}

/** True for a page of so many characters that was saved with nothing between its elements. */
function isGlued({ words, ends, names }: Glue, characters: number): boolean {
  if (words.size < MIN_SEAMS || characters > words.size * MAX_CHARACTERS_A_SEAM || names > words.size * MAX_NAMES_A_SEAM) return false;
  return ends >= MIN_ENDS || (words.size >= MIN_LABELS && characters <= words.size * MAX_CHARACTERS_A_LABEL);
}

/**
 * Cuts the lines of a page that was saved with nothing between its elements (BeautifulSoup's `get_text()`) where the text of one element ends and that of the next begins:
 * `HomeAbout us`, `the end.Related stories`. The pieces keep the number of their line and remember that nothing stood between them: pieces that stand are printed as they were.
 */
export function withoutGlue(lines: readonly Line[]): readonly Line[] {
  const byLine = seamsByLine(lines);
  if (byLine === undefined || byLine.size === 0) return lines;
  const glue = glueOf(byLine);
  let characters = 0;
  for (const { text } of lines) characters += text.length;
  if (!isGlued(glue, characters) || isMarkdown(lines)) return lines;
  return lines.flatMap((line) => {
    const seams = byLine.get(line)?.filter(({ word }) => glue.words.has(word)) ?? [];
    return seams.length === 0 ? [line] : piecesOf(line, seams);
  });
}

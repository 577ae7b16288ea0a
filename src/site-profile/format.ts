import type { SiteLines, SiteProfile } from '../types.js';
import { readKeys, writeKeys } from './key-list.js';
import { SiteCounts } from './site-counts.js';

/**
 * A profile as JSON Lines. The first line says what the file is, how many lines follow and how often what was held had to be halved; then, by site and in one order,
 * `{"site":"example.org","lines":"…"}` for each counted page, which is what adds up, or
 * `{"site":"example.org","pages":52,"lines":"…","counts":[41],"inside":[3],"headings":[0]}` for each site in a compact file, which holds only what cleaning needs.
 */
const KIND = 'site-profile';
const VERSION = 1;
/** Lines of a page that a file may give: as many as are counted. */
const MAX_LINES = 512;
const MAX_LEVEL = 45;

/** What is wrong with a file; the message begins with the line's number. */
export class ProfileError extends Error {}

type Fields = Readonly<Record<string, unknown>>;

const header = (says: { records: number; halvings: number; compact?: true }) =>
  `${JSON.stringify({ stet: KIND, version: VERSION, ...says })}\n`;

/** The lines of a file that other parts can be added to, each with its line break. */
export function* writeCounts(counts: SiteCounts): Generator<string> {
  yield header({ records: counts.size, halvings: counts.level });
  for (const { site, lines } of counts.pages()) yield `${JSON.stringify({ site, lines: writeKeys(lines) })}\n`;
}

/** The lines of a compact file: a thousandth of the other, but nothing can be added to it. */
export function* writeProfile(profile: SiteProfile): Generator<string> {
  yield header({ records: profile.sites.size, halvings: 0, compact: true });
  for (const [site, { pages, keys, counts, inside, headings }] of [...profile.sites].sort(([a], [b]) => (a < b ? -1 : 1))) {
    yield `${JSON.stringify({ site, pages, lines: writeKeys(keys), counts: [...counts], inside: [...inside], headings: [...headings] })}\n`;
  }
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;

function fieldsOf(json: string): Fields {
  try {
    const value: unknown = JSON.parse(json);
    if (isObject(value)) return value;
  } catch {
    throw new ProfileError('is not JSON; the file may be cut off');
  }
  throw new ProfileError('is not an object');
}

interface Header {
  readonly level: number;
  readonly records: number;
  readonly isCompact: boolean;
}

function readHeader({ stet, version, halvings, records, compact }: Fields): Header {
  if (stet !== KIND) throw new ProfileError("is not the first line of a site profile; 'stet profile' makes one");
  if (version !== VERSION) throw new ProfileError(`says version ${JSON.stringify(version)}; this release reads ${VERSION}: count again`);
  if (!isCount(halvings, MAX_LEVEL)) throw new ProfileError('says no number of halvings');
  if (!isCount(records, Number.MAX_SAFE_INTEGER)) throw new ProfileError('does not say how many lines follow');
  return { level: halvings, records, isCompact: compact === true };
}

function siteIn({ site }: Fields): string {
  if (typeof site !== 'string') throw new ProfileError('names no site');
  return site;
}

function keysIn({ lines }: Fields): Float64Array {
  const keys = typeof lines === 'string' ? readKeys(lines) : undefined;
  if (!keys) throw new ProfileError('holds no list of lines');
  return keys;
}

function pageIn(fields: Fields): { site: string; lines: Float64Array } {
  const lines = keysIn(fields);
  if (lines.length === 0 || lines.length > MAX_LINES)
    throw new ProfileError(`holds ${lines.length} lines of a page; 1 to ${MAX_LINES} count`);
  return { site: siteIn(fields), lines };
}

function countsIn(list: unknown, { length }: Float64Array, most: number): Uint32Array {
  if (!Array.isArray(list) || list.length !== length || !list.every((count) => isCount(count, most)))
    throw new ProfileError('has counts that do not go with its lines');
  return Uint32Array.from(list as number[]);
}

function linesIn(fields: Fields): SiteLines {
  const { pages } = fields;
  const keys = keysIn(fields);
  if (!isCount(pages, Number.MAX_SAFE_INTEGER)) throw new ProfileError('says no number of pages');
  if (keys.some((key, at) => at > 0 && key <= (keys[at - 1] as number))) throw new ProfileError('has lines that are not in order');
  const headings = Uint8Array.from(countsIn(fields.headings, keys, 1));
  return { pages, keys, counts: countsIn(fields.counts, keys, pages), inside: countsIn(fields.inside, keys, pages), headings };
}

/** Reads a profile line by line: pages that add up, or a compact file's sites. */
export class ProfileReader {
  #line = 0;
  #header: Header = { level: 0, records: 0, isCompact: false };
  readonly #counts: SiteCounts;
  readonly #sites = new Map<string, SiteLines>();

  /** `counts`: what the pages are added to. */
  constructor(counts: SiteCounts = new SiteCounts()) {
    this.#counts = counts;
  }

  /** Takes the next line. Throws a ProfileError that names it. */
  read(json: string): void {
    this.#line += 1;
    try {
      this.#take(fieldsOf(json));
    } catch (error) {
      throw error instanceof ProfileError ? new ProfileError(`line ${this.#line} ${error.message}`) : error;
    }
  }

  #take(fields: Fields): void {
    if (this.#line === 1) {
      this.#header = readHeader(fields);
      this.#counts.raiseTo(this.#header.level);
    } else if (!this.#header.isCompact) {
      const { site, lines } = pageIn(fields);
      this.#counts.add(site, lines);
    } else {
      const site = siteIn(fields);
      if (this.#sites.has(site)) throw new ProfileError(`has the site ${JSON.stringify(site)} again`);
      this.#sites.set(site, linesIn(fields));
    }
  }

  #checkWhole(): void {
    if (this.#line === 0) throw new ProfileError("is empty; 'stet profile' makes a profile");
    const { records } = this.#header;
    if (this.#line !== records + 1)
      throw new ProfileError(`ends after line ${this.#line} of ${records + 1}; the file was cut off or added to`);
  }

  /** Throws a ProfileError where the pages do not add up, once all is read: a compact file has none. */
  checkAddable(): void {
    this.#checkWhole();
    if (!this.#header.isCompact) return;
    throw new ProfileError(
      'is compact: what stands on few pages is gone, so nothing can be added to it; merge the files that it was made of',
    );
  }

  /** What the sites repeat, once all is read. */
  get profile(): SiteProfile {
    this.#checkWhole();
    return this.#header.isCompact ? { sites: this.#sites } : this.#counts.profile();
  }
}

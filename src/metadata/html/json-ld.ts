import type { Element } from 'domhandler';
import { lenientJson } from './lenient-json.js';
import { type Thing, typeName } from './thing.js';

/** Most objects of a page that are looked at: a shop's list of offers has some thousand. */
const MAX_OBJECTS = 50_000;
/** Most values of one property. */
const MAX_VALUES = 50;
/** Properties that lead from one thing that the page may be about to another. All others lead to its author, its publisher, related stories, reviews, parts. */
const MAIN_PROPERTIES = new Set(['@graph', 'mainEntity', 'mainEntityOfPage', 'mainContentOfPage']);
const PREFIXES = ['', 'schema:', 'http://schema.org/', 'https://schema.org/'];

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value on the way through the scripts, and whether the page may be about it. */
interface Visit {
  readonly value: unknown;
  readonly mayBeMain: boolean;
}

/** What an object or a list leads to. What a page of questions and answers leads to are many questions, none of them the page's own. */
function visitsFrom({ value, mayBeMain }: Visit): Visit[] {
  if (Array.isArray(value)) {
    return value.slice(0, MAX_OBJECTS).flatMap((one) => (typeof one === 'object' ? [{ value: one, mayBeMain }] : []));
  }
  if (!isObject(value)) return [];
  const leadsOn = mayBeMain && !typesOf(value).includes('FAQPage');
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'object' ? [{ value: inner, mayBeMain: leadsOn && MAIN_PROPERTIES.has(localName(name)) }] : [],
  );
}

/** Every object of a page's scripts: what it is called, and those that the page may be about. */
interface Graph {
  readonly byId: ReadonlyMap<string, Json>;
  readonly candidates: readonly Json[];
}

/** Walks through the values breadth first, so that deep nesting costs no stack and outer things come before inner ones. */
function graphOf(roots: readonly unknown[]): Graph {
  const byId = new Map<string, Json>();
  const candidates: Json[] = [];
  const queue: Visit[] = roots.map((value) => ({ value, mayBeMain: true }));
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at++) {
    const visit = queue[at] as Visit;
    const { value, mayBeMain } = visit;
    for (const next of visitsFrom(visit)) queue.push(next);
    if (!isObject(value)) continue;
    const id = value['@id'];
    if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
    if (mayBeMain) candidates.push(value);
  }
  return { byId, candidates };
}

/** A property's value under any of the names that vocabularies give it. */
function property(object: Json, name: string): unknown {
  for (const prefix of PREFIXES) if (Object.hasOwn(object, prefix + name)) return object[prefix + name];
  return undefined;
}

const localName = (name: string): string => (name.startsWith('@') ? name : typeName(name));

/** The values behind lists and references, in order. Nested deeper than a list in a list there are none. */
function flat(value: unknown, depth = 0): unknown[] {
  if (Array.isArray(value)) return depth > 2 ? [] : value.slice(0, MAX_VALUES).flatMap((one) => flat(one, depth + 1));
  if (!isObject(value)) return value === undefined || value === null ? [] : [value];
  const inner = value['@value'] ?? value['@list'] ?? value['@set'];
  return inner === undefined || depth > 2 ? [value] : flat(inner, depth + 1);
}

const typesOf = (object: Json): string[] =>
  flat(property(object, '@type') ?? property(object, 'type'))
    .filter((type) => typeof type === 'string')
    .map(typeName);

function thingOf(object: Json, byId: Graph['byId']): Thing {
  const id = object['@id'];
  const full = typeof id === 'string' && property(object, 'name') === undefined ? { ...byId.get(id), ...object } : object;
  return {
    notation: 'JSON-LD',
    types: typesOf(full),
    valuesOf: (name) =>
      flat(property(full, name)).flatMap((value): (string | Thing)[] => {
        if (typeof value === 'string') return [value];
        if (typeof value === 'number') return [String(value)];
        return isObject(value) ? [thingOf(value, byId)] : [];
      }),
  };
}

/** What a page's scripts of JSON-LD say of what it may be about, outer things first. References by `@id` are followed inside the page. */
export function jsonLdThings(scripts: readonly Element[]): Thing[] {
  const roots = scripts.map((script) => lenientJson(script.children.map((child) => (child.type === 'text' ? child.data : '')).join('')));
  const { byId, candidates } = graphOf(roots.filter((root) => root !== undefined));
  return candidates.map((object) => thingOf(object, byId));
}

import { encodingOf } from '../decode/known.js';
import { nearest } from '../measure/nearest.js';

/** A value that an option does not take. The message goes on after the option's name: `--favor` + `'recal' is none of …`. */
export class WrongValue extends Error {}

/** The part of JSON Schema (2020-12) that says what an option takes in a configuration file. */
type ValueSchema = Readonly<Record<string, unknown>>;

/** What an option takes: how it is read from the command line and from a configuration file, what completes it, and its schema. */
export interface Kind<Value> {
  /** How its words follow its name: none; one; one each time it is given, all counting; or none, or one after `=`. */
  readonly takes: 'nothing' | 'one' | 'many' | 'perhaps';
  /** What the words of the command line say, in the form of a configuration file. */
  readonly typed: (words: readonly string[]) => unknown;
  /** The value that a configuration file says, checked. Throws a WrongValue. */
  readonly check: (said: unknown) => Value;
  readonly schema: ValueSchema;
  /** The values to choose from, where they are known: for completion and the manual. */
  readonly values?: readonly string[];
  /** True where several of `values` may stand in one word, divided by commas. */
  readonly isList?: boolean;
  /** For paths: what is completed. */
  readonly completes?: 'file' | 'folder';
  /** True for paths that a run writes to: a file that was merely found may not name one outside its folder. */
  readonly isWritten?: boolean;
}

/** The value that a kind reads. */
export type ValueOf<Of> = Of extends Kind<infer Value> ? Value : never;

const last = (words: readonly string[]): unknown => words.at(-1);

const shown = (said: unknown): string => (typeof said === 'string' ? `'${said}'` : JSON.stringify(said));

function wrongName(said: unknown, names: readonly string[]): WrongValue {
  const meant = typeof said === 'string' ? nearest(said, names) : undefined;
  return new WrongValue(`${shown(said)} is none of ${names.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`);
}

function oneOf<Name extends string>(said: unknown, names: readonly Name[]): Name {
  const found = names.find((name) => name === said);
  if (found === undefined) throw wrongName(said, names);
  return found;
}

function isText(said: unknown): said is string {
  return typeof said === 'string';
}

/** Yes or no. */
export function flag(): Kind<boolean> {
  return {
    takes: 'nothing',
    typed: () => true,
    check: (said) => {
      if (typeof said !== 'boolean') throw new WrongValue(`${shown(said)} is neither true nor false`);
      return said;
    },
    schema: { type: 'boolean' },
  };
}

/** One of some names. */
export function choice<const Name extends string>(values: readonly Name[]): Kind<Name> {
  return { takes: 'one', typed: last, check: (said) => oneOf(said, values), schema: { enum: values }, values };
}

/** A flag that may say in which form: `--explain`, `--explain=diff`; the first name where it says none. In a file also true and false. */
export function form<const Name extends string>(values: readonly [Name, ...Name[]]): Kind<Name | false> {
  return {
    takes: 'perhaps',
    typed: (words) => words.at(-1) ?? true,
    check: (said) => (said === true ? values[0] : said === false ? false : oneOf(said, values)),
    schema: { enum: [true, false, ...values] },
    values,
  };
}

/** Some of some names: divided by commas, and all of them where the option is given more than once. `what` is one of them in words, `hint` where they are shown. */
export function names<const Name extends string>(values: readonly Name[], what: string, hint: string): Kind<readonly Name[]> {
  const divided = (text: string) =>
    text
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
  return {
    takes: 'many',
    typed: (words) => words.flatMap(divided),
    check: (said) => {
      if (!Array.isArray(said)) throw new WrongValue(`${shown(said)} is no list of names`);
      if (said.length === 0) throw new WrongValue(`names no ${what}; ${hint}`);
      return said.map((name) => oneOf(name, values));
    },
    schema: { type: 'array', items: { enum: values }, minItems: 1 },
    values,
    isList: true,
  };
}

/** Words of the user's own, each given by the option again: selectors, patterns of file names. */
export function texts(): Kind<readonly string[]> {
  return {
    takes: 'many',
    typed: (words) => words,
    check: (said) => {
      if (!Array.isArray(said) || !said.every(isText)) throw new WrongValue(`${shown(said)} is no list of words in quotes`);
      return said;
    },
    schema: { type: 'array', items: { type: 'string' } },
  };
}

/** Words of the user's own. */
export function text(): Kind<string> {
  return {
    takes: 'one',
    typed: last,
    check: (said) => {
      if (!isText(said)) throw new WrongValue(`${shown(said)} is no text in quotes`);
      if (said === '') throw new WrongValue('is empty');
      return said;
    },
    schema: { type: 'string', minLength: 1 },
  };
}

interface PathOptions {
  readonly completes: 'file' | 'folder';
  readonly isWritten?: boolean;
}

/** A file or a folder. In a configuration file it is relative to that file's folder. */
export function path({ completes, isWritten = false }: PathOptions): Kind<string> {
  return {
    takes: 'one',
    typed: last,
    check: (said) => {
      if (!isText(said)) throw new WrongValue(`${shown(said)} is no path in quotes`);
      if (said === '') throw new WrongValue(`is empty; name a file${completes === 'folder' ? ' or a folder' : ''}`);
      return said;
    },
    schema: { type: 'string', minLength: 1 },
    completes,
    isWritten,
  };
}

/** What can also be said not to be, with `--no-…`. */
export function orNone<Value>(kind: Kind<Value>): Kind<Value | false> {
  return { ...kind, check: (said) => (said === false ? false : kind.check(said)), schema: { anyOf: [{ const: false }, kind.schema] } };
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly isWhole?: boolean;
}

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** A number within bounds, both inclusive. */
export function number({ least, most, isWhole = false }: Bounds): Kind<number> {
  return {
    takes: 'one',
    typed: (words) => {
      const word = words.at(-1) ?? '';
      return NUMBER.test(word) ? Number(word) : word;
    },
    check: (said) => {
      const isFit = typeof said === 'number' && said >= least && said <= most && (!isWhole || Number.isInteger(said));
      if (!isFit) throw new WrongValue(`${shown(said)} is no ${isWhole ? 'whole ' : ''}number from ${least} to ${most}`);
      return said;
    },
    schema: { type: isWhole ? 'integer' : 'number', minimum: least, maximum: most },
  };
}

/** The address of a page, with its scheme. */
export function address(): Kind<string> {
  return {
    takes: 'one',
    typed: last,
    check: (said) => {
      if (!isText(said) || !URL.canParse(said)) {
        throw new WrongValue(`${shown(said)} is no address; write it whole, as in https://example.com/story`);
      }
      return said;
    },
    schema: { type: 'string', format: 'uri' },
  };
}

/** A charset, as the WHATWG's Encoding Standard labels it. */
export function charset(): Kind<string> {
  return {
    takes: 'one',
    typed: last,
    check: (said) => {
      if (!isText(said)) throw new WrongValue(`${shown(said)} is no label of a charset in quotes`);
      try {
        return encodingOf(said);
      } catch (error) {
        throw new WrongValue(`is wrong: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
    schema: { type: 'string', minLength: 1 },
  };
}

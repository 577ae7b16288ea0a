import { extname } from 'node:path';
import { encodingOf } from '../decode/known.js';
import type { Format } from '../render/index.js';
import type { Favor } from '../types.js';
import type { CleaningOptions, SecondOpinionWhen } from './clean-source.js';
import { nearest } from './nearest.js';

/** The flags as they were typed. */
export interface Flags {
  readonly output?: string;
  readonly format?: string;
  readonly inputFormat?: string;
  readonly url?: string;
  readonly encoding?: string;
  readonly favor?: string;
  readonly keep?: string;
  readonly only?: string;
  readonly strike?: readonly string[];
  readonly stand?: readonly string[];
  readonly secondOpinion?: string;
  readonly explain?: boolean;
  readonly report?: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
}

type InputFormat = 'auto' | 'text' | 'html' | 'jsonl';

/** What a run is to do: every value checked, every default filled in. */
export interface Configuration {
  /** Files and folders, or `-` alone for standard input. */
  readonly paths: readonly string[];
  /** A file or a folder; absent for standard output. */
  readonly output?: string;
  /** Absent where neither the flag nor the output's name says one: text for pages, jsonl for records. */
  readonly format?: Format;
  readonly inputFormat: InputFormat;
  readonly clean: CleaningOptions;
  readonly explain: boolean;
  /** The file or folder of the report; absent where none is asked for. */
  readonly report?: string;
  readonly strict: boolean;
  readonly quiet: boolean;
}

/** The command was called wrongly; the message says how to call it. */
export class UsageError extends Error {}

const FORMATS: readonly Format[] = ['text', 'markdown', 'json', 'jsonl', 'html'];
const INPUT_FORMATS: readonly InputFormat[] = ['auto', 'text', 'html', 'jsonl'];
const SECOND_OPINIONS: readonly SecondOpinionWhen[] = ['always', 'auto', 'never'];
const FAVORS: readonly Favor[] = ['precision', 'balance', 'recall'];

const FORMAT_BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.html': 'html',
  '.htm': 'html',
};

/** The format of pages that an input format names; undefined where each page shows its own. */
export const pageFormat = (format: InputFormat): 'text' | 'html' | undefined =>
  format === 'text' || format === 'html' ? format : undefined;

function wrongValue(flag: string, value: string, names: readonly string[]): UsageError {
  const meant = nearest(value, names);
  return new UsageError(`${flag} '${value}' is none of ${names.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`);
}

function oneOf<Name extends string>(flag: string, value: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === value);
  if (found === undefined) throw wrongValue(flag, value, names);
  return found;
}

function detectorList(flag: string, value: string, detectors: readonly string[]): string[] {
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) throw new UsageError(`${flag} names no detector; 'stet --list-detectors' shows them`);
  return names.map((name) => oneOf(flag, name, detectors));
}

function knownEncoding(label: string): string {
  try {
    return encodingOf(label);
  } catch (error) {
    throw new UsageError(`--encoding: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function cleanOptions(
  { url, encoding, favor, keep, only, strike, stand, secondOpinion }: Flags,
  detectors: readonly string[],
): CleaningOptions {
  if (url !== undefined && !URL.canParse(url))
    throw new UsageError(`--url '${url}' is no address; write it whole, as in https://example.com/story`);
  return {
    ...(url === undefined ? {} : { url }),
    ...(encoding === undefined ? {} : { encoding: knownEncoding(encoding) }),
    ...(favor === undefined ? {} : { favor: oneOf('--favor', favor, FAVORS) }),
    ...(keep === undefined ? {} : { keep: detectorList('--keep', keep, detectors) }),
    ...(only === undefined ? {} : { only: detectorList('--only', only, detectors) }),
    ...(strike === undefined ? {} : { strike }),
    ...(stand === undefined ? {} : { stand }),
    ...(secondOpinion === undefined ? {} : { secondOpinionWhen: oneOf('--second-opinion', secondOpinion, SECOND_OPINIONS) }),
  };
}

function checkPaths(paths: readonly string[], { url }: Flags): void {
  if (paths.includes('')) throw new UsageError('a path is empty; leave it out to read standard input');
  if (paths.length > 1 && paths.includes('-'))
    throw new UsageError("'-' (standard input) stands alone; clean the files in a run of their own");
  if (paths.length > 1 && url !== undefined)
    throw new UsageError('--url is the address of one page; give the pages of a batch as JSONL records with a url each');
}

/**
 * What the flags and paths ask for. A value that is not accepted is a UsageError, which names the value, the option and what it takes.
 * `detectors`: the names that `--keep` and `--only` take.
 */
export function resolveOptions(paths: readonly string[], flags: Flags, detectors: readonly string[]): Configuration {
  checkPaths(paths, flags);
  if (flags.output === '') throw new UsageError('--output is empty; name a file or a folder');
  if (flags.report === '' || flags.report === '-') throw new UsageError('--report needs a name: a file for one page, a folder for many');
  const output = flags.output === '-' ? undefined : flags.output;
  const named = output === undefined ? undefined : FORMAT_BY_EXTENSION[extname(output).toLowerCase()];
  const format = flags.format === undefined ? named : oneOf('--format', flags.format, FORMATS);
  const inputFormat = flags.inputFormat === undefined ? 'auto' : oneOf('--input-format', flags.inputFormat, INPUT_FORMATS);
  if (inputFormat === 'jsonl' && format !== undefined && format !== 'jsonl') {
    throw new UsageError(`--format ${format} does not hold records; JSONL goes out as jsonl`);
  }
  return {
    paths: paths.length === 0 ? ['-'] : paths,
    ...(output === undefined ? {} : { output }),
    ...(format === undefined ? {} : { format }),
    inputFormat,
    clean: cleanOptions(flags, detectors),
    explain: flags.explain ?? false,
    ...(flags.report === undefined ? {} : { report: flags.report }),
    strict: flags.strict ?? false,
    quiet: flags.quiet ?? false,
  };
}

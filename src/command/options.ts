import { extname } from 'node:path';
import type { WalkOptions } from '../read/inputs.js';
import type { InputFormat } from '../read/kind.js';
import type { StreamOptions } from '../read/standard-input.js';
import type { ExplanationForm } from '../render/explain.js';
import type { Format } from '../render/index.js';
import { type BatchOptions, batchOptions } from './batch-options.js';
import type { CleaningOptions } from './clean-source.js';
import type { Values } from './option-table.js';
import { UsageError } from './usage-error.js';

export { UsageError } from './usage-error.js';

/** What a run is to do: every value checked, every default filled in. */
export interface Configuration {
  /** Files and folders, or `-` alone for standard input. */
  readonly paths: readonly string[];
  /** A file or a folder; absent for standard output. */
  readonly output?: string;
  /** Absent where neither the flag nor the output's name says one: text for pages, jsonl for records. */
  readonly format?: Format;
  readonly inputFormat: InputFormat;
  /** The field of a record that holds its page. */
  readonly field?: string;
  /** Globs of the files of folders that are taken. */
  readonly include?: readonly string[];
  /** Globs of files and folders that are left out. */
  readonly exclude?: readonly string[];
  readonly clean: CleaningOptions;
  /** A file with what the sites repeat, `count` where a batch is counted first, or none. */
  readonly siteProfile: { readonly file: string } | 'count' | 'none';
  readonly explain: boolean;
  /** How it is laid out for a terminal. */
  readonly explainAs?: ExplanationForm;
  /** The file or folder of the report; absent where none is asked for. */
  readonly report?: string;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly batch: BatchOptions;
}

/** A configuration file is wrong; the message begins with its path and the line. */
export class ConfigurationError extends UsageError {}

/** Records may go out packed. */
const PACKED = /(?<=\.(?:jsonl|ndjson))\.gz$/i;
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

function cleaningOptions({ url, encoding, favor, keep, only, strike, stand, secondOpinion, site }: Values): CleaningOptions {
  return {
    ...(url === undefined ? {} : { url }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(favor === undefined ? {} : { favor }),
    ...(keep === undefined ? {} : { keep }),
    ...(only === undefined ? {} : { only }),
    ...(strike === undefined ? {} : { strike }),
    ...(stand === undefined ? {} : { stand }),
    ...(site === undefined ? {} : { site }),
    ...(secondOpinion === undefined ? {} : { secondOpinionWhen: secondOpinion }),
  };
}

function checkPaths(paths: readonly string[], { url, include, exclude }: Values): void {
  if (paths.includes('')) throw new UsageError('a path is empty; leave it out to read standard input');
  if (paths.length > 1 && paths.includes('-'))
    throw new UsageError("'-' (standard input) stands alone; clean the files in a run of their own");
  if (paths.length > 1 && url !== undefined)
    throw new UsageError('--url is the address of one page; give the pages of a batch as JSONL records with a url each');
  if ([...(include ?? []), ...(exclude ?? [])].includes('')) throw new UsageError('--include and --exclude need a value');
}

/** What the results are written as: as the user says, or the name of the output. Throws a UsageError where the inputs or the files of a size hold records, and it does not. */
function formatOf(output: string | undefined, { format: said, inputFormat, shardSize }: Values): Format | undefined {
  const named = output === undefined ? undefined : FORMAT_BY_EXTENSION[extname(output.replace(PACKED, '')).toLowerCase()];
  const format = said ?? named ?? (shardSize === undefined ? undefined : 'jsonl');
  if (format === undefined || format === 'jsonl') return format;
  if (inputFormat === 'jsonl' || inputFormat === 'warc')
    throw new UsageError(`--format ${format} does not hold records; ${inputFormat.toUpperCase()} goes out as jsonl`);
  if (shardSize !== undefined)
    throw new UsageError(`--shard-size is the size of files of records, and --format ${format} does not hold records`);
  return format;
}

/** Which files of a batch are read. `except`: the absolute folder of the output. */
export function walkOptions(
  { inputFormat, include, exclude }: Pick<Configuration, 'inputFormat' | 'include' | 'exclude'>,
  except?: string,
): WalkOptions {
  return { format: inputFormat, ...(include && { include }), ...(exclude && { exclude }), ...(except !== undefined && { except }) };
}

/** How a stream of input is read. */
export function streamOptions({ clean: { encoding }, field }: Pick<Configuration, 'clean' | 'field'>): StreamOptions {
  return { ...(encoding !== undefined && { encoding }), ...(field !== undefined && { field }) };
}

/** What a configuration file says beside options. */
export type Corrections = Pick<CleaningOptions, 'rules' | 'thresholds'>;

/** What the paths and the options' values, each checked by itself, ask for together. Values that do not go together are a UsageError. */
export function resolveOptions(paths: readonly string[], values: Values, { rules, thresholds }: Corrections = {}): Configuration {
  checkPaths(paths, values);
  const { explain = false, strict = false, quiet = false, inputFormat = 'auto', siteProfile } = values;
  if (values.report === '-') throw new UsageError('--report needs a name: a file for one page, a folder for many');
  const output = values.output === '-' ? undefined : values.output;
  const format = formatOf(output, values);
  const { field, include, exclude } = values;
  return {
    paths: paths.length === 0 ? ['-'] : paths,
    ...(output === undefined ? {} : { output }),
    ...(format === undefined ? {} : { format }),
    inputFormat,
    ...(field === undefined ? {} : { field }),
    ...(include === undefined ? {} : { include }),
    ...(exclude === undefined ? {} : { exclude }),
    clean: { ...cleaningOptions(values), ...(rules && { rules }), ...(thresholds && { thresholds }) },
    siteProfile: siteProfile === undefined ? 'count' : siteProfile === false ? 'none' : { file: siteProfile },
    explain: explain !== false,
    ...(explain === false ? {} : { explainAs: explain }),
    ...(values.report === undefined ? {} : { report: values.report }),
    strict,
    quiet,
    batch: batchOptions(values, process.env),
  };
}

import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { checkKeys, checkRules, type Readers, RuleError } from '../corrections/check-rules.js';
import { hasPatterns, hasSelectors, writtenPath } from '../corrections/index.js';
import { THRESHOLD_NAMES } from '../pipeline.js';
import type { CleanOptions, Rules } from '../types.js';
import { failureOf } from './failures.js';
import { JsonError, type LocatedJson, parseLocated } from './located-json.js';
import { type Kind, WrongValue } from './option-kinds.js';
import { OPTIONS, type Option, type Values } from './option-table.js';
import { ConfigurationError } from './options.js';

/** What a configuration file says, checked. */
export interface FileConfiguration {
  /** As it is named in messages: relative to where the command runs. */
  readonly path: string;
  /** Defaults for options; paths among them are absolute. */
  readonly values: Values;
  readonly rules?: Rules;
  readonly thresholds?: NonNullable<CleanOptions['thresholds']>;
  /** The line of a key: `['options', 'favor']`. */
  readonly lineOf: LocatedJson['lineOf'];
}

type Path = readonly (string | number)[];
type Said = Readonly<Record<string, unknown>>;

const KEYS = ['$schema', 'keep', 'strike', 'thresholds', 'options'];
const STANDARD_OUTPUT = '-';

/** The options that a file may say. */
const FILE_OPTIONS: ReadonlyMap<string, Option> = new Map(Object.entries<Option>(OPTIONS).filter(([, { isInFile }]) => isInFile !== false));

const isObject = (said: unknown): said is Said => typeof said === 'object' && said !== null && !Array.isArray(said);

function checkTop(said: unknown): asserts said is Said {
  if (!isObject(said)) throw new RuleError([], 'is no object with keep, strike, thresholds and options');
  const misplaced = Object.keys(said).find((key) => !KEYS.includes(key) && FILE_OPTIONS.has(key));
  if (misplaced !== undefined) throw new RuleError([misplaced], `is an option: it stands under "options"`);
  checkKeys(said, KEYS, []);
}

function checkThresholds(said: unknown): asserts said is NonNullable<CleanOptions['thresholds']> {
  if (!isObject(said)) throw new RuleError(['thresholds'], 'is no object of numbers');
  checkKeys(said, THRESHOLD_NAMES, ['thresholds']);
  for (const [name, value] of Object.entries(said)) {
    if (!(typeof value === 'number' && value >= 0 && value <= 1)) {
      throw new RuleError(['thresholds', name], `${JSON.stringify(value)} is no number from 0 to 1`);
    }
  }
}

/** The real place that a path would be written to: of the nearest folder above it that exists. */
function realPlace(path: string): string {
  let above = path;
  while (!existsSync(above) && dirname(above) !== above) above = dirname(above);
  return resolve(realpathSync(above), relative(above, path));
}

/** How paths in a file are read. */
interface Folder {
  readonly folder: string;
  /** True where the user named the file: one that was merely found may lie in a folder that somebody else filled. */
  readonly isTrusted: boolean;
}

function checkedPath(said: string, { isWritten }: Kind<unknown>, { folder, isTrusted }: Folder): string {
  if (said === STANDARD_OUTPUT) return said;
  const path = resolve(folder, said);
  if (isWritten && !isTrusted && !`${realPlace(path)}${sep}`.startsWith(`${realpathSync(folder)}${sep}`)) {
    throw new WrongValue(`'${said}' lies outside the file's folder; name the file with --config to write there`);
  }
  return said.endsWith('/') ? `${path}/` : path;
}

function optionValue(said: unknown, { kind }: Option, folder: Folder): unknown {
  const value = kind.check(said);
  return kind.completes !== undefined && typeof value === 'string' ? checkedPath(value, kind, folder) : value;
}

function optionValues(said: unknown, folder: Folder): Values {
  if (!isObject(said)) throw new RuleError(['options'], 'is no object of options');
  checkKeys(said, [...FILE_OPTIONS.keys()], ['options']);
  const values = Object.entries(said).map(([key, value]) => {
    try {
      return [key, optionValue(value, FILE_OPTIONS.get(key) as Option, folder)];
    } catch (error) {
      throw error instanceof WrongValue ? new RuleError(['options', key], error.message) : error;
    }
  });
  return Object.fromEntries(values);
}

/** What reads patterns and selectors, loaded where the file has any. Rules whose form is wrong have none: they are told first. */
async function readersFor(rules: Rules, values: Values): Promise<Readers> {
  const pattern = hasPatterns({ rules }) ? (await import('../corrections/pattern.js')).patternFinder : undefined;
  const isSelecting = hasSelectors({ rules, ...values });
  const selector = isSelecting ? (await import('../dom/select.js')).checkSelector : undefined;
  return { ...(pattern && { pattern }), ...(selector && { selector }) };
}

function checkSelectors(values: Values, { selector }: Readers): void {
  for (const key of ['strike', 'stand'] as const) {
    values[key]?.forEach((one, at) => {
      try {
        selector?.(one);
      } catch (error) {
        throw new RuleError(['options', key, at], error instanceof Error ? error.message : String(error));
      }
    });
  }
}

async function checked(said: unknown, folder: Folder): Promise<Pick<FileConfiguration, 'values' | 'rules' | 'thresholds'>> {
  checkTop(said);
  const { keep, strike, thresholds, options = {} } = said;
  const lists = { ...(keep !== undefined && { keep }), ...(strike !== undefined && { strike }) };
  checkRules(lists);
  const values = optionValues(options, folder);
  if (thresholds !== undefined) checkThresholds(thresholds);
  const readers = await readersFor(lists, values);
  checkRules(lists, readers);
  checkSelectors(values, readers);
  return {
    values,
    ...((keep !== undefined || strike !== undefined) && { rules: lists }),
    ...(thresholds !== undefined && { thresholds }),
  };
}

/** The path as messages name it: from where the command runs, or whole where that is shorter. */
function shownPath(place: string): string {
  const near = relative(process.cwd(), place);
  return near.length < place.length ? near : place;
}

function sourceOf(place: string, path: string): string {
  try {
    return readFileSync(place, 'utf8');
  } catch (error) {
    throw new ConfigurationError(`${path}: ${failureOf(error)}`);
  }
}

/** Reads and checks a configuration file. Throws a ConfigurationError that names the file, the line and the key: `stet.config.json:7: keep[2].pattern: …`. */
export async function readConfiguration(place: string, isTrusted: boolean): Promise<FileConfiguration> {
  const path = shownPath(place);
  const at = (line: number, key: Path, message: string) =>
    new ConfigurationError(`${path}:${line}: ${key.length > 0 ? `${writtenPath(key)}: ` : ''}${message}`);
  let json: LocatedJson | undefined;
  try {
    json = parseLocated(sourceOf(place, path));
    const { rules, ...others } = await checked(json.value, { folder: dirname(resolve(place)), isTrusted });
    return { path, ...others, ...(rules && { rules: { ...rules, from: basename(place) } }), lineOf: json.lineOf };
  } catch (error) {
    if (error instanceof JsonError) throw at(error.line, [], error.message);
    if (error instanceof RuleError) throw at(json?.lineOf(error.path) ?? 1, error.path, error.message);
    throw error;
  }
}

import { THRESHOLD } from '../pipeline.js';
import type { FileConfiguration } from './configuration-file.js';
import { OPTIONS, type Option, type Values } from './option-table.js';

/** A value that holds, and who says so. */
interface Origin {
  readonly value: unknown;
  readonly from: string;
}

const DEFAULT = 'default';

/** Where a key of the file stands: `stet.config.json:3`. */
const placeIn = ({ path, lineOf }: FileConfiguration, key: readonly (string | number)[]): string => `${path}:${lineOf(key)}`;

function originOf(key: string, { standard = null, otherwise }: Option, { flags, file }: Sources): Origin {
  const typed = (flags as Readonly<Record<string, unknown>>)[key];
  if (typed !== undefined) return { value: typed, from: 'flag' };
  const said = (file?.values as Readonly<Record<string, unknown>> | undefined)?.[key];
  if (file && said !== undefined) return { value: said, from: placeIn(file, ['options', key]) };
  return { value: standard, from: otherwise === undefined ? DEFAULT : `${DEFAULT}: ${otherwise}` };
}

function ruleOrigins(verdict: 'keep' | 'strike', file: FileConfiguration | undefined): Origin[] {
  return (file?.rules?.[verdict] ?? []).map((value, at) => ({ value, from: file ? placeIn(file, [verdict, at]) : DEFAULT }));
}

function thresholdOrigins(file: FileConfiguration | undefined): Record<string, Origin> {
  const said = file?.thresholds ?? {};
  const all: Readonly<Record<string, number>> = { ...THRESHOLD, ...said };
  const origin = (name: string, value: number): Origin => {
    return { value, from: file && Object.hasOwn(said, name) ? placeIn(file, ['thresholds', name]) : DEFAULT };
  };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, origin(name, value)]));
}

/** Who may say what holds: the flags, then the file. */
interface Sources {
  readonly flags: Values;
  readonly file: FileConfiguration | undefined;
}

const leaf = ({ value, from }: Origin): string => `{ "value": ${JSON.stringify(value)}, "from": ${JSON.stringify(from)} }`;

const listed = (lines: readonly string[], [open, close]: readonly [string, string]): string =>
  lines.length === 0 ? open + close : `${open}\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ${close}`;

const keyed = (origins: Readonly<Record<string, Origin>>): string =>
  listed(
    Object.entries(origins).map(([key, origin]) => `${JSON.stringify(key)}: ${leaf(origin)}`),
    ['{', '}'],
  );

/** The configuration that holds, as JSON with a line for each value: `null` for what nobody says, with what happens then. */
export function printedConfiguration(sources: Sources): string {
  const { file } = sources;
  const options = Object.entries<Option>(OPTIONS).filter(([, { isInFile }]) => isInFile !== false);
  const parts = {
    file: JSON.stringify(file?.path ?? null),
    options: keyed(Object.fromEntries(options.map(([key, option]) => [key, originOf(key, option, sources)]))),
    thresholds: keyed(thresholdOrigins(file)),
    keep: listed(ruleOrigins('keep', file).map(leaf), ['[', ']']),
    strike: listed(ruleOrigins('strike', file).map(leaf), ['[', ']']),
  };
  return `{\n${Object.entries(parts)
    .map(([key, part]) => `  ${JSON.stringify(key)}: ${part}`)
    .join(',\n')}\n}\n`;
}

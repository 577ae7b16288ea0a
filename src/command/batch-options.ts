import type { Values } from './option-table.js';
import { UsageError } from './usage-error.js';

/** One of several runs that share the inputs out among them. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** How large one file of records may get. */
export type ShardSize = { readonly records: number } | { readonly bytes: number };

/** How many pages are cleaned. */
export interface BatchOptions {
  /** Absent for as many as the machine has cores. */
  readonly jobs?: number;
  /** 0 for any time. */
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly force: boolean;
  /** The file that takes every failure. */
  readonly errors?: string;
  readonly shard?: Shard;
  readonly shardSize?: ShardSize;
}

/** In seconds. The slowest page of thousands takes a second; what takes thirty will not end soon. */
export const TIMEOUT_SECONDS = 30;
/** A page of 20 MB of HTML, 100,000 paragraphs with a link each, does not fit into 512 and fits into 1,024. */
export const MEMORY_MB = 2048;
/** A page of 1 MB of HTML does not fit into 32 and fits into 64; a small one needs less than 8. */
export const MIN_MEMORY_MB = 64;
const SHARD = /^(?<index>\d{1,6}|auto)(?:\/(?<count>\d{1,6}))?$/;
const SHARD_SIZE = /^(?<number>\d{1,12})(?<unit>[kmg]b?|b)?$/i;
const UNITS: Readonly<Record<string, number>> = { b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

type Environment = Readonly<Record<string, string | undefined>>;

/** A whole number that a scheduler set; undefined where it did not. */
function variable(environment: Environment, name: string): number | undefined {
  const value = environment[name];
  if (value === undefined || value === '') return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--shard auto: ${name} is '${value}', which is no whole number`);
  return Number(value);
}

/** The place in a Slurm job array, from 0. Its numbers may begin anywhere and go by steps. */
function slurmShard(environment: Environment): { index: number; count: number | undefined } | undefined {
  const id = variable(environment, 'SLURM_ARRAY_TASK_ID');
  if (id === undefined) return undefined;
  const count = variable(environment, 'SLURM_ARRAY_TASK_COUNT');
  const first = variable(environment, 'SLURM_ARRAY_TASK_MIN') ?? 0;
  const step = variable(environment, 'SLURM_ARRAY_TASK_STEP') || 1;
  const index = (id - first) / step;
  if (!Number.isInteger(index)) throw new UsageError('--shard auto: the Slurm array has gaps; make it --array=1-N');
  return { index, count };
}

function scheduledShard(environment: Environment): { index: number; count: number | undefined } | undefined {
  const slurm = slurmShard(environment);
  if (slurm) return slurm;
  const aws = variable(environment, 'AWS_BATCH_JOB_ARRAY_INDEX');
  if (aws !== undefined) return { index: aws, count: variable(environment, 'AWS_BATCH_JOB_ARRAY_SIZE') };
  const kubernetes = variable(environment, 'JOB_COMPLETION_INDEX');
  return kubernetes === undefined ? undefined : { index: kubernetes, count: undefined };
}

function checkedShard(value: string, index: number, count: number): Shard {
  if (index >= 1 && index <= count) return { index, count };
  throw new UsageError(`--shard '${value}' is shard ${index} of ${count}; they count from 1 to ${count}`);
}

/** The shard that `--shard` names: `3/8`, `auto` (from the variables of Slurm or AWS Batch) or `auto/8` (from those of Kubernetes as well). */
function shardOf(value: string, environment: Environment): Shard {
  const { index, count } = SHARD.exec(value)?.groups ?? {};
  if (index === undefined) throw new UsageError(`--shard '${value}' is neither I/N, as in 3/8, nor auto, nor auto/N`);
  if (index !== 'auto') {
    if (count === undefined) throw new UsageError(`--shard '${value}' does not say of how many; write ${value}/N`);
    return checkedShard(value, Number(index), Number(count));
  }
  const scheduled = scheduledShard(environment);
  if (!scheduled)
    throw new UsageError(
      '--shard auto finds none of SLURM_ARRAY_TASK_ID, AWS_BATCH_JOB_ARRAY_INDEX, JOB_COMPLETION_INDEX; write --shard I/N',
    );
  const all = count === undefined ? scheduled.count : Number(count);
  if (all === undefined) throw new UsageError('--shard auto is not told how many shards there are; write --shard auto/N');
  return checkedShard(value, scheduled.index + 1, all);
}

function shardSizeOf(value: string): ShardSize {
  const { number: digits, unit } = SHARD_SIZE.exec(value)?.groups ?? {};
  const size = Number(digits) * (UNITS[unit?.charAt(0).toLowerCase() ?? ''] ?? 1);
  if (!(size >= 1 && Number.isSafeInteger(size)))
    throw new UsageError(`--shard-size '${value}' is neither a number of records, as in 100000, nor a size, as in 64M`);
  return unit === undefined ? { records: size } : { bytes: size };
}

/** What the options for many pages ask for. `environment`: where a scheduler numbers the shards. Throws a UsageError. */
export function batchOptions(values: Values, environment: Environment): BatchOptions {
  const { jobs, timeout = TIMEOUT_SECONDS, memory = MEMORY_MB, force = false, errors, shard, shardSize } = values;
  return {
    ...(jobs === undefined ? {} : { jobs }),
    timeoutSeconds: timeout,
    memoryMb: memory,
    force,
    ...(errors === undefined ? {} : { errors }),
    ...(shard === undefined ? {} : { shard: shardOf(shard, environment) }),
    ...(shardSize === undefined ? {} : { shardSize: shardSizeOf(shardSize) }),
  };
}

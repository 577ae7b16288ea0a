import { spawnSync } from 'node:child_process';

/** bash's own `time`, which reads its children's rusage: user and system seconds, to the millisecond. Standard input is a file. */
const TIMED = 'TIMEFORMAT="%U %S"; input=$1; shift; time "$@" <"$input" >/dev/null 2>&1';

/**
 * The CPU time of a command and all it starts, user and system, in seconds. Throws an Error where the command fails.
 * @param {readonly string[]} command
 * @param {string} input Path of the file that is its standard input.
 */
export function cpuSeconds(command, input) {
  const { status, stderr, error } = spawnSync('bash', ['-c', TIMED, 'bash', input, ...command], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`);
  const [user, system] = stderr.trim().split(' ').map(Number);
  return user + system;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Runs two commands in turn, so that whatever else the machine does falls on both alike, and returns the median of each one's CPU time
 * and of the ratio of second to first within a round.
 * @param {readonly string[]} first
 * @param {readonly string[]} second
 * @param {{ input: string, rounds: number }} options
 */
export function compareCpu(first, second, { input, rounds }) {
  const times = Array.from({ length: rounds }, () => [cpuSeconds(first, input), cpuSeconds(second, input)]);
  return { first: median(times.map(([a]) => a)), second: median(times.map(([, b]) => b)), ratio: median(times.map(([a, b]) => b / a)) };
}

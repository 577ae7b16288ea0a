import type { Writable } from 'node:stream';

// As in `worker-process.ts`: only batches start processes.
const { spawn } = process.getBuiltinModule('node:child_process');

/** Each line is the processes that live; when the one that writes them is gone, in whatever way, they are ended. A line that was cut off does not count. */
const SCRIPT = 'while read -r line; do pids=$line; done; test -z "$pids" || kill -9 $pids';

const watched = new Set<number>();
let lines: Writable | undefined;

/** Windows ends what a process started together with it. Where there is no shell, workers end after the page that they are at. */
function start(): Writable | undefined {
  if (process.platform === 'win32') return undefined;
  // In a session of its own, so that an interrupt from the keyboard does not end it before the rest.
  const shell = spawn('/bin/sh', ['-c', SCRIPT], { stdio: ['pipe', 'ignore', 'ignore'], cwd: '/', env: {}, detached: true });
  shell.on('error', () => undefined).unref();
  // Absent where too many files are open.
  const stdin: Writable | undefined = shell.stdin;
  stdin?.on('error', () => undefined);
  // The pipe alone does not keep this process alive.
  if (stdin && 'unref' in stdin && typeof stdin.unref === 'function') stdin.unref();
  return stdin;
}

function tell(): void {
  lines ??= start();
  lines?.write(`${[...watched].join(' ')}\n`);
}

/**
 * Sees to it that a process ends when this one does, were it killed and the other in the middle of a page that never ends: nothing in there could notice. A shell that waits on a pipe takes 3.5 ms and 2 MB
 * a batch; a thread in each worker that looks for its parent took 40 ms and 10 MB each.
 */
export function watch(pid: number): void {
  watched.add(pid);
  tell();
}

/** The process is gone: its number may become another's. */
export function unwatch(pid: number): void {
  if (watched.delete(pid)) tell();
}

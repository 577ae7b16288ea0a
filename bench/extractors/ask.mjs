import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** An extractor takes well below a second a page; what has not answered by now hangs. */
const PAGE_SECONDS = 60;

/**
 * Asks a command that answers line by line, one page at a time. A page that ends or hangs the command is answered by `undefined`,
 * and the next page goes to a fresh process.
 */
export class LineCommand {
  #command;
  #child;
  #lines;

  /** @param {readonly string[]} command */
  constructor(command) {
    this.#command = command;
  }

  #start() {
    const [name, ...args] = this.#command;
    const child = spawn(name, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    child.stdin.on('error', () => {}); // it ended early: no line comes, which `ask` sees
    child.on('error', () => {}); // the same for a command that does not start
    this.#child = child;
    this.#lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  }

  /** The answer to one record, or `undefined` where none came in time. */
  async ask(record) {
    if (!this.#child || this.#child.killed) this.#start();
    const child = this.#child;
    child.stdin.write(`${JSON.stringify(record)}\n`);
    const timer = setTimeout(() => child.kill('SIGKILL'), PAGE_SECONDS * 1000);
    const { value, done } = await this.#lines.next();
    clearTimeout(timer);
    if (!done) return JSON.parse(value);
    this.#child = undefined;
    return undefined;
  }

  /** Lets the command end. */
  end() {
    this.#child?.stdin.end();
  }
}

import { compileForManyPages } from '../command/compilation.js';
import { taskCleaner } from './clean-task.js';
import type { Result, Setup, Task } from './task.js';
import type { Message } from './worker-process.js';

/** Resolves once the message is out of this process: what comes after it may end the process. */
function send(message: Message): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, () => resolve());
  });
}

/**
 * The worker's side of the pool: told its setup first, it cleans the tasks that come, one after another, and sends each result before it begins the next. An interrupt is its
 * parent's to answer, who ends it; it ends itself when its parent is gone, or is ended by the watchdog where it is at a page then.
 */
function serve(): void {
  process.on('disconnect', () => process.exit());
  process.on('SIGINT', () => undefined).on('SIGTERM', () => undefined);
  compileForManyPages();
  let clean: (task: Task) => Promise<Result>;
  let last: Promise<void> = Promise.resolve();
  process.once('message', (setup: Setup) => {
    last = taskCleaner(setup).then((made) => {
      clean = made;
      return send('ready');
    });
    process.on('message', (task: Task) => {
      last = last.then(async () => send(await clean(task)));
    });
  });
}

serve();

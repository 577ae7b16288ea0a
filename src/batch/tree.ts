import { type BigIntStats, statSync } from 'node:fs';
import { mkdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../command/usage-error.js';
import { openPending, type PendingFile } from '../command/write.js';
import { isInside } from '../read/inputs.js';
import type { Format } from '../render/index.js';
import type { Destination } from './destination.js';
import { doneTime, inSeconds, isDone } from './done.js';
import { OutputNames } from './output-names.js';
import { temporaryName } from './scratch.js';
import type { Tree } from './task.js';
import type { Input } from './units.js';

/** A file for each input, the tree of the inputs mirrored below the output folder. */
export class MirroredTree implements Destination {
  readonly isShared = false;
  readonly #folder: string;
  readonly #tree: Tree;
  readonly #format: Format;
  readonly #names: OutputNames;
  /** Where files of many pages go, from when they are met until they end. */
  readonly #targets = new Map<Input, { readonly path: string; readonly state: BigIntStats | undefined }>();
  #file: PendingFile | undefined;

  /** `lasting`: as `OutputNames` takes it. */
  constructor(folder: string, tree: Tree, { format, lasting }: { readonly format: Format; readonly lasting: readonly string[] }) {
    this.#folder = folder;
    this.#tree = tree;
    this.#format = format;
    this.#names = new OutputNames(lasting);
  }

  /** The path of a page's article. To be asked once for each input, in their order, also for those that another shard cleans. */
  outputFor(input: Input, format = this.#format): string {
    return join(this.#folder, this.#names.nameFor(input.name, format));
  }

  /** Takes a file of many pages up; true where an earlier run answered it. */
  isDone(input: Input, path: string): boolean {
    const state = statSync(input.path, { bigint: true, throwIfNoEntry: false });
    this.#targets.set(input, { path, state });
    const present = state && !this.#tree.force ? statSync(path, { bigint: true, throwIfNoEntry: false }) : undefined;
    const done = state && present ? isDone(present, doneTime(state, input.name, this.#tree.settings)) : false;
    if (done) this.#targets.delete(input);
    return done;
  }

  async begin(input: Input): Promise<void> {
    const path = this.#targets.get(input)?.path ?? '';
    const { files, folders } = this.#tree.inputs;
    await mkdir(dirname(path), { recursive: true });
    const place = await realpath(path).catch(async () => join(await realpath(dirname(path)), path.slice(dirname(path).length)));
    if (files.includes(place) || folders.some((folder) => isInside(place, folder))) {
      throw new UsageError(`would go to ${path}, which is an input; name another folder with -o`);
    }
    this.#file = await openPending(path, join(this.#tree.scratch, temporaryName()));
  }

  async write(record: Uint8Array): Promise<void> {
    await this.#file?.write(record);
  }

  async end(input: Input, { isDone: done, isKept }: { readonly isDone: boolean; readonly isKept: boolean }): Promise<void> {
    const state = this.#targets.get(input)?.state;
    this.#targets.delete(input);
    const file = this.#file;
    this.#file = undefined;
    if (!isKept) return file?.discard();
    await file?.commit(done && state ? inSeconds(doneTime(state, input.name, this.#tree.settings)) : undefined);
  }

  async commit(): Promise<void> {
    // Each file has its name since it was whole.
  }

  async discard(): Promise<void> {
    await this.#file?.discard();
  }
}

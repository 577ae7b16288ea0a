import { basename, extname, sep } from 'node:path';
import { EXTENSIONS } from '../command/extensions.js';
import type { Format } from '../render/index.js';

/** One folder of the outputs while its inputs come. */
interface Level {
  /** The folder's name among the inputs, and its whole path among the outputs with the separator that ends it. */
  readonly input: string;
  readonly output: string;
  /** The names it holds, alike for file systems that ignore case; a folder's name leads to the input that has it. */
  readonly taken: Map<string, string>;
}

/** A packed file's output is not packed. */
const PACKED = /\.(?:gz|zst)$/i;
const IS_FILE = '';
const keyOf = (name: string) => name.normalize('NFC').toLowerCase();

/** The first of the candidates that is free, else the last with a number: `a-2`. */
function freeName(level: Level, candidates: readonly string[], extension: string): string {
  const last = candidates.at(-1) ?? '';
  for (let number = 1 - candidates.length; ; number++) {
    const name = (number < 1 ? (candidates[number + candidates.length - 1] ?? last) : `${last}-${number + 1}`) + extension;
    if (!level.taken.has(keyOf(name))) return name;
  }
}

/**
 * Names for a batch's outputs, no two alike, not even where the file system ignores case. Names meet only in one folder, so only those of the folders around the
 * present input are kept: the inputs of a folder must come together, but for those of the `lasting` folders (paths as in `nameFor`, '' for the outermost).
 */
export class OutputNames {
  readonly #lasting = new Map<string, Level | undefined>();
  #levels: Level[] = [{ input: '', output: '', taken: new Map() }];

  constructor(lasting: readonly string[] = []) {
    for (const folder of lasting) this.#lasting.set(folder, undefined);
  }

  /**
   * The output's path for an input's: the same with the format's extension (`a/story.md` as text: `a/story.txt`). Where an earlier input
   * has that name, the input's own extension stays (`a/story.md.txt`); where that is taken too, a number follows (`a/story.md-2.txt`), as for a folder whose name is taken.
   */
  nameFor(input: string, format: Format): string {
    const folders = input.split(sep).slice(0, -1);
    const level = this.#enter(folders);
    const own = basename(input);
    const unpacked = own.replace(PACKED, '');
    const name = freeName(level, [basename(unpacked, extname(unpacked)), own], EXTENSIONS[format]);
    level.taken.set(keyOf(name), IS_FILE);
    return level.output + name;
  }

  #enter(folders: readonly string[]): Level {
    const isEntered = (at: number) => this.#levels[at + 1]?.input === folders[at];
    let depth = 0;
    while (depth < folders.length && isEntered(depth)) depth++;
    this.#levels.length = depth + 1;
    for (; depth < folders.length; depth++) {
      const path = folders.slice(0, depth + 1).join(sep);
      const level = this.#lasting.get(path) ?? this.#newLevel(folders[depth] ?? '');
      if (this.#lasting.has(path)) this.#lasting.set(path, level);
      this.#levels.push(level);
    }
    return this.#top();
  }

  #top(): Level {
    const top = this.#levels.at(-1);
    if (!top) throw new RangeError('the outermost folder is never left');
    return top;
  }

  #newLevel(input: string): Level {
    const parent = this.#top();
    const isItsOwn = parent.taken.get(keyOf(input)) === input;
    const name = isItsOwn ? input : freeName(parent, [input], '');
    parent.taken.set(keyOf(name), input);
    return { input, output: parent.output + name + sep, taken: new Map() };
  }
}

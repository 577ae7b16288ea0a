import { basename, dirname, extname, join } from 'node:path';
import type { Format } from '../render/index.js';

/** What the name of a file in each format ends in. */
export const EXTENSIONS: Readonly<Record<Format, string>> = {
  text: '.txt',
  markdown: '.md',
  json: '.json',
  jsonl: '.jsonl',
  html: '.html',
};

/** A packed file's output is not packed. */
const PACKED = /\.(?:gz|zst)$/i;

/** Names for a batch's outputs, no two alike, not even where the file system ignores case. */
export class OutputNames {
  readonly #taken = new Set<string>();

  /**
   * The output's path for an input's: the same with the format's extension (`a/story.md` as text: `a/story.txt`). Where an earlier input
   * has that name, the input's own extension stays (`a/story.md.txt`); where that is taken too, a number follows (`a/story.md-2.txt`).
   */
  nameFor(input: string, format: Format): string {
    const extension = EXTENSIONS[format];
    const unpacked = input.replace(PACKED, '');
    const short = join(dirname(unpacked), basename(unpacked, extname(unpacked)));
    const candidates = [short, input];
    for (let number = 2; ; number++) {
      const name = (candidates.shift() ?? `${input}-${number - 2}`) + extension;
      const key = name.normalize('NFC').toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return name;
    }
  }
}

import type { Format } from '../render/index.js';

/** What the name of a file in each format ends in. */
export const EXTENSIONS: Readonly<Record<Format, string>> = {
  text: '.txt',
  markdown: '.md',
  json: '.json',
  jsonl: '.jsonl',
  html: '.html',
};

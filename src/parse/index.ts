import type { Page } from '../types.js';
import { readMetadata } from './metadata/index.js';
import { blocksOf } from './text.js';

/** Reads a page's raw text: its blocks in reading order and what it says about itself. */
export function parseText(text: string, known: { readonly url?: string } = {}): Page {
  const blocks = blocksOf(text);
  return { source: 'text', ...readMetadata(blocks, known), blocks };
}

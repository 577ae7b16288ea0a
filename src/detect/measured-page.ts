import { phraseBookFor } from '../phrases/index.js';
import type { Page } from '../types.js';
import { type MeasuredBlock, measureBlock } from './measured-block.js';
import { type Story, storyOf } from './story.js';

/** A page as the detectors see it: everything that several of them need, measured once. */
export interface MeasuredPage {
  readonly page: Page;
  readonly blocks: readonly MeasuredBlock[];
  readonly story: Story;
}

/** Measures every block of a page, in time linear in the page. */
export function measurePage(page: Page): MeasuredPage {
  const { language } = page.metadata;
  const phrases = phraseBookFor(language);
  const blocks = page.blocks.map((block) => measureBlock(block, language, phrases));
  return { page, blocks, story: storyOf(blocks) };
}

import type { Image } from '../../types.js';
import { enclosureBits } from './elements.js';
import type { Frame } from './frame.js';

/** Pictures without text below them that one block takes over: more come from a gallery or a hostile page. */
const MAX_IMAGES_ABOVE = 50;
const HEADER = enclosureBits('header', undefined);
const STORY = enclosureBits('article', undefined) | enclosureBits('main', undefined);
/** Parts beside the text, which take no picture from outside: it belongs to the text that goes on below them. */
const BESIDE = ['nav', 'aside', 'footer'].reduce((bits, tag) => bits | enclosureBits(tag, undefined), 0);

/** A picture, and the parts of the page that it stands in. */
interface Waiting {
  readonly image: Image;
  readonly bits: number;
}

const isHeadline = ({ part, rank }: Frame): boolean => part === 'heading' && rank === 1;

/** Pictures that stand on their own, until the block comes that they stand above. */
export class PicturesAbove {
  #waiting: Waiting[] = [];
  /** True for pictures above the headline of the story: what follows in its header is not what they belong to. */
  #isAboveHeadline = false;

  add(images: readonly Image[], { bits }: Frame): void {
    for (const { at: _, ...image } of images) if (this.#waiting.length < MAX_IMAGES_ABOVE) this.#waiting.push({ image, bits });
  }

  /** The pictures that belong above a block in this frame. */
  takeFor(frame: Frame): readonly Image[] {
    const [first] = this.#waiting;
    if (!first || (frame.bits & BESIDE & ~first.bits) !== 0) return [];
    this.#isAboveHeadline ||= isHeadline(frame) && (first.bits & STORY) !== 0;
    if (this.#isAboveHeadline && (isHeadline(frame) || (frame.bits & first.bits & HEADER) !== 0)) return [];
    return this.takeAll();
  }

  /** All that wait. */
  takeAll(): readonly Image[] {
    const images = this.#waiting.map(({ image }) => image);
    this.#waiting = [];
    this.#isAboveHeadline = false;
    return images;
  }
}

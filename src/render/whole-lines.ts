import type { Block } from '../types.js';

/** Han and Kana go on without a space. */
const UNSPACED_END = /[。！？」』）]$/;

/** True where nothing stood in the page between two blocks that are printed one after the other. The title is printed apart. */
const areGlued = (previous: Block, block: Block): boolean =>
  block.glued === true && previous.index + 1 === block.index && previous.kind !== 'heading' && block.kind !== 'heading';

/** True where a text was saved without its line breaks, and these are pieces of one line with nothing between them. */
const areOneLine = (previous: Block, block: Block): boolean =>
  previous.line === block.line &&
  previous.index + 1 === block.index &&
  previous.kind === 'paragraph' &&
  block.kind === 'paragraph' &&
  previous.html === undefined &&
  block.html === undefined;

/** The pieces of a line that stand, in one line again. */
export function withWholeLines<Body extends { readonly block: Block }>(body: readonly Body[]): Body[] {
  const whole: Body[] = [];
  let texts: string[] = [];
  const close = () => {
    const first = whole.at(-1);
    if (!first || texts.length < 2) return;
    // What more is glued to a caption is no caption.
    const kind = first.block.kind === 'caption' ? 'paragraph' : first.block.kind;
    whole[whole.length - 1] = { ...first, block: { ...first.block, kind, text: texts.join('') } };
  };
  body.forEach((one, at) => {
    const { block } = one;
    const previous = body[at - 1]?.block;
    if (previous && areGlued(previous, block)) texts.push(block.text);
    else if (previous && areOneLine(previous, block)) {
      texts.push(UNSPACED_END.test(previous.text.slice(-1)) ? '' : ' ', block.text);
    } else {
      close();
      whole.push(one);
      texts = [block.text];
    }
  });
  close();
  return whole;
}

import type { Element } from '../../dom/tree.js';
import type { DraftBlock } from './draft.js';
import type { Frame } from './frame.js';

/** What was chosen for blocks, by their index: the innermost chosen element around a block decides. */
export function choicesFor<Chosen>(drafts: readonly DraftBlock[], chosen: ReadonlyMap<Element, Chosen>): Map<number, Chosen> {
  const choices = new Map<number, Chosen>();
  const known = new Map<Frame, Chosen | undefined>();
  const choiceOf = (frame: Frame): Chosen | undefined => {
    let at: Frame | undefined = frame;
    while (at && !known.has(at) && !chosen.has(at.element)) at = at.parent;
    const choice = at && (chosen.get(at.element) ?? known.get(at));
    for (let one: Frame | undefined = frame; one && one !== at; one = one.parent) known.set(one, choice);
    return choice;
  };
  drafts.forEach(({ frame }, index) => {
    const choice = choiceOf(frame);
    if (choice) choices.set(index, choice);
  });
  return choices;
}

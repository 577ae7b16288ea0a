import type { Element } from '../../dom/tree.js';
import type { DraftBlock } from './draft.js';
import type { Frame } from './frame.js';

/** What the user chose for a block, and by which selector. */
export interface Choice {
  readonly verdict: 'strike' | 'stand';
  readonly selector: string;
}

/** The choices for blocks, by their index: the innermost chosen element around a block decides. */
export function choicesFor(drafts: readonly DraftBlock[], chosen: ReadonlyMap<Element, Choice>): Map<number, Choice> {
  const choices = new Map<number, Choice>();
  const known = new Map<Frame, Choice | undefined>();
  const choiceOf = (frame: Frame): Choice | undefined => {
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

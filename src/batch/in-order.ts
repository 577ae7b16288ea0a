/** How much may be under way or wait for its turn at once. */
export interface Room {
  readonly inputs: number;
  /** In the unit of `weigh`. */
  readonly weight: number;
}

/** What waits for its turn behind a slow page: enough to keep the others at work for a while. The weight is bytes. */
export const ROOM: Room = { inputs: 512, weight: 32_000_000 };

/** One input with its output, and what both weigh while they wait. */
interface Pending<Input, Output> {
  readonly input: Input;
  readonly output: Promise<Output>;
  weight: number;
}

/** A bell that one side waits for and the other rings. */
class Bell {
  #ring: () => void = () => undefined;

  wait(): Promise<void> {
    return new Promise((resolve) => {
      this.#ring = resolve;
    });
  }

  ring(): void {
    this.#ring();
  }
}

/**
 * Works on many inputs at once and gives what came of them in their order. Takes a next input only while there is room: outputs that wait for a slow one before them
 * count, so neither a slow page nor a slow reader lets memory grow. `weigh` is asked when an input comes and again when its output is there. What reading inputs
 * throws comes after the outputs of those before it. `work` must not reject for one input's sake: it ends the whole.
 */
export async function* inOrder<Input, Output>(
  inputs: AsyncIterable<Input>,
  work: (input: Input) => Promise<Output>,
  { room, weigh }: { readonly room: Room; readonly weigh: (input: Input, output?: Output) => number },
): AsyncGenerator<{ readonly input: Input; readonly output: Output }> {
  const pending: Pending<Input, Output>[] = [];
  const freed = new Bell();
  const came = new Bell();
  let weight = 0;
  let isOver = false;
  let failure: { readonly error: unknown } | undefined;
  const isFull = () => pending.length >= room.inputs || (weight >= room.weight && pending.length > 0);
  const start = (input: Input) => {
    const entry: Pending<Input, Output> = { input, output: work(input), weight: weigh(input) };
    weight += entry.weight;
    pending.push(entry);
    entry.output.then(
      (output) => {
        const outweighs = weigh(input, output) - entry.weight;
        entry.weight += outweighs;
        weight += outweighs;
      },
      () => undefined,
    );
  };
  const feed = async () => {
    for await (const input of inputs) {
      while (isFull() && !isOver) await freed.wait();
      if (isOver) return;
      start(input);
      came.ring();
    }
  };
  const fed = feed()
    .catch((error: unknown) => {
      failure = { error };
    })
    .finally(() => {
      isOver = true;
      came.ring();
    });
  try {
    for (;;) {
      const first = pending[0];
      if (first) {
        const output = await first.output;
        pending.shift();
        weight -= first.weight;
        freed.ring();
        yield { input: first.input, output };
      } else if (isOver) break;
      else await came.wait();
    }
    await fed;
    if (failure) throw failure.error;
  } finally {
    isOver = true;
    freed.ring();
  }
}

import type { Column } from './column.js';

/** The numbers of a page's blocks by name, in the order in which the trees know them. */
export class Columns {
  readonly #columns = new Map<string, Column>();

  constructor(readonly size: number) {}

  add(name: string, column: Column): Column {
    if (this.#columns.has(name)) throw new Error(`there are two columns ${name}`);
    this.#columns.set(name, column);
    return column;
  }

  /** A column that says the same of every block: something of the page. */
  addConstant(name: string, value: number): void {
    this.add(name, new Float32Array(this.size).fill(value));
  }

  /** A column by its name. Throws where there is none. */
  get(name: string): Column {
    const column = this.#columns.get(name);
    if (!column) throw new Error(`there is no column ${name}`);
    return column;
  }

  get names(): readonly string[] {
    return [...this.#columns.keys()];
  }

  get width(): number {
    return this.#columns.size;
  }

  /** The numbers of the blocks from `from` up to `end`, block by block: a row of `width` numbers for each. All blocks where nothing is said. */
  rows(from = 0, end = this.size): Float32Array {
    const { width } = this;
    const rows = new Float32Array((end - from) * width);
    let place = 0;
    for (const column of this.#columns.values()) {
      for (let at = from, to = place; at < end; at++, to += width) rows[to] = column[at] as number;
      place += 1;
    }
    return rows;
  }
}

import { Element, type Node, Text } from '../../dom/tree.js';

/** Cells of a row, and rows that a cell may span: no reader follows further, and a page may claim 9007199254740991. */
const MAX_CELLS = 100;
const MAX_ROWS = 200;
/** Longest text of a cell, in characters, in a table of data. */
const MAX_CELL_CHARACTERS = 1_500;
/** The same where no header says that it is one. */
const MAX_PLAIN_CELL_CHARACTERS = 400;
/** What stands in cells of a page's layout and not in cells of data. */
const OF_LAYOUT = new Set('table h1 h2 h3 h4 h5 h6 form pre article section nav aside iframe blockquote figure hr'.split(' '));
/** Paragraphs that a cell may have. */
const MAX_PARAGRAPHS = 3;
/** Boxes that a cell of data has, where no header says that it is one: a forum's cell with an author and what is known of him has more. */
const MAX_BOXES = 3;
const LAYOUT_ROLES = new Set(['presentation', 'none']);

/** The next node in the order of the page; undefined at the end of `root`. */
function following(node: Node, root: Element): Node | undefined {
  if (node instanceof Element && node.children.length > 0) return node.children[0];
  let at: Node = node;
  while (!at.next) {
    const { parent } = at;
    if (!parent || parent === root || !(parent instanceof Element)) return undefined;
    at = parent;
  }
  return at.next as Node;
}

/** What a table's elements show, element by element. */
class TableFacts {
  rows = 0;
  columns = 0;
  headers = 0;
  /** Characters of the longest cell. */
  longest = 0;
  /** Boxes in the cell with the most of them. */
  boxes = 0;
  #cells = 0;
  #boxes = 0;
  #characters = 0;
  #paragraphs = 0;

  addText(text: string): void {
    this.#characters += text.length;
    this.longest = Math.max(this.longest, this.#characters);
  }

  /** False for what no table of data has. */
  add(name: string): boolean {
    switch (name) {
      case 'tr':
        this.rows += 1;
        this.#cells = 0;
        break;
      case 'th':
      case 'td':
        this.#beginCell();
        if (name === 'th') this.headers += 1;
        break;
      case 'thead':
      case 'caption':
        this.headers += 1;
        break;
      case 'div':
        this.#boxes += 1;
        this.boxes = Math.max(this.boxes, this.#boxes);
        break;
      case 'p':
        this.#paragraphs += 1;
        return this.#paragraphs <= MAX_PARAGRAPHS;
      default:
        return !OF_LAYOUT.has(name);
    }
    return true;
  }

  #beginCell(): void {
    this.#cells += 1;
    this.#characters = 0;
    this.#paragraphs = 0;
    this.#boxes = 0;
    this.columns = Math.max(this.columns, this.#cells);
  }
}

/** Counts what a table has; undefined as soon as something shows that it is no table of data, so that tables in tables are not read again and again. */
function factsOf(table: Element): TableFacts | undefined {
  const facts = new TableFacts();
  for (let node: Node | undefined = table.children[0]; node; node = following(node, table)) {
    if (node instanceof Text) facts.addText(node.data);
    else if (node instanceof Element && !facts.add(node.name)) return undefined;
  }
  return facts;
}

/** True for a table of data: rows of short cells; false for one that lays out the page. */
export function isDataTable(table: Element): boolean {
  if (LAYOUT_ROLES.has(table.attribs.role ?? '')) return false;
  const facts = factsOf(table);
  if (!facts || facts.columns < 2) return false;
  if (facts.headers > 0) return facts.longest <= MAX_CELL_CHARACTERS;
  return facts.rows > 1 && facts.longest <= MAX_PLAIN_CELL_CHARACTERS && facts.boxes <= MAX_BOXES;
}

function span(value: string | undefined, max: number): number {
  const number = Number.parseInt(value ?? '1', 10);
  return number >= 1 ? Math.min(number, max) : 1;
}

/** The columns of a table's rows: cells that reach down or to the right leave empty ones, so that what stands in one column stays there. */
export class Columns {
  /** For each column how many further rows a cell above reaches into. */
  #reach: number[] = [];
  #column = 0;

  beginRow(): void {
    this.#column = 0;
  }

  /** How many tabs stand before this cell: one for each column since the last one's text. */
  place(cell: Element): { readonly before: number; readonly after: number } {
    const from = this.#column;
    while ((this.#reach[this.#column] ?? 0) > 0 && this.#column < MAX_CELLS) this.#pass();
    const before = this.#column - from;
    const width = Math.min(span(cell.attribs.colspan, MAX_CELLS), Math.max(1, MAX_CELLS - this.#column));
    const down = span(cell.attribs.rowspan, MAX_ROWS) - 1;
    for (let at = 0; at < width; at++) this.#reach[this.#column++] = down;
    if (this.#column > MAX_CELLS) this.#column = MAX_CELLS;
    return { before, after: width - 1 };
  }

  /** Columns to the right of the last cell that cells above reach into count as used for this row. */
  endRow(): void {
    for (let at = this.#column; at < this.#reach.length; at++) this.#reach[at] = Math.max(0, (this.#reach[at] ?? 0) - 1);
  }

  #pass(): void {
    this.#reach[this.#column] = (this.#reach[this.#column] ?? 0) - 1;
    this.#column += 1;
  }
}

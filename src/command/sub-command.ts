import type { OptionTable, ValuesOf } from './option-table.js';
import type { Terminal } from './terminal.js';

/** What follows a command's name beside options. */
export interface Operand {
  /** As commander writes it: `<shell>`, `[path...]`. */
  readonly name: string;
  readonly help: string;
  /** The words to choose from; without them files are completed. */
  readonly values?: readonly string[];
}

/** Where a sub-command tells of itself, and when it is to stop. */
export interface Surroundings {
  readonly terminal: Terminal;
  /** Aborted by an interrupt. */
  readonly signal: AbortSignal;
}

/** A command below `stet`: its place in the help, the completion and the manual is made from this. */
export interface SubCommand<Table extends OptionTable = OptionTable> {
  /** One sentence: what it does. */
  readonly description: string;
  readonly operand?: Operand;
  readonly options: Table;
  /** What stands below its options in the help: examples, exit codes. */
  readonly epilogue?: string;
  /** Does it, and resolves to the exit code. Throws a UsageError for a wrong call. */
  run(operands: readonly string[], values: ValuesOf<Table>, surroundings: Surroundings): Promise<number>;
}

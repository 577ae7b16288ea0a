import type { Input } from './units.js';

/** Where the results of a batch go: each file's own, or all in one stream of records. Calls come in the order of the inputs. */
export interface Destination {
  /** True where no result can be written once one cannot. */
  readonly isShared: boolean;
  /** A file of many pages begins. Throws where its results cannot be taken: then they are not given. */
  readonly begin: (input: Input) => Promise<void>;
  /** A record, with its line break. */
  readonly write: (record: Uint8Array) => Promise<void>;
  /** The file has ended. `isDone`: all its items were cleaned, so that a later run may leave it. `isKept` false: what came of it is no result. */
  readonly end: (input: Input, state: { readonly isDone: boolean; readonly isKept: boolean }) => Promise<void>;
  /** All results are there. */
  readonly commit: () => Promise<void>;
  /** The run ends early: half a file is left nowhere. */
  readonly discard: () => Promise<void>;
}

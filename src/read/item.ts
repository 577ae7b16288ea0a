/**
 * One item of a file that holds many pages, as it stands in the file: parsed and decoded later, by `pageRecordOf` and `archivePageOf`, so that this can happen in
 * another thread. `bytes` fill their whole buffer: they may be handed over without a copy.
 */
export type RawItem = RawLine | RawPage | RawFailure | RawSkipped | RawDamage;

/** A line of JSONL, without its line break. */
export interface RawLine {
  readonly kind: 'line';
  /** From 1. */
  readonly line: number;
  readonly bytes: Uint8Array;
}

/** A page of an archive. */
export interface RawPage {
  readonly kind: 'page';
  /** The record's own id, unique in its archive; `record 17` where it has none. */
  readonly id: string;
  readonly url?: string;
  /** The charset that the HTTP header names, where a decoder knows it. */
  readonly encoding?: string;
  readonly format?: 'text' | 'html';
  /** How the bytes are packed, the outermost first: HTTP's `chunked`, `gzip`, `deflate`, `br`. */
  readonly codings?: readonly string[];
  readonly bytes: Uint8Array;
}

/** An item that cannot be read, while those after it can. */
interface RawFailure {
  readonly kind: 'failure';
  /** Its line in JSONL, from 1. */
  readonly line?: number;
  /** The record's id in an archive. */
  readonly id?: string;
  readonly url?: string;
  /** What is wrong, not where it stands. */
  readonly error: string;
}

/** What the archive holds beside pages, by kind (`request`, `revisit`, `status 404`, `image/png`), and how many of each. Comes once, after the items, where there is any. */
interface RawSkipped {
  readonly kind: 'skipped';
  readonly counts: Readonly<Record<string, number>>;
}

/** The file is cut off or broken from here on: the last value. What was whole before has come; this is no item, so it has no answer but fails the run. */
interface RawDamage {
  readonly kind: 'damage';
  /** What happened, what to try; follows the file's name. */
  readonly error: string;
}

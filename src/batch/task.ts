import type { CleaningOptions } from '../command/clean-source.js';
import type { PageCount } from '../command/count-sites.js';
import type { FailureKind } from '../command/failures.js';
import type { ReportedPage } from '../command/report/reported-page.js';
import type { RawLine, RawPage } from '../read/item.js';
import type { InputFormat } from '../read/kind.js';
import type { ExplanationForm } from '../render/explain.js';
import type { Format } from '../render/index.js';
import type { SettingsNumber } from './done.js';

/** What a worker is told once, before its first task. Plain data, like all here: it goes to another process. */
export interface Setup {
  readonly clean: CleaningOptions;
  /** How the user says that pages are read. */
  readonly inputFormat: InputFormat;
  /** The field of a record that holds its page. */
  readonly field?: string;
  /** How pages are printed that have a file each; records are JSON. */
  readonly format: Format;
  /** Adds the marks to records. */
  readonly marks: boolean;
  /** Present where explanations are to be printed. */
  readonly explanation?: { readonly form: ExplanationForm; readonly colour: boolean; readonly columns: number };
  /** The lines of pages are counted, and nothing is cleaned. */
  readonly isCount?: boolean;
  /** Each page's report is wanted. */
  readonly isReported?: boolean;
  /** Present where each page has a file of its own. */
  readonly tree?: Tree;
}

/** A folder that takes a file for each page. */
export interface Tree {
  /** Where files are until they are whole: absolute. */
  readonly scratch: string;
  readonly settings: SettingsNumber;
  /** Cleans again what is done. */
  readonly force: boolean;
  /** Absolute paths of the inputs: nothing is written onto these files or into these folders. */
  readonly inputs: { readonly files: readonly string[]; readonly folders: readonly string[] };
}

/** One page for a worker. */
export type Task =
  /** A file; `output` is where its article goes, and absent where a record of it is wanted. */
  | { readonly kind: 'file'; readonly path: string; readonly name: string; readonly output?: string }
  /** A line or page of a file that holds many: its record is wanted. */
  | { readonly kind: 'item'; readonly item: RawLine | RawPage; readonly folder?: string };

/** What became of one task. */
export interface Result {
  readonly state: 'cleaned' | 'failed' | 'unchanged';
  /** The record to write, with its line break. */
  readonly output?: Uint8Array;
  readonly failure?: Failure;
  readonly blocks?: number;
  readonly struck?: number;
  readonly isInDoubt?: boolean;
  /** Why blocks were struck, printed for a terminal. */
  readonly explanation?: string;
  /** What the report of the batch takes of the page. */
  readonly reported?: ReportedPage;
  /** What the page has, where pages are counted. */
  readonly count?: PageCount;
}

/** Why a page failed. */
export interface Failure {
  readonly kind: FailureKind;
  /** Follows the page's name: what happened, what to try. */
  readonly error: string;
  /** True where no other page can fare better: the disk is full. */
  readonly endsBatch?: boolean;
}

import { DETECTOR_NAMES } from '../pipeline.js';
import type { ExplanationForm } from '../render/explain.js';
import type { Format } from '../render/index.js';
import { MEMORY_MB, MIN_MEMORY_MB, TIMEOUT_SECONDS } from './batch-options.js';
import type { SecondOpinionWhen } from './clean-source.js';
import { address, charset, choice, flag, form, type Kind, names, number, orNone, path, text, texts, type ValueOf } from './option-kinds.js';

/** One option of the command. Its flags on the command line, its key in a configuration file, its help, its completion and its line in the manual are made from it. */
export interface Option<Value = unknown> {
  /** As commander writes them: `-f, --format <name>`. */
  readonly flags: string;
  /** The heading that it stands under. */
  readonly group: string;
  /** What it does, after the names that it takes (`choice` and `form` are listed by themselves). */
  readonly help: string;
  readonly kind: Kind<Value>;
  /** What it is where nobody says it. */
  readonly standard?: Value;
  /** The same in words, where it depends on something. */
  readonly otherwise?: string;
  /** For an option that can be said not to be: what `--no-…` does. */
  readonly without?: string;
  /** False for what asks the command about itself: a configuration file may not say it. */
  readonly isInFile?: false;
}

/** Options by the key that stands in configuration files: their long flag in camel case. */
export type OptionTable = Readonly<Record<string, Option>>;

/** The values that a table's options were given, checked. */
export type ValuesOf<Table> = {
  readonly [Key in keyof Table]?: Table[Key] extends { readonly kind: infer Of } ? ValueOf<Of> : never;
};

const FORMATS = ['text', 'markdown', 'json', 'jsonl', 'html'] as const satisfies readonly Format[];
const SECOND_OPINIONS = ['always', 'auto', 'never'] as const satisfies readonly SecondOpinionWhen[];
const EXPLANATIONS = ['list', 'diff'] as const satisfies readonly ExplanationForm[];
const DETECTORS_HINT = "'stet --list-detectors' shows them";

/** The options of `stet [path...]`, in the order of its help. */
export const OPTIONS = {
  inputFormat: {
    flags: '-i, --input-format <name>',
    group: 'Input:',
    help: 'what comes in',
    kind: choice(['auto', 'text', 'html', 'jsonl', 'warc']),
    standard: 'auto',
    otherwise: 'by the name, else by the content',
  },
  field: {
    flags: '--field <name>',
    group: 'Input:',
    help: 'the field of a record that holds its page; a.b: in another',
    kind: text(),
    otherwise: 'html, text, body, content and the like',
  },
  include: {
    flags: '--include <glob>',
    group: 'Input:',
    help: "files of folders to take: '*.html', 'blog/**' (repeatable)",
    kind: texts(),
  },
  exclude: { flags: '--exclude <glob>', group: 'Input:', help: 'files and folders to leave out (repeatable)', kind: texts() },
  encoding: {
    flags: '--encoding <label>',
    group: 'Input:',
    help: 'the charset, as HTTP names it (windows-1252), in place of detection',
    kind: charset(),
  },
  url: { flags: '--url <url>', group: 'Input:', help: "the page's address, which its links are relative to", kind: address() },
  output: {
    flags: '-o, --output <path>',
    group: 'Output:',
    help: 'a file for one input, a folder for many',
    kind: path({ completes: 'folder', isWritten: true }),
    otherwise: 'standard output',
  },
  format: {
    flags: '-f, --format <name>',
    group: 'Output:',
    help: 'what comes out',
    kind: choice(FORMATS),
    otherwise: "what the output's name says, else text",
  },
  explain: {
    flags: '-e, --explain[=form]',
    group: 'Output:',
    help: 'why each block was struck, on standard error: a list of marks, or with =diff the page and its struck lines; in records, their marks',
    kind: form(EXPLANATIONS),
    standard: false,
  },
  report: {
    flags: '--report <path>',
    group: 'Output:',
    help: 'the page with its marks, to look at in a browser: a file for one page, a folder for many',
    kind: path({ completes: 'folder', isWritten: true }),
  },
  quiet: { flags: '-q, --quiet', group: 'Output:', help: 'no progress, no summary', kind: flag(), standard: false },
  favor: {
    flags: '--favor <side>',
    group: 'What is struck:',
    help: 'which is worse, boilerplate left in or text lost',
    kind: choice(['precision', 'balance', 'recall']),
    standard: 'balance',
  },
  keep: {
    flags: '--keep <detectors>',
    group: 'What is struck:',
    help: 'leave standing what these mark (comma-separated)',
    kind: names(DETECTOR_NAMES, 'detector', DETECTORS_HINT),
  },
  only: {
    flags: '--only <detectors>',
    group: 'What is struck:',
    help: 'run these alone (comma-separated)',
    kind: names(DETECTOR_NAMES, 'detector', DETECTORS_HINT),
  },
  strike: {
    flags: '--strike <selector>',
    group: 'What is struck:',
    help: 'strike what a CSS selector matches in HTML (repeatable)',
    kind: texts(),
  },
  stand: { flags: '--stand <selector>', group: 'What is struck:', help: 'leave standing what one matches (repeatable)', kind: texts() },
  secondOpinion: {
    flags: '--second-opinion <when>',
    group: 'What is struck:',
    help: 'when Readability is asked about HTML; auto: where unsure',
    kind: choice(SECOND_OPINIONS),
    standard: 'auto',
  },
  jobs: {
    flags: '-j, --jobs <n>',
    group: 'Many pages:',
    help: 'pages cleaned at once',
    kind: number({ least: 1, most: 1024, isWhole: true }),
    otherwise: "the machine's cores",
  },
  timeout: {
    flags: '--timeout <seconds>',
    group: 'Many pages:',
    help: 'a page that takes longer fails; 0: none does',
    kind: number({ least: 0, most: 86_400 }),
    standard: TIMEOUT_SECONDS,
  },
  memory: {
    flags: '--memory <mb>',
    group: 'Many pages:',
    help: 'a page that takes more fails',
    kind: number({ least: MIN_MEMORY_MB, most: 1_000_000, isWhole: true }),
    standard: MEMORY_MB,
  },
  force: { flags: '--force', group: 'Many pages:', help: 'clean again what the output holds already', kind: flag(), standard: false },
  errors: {
    flags: '--errors <file>',
    group: 'Many pages:',
    help: 'takes every failure as JSONL: { id, path, error, kind }',
    kind: path({ completes: 'file', isWritten: true }),
  },
  shard: {
    flags: '--shard <i/n>',
    group: 'Many pages:',
    help: 'one part in n of the inputs, from 1/n to n/n; auto or auto/n: as a scheduler numbers it',
    kind: text(),
  },
  shardSize: {
    flags: '--shard-size <n>',
    group: 'Many pages:',
    help: 'records go into files of n records, or of n bytes (64M)',
    kind: text(),
  },
  siteProfile: {
    flags: '--site-profile <file>',
    group: 'What is struck:',
    help: "what the pages' sites repeat, as 'stet profile' counted it",
    kind: orNone(path({ completes: 'file' })),
    otherwise: 'a folder is counted first',
    without: 'strike nothing for what its site repeats',
  },
  site: {
    flags: '--site <name>',
    group: 'What is struck:',
    help: "the site that the pages are of (default: the host of a record's url, else the top folder)",
    kind: text(),
  },
  strict: {
    flags: '--strict',
    group: 'Other:',
    help: 'exit with 1 where a record on standard input fails',
    kind: flag(),
    standard: false,
  },
  config: {
    flags: '--config <file>',
    group: 'Other:',
    help: 'rules, thresholds and defaults for options',
    kind: orNone(path({ completes: 'file' })),
    otherwise: 'the nearest stet.config.json, here or above',
    without: 'read no configuration file',
    isInFile: false,
  },
  printConfig: {
    flags: '--print-config',
    group: 'Other:',
    help: 'what holds, and who says so: flag, file or default',
    kind: flag(),
    isInFile: false,
  },
  listDetectors: {
    flags: '--list-detectors',
    group: 'Other:',
    help: 'the detectors and what each marks',
    kind: flag(),
    isInFile: false,
  },
  version: { flags: '--version', group: 'Other:', help: 'the version', kind: flag(), isInFile: false },
} as const satisfies OptionTable;

/** What the flags of `stet [path...]` say, and its configuration file. */
export type Values = ValuesOf<typeof OPTIONS>;

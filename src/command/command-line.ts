import { Command, CommanderError } from 'commander';
import { type Flags, UsageError } from './options.js';

const EXAMPLES = `
Examples:
  curl -s https://example.com/story | stet --url https://example.com/story
  stet page.html -o article.md                one page, as Markdown
  stet page.html --explain > /dev/null       why each block was struck
  stet page.html --report why.html > /dev/null   the same to look at, in a browser
  stet pages/ -o articles/                   a folder, its tree mirrored
  stet pages/ -f jsonl > articles.jsonl      a folder as records, one a line
  zcat crawl.jsonl.gz | stet | gzip > clean.jsonl.gz

Records (JSONL) need an html or a text; they come out with the clean text and
their other fields untouched, one line for each line.

Exit codes:
  0    every input was cleaned (records on standard input: all were answered)
  1    some failed; each is named on standard error, the rest is done
  2    wrong usage
  130  interrupted`;

/** What the command was asked for: its paths and flags as given. */
export interface Request {
  readonly paths: readonly string[];
  readonly flags: Flags & { readonly listDetectors?: boolean; readonly version?: boolean };
}

/** A flag given twice means both lists. */
function joinLists(value: string, previous: string | undefined): string {
  return previous === undefined ? value : `${previous},${value}`;
}

/** Selectors have commas of their own: each is a flag. */
function addToList(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

function commandLine(): Command {
  return new Command('stet')
    .description('Cleans scraped web pages, HTML or text: strikes what is not the article, and says why.')
    .usage('[options] [path...]')
    .argument('[path...]', 'pages (.html .txt .md), records (.jsonl), folders of them; none or -: standard input')
    .optionsGroup('Input:')
    .option('-i, --input-format <name>', 'auto | html | text | jsonl (default: by the name, else by the content)')
    .option('--encoding <label>', 'the charset, as HTTP names it (windows-1252), in place of detection')
    .option('--url <url>', "the page's address, which its links are relative to")
    .optionsGroup('Output:')
    .option('-o, --output <path>', 'a file for one input, a folder for many (default: standard output)')
    .option('-f, --format <name>', "text | markdown | json | jsonl | html (default: what the output's name says, else text)")
    .option('-e, --explain', 'why each block was struck, on standard error; in records, their marks')
    .option('--report <path>', 'the page with its marks, to look at in a browser: a file for one page, a folder for many')
    .option('-q, --quiet', 'no progress, no summary')
    .optionsGroup('What is struck:')
    .option('--favor <side>', 'precision | balance | recall: which is worse, boilerplate left in or text lost (default: balance)')
    .option('--keep <detectors>', 'leave standing what these mark (comma-separated)', joinLists)
    .option('--only <detectors>', 'run these alone (comma-separated)', joinLists)
    .option('--strike <selector>', 'strike what a CSS selector matches in HTML (repeatable)', addToList)
    .option('--stand <selector>', 'leave standing what one matches (repeatable)', addToList)
    .option('--second-opinion <when>', 'ask Readability about HTML: always | auto (where unsure) | never (default: auto)')
    .optionsGroup('Other:')
    .option('--strict', 'exit with 1 where a record on standard input fails')
    .option('--list-detectors', 'the detectors and what each marks')
    .option('--version', 'the version')
    .helpOption('-h, --help', 'this help')
    .addHelpText('after', EXAMPLES);
}

/** The request that the arguments make (without node and script), or the help where they ask for it. Throws a UsageError. */
export function parseArguments(argv: readonly string[]): Request | { readonly help: string } {
  let help = '';
  const command = commandLine()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        help += text;
      },
      writeErr: () => undefined,
      outputError: () => undefined,
    });
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.code === 'commander.helpDisplayed') return { help };
    if (!(error instanceof CommanderError)) throw error;
    throw new UsageError(error.message.replace(/^error: /, ''));
  }
  return { paths: command.args, flags: command.opts() };
}

import { readFile } from 'node:fs/promises';
import { Command, CommanderError } from 'commander';
import { failureOf } from './command/failures.js';
import { emptyTally, type Job } from './command/job.js';
import { type Flags, resolveOptions, UsageError } from './command/options.js';
import { cleanSingle } from './command/single.js';
import { ClosedPipe, openTerminal, standardOutput, type Terminal } from './command/terminal.js';
import { DETECTORS } from './detect/index.js';
import { DETECTOR_NAMES } from './pipeline.js';
import { placeAt } from './read/inputs.js';

const EXIT_CLEANED = 0;
const EXIT_FAILED = 1;
const EXIT_USAGE = 2;
/** 128 and the number of the signal, as shells count. */
const EXIT_BY_SIGNAL = { SIGINT: 130, SIGTERM: 143 } as const;

const SHORT_HELP = `Usage: stet [options] [path...]

  stet page.txt                     the clean article of one page
  lynx -dump URL | stet             the same from a pipe
  stet pages/ -o articles/          a folder of pages
  stet --help                       everything else
`;

const EXAMPLES = `
Examples:
  lynx -dump -nolist https://example.com/story | stet
  stet page.txt -o article.md                one page, as Markdown
  stet page.txt --explain > /dev/null        why each block was struck
  stet pages/ -o articles/                   a folder, its tree mirrored
  stet pages/ -f jsonl > articles.jsonl      a folder as records, one a line
  zcat crawl.jsonl.gz | stet | gzip > clean.jsonl.gz

Records (JSONL) need a text; they come out with it cleaned and their other
fields untouched, one line for each line.

Exit codes:
  0    every input was cleaned (records on standard input: all were answered)
  1    some failed; each is named on standard error, the rest is done
  2    wrong usage
  130  interrupted`;

type Request = {
  readonly paths: readonly string[];
  readonly flags: Flags & { readonly listDetectors?: boolean; readonly version?: boolean };
};

/** A flag given twice means both lists. */
function joinLists(value: string, previous: string | undefined): string {
  return previous === undefined ? value : `${previous},${value}`;
}

function commandLine(): Command {
  return new Command('stet')
    .description('Cleans the text of scraped web pages: strikes what is not the article, and says why.')
    .usage('[options] [path...]')
    .argument('[path...]', "pages' text (.txt .md), records (.jsonl), folders of them; none or -: standard input")
    .optionsGroup('Input:')
    .option('-i, --input-format <name>', 'auto | text | jsonl (default: by the name; on standard input by the first line)')
    .option('--encoding <label>', 'the charset, such as windows-1252, in place of detection')
    .option('--url <url>', "the page's address, where the input does not say it")
    .optionsGroup('Output:')
    .option('-o, --output <path>', 'a file for one input, a folder for many (default: standard output)')
    .option('-f, --format <name>', "text | markdown | json | jsonl | html (default: what the output's name says, else text)")
    .option('-e, --explain', 'why each block was struck, on standard error; in records, their marks')
    .option('-q, --quiet', 'no progress, no summary')
    .optionsGroup('What is struck:')
    .option('--favor <side>', 'precision | balance | recall: which is worse, boilerplate left in or text lost (default: balance)')
    .option('--keep <detectors>', 'leave standing what these mark (comma-separated)', joinLists)
    .option('--only <detectors>', 'run these alone (comma-separated)', joinLists)
    .optionsGroup('Other:')
    .option('--strict', 'exit with 1 where a record on standard input fails')
    .option('--list-detectors', 'the detectors and what each marks')
    .option('--version', 'the version')
    .helpOption('-h, --help', 'this help')
    .addHelpText('after', EXAMPLES);
}

function readRequest(argv: readonly string[], terminal: Terminal): Request {
  let help = '';
  const command = commandLine()
    .exitOverride()
    .configureOutput({ writeOut: (text) => (help += text), writeErr: () => undefined, outputError: () => undefined });
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.code === 'commander.helpDisplayed') throw new Displayed(help);
    if (!(error instanceof CommanderError)) throw error;
    throw new UsageError(error.message.replace(/^error: /, ''));
  } finally {
    terminal.clear();
  }
  return { paths: command.args, flags: command.opts() };
}

/** What was asked for is a text of the command's own. */
class Displayed extends Error {
  constructor(readonly text: string) {
    super();
  }
}

async function ownText({ flags }: Request): Promise<string | undefined> {
  if (flags.version) {
    const manifest: unknown = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
    const isNamed = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
    return `${isNamed ? String(manifest.version) : 'unknown'}\n`;
  }
  if (!flags.listDetectors) return undefined;
  const width = Math.max(...DETECTORS.map(({ name }) => name.length));
  return DETECTORS.map(({ name, description }) => `${name.padEnd(width)}  ${description}\n`).join('');
}

async function clean(request: Request, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const configuration = resolveOptions(request.paths, request.flags, DETECTOR_NAMES);
  if (request.paths.length === 0 && process.stdin.isTTY) {
    terminal.print(SHORT_HELP);
    return EXIT_USAGE;
  }
  const job: Job = { configuration, terminal, signal, tally: emptyTally() };
  const [path = '-', ...others] = configuration.paths;
  const first = path === '-' ? undefined : await placeAt(path);
  if (first && (others.length > 0 || first.isFolder)) {
    const { cleanBatch } = await import('./command/batch.js');
    await cleanBatch(job, [first, ...(await Promise.all(others.map(placeAt)))]);
    return job.tally.failed === 0 ? EXIT_CLEANED : EXIT_FAILED;
  }
  return (await cleanSingle(job, path)) ? EXIT_CLEANED : EXIT_FAILED;
}

/** The exit code of what ended the run early; prints its message where it has one. */
async function codeOfEnd(error: unknown, terminal: Terminal): Promise<number> {
  if (error instanceof ClosedPipe) return EXIT_CLEANED;
  if (error instanceof Displayed) {
    await standardOutput()
      .write(error.text)
      .catch(() => undefined);
    return EXIT_CLEANED;
  }
  if (error instanceof UsageError) {
    terminal.say(`error: ${error.message}`);
    return EXIT_USAGE;
  }
  terminal.say(failureOf(error));
  return EXIT_FAILED;
}

/**
 * Runs the command with its arguments (without node and script) and resolves to the exit code: 0 cleaned, 1 some failed, 2 wrong usage,
 * 130 interrupted (143 terminated). Results go to standard output or to files, everything else to standard error.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const terminal = openTerminal();
  const interruption = new AbortController();
  let interruptedWith = 0;
  const stop = (name: keyof typeof EXIT_BY_SIGNAL) => {
    interruptedWith = EXIT_BY_SIGNAL[name];
    interruption.abort();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const request = readRequest(argv, terminal);
    const text = await ownText(request);
    if (text === undefined) {
      const code = await clean(request, terminal, interruption.signal);
      return interruptedWith || code;
    }
    await standardOutput().write(text);
    return EXIT_CLEANED;
  } catch (error) {
    return interruptedWith || (await codeOfEnd(error, terminal));
  } finally {
    terminal.clear();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

import { commandOf, helpText, parsed, type TreeCommand } from './commander.js';
import { OPTIONS, type OptionTable, type Values, type ValuesOf } from './option-table.js';
import type { Operand, SubCommand } from './sub-command.js';
import { SUB_COMMANDS } from './sub-commands.js';

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

Files:
  stet.config.json    here or in a folder above: what is to stand or to go by
                      phrase, pattern, selector and site ("keep", "strike"),
                      "thresholds", and defaults for "options"

Exit codes:
  0    every input was cleaned (records on standard input: all were answered)
  1    some failed; each is named on standard error, the rest is done
  2    wrong usage
  130  interrupted`;

/** What the command was asked for: its paths, and what its options say. */
export interface Request {
  readonly paths: readonly string[];
  readonly values: Values;
}

const PATHS: Operand = {
  name: '[path...]',
  help: 'pages (.html .mhtml .txt .md), records (.jsonl), archives (.warc .wet), each also as .gz or .zst, folders of them; none or -: standard input',
};

/** The command without its sub-commands: those are the first argument alone, and `stet -q profile` cleans a file of that name. */
const STET = {
  description: 'Cleans scraped web pages, HTML or text: strikes what is not the article, and says why.',
  operand: PATHS,
  options: OPTIONS,
  epilogue: EXAMPLES,
};

/** The whole command with its sub-commands: what help, completion and the manual are made from. */
export async function commandTree(): Promise<TreeCommand> {
  const tree = commandOf('stet', STET);
  for (const [name, load] of Object.entries(SUB_COMMANDS)) tree.addCommand(commandOf(name, await load()));
  return tree;
}

/** The request that the arguments make (without node and script), or the help where they ask for it. Throws a UsageError. */
export async function parseArguments(argv: readonly string[]): Promise<Request | { readonly help: string }> {
  const request = parsed(commandOf('stet', STET), OPTIONS, argv);
  if (request === 'help') return { help: helpText(await commandTree()) };
  return { paths: request.operands, values: request.values };
}

/** What a sub-command was asked for. */
export interface SubRequest {
  readonly subCommand: SubCommand;
  readonly operands: readonly string[];
  readonly values: ValuesOf<OptionTable>;
}

/** The same for the arguments behind a sub-command's name. */
export async function parseSubCommand(name: string, argv: readonly string[]): Promise<SubRequest | { readonly help: string }> {
  const subCommand = await SUB_COMMANDS[name]?.();
  if (!subCommand) throw new Error(`there is no sub-command ${name}`);
  const command = commandOf(name, subCommand);
  const request = parsed(command, subCommand.options, argv);
  if (request !== 'help') return { subCommand, ...request };
  const tree = await commandTree();
  return { help: helpText(tree.commands.find((one) => one.name() === name) ?? command) };
}

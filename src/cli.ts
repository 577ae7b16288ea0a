import type { Request } from './command/command-line.js';
import { configurationFor } from './command/configured.js';
import { failureOf } from './command/failures.js';
import { emptyTally, type Job } from './command/job.js';
import type { OptionTable, ValuesOf } from './command/option-table.js';
import { ConfigurationError, resolveOptions, UsageError } from './command/options.js';
import { type CleanItems, cleanSingle } from './command/single.js';
import type { Surroundings } from './command/sub-command.js';
import { SUB_COMMANDS } from './command/sub-commands.js';
import { ClosedPipe, openTerminal, printResult, type Terminal } from './command/terminal.js';
import { ALL_DETECTORS } from './pipeline.js';
import { placeAt } from './read/inputs.js';

const EXIT_CLEANED = 0;
const EXIT_FAILED = 1;
const EXIT_USAGE = 2;
/** 128 and the number of the signal, as shells count. */
const EXIT_BY_SIGNAL = { SIGINT: 130, SIGTERM: 143 } as const;

const SHORT_HELP = `Usage: stet [options] [path...]

  stet page.html                    the clean article of one page
  curl -s URL | stet                the same from a pipe
  stet pages/ -o articles/          a folder of pages
  stet --help                       everything else
`;

const isPath = (argument: string) => argument === '-' || !argument.startsWith('-');

/** Most runs in a pipe name no option, and what reads options takes longer to load than a page to clean. */
async function readRequest(argv: readonly string[]): Promise<Request | { readonly help: string }> {
  if (argv.every(isPath)) return { paths: argv, values: {} };
  const { parseArguments } = await import('./command/command-line.js');
  return parseArguments(argv);
}

async function ownText({ values }: Request): Promise<string | undefined> {
  if (values.version) {
    const { ownVersion } = await import('./command/own-version.js');
    return `${await ownVersion()}\n`;
  }
  if (!values.listDetectors) return undefined;
  const width = Math.max(...ALL_DETECTORS.map(({ name }) => name.length));
  return ALL_DETECTORS.map(({ name, description }) => `${name.padEnd(width)}  ${description}\n`).join('');
}

/** Loaded where there are selectors, so that a wrong one is told before anything is read. */
async function checkSelectors(values: Request['values']): Promise<void> {
  for (const flag of ['strike', 'stand'] as const) {
    for (const selector of values[flag] ?? []) {
      try {
        (await import('./dom/select.js')).checkSelector(selector);
      } catch (error) {
        throw new UsageError(`--${flag} ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
}

/** Loaded for many pages alone. */
const cleanItems: CleanItems = async (job, stream) => (await import('./batch/batch.js')).cleanItems(job, stream);

async function clean(request: Request, terminal: Terminal, signal: AbortSignal): Promise<number> {
  await checkSelectors(request.values);
  const file = await configurationFor(request.values);
  const configuration = resolveOptions(request.paths, { ...file?.values, ...request.values }, file);
  if (request.values.printConfig) {
    const { printedConfiguration } = await import('./command/print-configuration.js');
    await printResult(printedConfiguration({ flags: request.values, file }));
    return EXIT_CLEANED;
  }
  if (request.paths.length === 0 && process.stdin.isTTY) {
    terminal.print(SHORT_HELP);
    return EXIT_USAGE;
  }
  const asked: Job = { configuration, terminal, signal, tally: emptyTally() };
  const isProfiled = typeof configuration.siteProfile === 'object';
  const job = isProfiled ? await (await import('./command/site-profile.js')).withProfileFile(asked) : asked;
  const [path = '-', ...others] = configuration.paths;
  const first = path === '-' ? undefined : await placeAt(path);
  if (first && (others.length > 0 || first.isFolder)) {
    const { cleanBatch } = await import('./batch/batch.js');
    await cleanBatch(job, [first, ...(await Promise.all(others.map(placeAt)))]);
    return job.tally.failed === 0 ? EXIT_CLEANED : EXIT_FAILED;
  }
  return (await cleanSingle(job, path, cleanItems)) ? EXIT_CLEANED : EXIT_FAILED;
}

/** What the configuration file says of options that a sub-command shares with the command, where it takes `--config`. */
async function defaultsFor(options: OptionTable, values: ValuesOf<OptionTable>): Promise<ValuesOf<OptionTable>> {
  const { OPTIONS } = await import('./command/option-table.js');
  if (options.config !== OPTIONS.config) return {};
  const file = await configurationFor(values);
  const shared = new Set(Object.entries(OPTIONS).flatMap(([key, option]) => (options[key] === option ? [key] : [])));
  return Object.fromEntries(Object.entries(file?.values ?? {}).filter(([key]) => shared.has(key)));
}

async function runSubCommand(name: string, argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { parseSubCommand } = await import('./command/command-line.js');
  const request = await parseSubCommand(name, argv);
  if ('help' in request) {
    await printResult(request.help);
    return EXIT_CLEANED;
  }
  const { subCommand, operands, values } = request;
  return subCommand.run(operands, { ...(await defaultsFor(subCommand.options, values)), ...values }, surroundings);
}

/** The exit code of what ended the run early; prints its message where it has one. */
async function codeOfEnd(error: unknown, terminal: Terminal): Promise<number> {
  if (error instanceof ClosedPipe) return EXIT_CLEANED;
  if (error instanceof UsageError) {
    terminal.say(error instanceof ConfigurationError ? error.message : `error: ${error.message}`);
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
  const { signal } = interruption;
  let interruptedWith = 0;
  const stop = (name: keyof typeof EXIT_BY_SIGNAL) => {
    interruptedWith = EXIT_BY_SIGNAL[name];
    interruption.abort();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const [first = '', ...others] = argv;
    if (Object.hasOwn(SUB_COMMANDS, first)) {
      const code = await runSubCommand(first, others, { terminal, signal });
      return interruptedWith || code;
    }
    const request = await readRequest(argv);
    const text = 'help' in request ? request.help : await ownText(request);
    if ('help' in request || text !== undefined) {
      await printResult(text ?? '');
      return EXIT_CLEANED;
    }
    const code = await clean(request, terminal, signal);
    return interruptedWith || code;
  } catch (error) {
    return interruptedWith || (await codeOfEnd(error, terminal));
  } finally {
    terminal.clear();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

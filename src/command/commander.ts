import { Argument, Command, CommanderError, Option as CommanderOption } from 'commander';
import { WrongValue } from './option-kinds.js';
import type { Option, OptionTable, ValuesOf } from './option-table.js';
import { UsageError } from './options.js';
import type { Operand, SubCommand } from './sub-command.js';

export type { Command };

const ERROR = /^error: /;
const OPTIONAL_FORM = /\[=.*$/;
const LONG_FLAG = /--([a-z-]+)/;

/** What an option is in the tree: commander's own, with what it takes. Commander never sees a form (`--explain=diff`): it would take the next path for one. */
class TableOption extends CommanderOption {
  constructor(
    readonly option: Option,
    flags: string,
    help: string,
  ) {
    super(flags, help);
  }
}

/** Help, with the names that an option takes before it and its default behind. */
function helpOf({ help, kind, standard, otherwise }: Option): string {
  const listed = kind.values && !kind.isList && kind.takes === 'one' ? kind.values.join(' | ') : '';
  const said = [listed, help].filter((part) => part !== '').join(': ');
  const standing = otherwise ?? (typeof standard === 'string' || typeof standard === 'number' ? String(standard) : undefined);
  return standing === undefined ? said : `${said} (default: ${standing})`;
}

/** Every word given, in order: the kind makes of them what they mean. */
function collected(word: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), word];
}

function commanderOption(option: Option): CommanderOption {
  const { flags, kind } = option;
  const made = new TableOption(option, flags.replace(OPTIONAL_FORM, ''), helpOf(option));
  made.flags = flags;
  return kind.takes === 'nothing' || kind.takes === 'perhaps' ? made : made.argParser(collected);
}

/** The `--no-…` of an option: shown where it does something of its own, hidden where it takes back what a configuration file says. */
function negation({ flags, kind, group, isInFile, without }: Option): CommanderOption | undefined {
  const [, name] = LONG_FLAG.exec(flags) ?? [];
  const isFlag = kind.takes === 'nothing' || kind.takes === 'perhaps';
  if (without !== undefined) return new CommanderOption(`--no-${name}`, without).helpGroup(group);
  return isFlag && isInFile !== false ? new CommanderOption(`--no-${name}`).hideHelp() : undefined;
}

/** Adds a table's options, each under its heading. */
function addOptions(command: Command, table: OptionTable): void {
  for (const option of Object.values(table)) {
    command.addOption(commanderOption(option).helpGroup(option.group));
    const no = negation(option);
    if (no) command.addOption(no);
  }
}

/** A command of the tree, with what stands below its options. */
export class TreeCommand extends Command {
  epilogue = '';
}

/** A command of the tree: its operand, its options, its help. */
export function commandOf(name: string, { description, operand, options, epilogue }: Omit<SubCommand, 'run'>): TreeCommand {
  const command = new TreeCommand(name).description(description).usage(['[options]', operand?.name].filter(Boolean).join(' '));
  if (operand) command.addArgument(commanderArgument(operand));
  addOptions(command.helpCommand(false), options);
  command.optionsGroup(Object.values(options).at(-1)?.group ?? 'Options:').helpOption('-h, --help', 'this help');
  if (epilogue === undefined) return command;
  command.epilogue = epilogue;
  command.addHelpText('after', epilogue);
  return command;
}

function commanderArgument({ name, help, values }: Operand): Argument {
  const argument = new Argument(name, help);
  if (values) argument.argChoices = [...values];
  return argument;
}

/** A command's help, as it is printed. */
export function helpText(command: Command): string {
  let help = '';
  command
    .configureOutput({
      writeOut: (part) => {
        help += part;
      },
    })
    .configureHelp({ argumentDescription: (argument) => argument.description })
    .outputHelp();
  return help;
}

/** The option of the table that one of the tree was made from; undefined for commander's own (`--help`, `--no-…`). */
export const tableOptionOf = (option: CommanderOption): Option | undefined => (option instanceof TableOption ? option.option : undefined);

/** The words of `--flag=form` by their flags, taken out of the arguments. */
function withoutForms(
  argv: readonly string[],
  table: OptionTable,
): { readonly rest: string[]; readonly forms: ReadonlyMap<string, string> } {
  const forms = new Map<string, string>();
  const end = argv.indexOf('--');
  const flagsWithForm = Object.values(table).filter(({ kind }) => kind.takes === 'perhaps');
  const rest = argv.map((argument, at) => {
    const equals = argument.indexOf('=');
    if (equals < 0 || (end >= 0 && at > end)) return argument;
    const typed = argument.slice(0, equals);
    if (!flagsWithForm.some(({ flags }) => LONG_FLAG.exec(flags)?.[0] === typed)) return argument;
    forms.set(typed, argument.slice(equals + 1));
    return typed;
  });
  return { rest, forms };
}

/** The checked value of what was typed for one option. Throws a UsageError that names the flag. */
function checkedValue({ flags, kind }: Option, typed: unknown, forms: ReadonlyMap<string, string>): unknown {
  const [flag = ''] = LONG_FLAG.exec(flags) ?? [];
  const form = forms.get(flag);
  const words = Array.isArray(typed) ? typed : form === undefined ? [] : [form];
  try {
    return typed === false ? kind.check(false) : kind.check(kind.typed(words));
  } catch (error) {
    throw error instanceof WrongValue ? new UsageError(`${flag} ${error.message}`) : error;
  }
}

/** What arguments say: operands, and the checked values of options. */
export interface Parsed<Table> {
  readonly operands: readonly string[];
  readonly values: ValuesOf<Table>;
}

/** Makes commander say nothing and end nothing: the caller does. */
function silenced(command: Command): Command {
  return command.exitOverride().configureOutput({ writeOut: () => undefined, writeErr: () => undefined, outputError: () => undefined });
}

/** The operands and values that arguments give a command whose options are of a table, or the word `help` where they ask for it. Throws a UsageError. */
export function parsed<Table extends OptionTable>(command: Command, table: Table, argv: readonly string[]): Parsed<Table> | 'help' {
  const { rest, forms } = withoutForms(argv, table);
  try {
    silenced(command).parse(rest, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.code === 'commander.helpDisplayed') return 'help';
    throw error instanceof CommanderError ? new UsageError(error.message.replace(ERROR, '')) : error;
  }
  const given = Object.entries(command.opts()).flatMap(([key, typed]) => {
    const option = table[key];
    return option && typed !== undefined ? [[key, checkedValue(option, typed, forms)]] : [];
  });
  return { operands: command.args, values: Object.fromEntries(given) };
}

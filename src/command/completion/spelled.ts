import { type Command, tableOptionOf } from '../commander.js';

/** An option as a shell sees it. */
export interface ShellOption {
  readonly short: string | undefined;
  readonly long: string;
  readonly help: string;
  /** How its words follow it: none; one; one each time it is given; or none, or one after `=`. */
  readonly takes: 'nothing' | 'one' | 'many' | 'perhaps';
  /** What its word is called: `name`, `file`. */
  readonly word: string;
  /** The values to choose from; none where they are the user's own. */
  readonly values: readonly string[];
  /** True where several stand in one word, divided by commas. */
  readonly isList: boolean;
  /** True where the word is a path. */
  readonly isPath: boolean;
}

/** A command as a shell sees it. */
export interface ShellCommand {
  readonly name: string;
  readonly help: string;
  readonly options: readonly ShellOption[];
  /** The words to choose from as operand; none where operands are paths. */
  readonly operands: readonly string[];
  readonly commands: readonly ShellCommand[];
}

const WORD = /[<[]=?([^>\]]+)[>\]]/;

type TreeOption = Command['options'][number];

function shellOption(option: TreeOption): ShellOption {
  const { kind, help } = tableOptionOf(option) ?? {};
  return {
    short: option.short,
    long: option.long ?? '',
    help: help ?? option.description,
    takes: kind?.takes ?? 'nothing',
    word: WORD.exec(option.flags)?.[1] ?? '',
    values: kind?.values ?? [],
    isList: kind?.isList ?? false,
    isPath: kind?.completes !== undefined,
  };
}

/** What a shell needs to know of a command and those below it. */
export function shellCommand(command: Command): ShellCommand {
  const visible = command.createHelp().visibleOptions(command);
  return {
    name: command.name(),
    help: command.description(),
    options: visible.map(shellOption),
    operands: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
    commands: command.commands.map(shellCommand),
  };
}

/** The flags of an option, and those that have their form in the same word: `--explain=diff`. */
export const spellings = ({ short, long, takes, values }: ShellOption): string[] => [
  ...(short === undefined ? [] : [short]),
  long,
  ...(takes === 'perhaps' ? values.map((value) => `${long}=${value}`) : []),
];

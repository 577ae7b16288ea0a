import type { ShellCommand, ShellOption } from './spelled.js';

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** The line that tells fish of an option. */
function optionLine(name: string, condition: string, option: ShellOption): string {
  const { short, long, help, takes, values, isList, isPath } = option;
  const takesWord = takes === 'one' || takes === 'many';
  const words = values.length === 0 ? [] : ['-a', quoted(isList ? `(__fish_append , ${values.join(' ')})` : values.join(' '))];
  return [
    `complete -c ${name}`,
    ...(condition === '' ? [] : ['-n', quoted(condition)]),
    ...(short === undefined ? [] : ['-s', short.slice(1)]),
    '-l',
    long.slice(2),
    ...(takesWord ? [isPath ? '-r -F' : '-x', ...words] : []),
    '-d',
    quoted(help),
  ].join(' ');
}

/** A form follows its flag in the same word alone: each is a word of its own. */
const formLines = (name: string, condition: string, { long, values, takes, help }: ShellOption): string[] =>
  takes === 'perhaps'
    ? values.map(
        (value) =>
          `complete -c ${name} -n ${quoted(`${condition}; and string match -q -- '${long}*' (commandline -ct)`)} -a ${quoted(`${long}=${value}`)} -d ${quoted(help)}`,
      )
    : [];

function commandLines(name: string, command: ShellCommand, condition: string): string[] {
  const operands =
    command.operands.length === 0 ? [] : [`complete -c ${name} -n ${quoted(condition)} -f -a ${quoted(command.operands.join(' '))}`];
  return [
    ...command.options.flatMap((option) => [optionLine(name, condition, option), ...formLines(name, condition, option)]),
    ...operands,
  ];
}

/** The completion of a command for fish: `stet completion fish | source`, or a file `stet.fish` in its folder of completions. */
export function fishCompletion(command: ShellCommand): string {
  const { name, commands } = command;
  const names = commands.map((one) => one.name).join(' ');
  const lines = [
    ...commands.map((one) => `complete -c ${name} -n __stet_is_first -a ${one.name} -d ${quoted(one.help)}`),
    ...commandLines(name, command, 'not __stet_is_command'),
    ...commands.flatMap((one) => commandLines(name, one, `__stet_is_command ${one.name}`)),
  ];
  return `# Completion of ${name} for fish, made by: ${name} completion fish
function __stet_is_first
    test (count (commandline -opc)) -eq 1
end

function __stet_is_command
    set -l words (commandline -opc)
    test (count $words) -gt 1; or return 1
    if test (count $argv) -gt 0
        test $words[2] = $argv[1]
    else
        contains -- $words[2] ${names}
    end
end

${lines.join('\n')}
`;
}

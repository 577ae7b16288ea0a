import type { ShellCommand, ShellOption } from './spelled.js';

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Text in brackets and colons of `_arguments`. */
const escaped = (text: string): string => text.replace(/[\\:[\]]/g, '\\$&');

/** What completes an option's word. */
function action({ values, isList, isPath, word }: ShellOption): string {
  if (isList) return `_values -s , ${word} ${values.join(' ')}`;
  if (values.length > 0) return `(${values.join(' ')})`;
  return isPath ? '_files' : ' ';
}

/** One option as `_arguments` reads it: `'(-f --format)'{-f+,--format=}'[help]:name:(text json)'`. */
function specification(option: ShellOption): string {
  const { short, long, help, takes, word } = option;
  const isRepeated = takes === 'many';
  const flags = [short, long].filter((flag) => flag !== undefined);
  const withSign = flags.map((flag) => {
    if (takes === 'nothing') return flag;
    if (takes === 'perhaps') return flag.startsWith('--') ? `${flag}=-` : flag;
    return flag.startsWith('--') ? `${flag}=` : `${flag}+`;
  });
  const message = `[${escaped(help)}]`;
  const value = (flag: string) => {
    if (takes === 'nothing' || (takes === 'perhaps' && !flag.startsWith('--'))) return message;
    return `${message}${takes === 'perhaps' ? '::' : ':'}${escaped(word)}:${action(option)}`;
  };
  const exclusive = isRepeated ? '*' : flags.length > 1 ? `(${flags.join(' ')})` : '';
  return withSign.map((flag) => quoted(`${exclusive}${flag}${value(flag)}`)).join(' \\\n    ');
}

function commandFunction({ name, options, operands, commands }: ShellCommand, functionName: string): string {
  const others = operands.length > 0 ? `1:${name}:(${operands.join(' ')})` : '*:path:_files';
  const first = commands.length > 0 ? `'1: :_stet_first' \\\n    ` : '';
  return `${functionName}() {
  _arguments -s -S \\
    ${options.map(specification).join(' \\\n    ')} \\
    ${first}${quoted(others)}
}`;
}

/** The completion of a command for zsh: a file named `_stet` in a folder of `fpath`, or `source <(stet completion zsh)` behind `compinit`. */
export function zshCompletion(command: ShellCommand): string {
  const { name, commands } = command;
  const described = commands.map((one) => quoted(`${one.name}:${one.help}`)).join(' ');
  const branches = commands.map((one) => `    ${one.name}) shift words; (( CURRENT-- )); _stet_command_${one.name}; return ;;`);
  return `#compdef ${name}
# Completion of ${name} for zsh, made by: ${name} completion zsh

_stet_first() {
  local -a commands=(${described})
  _describe -t commands command commands
  _files
}

${commands.map((one) => commandFunction(one, `_stet_command_${one.name}`)).join('\n\n')}

${commandFunction(command, '_stet_command')}

_stet() {
  local curcontext="$curcontext" line state
  typeset -A opt_args
  if (( CURRENT > 2 )); then
    case \${words[2]} in
${branches.join('\n')}
    esac
  fi
  _stet_command
}

if [[ \${funcstack[1]-} == _stet ]]; then _stet "$@"; else compdef _stet ${name}; fi
`;
}

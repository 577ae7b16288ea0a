import { type ShellCommand, type ShellOption, spellings } from './spelled.js';

/** A word that bash takes as it is. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const flagsOf = ({ short, long }: ShellOption): string => [short, long].filter((flag) => flag !== undefined).join('|');

/** What to do behind an option's flag. */
function valueCase(option: ShellOption): string {
  const words = option.values.join(' ');
  if (option.isList) return `_stet_list ${quoted(words)}`;
  if (words !== '') return `_stet_words ${quoted(words)}`;
  return option.isPath ? '_stet_files' : 'COMPREPLY=()';
}

/** The branches of a command: what its options take, then its flags, then its operands. */
function commandCases({ name, options, operands, commands }: ShellCommand, isRoot: boolean): string {
  const own = isRoot ? '' : name;
  const taking = options.filter(({ takes }) => takes === 'one' || takes === 'many');
  const forms = options.filter(({ takes }) => takes === 'perhaps');
  const branches = [
    ...taking.map((option) => `      ${flagsOf(option)}) ${valueCase(option)}; return ;;`),
    ...forms.map((option) => `      ${flagsOf(option)}) if [[ $form ]]; then ${valueCase(option)}; return; fi ;;`),
  ];
  const flags = options.flatMap(spellings).join(' ');
  const words = operands.length > 0 ? `_stet_words ${quoted(operands.join(' '))}` : '_stet_files';
  const first =
    commands.length > 0
      ? `\n    if (( COMP_CWORD == 1 )); then _stet_words ${quoted(commands.map((one) => one.name).join(' '))}; _stet_files more; return; fi`
      : '';
  return `  ${own === '' ? '*' : own})
    case $flag in
${branches.join('\n')}
    esac
    if [[ $cur == -* ]]; then _stet_words ${quoted(flags)}; return; fi${first}
    ${words} ;;`;
}

/** The completion of a command for bash 3.2 and newer, with nothing else needed: `source <(stet completion bash)`. */
export function bashCompletion(command: ShellCommand): string {
  return `# Completion of ${command.name} for bash, made by: ${command.name} completion bash
_stet_words() {
  local IFS=$' \\t\\n'
  COMPREPLY=($(compgen -P "$prefix" -W "$1" -- "$cur"))
}

_stet_list() {
  local IFS=$' \\t\\n' before=''
  if [[ $cur == *,* ]]; then before="\${cur%,*},"; fi
  COMPREPLY=($(compgen -P "$prefix$before" -W "$1" -- "\${cur##*,}"))
}

_stet_files() {
  local IFS=$'\\n' found
  found=($(compgen -P "$prefix" -f -- "$cur"))
  if [[ \${1-} ]]; then COMPREPLY+=("\${found[@]}"); else COMPREPLY=("\${found[@]}"); fi
  compopt -o filenames 2>/dev/null
}

_stet() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" flag="\${COMP_WORDS[COMP_CWORD-1]}" form='' prefix='' i
  COMPREPLY=()
  # Where = divides words, --flag=value comes as three of them.
  if [[ $cur == '=' && $flag == --* ]]; then
    cur='' form=1
  elif [[ $flag == '=' ]] && (( COMP_CWORD > 1 )); then
    flag="\${COMP_WORDS[COMP_CWORD-2]}" form=1
  elif [[ $cur == --*=* ]]; then
    flag="\${cur%%=*}" prefix="\${cur%%=*}=" cur="\${cur#*=}" form=1
  fi
  for (( i = 1; i < COMP_CWORD; i++ )); do
    if [[ \${COMP_WORDS[i]} == -- ]]; then _stet_files; return; fi
  done
  case "\${COMP_WORDS[1]}" in
${[...command.commands.map((one) => commandCases(one, false)), commandCases(command, true)].join('\n')}
  esac
}

complete -F _stet ${command.name}
`;
}

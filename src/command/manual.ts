import { type Command, type TreeCommand, tableOptionOf } from './commander.js';

/** How the manual page is headed. */
export interface ManualOptions {
  readonly version: string;
}

/** When the page was last revised in substance: readers of manuals, and mandoc, ask for it. */
const REVISED = '2026-11-28';
/** Longest line of the source: mandoc's. */
const MAX_LINE = 79;
const BACKSLASHES = /\\/g;
const HYPHENS = /-/g;
/** roff takes a line that begins so for a request. */
const REQUEST = /^(?=[.'])/gm;
const PLACEHOLDER = /[<[]=?[^>\]]+[>\]]/g;
const HEADING = /^(\S.*):$/;
const INDENTED = /^ {2}/;

/** Text in lines of the page's source. */
function filled(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length >= MAX_LINE) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Text that roff prints as it is. */
const escaped = (text: string): string => text.replace(BACKSLASHES, '\\e').replace(REQUEST, '\\&');

/** The same for text that roff fills. */
const roff = (text: string): string => escaped(filled(text));

/** The same, with hyphens that can be copied into a shell. */
const literal = (text: string): string => escaped(text).replace(HYPHENS, '\\-');

const bold = (text: string): string => `\\fB${literal(text)}\\fR`;
const italic = (text: string): string => `\\fI${literal(text)}\\fR`;

/** `-f, --format <name>` with the flags bold and what follows them italic. */
function flagsLine(flags: string): string {
  const placeholder = PLACEHOLDER.exec(flags);
  PLACEHOLDER.lastIndex = 0;
  const named = placeholder ? flags.slice(0, placeholder.index) : flags;
  const marked = named.split(', ').map((flag) => bold(flag.trim()));
  const space = named.endsWith(' ') ? ' ' : '';
  return marked.join(', ') + (placeholder ? space + italic(placeholder[0]) : '');
}

type TreeOption = Command['options'][number];

function optionEntry(option: TreeOption): string {
  const isRepeatable = tableOptionOf(option)?.kind.takes === 'many';
  const help = `${option.description}${isRepeatable && !option.description.includes('(') ? ' (repeatable)' : ''}`;
  return `.TP\n${flagsLine(option.flags)}\n${roff(sentence(help))}`;
}

/** Help begins small, as it stands in a column; a sentence of the manual begins large, unless it begins with a name. */
const sentence = (help: string): string => (help.includes(' | ') ? help : `${help.charAt(0).toUpperCase()}${help.slice(1)}`).concat('.');

/** The options under their headings, in the order of the help. */
function optionSections(command: Command): string[] {
  const groups = new Map<string, TreeOption[]>();
  for (const option of command.createHelp().visibleOptions(command)) {
    const group = option.helpGroupHeading ?? 'Options:';
    groups.set(group, [...(groups.get(group) ?? []), option]);
  }
  return [...groups].map(([group, options]) => `.SS ${literal(group.replace(/:$/, ''))}\n${options.map(optionEntry).join('\n')}`);
}

/** What stands below the options: a heading for each line that is one, indented lines as they are, others as text. */
function epilogueSections(epilogue: string, level: 'SH' | 'SS'): string[] {
  const parts: string[] = [];
  for (const paragraph of epilogue.trim().split(/\n\n+/)) {
    const [first = '', ...rest] = paragraph.split('\n');
    const heading = HEADING.exec(first)?.[1];
    const lines = heading === undefined ? [first, ...rest] : rest;
    if (heading !== undefined) parts.push(`.${level} ${level === 'SH' ? literal(heading.toUpperCase()) : literal(heading)}`);
    else parts.push('.PP');
    const isAsItIs = lines.every((line) => INDENTED.test(line));
    const text = lines.map((line) => line.replace(INDENTED, ''));
    parts.push(isAsItIs ? `.nf\n${text.map(literal).join('\n')}\n.fi` : roff(lines.join(' ')));
  }
  return parts;
}

const synopsis = (name: string, usage: string): string => `${bold(name)} ${usage.split(' ').map(italic).join(' ')}`;

function operandEntries(command: Command): string[] {
  return command.registeredArguments.map((argument) => `.TP\n${italic(argument.name())}\n${roff(sentence(argument.description))}`);
}

/** A sub-command: how it is called, what it does, its options. */
function subCommandPart(command: TreeCommand, parent: string): string[] {
  return [
    `.SS ${literal(`${parent} ${command.name()}`)}`,
    synopsis(`${parent} ${command.name()}`, command.usage()),
    '.PP',
    roff(command.description()),
    ...operandEntries(command),
    ...command.createHelp().visibleOptions(command).map(optionEntry),
    ...(command.epilogue === '' ? [] : epilogueSections(command.epilogue, 'SS')),
  ];
}

/** The manual page of a command and those below it, for `man`: roff with the macros of man(7). */
export function manualPage(command: TreeCommand, { version }: ManualOptions): string {
  const name = command.name();
  const [summary = '', ...description] = command.description().split(': ');
  const commands = command.commands as readonly TreeCommand[];
  const parts = [
    `.\\" Made from the command's own definition: npm run generate`,
    `.TH ${name.toUpperCase()} 1 "${REVISED}" "${name} ${version}" "User Commands"`,
    '.SH NAME',
    `${name} \\- ${roff(summary.charAt(0).toLowerCase() + summary.slice(1))}`,
    '.SH SYNOPSIS',
    synopsis(name, command.usage()),
    ...commands.flatMap((one) => ['.br', synopsis(`${name} ${one.name()}`, one.usage())]),
    '.SH DESCRIPTION',
    roff(`${summary}: ${description.join(': ')}`),
    ...operandEntries(command),
    '.SH OPTIONS',
    ...optionSections(command),
    ...(commands.length > 0 ? ['.SH COMMANDS', ...commands.flatMap((one) => subCommandPart(one, name))] : []),
    ...epilogueSections(command.epilogue, 'SH'),
  ];
  return `${parts.join('\n')}\n`;
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandTree } from '../src/command/command-line.js';
import { shellCommand, spellings } from '../src/command/completion/spelled.js';
import { SUB_COMMANDS } from '../src/command/sub-commands.js';

const BIN = fileURLToPath(new URL('../bin/stet.js', import.meta.url));
const ZSH_COMPLETES = fileURLToPath(new URL('shells/zsh-completes.zsh', import.meta.url));
const FORMATS = ['text', 'markdown', 'json', 'jsonl', 'html'];

let root = '';
const script = (shell: string) => join(root, `completion.${shell}`);

function run(command: string, args: readonly string[]) {
  return spawnSync(command, args, {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: root, TERM: 'xterm' },
    encoding: 'utf8',
    timeout: 50_000,
  });
}

const stet = (...args: string[]) => run(process.execPath, [BIN, ...args]);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'stet-completion-'));
  for (const file of ['page one.txt', 'pages.html', 'completion']) writeFileSync(join(root, file), 'The ships came into the harbour.\n');
  for (const shell of ['bash', 'zsh', 'fish']) writeFileSync(script(shell), stet('completion', shell).stdout);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('stet completion', () => {
  it('takes the names of shells', () => {
    expect(stet('completion', 'csh')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'stet: error: completion takes one of bash, zsh, fish\n',
    });
    expect(stet('completion')).toMatchObject({ status: 2, stderr: "stet: error: missing required argument 'shell'\n" });
    expect(stet('completion', '--help').stdout).toContain('Usage: stet completion [options] <shell>');
  });

  it('is a sub-command as the first word alone', () => {
    expect(stet('./completion').stdout).toContain('harbour');
    expect(stet('-q', 'completion').stdout).toContain('harbour');
    expect(stet('--', 'completion').stdout).toContain('harbour');
    expect(stet('-').status).toBe(0);
  });

  it('knows every option that the help shows, and every sub-command', async () => {
    const { stdout: help } = stet('--help');
    const tree = shellCommand(await commandTree());
    expect(tree.commands.map(({ name }) => name)).toEqual(Object.keys(SUB_COMMANDS));
    const flags = tree.options.flatMap(spellings).filter((flag) => !flag.includes('='));
    const shown = new Set(help.match(/(?<=^ {2}|^ {2}-\w, )--?[a-z-]+/gm));
    expect(new Set([...shown].filter((flag) => !flags.includes(flag)))).toEqual(new Set());
    for (const flag of flags) expect(help).toContain(flag);
  });
});

describe('in bash', () => {
  /** The answers of bash's own completion for the last word of a line. */
  function answers(...words: string[]): string[] {
    const list = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
    const source = `source '${script('bash')}'; COMP_WORDS=(${list}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _stet; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = run('bash', ['--norc', '--noprofile', '-c', source]);
    expect(stderr).toBe('');
    return stdout.split('\n').filter((line) => line !== '');
  }

  it.each<[string[], string[]]>([
    [['stet', '--fav'], ['--favor']],
    [
      ['stet', '--explain'],
      ['--explain', '--explain=list', '--explain=diff'],
    ],
    [['stet', '-f', ''], FORMATS],
    [
      ['stet', '--format', 'json'],
      ['json', 'jsonl'],
    ],
    [['stet', '--format', '=', 'm'], ['markdown']],
    [['stet', '--format', '='], FORMATS],
    [['stet', '--format=m'], ['--format=markdown']],
    [['stet', '--explain', '=', 'd'], ['diff']],
    [
      ['stet', '--explain', 'page'],
      ['page one.txt', 'pages.html'],
    ],
    [['stet', '--keep', 'cookie'], ['cookie-banner']],
    [['stet', '--keep', 'cookie-banner,com'], ['cookie-banner,comments']],
    [['stet', '--url', 'pag'], []],
    [
      ['stet', '-o', 'page'],
      ['page one.txt', 'pages.html'],
    ],
    [
      ['stet', 'page'],
      ['page one.txt', 'pages.html'],
    ],
    [
      ['stet', 'comp'],
      ['completion', 'completion', 'completion.bash', 'completion.fish', 'completion.zsh'],
    ],
    [
      ['stet', '-q', 'comp'],
      ['completion', 'completion.bash', 'completion.fish', 'completion.zsh'],
    ],
    [
      ['stet', 'completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['stet', '--', '--'], []],
  ])('%j', (words, expected) => {
    expect(answers(...words).sort()).toEqual([...expected].sort());
  });

  it('is bound to stet', () => {
    expect(run('bash', ['--norc', '-c', `source '${script('bash')}'; complete -p stet`]).stdout).toBe('complete -F _stet stet\n');
  });
});

describe.runIf(existsSync('/usr/bin/fish'))('in fish', () => {
  const answers = (line: string) =>
    run('/usr/bin/fish', ['--no-config', '-c', `source '${script('fish')}'; complete -C '${line}'`])
      .stdout.split('\n')
      .flatMap((one) => (one === '' ? [] : [one.split('\t')[0]]));

  it.each<[string, string[]]>([
    ['stet --fav', ['--favor']],
    ['stet -f json', ['json', 'jsonl']],
    ['stet --format=m', ['--format=markdown']],
    ['stet --explain=d', ['--explain=diff']],
    ['stet --keep cookie-banner,com', ['cookie-banner,comments']],
    ['stet completion z', ['zsh']],
    ['stet page', ['page one.txt', 'pages.html']],
  ])('%s', (line, expected) => {
    expect(answers(line)).toEqual(expected);
  });

  it('names sub-commands as the first word', () => {
    expect(answers('stet comp')).toContain('completion');
    expect(answers('stet -q compl')).not.toContain('bash');
  });
});

describe.runIf(existsSync('/usr/bin/zsh'))('in zsh', () => {
  const LINES: readonly (readonly [string, string])[] = [
    ['stet --favor prec', '--favor precision'],
    ['stet -f mark', '-f markdown'],
    ['stet --format=mark', '--format=markdown'],
    ['stet --explain=d', '--explain=diff'],
    ['stet --second', '--second-opinion'],
    ['stet --keep cookie-banner,com', '--keep cookie-banner,comments'],
    ['stet -o pages', '-o pages.html'],
    ['stet completion z', 'completion zsh'],
    ['stet -q page\\ o', '-q page one.txt'],
  ];

  it('completes what is typed', () => {
    const { stdout } = run('/usr/bin/zsh', ['-f', ZSH_COMPLETES, script('zsh'), ...LINES.map(([typed]) => typed)]);
    expect(stdout.split('\n').slice(0, -1)).toEqual(LINES.map(([, completed]) => completed));
  });

  it('is found in a folder of functions, too', () => {
    expect(stet('completion', 'zsh').stdout).toMatch(/^#compdef stet\n/);
  });
});

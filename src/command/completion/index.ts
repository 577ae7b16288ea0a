import { UsageError } from '../options.js';
import type { SubCommand } from '../sub-command.js';
import { printResult } from '../terminal.js';
import { bashCompletion } from './bash.js';
import { fishCompletion } from './fish.js';
import { type ShellCommand, shellCommand } from './spelled.js';
import { zshCompletion } from './zsh.js';

const SHELLS: Readonly<Record<string, (command: ShellCommand) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

const EPILOGUE = `
To have it in every shell:
  bash  echo 'source <(stet completion bash)' >> ~/.bashrc
  zsh   stet completion zsh > "\${fpath[1]}/_stet"
  fish  stet completion fish > ~/.config/fish/completions/stet.fish`;

/** `stet completion SHELL`: what makes a shell complete options, their values and paths. */
export const completion: SubCommand = {
  description: 'Prints what makes a shell complete the options of stet, their values and paths.',
  operand: { name: '<shell>', help: Object.keys(SHELLS).join(' | '), values: Object.keys(SHELLS) },
  options: {},
  epilogue: EPILOGUE,
  async run([shell = '', ...others]) {
    const complete = Object.hasOwn(SHELLS, shell) && others.length === 0 ? SHELLS[shell] : undefined;
    if (!complete) throw new UsageError(`completion takes one of ${Object.keys(SHELLS).join(', ')}`);
    const { commandTree } = await import('../command-line.js');
    await printResult(complete(shellCommand(await commandTree())));
    return 0;
  },
};

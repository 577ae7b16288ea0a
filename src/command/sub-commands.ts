import type { SubCommand } from './sub-command.js';

/** The sub-commands by their names, which count as the first argument alone: `stet ./NAME` cleans a file that bears one. Loaded when they are called. */
export const SUB_COMMANDS: Readonly<Record<string, () => Promise<SubCommand>>> = {
  completion: async () => (await import('./completion/index.js')).completion,
  profile: async () => (await import('./profile.js')).PROFILE,
};

/** Stands for `node:child_process` in the bundled command: commander loads it at the start for subcommands that are programs of their own, and Stet has none. */
export {};

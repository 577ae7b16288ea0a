// Not imported by name: that would ask for all that the module exports, its streams among them, which take longer to load than a page to clean.
const { existsSync } = process.getBuiltinModule('node:fs');
const { dirname, join } = process.getBuiltinModule('node:path');

/** The name that a configuration file bears where none is named. */
const CONFIGURATION_FILE = 'stet.config.json';

/** The nearest configuration file in a folder or above it: one look a folder. `from`: absolute. */
export function configurationAbove(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = join(folder, CONFIGURATION_FILE);
    if (existsSync(place)) return place;
    if (dirname(folder) === folder) return undefined;
  }
}

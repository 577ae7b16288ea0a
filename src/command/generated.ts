import { commandTree } from './command-line.js';
import { configurationSchema } from './configuration-schema.js';
import { manualPage } from './manual.js';

/** The files of the package that are made from the command's own definition, by their paths: `npm run generate` writes them, and a test fails where they are stale. */
export async function generatedFiles(version: string): Promise<Readonly<Record<string, string>>> {
  return {
    'man/stet.1': manualPage(await commandTree(), { version }),
    'schema/config.schema.json': `${JSON.stringify(configurationSchema(), null, 2)}\n`,
  };
}

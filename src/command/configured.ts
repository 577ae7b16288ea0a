import { configurationAbove } from '../read/configuration-place.js';
import type { FileConfiguration } from './configuration-file.js';
import type { Values } from './option-table.js';

/** The nearest file from where the command runs; undefined also where that folder is gone. */
function nearestPlace(): string | undefined {
  try {
    return configurationAbove(process.cwd());
  } catch {
    return undefined;
  }
}

/** The configuration file that holds for a run; undefined where there is none. What reads it is loaded only then. Throws a ConfigurationError. */
export async function configurationFor({ config }: Pick<Values, 'config'>): Promise<FileConfiguration | undefined> {
  if (config === false) return undefined;
  const place = config ?? nearestPlace();
  if (place === undefined) return undefined;
  const { readConfiguration } = await import('./configuration-file.js');
  return readConfiguration(place, config !== undefined);
}

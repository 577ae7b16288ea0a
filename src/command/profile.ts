import { inputsAt, placeAt } from '../read/inputs.js';
import { readStandardInput } from '../read/standard-input.js';
import { writeCounts, writeProfile } from '../site-profile/format.js';
import { siteName } from '../site-profile/look-up.js';
import { SiteCounts } from '../site-profile/site-counts.js';
import { type Counting, countedLines, countInputs, countItems } from './count-sites.js';
import { failureOf } from './failures.js';
import { flag, path } from './option-kinds.js';
import { OPTIONS, type ValuesOf } from './option-table.js';
import { resolveOptions, streamOptions, UsageError, walkOptions } from './options.js';
import { addProfileFile, piecesOf } from './profile-file.js';
import type { SubCommand, Surroundings } from './sub-command.js';
import { standardOutput } from './terminal.js';
import { openPending } from './write.js';

const OPTION_TABLE = {
  inputFormat: OPTIONS.inputFormat,
  field: OPTIONS.field,
  include: OPTIONS.include,
  exclude: OPTIONS.exclude,
  encoding: OPTIONS.encoding,
  site: { ...OPTIONS.site, group: 'Input:' },
  merge: { flags: '--merge', group: 'Input:', help: 'the paths are profiles, which are added up', kind: flag(), standard: false },
  output: {
    flags: '-o, --output <file>',
    group: 'Output:',
    help: 'the profile; gzipped where its name ends in .gz',
    kind: path({ completes: 'file', isWritten: true }),
    otherwise: 'standard output',
  },
  compact: {
    flags: '--compact',
    group: 'Output:',
    help: 'only what cleaning needs: a small file, but nothing can be added to it',
    kind: flag(),
    standard: false,
  },
  quiet: OPTIONS.quiet,
} as const;

type Values = ValuesOf<typeof OPTION_TABLE>;

const EPILOGUE = `
Examples:
  stet profile scraped/ -o sites.jsonl.gz          a folder, a site in each of its folders
  zcat crawl.jsonl.gz | stet profile > sites.jsonl records, a site for each host
  stet profile --merge part-*.jsonl -o all.jsonl   parts that were counted apart
  stet scraped/ -o clean/ --site-profile all.jsonl

Exit codes:
  0    every page was counted
  1    some could not be read: each is named on standard error, the rest is
       counted; with --merge nothing is written
  2    wrong usage
  130  interrupted`;

/** A run of the sub-command: what it counts, and how many inputs failed. */
interface Run extends Surroundings {
  readonly values: Values;
  readonly counts: SiteCounts;
  failed: number;
}

function countingOf(run: Run, paths: readonly string[]): Counting {
  const { counts, signal, terminal, values } = run;
  const { output: _output, merge: _merge, compact: _compact, ...reading } = values;
  let pages = 0;
  return {
    counts,
    signal,
    configuration: resolveOptions(paths, reading),
    counted: () => {
      pages += 1;
      if (!values.quiet) terminal.progress(`counted ${pages}, failed ${run.failed}`);
    },
    failed: (id, error) => {
      run.failed += 1;
      terminal.say(`${id}: ${error}`);
    },
  };
}

async function countStandardInput(counting: Counting): Promise<void> {
  const { inputFormat, clean } = counting.configuration;
  try {
    const input = await readStandardInput(inputFormat, streamOptions(counting.configuration));
    if (input.kind !== 'page') return await countItems(counting, 'standard input', input.items);
    counting.counts.add(siteName(clean) ?? '', await countedLines(await input.read()));
    counting.counted();
  } finally {
    process.stdin.destroy();
  }
}

async function countPages(run: Run, paths: readonly string[]): Promise<void> {
  const counting = countingOf(run, paths);
  const [first = '-', ...others] = paths;
  if (first === '-' && others.length === 0) return countStandardInput(counting);
  const places = await Promise.all(paths.map(placeAt));
  await countInputs(counting, inputsAt(places, walkOptions(counting.configuration)));
}

async function mergeFiles({ counts, terminal, ...run }: Run, paths: readonly string[]): Promise<boolean> {
  if (paths.length === 0) throw new UsageError('--merge needs the files that it adds up');
  if (run.values.site !== undefined) throw new UsageError('--site names the site of pages; a profile names its sites itself');
  for (const file of paths) {
    try {
      await addProfileFile(counts, file);
    } catch (error) {
      terminal.say(`${file}: ${failureOf(error)}`);
      return false;
    }
  }
  return true;
}

async function write({ counts, values: { output = '-', compact } }: Run): Promise<void> {
  const lines = compact ? writeProfile(counts.profile()) : writeCounts(counts);
  if (output === '-') {
    const sink = standardOutput();
    for (const piece of piecesOf(lines, false)) await sink.write(piece);
    return;
  }
  const file = await openPending(output);
  try {
    for (const piece of piecesOf(lines, output.endsWith('.gz'))) await file.write(piece);
  } catch (error) {
    await file.discard();
    throw error;
  }
  await file.commit();
}

function summary({ counts }: Run): string {
  const { sites, size, level } = counts;
  const sampled = level === 0 ? '' : '; more than fit were there, so a sample of them was taken';
  return `counted ${size} different ${size === 1 ? 'page' : 'pages'} of ${sites.length} ${sites.length === 1 ? 'site' : 'sites'}${sampled}`;
}

/** `stet profile`: counts what the pages of each site repeat, or adds such counts up. */
export const PROFILE: SubCommand<typeof OPTION_TABLE> = {
  description: "Counts on how many pages of a site each line stands, for 'stet --site-profile'.",
  operand: { name: '[path...]', help: 'pages, records, folders of them; none or -: standard input. With --merge: profiles' },
  options: OPTION_TABLE,
  epilogue: EPILOGUE,
  async run(operands, values, surroundings) {
    const run: Run = { ...surroundings, values, counts: new SiteCounts(), failed: 0 };
    if (values.merge) {
      if (!(await mergeFiles(run, operands))) return 1;
    } else await countPages(run, operands);
    await write(run);
    if (!values.quiet) surroundings.terminal.say(summary(run));
    return run.failed === 0 ? 0 : 1;
  },
};

// Prints what a site profile brings on made-up sites: how much of what the sites repeat goes, how much of the articles stays, and what counting costs.
//   node bench/site-profile.mjs [--seed N] [--sites N] [--lost]
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generatePages, OF_ARTICLE } from './sites/generate.mjs';
import { markdownTable } from './table.mjs';

const BUILD = new URL('../dist/', import.meta.url);
/** What must hold, as shares of lines and of words. */
const MIN_GONE = 0.99;
const MIN_KEPT = 0.999;
const PROMOTION = ['motto', 'promo', 'advert'];
const SHARDS = 7;

if (!existsSync(fileURLToPath(new URL('profile.js', BUILD)))) {
  process.stderr.write('Stet is not built: run npm run build first.\n');
  process.exit(1);
}
const { clean, render } = await import(new URL('index.js', BUILD));
const { SiteCounter } = await import(new URL('profile.js', BUILD));
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, sites: { type: 'string', default: '24' }, lost: { type: 'boolean', default: false } },
});

const wordsIn = (text) => text.split(/\s+/).length;
const SPACES = /\s+/g;

/** For each kind of line how many lines and words there were and how many stand. */
function measure(pages, siteProfile) {
  const tally = new Map();
  const lost = new Map();
  for (const { site, url, format, input, lines } of pages) {
    const article = clean(input, { url, inputFormat: format, ...(siteProfile && { siteProfile }) });
    const kept = `${article.metadata.title ?? ''}\n${render(article, 'text')}`.replace(SPACES, ' ');
    for (const { kind, text } of lines) {
      const own = tally.get(kind) ?? { lines: 0, words: 0, keptLines: 0, keptWords: 0 };
      tally.set(kind, own);
      const stands = kept.includes(text);
      own.lines += 1;
      own.words += wordsIn(text);
      if (stands) own.keptLines += 1;
      if (stands) own.keptWords += wordsIn(text);
      if (stands === OF_ARTICLE.has(kind)) continue;
      const wrong = `${site} ${format} ${kind}: ${text.slice(0, 70)}`;
      lost.set(wrong, (lost.get(wrong) ?? 0) + 1);
    }
  }
  return { tally, lost };
}

function sums({ tally }, kinds) {
  const sum = { lines: 0, words: 0, keptLines: 0, keptWords: 0 };
  for (const kind of kinds) for (const key of Object.keys(sum)) sum[key] += tally.get(kind)?.[key] ?? 0;
  return sum;
}

const percent = (share) => `${(100 * share).toFixed(2)} %`;
const goneOf = (measured, kinds) => {
  const { lines, keptLines } = sums(measured, kinds);
  return 1 - keptLines / lines;
};
const keptOf = (measured) => {
  const { words, keptWords } = sums(measured, OF_ARTICLE);
  return keptWords / words;
};

const pages = [...generatePages({ seed: Number(values.seed), sites: Number(values.sites) })];
const counted = (some) => {
  const counter = new SiteCounter();
  for (const { input, url, format } of some) counter.add({ input, url, inputFormat: format });
  return counter;
};
const startedCount = process.cpuUsage();
const whole = counted(pages);
const countTime = process.cpuUsage(startedCount).user / 1000 / pages.length;
const merged = Array.from({ length: SHARDS }, (_, shard) => counted(pages.filter((_, at) => at % SHARDS === shard)))
  .reverse()
  .reduce((sum, part) => {
    sum.merge(part);
    return sum;
  });
const isSame = [...whole.lines()].join('') === [...merged.lines()].join('');

const without = measure(pages);
const startedClean = process.cpuUsage();
const profiled = measure(pages, whole.profile());
const cleanTime = process.cpuUsage(startedClean).user / 1000 / pages.length;

const rows = [
  ['mottos gone', ...[without, profiled].map((one) => percent(goneOf(one, ['motto'])))],
  ['promos and advertisements gone', ...[without, profiled].map((one) => percent(goneOf(one, ['promo', 'advert'])))],
  ['both', ...[without, profiled].map((one) => percent(goneOf(one, PROMOTION)))],
  ['authors’ bios gone', ...[without, profiled].map((one) => percent(goneOf(one, ['bio'])))],
  ['menus and footers gone', ...[without, profiled].map((one) => percent(goneOf(one, ['furniture'])))],
  ['words of the articles kept', ...[without, profiled].map((one) => percent(keptOf(one)))],
  ...['heading', 'item', 'series', 'disclaimer'].map((kind) => [
    `of them: ${kind} lines`,
    ...[without, profiled].map((one) => percent(1 - goneOf(one, [kind]))),
  ]),
];
process.stdout.write(
  `${pages.length} pages of ${values.sites} sites, seed ${values.seed}.\n\n${markdownTable(['', 'without', 'with the profile'], rows)}\n\n`,
);
process.stdout.write(`Counting: ${countTime.toFixed(2)} ms a page, cleaning: ${cleanTime.toFixed(2)} ms. `);
process.stdout.write(`${SHARDS} shards, merged in another order: ${isSame ? 'the byte-same profile' : 'ANOTHER PROFILE'}.\n`);
if (values.lost)
  for (const [wrong, count] of [...profiled.lost].sort(([, a], [, b]) => b - a).slice(0, 60)) process.stdout.write(`${count} ${wrong}\n`);
if (goneOf(profiled, PROMOTION) < MIN_GONE || keptOf(profiled) < MIN_KEPT || !isSame) {
  process.stderr.write(`Wanted: at least ${percent(MIN_GONE)} gone, at least ${percent(MIN_KEPT)} kept, the byte-same profile.\n`);
  process.exitCode = 1;
}

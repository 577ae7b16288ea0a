import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cluster, findSpark, type Spark, startCluster, submit } from './spark-cluster.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const BIN = at('../bin/stet.js');
const JOB = at('../integrations/spark/clean_pages.py');
const PAGES = at('../fixtures/pages/');
const SITES = 5;

const spark = findSpark();
if (!spark)
  process.stderr.write(
    'skipped: PySpark (integrations/spark/requirements.txt) and Java are not here; STET_SPARK_PYTHON names a Python that has it\n',
  );

function stet(args: readonly string[], input = '', code = 0): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { input, encoding: 'utf8', maxBuffer: 1e9 });
  expect(status, stderr).toBe(code);
  return stdout;
}

/** Pages of a few sites, each with a motto of its own on all its pages: what only a profile can tell. Lines that are no records are among them. */
function pageRecords(): string[] {
  const sources = readdirSync(PAGES).map((name) => readFileSync(join(PAGES, name, 'source.txt'), 'utf8'));
  const lines = sources.map((source, index) => {
    const site = index % SITES;
    // Among the story's own paragraphs, where its words and its place say nothing against it.
    const parts = source.split('\n\n');
    parts.splice(Math.floor(parts.length / 2), 0, `Alder harbour keeps its word, number ${site}`);
    const text = `${parts.join('\n\n')}\n\n${source.slice(0, 40)}\u2028ends here.\n`;
    return JSON.stringify({ id: index, url: `https://site${site}.example/page/${index}`, text, score: 12345678901234567890n.toString() });
  });
  return [...lines, '', 'no JSON', '{"id":"none"}', '{"id":"lone","text":"A lone \\ud800 surrogate\\u0000 and a bell."}'];
}

const sorted = (text: string) => text.split('\n').sort();

function linesIn(folder: string): string {
  const parts = readdirSync(folder).filter((name) => name.startsWith('part-'));
  return parts.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
}

function archive(records: readonly string[]): Buffer {
  const one = (line: string) => {
    const { url, text } = JSON.parse(line);
    const payload = Buffer.from(text);
    const head = ['WARC/1.0', 'WARC-Type: conversion', `WARC-Target-URI: ${url}`, `WARC-Record-ID: <urn:example:${url}>`];
    const rest = ['WARC-Date: 2026-01-01T00:00:00Z', 'Content-Type: text/plain', `Content-Length: ${payload.length}`, '', ''];
    return gzipSync(Buffer.concat([Buffer.from([...head, ...rest].join('\r\n')), payload, Buffer.from('\r\n\r\n')]));
  };
  return Buffer.concat(records.map(one));
}

describe.skipIf(!spark)('the job for Spark', () => {
  const engine = spark as Spark;
  const lines = pageRecords();
  let root = '';
  let input = '';
  let profile = '';
  let expected = '';

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'stet-spark-'));
    input = join(root, 'pages');
    mkdirSync(input);
    const third = Math.ceil(lines.length / 3);
    for (const part of [0, 1, 2]) {
      const text = `${lines.slice(part * third, (part + 1) * third).join('\n')}\n`;
      writeFileSync(join(input, `part-${part}.jsonl`), text);
    }
    const all = `${lines.join('\n')}\n`;
    // Two of the lines are no records: they are named, and the rest is counted.
    profile = stet(['profile', '-i', 'jsonl'], all, 1);
    const file = join(root, 'profile.jsonl');
    writeFileSync(file, profile);
    expected = stet(['-i', 'jsonl', '-f', 'jsonl', '--quiet', '--site-profile', file], all);
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('the profile decides about lines of these pages', () => {
    const mottos = (text: string) => text.split('keeps its word').length - 1;
    const alone = mottos(stet(['-i', 'jsonl', '-f', 'jsonl', '--quiet', '--no-site-profile'], `${lines.join('\n')}\n`));
    expect(alone).toBeGreaterThan(10);
    expect(mottos(expected)).toBeLessThan(alone / 2);
  });

  it('makes the records and the profile that one machine makes', { timeout: 300_000 }, async () => {
    const output = join(root, 'local');
    const kept = join(root, 'kept.jsonl');
    const { code, said } = await submit(engine, 'local[2]', [
      JOB,
      '--input',
      input,
      '--output',
      output,
      '--partitions',
      '4',
      '--keep-site-profile',
      kept,
    ]);
    expect(code, said).toBe(0);
    expect(sorted(linesIn(output))).toEqual(sorted(expected));
    expect(readFileSync(kept, 'utf8')).toBe(profile);
    expect(said).toContain(`stet: ${lines.length} records, 2 failed`);
  });

  it('reads and writes Parquet', { timeout: 300_000 }, async () => {
    const table = join(root, 'table');
    const maker = join(root, 'maker.py');
    writeFileSync(
      maker,
      `import sys\nfrom pyspark.sql import SparkSession\nspark = SparkSession.builder.getOrCreate()\n` +
        `spark.read.json(sys.argv[1]).where("url is not null").select("id", "url", "text").coalesce(1).write.parquet(sys.argv[2])\n`,
    );
    const made = await submit(engine, 'local[2]', [maker, input, `${table}.parquet`]);
    expect(made.code, made.said).toBe(0);
    const output = join(root, 'cleaned.parquet');
    const flags = ['--output-format', 'parquet', '--no-site-profile'];
    const { code, said } = await submit(engine, 'local[2]', [JOB, '--input', `${table}.parquet`, '--output', output, ...flags]);
    expect(code, said).toBe(0);
    const back = join(root, 'back.py');
    const plain = join(root, 'plain');
    writeFileSync(
      back,
      `import sys\nfrom pyspark.sql import SparkSession\nspark = SparkSession.builder.getOrCreate()\n` +
        `spark.read.parquet(sys.argv[1]).select("id", "text").toJSON().saveAsTextFile(sys.argv[2])\n`,
    );
    const read = await submit(engine, 'local[2]', [back, output, plain]);
    expect(read.code, read.said).toBe(0);
    const pages = lines.filter((line) => line.includes('"url"')).map((line) => JSON.parse(line));
    const alone = stet(
      ['-i', 'jsonl', '-f', 'jsonl', '--quiet', '--no-site-profile'],
      `${pages.map(({ id, url, text }) => JSON.stringify({ id, url, text })).join('\n')}\n`,
    );
    const idAndText = (text: string) =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
        .map(({ id, text: words }) => `${id} ${words}`)
        .sort();
    expect(idAndText(linesIn(plain))).toEqual(idAndText(alone));
  });

  describe('on a master with two workers', () => {
    let cluster: Cluster | undefined;

    beforeAll(async () => {
      mkdirSync(join(root, 'cluster'));
      cluster = await startCluster(engine, join(root, 'cluster'));
    }, 120_000);

    afterAll(() => cluster?.stop());

    it('makes the same of archives whose paths are listed', { timeout: 300_000 }, async () => {
      const pages = lines.filter((line) => line.includes('"url"'));
      const half = pages.length >> 1;
      const paths = [pages.slice(0, half), pages.slice(half)].map((part, number) => {
        const path = join(root, `${number}.warc.gz`);
        writeFileSync(path, archive(part));
        return path;
      });
      const list = join(root, 'archives.paths');
      writeFileSync(list, `${paths.join('\n')}\n`);
      const output = join(root, 'archived');
      const kept = join(root, 'archived-profile.jsonl');
      const flags = ['--partitions', '2', '--keep-site-profile', kept];
      const { code, said } = await submit(engine, cluster?.master ?? '', [JOB, '--input', list, '--output', output, ...flags]);
      expect(code, said).toBe(0);
      expect(readFileSync(kept, 'utf8')).toBe(stet(['profile', ...paths]));
      expect(sorted(linesIn(output))).toEqual(sorted(stet([...paths, '-f', 'jsonl', '--quiet', '--site-profile', kept])));
    });

    it('makes the records of one machine', { timeout: 300_000 }, async () => {
      const output = join(root, 'clustered');
      const { code, said } = await submit(engine, cluster?.master ?? '', [
        JOB,
        '--input',
        input,
        '--output',
        output,
        '--partitions',
        '4',
        '--strict',
      ]);
      expect(code, said).toBe(1);
      expect(sorted(linesIn(output))).toEqual(sorted(expected));
    });
  });
});

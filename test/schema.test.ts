import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../src/command/generated.js';
import { clean, render } from '../src/index.js';

const ROOT = new URL('../', import.meta.url);
const BIN = new URL('../bin/stet.js', import.meta.url).pathname;
const require = createRequire(import.meta.url);
type Json = Record<string, unknown>;

const published = (name: string) => require(`stet/schema/${name}.schema.json`) as Json;

/** The schema with no room for fields that it does not name: what is printed must all be described. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner && inner.type === 'object' && inner.additionalProperties === undefined
    ? { ...inner, additionalProperties: false }
    : inner;
}

function validators(isClosed: boolean) {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  addFormats.default(ajv);
  const [article, record, config] = ['article', 'record', 'config']
    .map(published)
    .map((schema) => (isClosed ? closed(schema) : schema) as Json);
  const compiled = { article: ajv.compile(article ?? {}), record: ajv.compile(record ?? {}), config: ajv.compile(config ?? {}) };
  const errors = (name: keyof typeof compiled) => (value: unknown) => {
    compiled[name](value);
    return (compiled[name].errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
  return { article: errors('article'), record: errors('record'), config: errors('config') };
}

const described = validators(true);
const open = validators(false);
const pages = ['pages', 'html'].flatMap((kind) =>
  readdirSync(new URL(`fixtures/${kind}`, ROOT)).map((name) => {
    const file = kind === 'html' ? 'source.html' : 'source.txt';
    return [`${kind}/${name}`, new URL(`fixtures/${kind}/${name}/${file}`, ROOT)] as const;
  }),
);

describe('the published schemas', () => {
  it.each(pages)('describe what is printed of %s', (_, source) => {
    const article = clean(readFileSync(source), { url: 'https://example.org/a/page' });
    expect(described.article(JSON.parse(render(article, 'json')))).toEqual([]);
    expect(described.record(JSON.parse(render(article, 'jsonl', { explain: true })))).toEqual([]);
    expect(described.record(JSON.parse(render(article, 'jsonl')))).toEqual([]);
  });

  it('describe rules that keep, an empty page, and the answers of the command', () => {
    const page = 'A ship came.\n\nWe use cookies to give you the best experience on our website.';
    const kept = JSON.parse(render(clean(page, { rules: { keep: [{ phrase: 'we use cookies to' }] } }), 'json')) as {
      blocks: { marks?: { keeps?: true }[] }[];
    };
    expect(kept.blocks.flatMap(({ marks = [] }) => marks).filter(({ keeps }) => keeps)).toHaveLength(1);
    expect(described.article(kept)).toEqual([]);
    expect(described.article(JSON.parse(render(clean(''), 'json')))).toEqual([]);
    const input = `${JSON.stringify({ id: 1, title: 7, text: page })}\n{"id":2}\nno json\n`;
    const { stdout } = spawnSync(process.execPath, [BIN, '-i', 'jsonl', '--explain'], { input, encoding: 'utf8' });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Json);
    expect(answers).toHaveLength(3);
    for (const answer of answers) expect(open.record(answer)).toEqual([]);
  });

  it('say no to what is not printed', () => {
    const whole = JSON.parse(render(clean('A ship came.'), 'json')) as Json;
    expect(open.article({ ...whole, more: 1 })).toEqual([]);
    expect(described.article({ ...whole, more: 1 })).not.toEqual([]);
    for (const wrong of [{ schemaVersion: 2 }, { blocks: [{ text: 'a' }] }, { struck: {} }, { published: 'yesterday' }, { marks: [1] }]) {
      expect(open.article({ ...whole, ...wrong })).not.toEqual([]);
    }
    for (const wrong of [{}, { text: 1 }, { text: 'a', error: 'b' }, { text: 'a', marks: [{}] }])
      expect(open.record(wrong)).not.toEqual([]);
  });
});

describe('the schema of the configuration file', () => {
  it.each<[unknown]>([
    [{}],
    [
      {
        $schema: './node_modules/stet/schema/config.schema.json',
        keep: [{ phrase: 'exact words', site: 'example.org' }],
        strike: [{ phrase: '...' }],
      },
    ],
    [{ keep: [{ site: 'example.org' }, { phrase: 'a', whole: true }], strike: [{ pattern: '(?i)a' }, { selector: 'p', site: 'a.b' }] }],
    [
      {
        thresholds: { balance: 0.5, slogan: 1 },
        options: { favor: 'recall', explain: 'diff', keep: ['comments'], quiet: true, strike: ['p'] },
      },
    ],
  ])('takes %j', (value) => {
    expect(open.config(value)).toEqual([]);
  });

  it.each<[unknown]>([
    [[]],
    [{ kep: [] }],
    [{ keep: [{}] }],
    [{ strike: [{ site: 'example.org' }] }],
    [{ keep: [{ phrase: 'a', pattern: 'b' }] }],
    [{ keep: [{ phrase: 'a', whle: true }] }],
    [{ keep: [{ selector: 'p', whole: true }] }],
    [{ keep: [{ phrase: '' }] }],
    [{ thresholds: { balance: 60 } }],
    [{ thresholds: { cookies: 0.5 } }],
    [{ options: { favour: 'recall' } }],
    [{ options: { favor: 'recal' } }],
    [{ options: { version: true } }],
    [{ options: { keep: [] } }],
  ])('says no to %j', (value) => {
    expect(open.config(value)).not.toEqual([]);
  });
});

describe('what is made from the definition of the command', () => {
  const { version } = require('../package.json') as { version: string };

  it('is up to date: npm run generate writes it', async () => {
    for (const [path, text] of Object.entries(await generatedFiles(version)))
      expect(readFileSync(new URL(path, ROOT), 'utf8'), path).toBe(text);
  });

  it('is installed with the command: npm links no manual that is not in a list', () => {
    expect(require('../package.json')).toHaveProperty('man', ['./man/stet.1']);
  });

  it.runIf(spawnSync('groff', ['--version']).status === 0)('is a manual page that groff prints without a warning', () => {
    const { stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-Kutf8', '-P-cbou', 'man/stet.1'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    for (const part of [
      'NAME',
      'SYNOPSIS',
      'OPTIONS',
      'What is struck',
      '-f, --format <name>',
      '-e, --explain[=form]',
      'stet completion',
      'EXIT CODES',
    ])
      expect(stdout).toContain(part);
  });

  it.runIf(spawnSync('mandoc', ['-V'], { stdio: 'ignore' }).error === undefined)('and mandoc finds nothing to say about', () => {
    const { stdout, stderr } = spawnSync('mandoc', ['-Tlint', 'man/stet.1'], { cwd: ROOT, encoding: 'utf8' });
    expect(stdout + stderr).toBe('');
  });
});

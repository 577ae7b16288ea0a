import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../src/command/configuration-file.js';
import { ConfigurationError } from '../src/command/options.js';
import { folderForEachTest } from './folder-for-each-test.js';
import { withLoadedParts } from './loaded-parts.js';

const BIN = fileURLToPath(new URL('../bin/stet.js', import.meta.url));
const STORY = 'The mill by the river grinds again, and its owner says the neighbours bring the grain from every village of the valley.';
const BANNER = 'We use cookies to give you the best experience on our website. Accept all cookies';
const PAGE = `The old mill\n\n${STORY}\n\n${BANNER}\n`;
const HTML = `<!doctype html><title>The old mill</title><main><h1>The old mill</h1><p>${STORY}</p><p class="note">Bring your own sack.</p></main>`;

let root = '';
folderForEachTest('configuration', (folder) => {
  root = folder;
});

function put(name: string, content: unknown): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
}

function stet(args: readonly string[], { input = PAGE, folder = '.', env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: join(root, folder), input, env, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('a configuration file', () => {
  it('is the nearest here or above; --config names one, --no-config none', () => {
    put('stet.config.json', { keep: [{ phrase: BANNER }] });
    put('pages/inner/page.txt', PAGE);
    expect(stet([]).out).toContain(BANNER);
    expect(stet(['page.txt'], { folder: 'pages/inner' }).out).toContain(BANNER);
    expect(stet(['--no-config']).out).not.toContain(BANNER);
    put('pages/stet.config.json', {});
    expect(stet(['page.txt'], { folder: 'pages/inner' }).out).not.toContain(BANNER);
    expect(stet(['page.txt', '--config', '../../stet.config.json'], { folder: 'pages/inner' }).out).toContain(BANNER);
    expect(stet(['--config', 'nowhere.json'])).toMatchObject({ code: 2, err: 'stet: nowhere.json: does not exist; check the path\n' });
  });

  it('names its rule in the mark', () => {
    put('stet.config.json', { strike: [{ phrase: 'x' }, { phrase: STORY }], keep: [{ pattern: '^We use' }] });
    const { out } = stet(['-f', 'json']);
    const marks = (JSON.parse(out) as { marks: { detector: string; reason: string; keeps?: true }[] }).marks.filter(
      ({ detector }) => detector === 'rule',
    );
    expect(marks).toMatchObject([
      { reason: expect.stringMatching(/^rule strike\[1\] of stet\.config\.json: phrase “The mill by the river .*…”$/) },
      { reason: 'rule keep[0] of stet.config.json: pattern /^We use/', keeps: true },
    ]);
  });

  it('gives defaults for options, which flags win over', () => {
    put('stet.config.json', { options: { format: 'json', explain: true, keep: ['cookie-banner'], output: 'out/a.txt' } });
    expect(stet([])).toMatchObject({ code: 0, out: '' });
    expect(existsSync(join(root, 'out/a.txt'))).toBe(true);
    expect(stet(['-o', '-', '-f', 'text'])).toMatchObject({
      code: 0,
      out: expect.stringContaining(BANNER),
      err: expect.stringContaining('kept:'),
    });
    expect(stet(['-o', '-', '--no-explain']).err).toBe('');
    expect(stet(['-o', '-', '--keep', 'comments', '-f', 'text']).out).not.toContain(BANNER);
  });

  it('speaks of selectors to HTML, in rules and in options', () => {
    put('stet.config.json', { strike: [{ selector: '.note' }] });
    expect(stet([], { input: HTML }).out).not.toContain('sack');
    put('stet.config.json', { options: { strike: ['.note'] } });
    expect(stet([], { input: HTML }).out).not.toContain('sack');
    expect(stet(['--strike', 'h6'], { input: HTML }).out).toContain('sack');
    put('stet.config.json', { options: { strike: ['.note'] }, keep: [{ phrase: 'bring your own sack' }] });
    expect(stet([], { input: HTML }).out).not.toContain('sack');
  });

  it('holds for folders and records, by the site of each', () => {
    put('stet.config.json', { keep: [{ phrase: BANNER, site: 'example.org' }], thresholds: { 'cookie-banner': 0.95 } });
    const records = ['https://www.example.org/a', 'https://example.com/a'].map((url) => JSON.stringify({ url, text: PAGE })).join('\n');
    const { out } = stet(['-i', 'jsonl', '--explain'], { input: records });
    const [here, elsewhere] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { marks: { detector: string }[] });
    expect(here?.marks.map(({ detector }) => detector)).toContain('rule');
    expect(elsewhere?.marks.map(({ detector }) => detector)).not.toContain('rule');
    put('in/a.txt', PAGE);
    expect(stet(['in', '-f', 'jsonl', '-q', '--explain']).out).toContain('"cookie-banner"');
  });

  it('is not asked where the command speaks of itself', () => {
    put('stet.config.json', '{');
    for (const flag of ['--help', '--version', '--list-detectors']) expect(stet([flag]).code).toBe(0);
    expect(stet([]).code).toBe(2);
  });

  it('that was merely found writes nowhere but below its folder', () => {
    const outside = join(root, 'outside');
    for (const folder of ['outside', 'home']) mkdirSync(join(root, folder));
    symlinkSync(outside, join(root, 'home/link'));
    for (const output of ['../outside/a.txt', `${outside}/a.txt`, 'link/new/a.txt']) {
      put('home/stet.config.json', { options: { output } });
      expect(stet([], { folder: 'home' })).toMatchObject({ code: 2, out: '', err: expect.stringContaining('options.output: ') });
      expect(existsSync(join(outside, 'a.txt'))).toBe(false);
    }
    expect(stet(['--config', 'stet.config.json'], { folder: 'home' }).code).toBe(0);
    expect(existsSync(join(outside, 'new/a.txt'))).toBe(true);
  });
});

describe('what is wrong in one', () => {
  it.each<[string, string]>([
    ['', '1: is not JSON: unexpected end of input found'],
    ['{\n  "keep": [],\n}', '3: is not JSON: unexpected token RBrace found'],
    ['{\n// a comment\n}', "2: is not JSON: unexpected character '/' found"],
    ['{\n "keep": [],\n "keep": []\n}', '3: says "keep" twice'],
    ['[]', '1: is no object with keep, strike, thresholds and options'],
    ['{\n "kep": []\n}', '2: kep: is not known; did you mean keep?'],
    ['{\n "favor": "recall"\n}', '2: favor: is an option: it stands under "options"'],
    [
      '{\n "keep": [\n  {"phrase": "a"},\n  {"phrase": "b"},\n  {\n   "pattern":\n "("}]}',
      '6: keep[2].pattern: "(" is no regular expression that RE2 reads: missing closing )',
    ],
    ['{"strike": [{\n "selector": "a["}]}', '2: strike[0].selector: "a[" is no CSS selector'],
    ['{"strike": [{\n "phrse": "a"}]}', '2: strike[0].phrse: is not known; did you mean phrase?'],
    ['{"options": {\n "favour": "recall"}}', '2: options.favour: is not known; did you mean favor?'],
    ['{"options": {\n\n "favor": "recal"}}', "3: options.favor: 'recal' is none of precision, balance, recall; did you mean recall?"],
    ['{"options": {"quiet": "yes"}}', "1: options.quiet: 'yes' is neither true nor false"],
    ['{"options": {"keep": [\n"coments"]}}', "1: options.keep: 'coments' is none of"],
    ['{"options": {"stand": ["p",\n"b["]}}', '2: options.stand[1]: "b[" is no CSS selector'],
    ['{"options": {"version": true}}', '1: options.version: is not known'],
    ['{"options": []}', '1: options: is no object of options'],
    ['{"thresholds": {\n"balance": 60}}', '2: thresholds.balance: 60 is no number from 0 to 1'],
    ['{"thresholds": {\n"cookies": 0.6}}', '2: thresholds.cookies: is not known; did you mean cookie-banner?'],
    ['{"__proto__": {}}', '1: __proto__: is not known'],
  ])('%j', async (content, message) => {
    const place = put('stet.config.json', content);
    const error = await readConfiguration(place, false).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    const told = (error as Error).message.slice((error as Error).message.indexOf('stet.config.json:'));
    expect(told.startsWith(`stet.config.json:${message}`), told).toBe(true);
  });

  it('is one line on standard error, and wrong usage', () => {
    put('stet.config.json', '{\n "keep": [\n  { "pattern": "(" }\n ]\n}');
    expect(stet([])).toEqual({
      code: 2,
      out: '',
      err: 'stet: stet.config.json:3: keep[0].pattern: "(" is no regular expression that RE2 reads: missing closing ): `(`\n',
    });
  });
});

describe('--print-config', () => {
  it('says what holds, and who says so', () => {
    put(
      'stet.config.json',
      '{\n "options": {\n  "favor": "recall",\n  "output": "out"\n },\n "keep": [\n  { "phrase": "a b c d" }\n ],\n "thresholds": { "slogan": 0.9 }\n}',
    );
    mkdirSync(join(root, 'sub'));
    const { code, out } = stet(['--print-config', '--favor', 'precision', 'no-such-page.txt'], { folder: 'sub' });
    expect(code).toBe(0);
    const path = '../stet.config.json';
    expect(JSON.parse(out)).toMatchObject({
      file: path,
      options: {
        favor: { value: 'precision', from: 'flag' },
        output: { value: join(root, 'out'), from: `${path}:4` },
        quiet: { value: false, from: 'default' },
        format: { value: null, from: "default: what the output's name says, else text" },
      },
      thresholds: { slogan: { value: 0.9, from: `${path}:9` }, balance: { value: 0.6, from: 'default' } },
      keep: [{ value: { phrase: 'a b c d' }, from: `${path}:7` }],
      strike: [],
    });
    expect(JSON.parse(stet(['--print-config', '--no-config'], { folder: 'sub' }).out)).toMatchObject({ file: null, keep: [] });
  });
});

describe('a run', () => {
  it('loads what reads a file only where there is one, and what reads patterns only where there are any', () => {
    const loads = () => {
      const { status, loaded } = withLoadedParts(root, PAGE);
      expect(status).toBe(0);
      return {
        cleaner: loaded.includes('loadPhraseBook'),
        reader: loaded.includes('is no object with keep, strike'),
        patterns: loaded.includes('RE2JS'),
        options: loaded.includes('--favor <side>'),
      };
    };
    expect(loads()).toEqual({ cleaner: true, reader: false, patterns: false, options: false });
    put('stet.config.json', { keep: [{ phrase: BANNER }] });
    expect(loads()).toEqual({ cleaner: true, reader: true, patterns: false, options: true });
    put('stet.config.json', { keep: [{ pattern: BANNER }] });
    expect(loads()).toEqual({ cleaner: true, reader: true, patterns: true, options: true });
  });
});

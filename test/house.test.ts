import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as stet from '../src/index.js';

const ROOT = new URL('../src', import.meta.url).pathname;
/** Which part of the house may import which, beside itself. `types` imports nothing and may be imported by all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  types: [],
  measure: [],
  phrases: ['measure'],
  decode: [],
  dom: [],
  parse: ['measure', 'dom'],
  survey: ['measure', 'phrases'],
  metadata: ['measure', 'dom', 'phrases', 'survey'],
  'site-profile': ['measure', 'survey'],
  detect: ['measure', 'phrases', 'survey', 'site-profile'],
  model: ['measure', 'survey', 'detect'],
  pipeline: ['parse', 'phrases', 'survey', 'metadata', 'detect', 'model'],
  // Beside the pipeline and not in it: a command that cleans text must not load what reads HTML.
  'html-page': ['parse', 'metadata', 'pipeline', 'survey'],
  'second-opinion': ['model', 'pipeline'],
  corrections: ['measure', 'survey', 'dom'],
  'page-input': ['decode'],
  clean: ['corrections', 'phrases', 'detect', 'model', 'pipeline', 'html-page', 'page-input', 'second-opinion', 'site-profile'],
  // Not behind the library's door: who cleans a page needs no counting.
  profile: ['parse', 'page-input', 'site-profile'],
  render: ['measure'],
  index: ['clean', 'pipeline', 'render'],
  read: ['decode'],
  command: [
    'pipeline',
    'corrections',
    'phrases',
    'detect',
    'model',
    'decode',
    'dom',
    'measure',
    'parse',
    'read',
    'render',
    'html-page',
    'second-opinion',
    'site-profile',
  ],
  batch: ['command', 'read', 'render', 'site-profile'],
  cli: ['pipeline', 'read', 'command', 'dom', 'batch'],
};
/** Parts that may touch files, processes and the terminal. */
const IMPURE = new Set(['read', 'command', 'batch', 'cli']);
const TYPE_IMPORT = /^import\s+type\s[^;]*?;$/gm;
const IMPORT = /^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm;

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const part = (file: string) => file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
const imports = (file: string, code = readFileSync(join(ROOT, file), 'utf8')) =>
  [...code.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

/** The modules that a file still imports when it is built. */
const values = (file: string) => imports(file, readFileSync(join(ROOT, file), 'utf8').replace(TYPE_IMPORT, ''));
describe('the house', () => {
  it.each(files)('%s imports only what stands before it', (file) => {
    const own = part(file);
    expect(MAY_IMPORT, `${own} has no place in the house: name it in this test and in the README`).toHaveProperty(own);
    for (const name of imports(file)) {
      if (!name.startsWith('.')) {
        if (name.startsWith('node:')) expect(IMPURE.has(own), `${file} imports ${name}`).toBe(true);
        continue;
      }
      const target = part(normalize(join(dirname(file), name)).replace(/\.js$/, '.ts'));
      expect([own, 'types', ...(MAY_IMPORT[own] ?? [])], `${file} imports ${name}`).toContain(target);
    }
  });

  // Types vanish when the code is built: a tree of HTML is handed from its parser to those that read it.
  it('has one owner for each outside package', () => {
    const owners = new Map<string, Set<string>>();
    for (const file of files) {
      for (const name of values(file).filter((one) => !one.startsWith('.') && !one.startsWith('node:'))) {
        owners.set(name, (owners.get(name) ?? new Set()).add(file));
      }
    }
    for (const [name, own] of owners) if (!/^(?:mdast|hast|@types)/.test(name)) expect([...own], name).toHaveLength(1);
  });

  // Or cheerio would be loaded for text.
  it('reads the metadata of text without what reads the markup', () => {
    for (const file of files.filter((one) => /^metadata\/[^/]+$/.test(one))) {
      for (const name of values(file)) expect(name, file).not.toContain('/html/');
    }
  });

  it('opens one door', () => {
    expect(Object.keys(stet).sort()).toEqual(['DETECTORS', 'FORMATS', 'clean', 'render']);
  });

  it('detectors see the page alone: without any one of them, the others mark what they marked', () => {
    const pages = new URL('../fixtures/pages', import.meta.url).pathname;
    // The learned judgement is made to see the others' marks.
    const names = stet.DETECTORS.map(({ name }) => name).filter((name) => name !== 'boilerplate');
    for (const page of readdirSync(pages)) {
      const text = readFileSync(join(pages, page, 'source.txt'), 'utf8');
      const all = stet.clean(text, { only: ['metadata', ...names] }).marks;
      for (const gone of names) {
        const rest = stet.clean(text, { only: ['metadata', ...names.filter((name) => name !== gone)] }).marks;
        expect(rest, `${page} without ${gone}`).toEqual(all.filter(({ detector }) => detector !== gone));
      }
    }
  });
});

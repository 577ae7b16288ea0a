import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, DETECTORS } from '../src/index.js';

const CASES = new URL('../fixtures/detectors/', import.meta.url).pathname;
const MARKER = /\s*\{([a-z-]+)\}$/;
const KNOWN_FAILURE = 'known failure:';

interface Case {
  readonly title: string;
  readonly text: string;
  /** The lines that must be struck, in order: number and words. */
  readonly struck: readonly string[];
  readonly markers: ReadonlySet<string>;
}

function readCase(file: string): Case {
  const [title = '', text = ''] = readFileSync(file, 'utf8').split(/\n===\n+/);
  const struck: string[] = [];
  const markers = new Set<string>();
  const lines = text.split('\n').map((line, at) => {
    const marker = MARKER.exec(line)?.[1];
    if (marker === undefined) return line;
    const words = line.replace(MARKER, '');
    markers.add(marker);
    struck.push(`${at + 1} ${words.trim()}`);
    return words;
  });
  return { title: title.trim(), text: lines.join('\n'), struck, markers };
}

/** The learned judgement has no cases of its own: it is made of whole pages, and `test/page-cases.test.ts` shows what it does to them. The site profile needs a site's: `test/site-cases.test.ts`. */
const NAMED = DETECTORS.map(({ name }) => name).filter((name) => name !== 'boilerplate' && name !== 'site-profile');

describe.each(NAMED)('%s', (detector) => {
  const folder = join(CASES, detector);
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

  it.each(files)('%s', (file) => {
    const { title, text, struck, markers } = readCase(join(folder, file));
    expect(title, 'a case begins with what it shows').not.toBe('');
    expect([...markers].filter((name) => name !== detector)).toEqual([]);
    const article = clean(text, { only: [detector] });
    const lines = text.split('\n');
    const strikes = () => expect(article.struck.map(({ line }) => `${line} ${lines[line - 1]?.trim()}`)).toEqual(struck);
    if (title.startsWith(KNOWN_FAILURE)) expect(strikes, 'mended: take the note off the title').toThrow();
    else strikes();
  });

  it('leaves something alone in every case, and has a case', () => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const { text, struck } = readCase(join(folder, file));
      expect(text.split('\n').filter((line) => line.trim() !== '').length, file).toBeGreaterThan(struck.length);
    }
  });
});

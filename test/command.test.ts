import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderForEachTest } from './folder-for-each-test.js';
import { withLoadedParts } from './loaded-parts.js';

const BIN = fileURLToPath(new URL('../bin/stet.js', import.meta.url));
const STORY = 'The mill by the river grinds again, and its owner says the neighbours bring the grain from every village of the valley.';
const ENDING = 'In autumn the school will come to see the stones, which nobody had turned for as long as the baker can remember.';
const BANNER = 'We use cookies to give you the best experience on our website. Accept all cookies';
const PAGE = `The old mill\n\n${STORY}\n\n${BANNER}\n\n${ENDING}\n`;

let root = '';
folderForEachTest('command', (folder) => {
  root = folder;
});

interface Run {
  readonly input?: string | Uint8Array;
  readonly env?: Record<string, string>;
}

function stet(args: readonly string[], { input = '', env = {} }: Run = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: root,
    input,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { code: status, out: stdout, err: stderr };
}

function put(name: string, content: string | Uint8Array = PAGE): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function get(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}

/** The files below a folder but for the settings and counts that an output folder keeps in its `.stet`. */
function tree(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))
    .filter((name) => !/(?:^|\/)\.stet\/(?:settings|site-profile)-\w+\.jsonl?(?:\.gz)?$/.test(name))
    .sort();
}

function records(text: string): Record<string, unknown>[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', (code) => resolve(code)));
}

async function until(condition: () => boolean): Promise<void> {
  for (const start = Date.now(); !condition(); ) {
    if (Date.now() - start > 8000) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('one page', () => {
  it('from a pipe, with or without -, in an empty environment', () => {
    const { code, out, err } = stet([], { input: PAGE });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(STORY);
    expect(out).toContain(ENDING);
    expect(out).not.toContain('cookies');
    expect(out.endsWith('.\n')).toBe(true);
    expect(stet(['-'], { input: PAGE }).out).toBe(out);
    expect(stet([put('page.txt')]).out).toBe(out);
  });

  it('nothing in, nothing out', () => {
    expect(stet([])).toEqual({ code: 0, out: '', err: '' });
  });

  it('in another charset, detected or named', () => {
    const latin = Buffer.from(PAGE.replace('mill', 'm\u00fcll\u00e9'), 'latin1');
    expect(stet([], { input: latin }).out).toContain('m\u00fcll\u00e9');
    expect(stet(['--encoding', 'latin1'], { input: latin }).out).toContain('m\u00fcll\u00e9');
    expect(stet(['--encoding', 'utf-16be'], { input: Buffer.from(PAGE, 'utf16le').swap16() }).out).toContain(STORY);
  });

  it('to a file, whose folders are made and whose name says the format', () => {
    put('page.txt');
    expect(stet(['page.txt', '-o', 'deep/down/article.json'])).toEqual({ code: 0, out: '', err: '' });
    expect(JSON.parse(get('deep/down/article.json'))).toHaveProperty('text');
    expect(stet(['page.txt', '-o', 'deep/article.md']).code).toBe(0);
    expect(get('deep/article.md')).toContain(STORY);
    expect(tree('deep')).toEqual(['article.md', 'down/article.json']);
  });

  it('into a folder that is there, under its own name', () => {
    put('page.md');
    mkdirSync(join(root, 'out'));
    expect(stet(['page.md', '-o', 'out', '-f', 'html']).code).toBe(0);
    expect(tree('out')).toEqual(['page.html']);
  });

  it.each(['text', 'markdown', 'json', 'jsonl', 'html'])('as %s', (format) => {
    const { code, out } = stet(['-f', format], { input: PAGE });
    expect(code).toBe(0);
    expect(out).toContain(STORY);
    expect(out.endsWith('\n')).toBe(true);
  });

  it('never over its input', () => {
    put('page.txt');
    symlinkSync(join(root, 'page.txt'), join(root, 'link.txt'));
    for (const output of ['page.txt', './page.txt', '.', 'link.txt']) {
      expect(stet(['page.txt', '-o', output])).toMatchObject({ code: 2, err: expect.stringContaining('is the input') });
    }
    expect(get('page.txt')).toBe(PAGE);
  });

  it('through a device as it is', () => {
    expect(stet(['-o', '/dev/null'], { input: PAGE }).code).toBe(0);
    expect(existsSync('/dev/null')).toBe(true);
    expect(readFileSync('/dev/null', 'utf8')).toBe('');
  });
});

describe('a page as HTML', () => {
  const HTML = `<!doctype html><meta charset=utf-8><title>The old mill</title><nav><a href="/">Home</a></nav><main><h1>The old mill</h1>
<p>${STORY}</p><p>${ENDING} See <a href="grain.html">the grain</a>.</p></main><div id="onetrust-banner-sdk" style="display:none">${BANNER}</div>`;

  it('by its content, by its name, by the option', () => {
    const { code, out, err } = stet([], { input: HTML });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(STORY);
    expect(out).toContain(ENDING);
    expect(out).not.toMatch(/<|cookies/);
    for (const args of [['-i', 'html'], [put('page.html', HTML)], [put('page.txt', HTML)]])
      expect(stet(args, { input: HTML }).out).toBe(out);
    expect(stet([put('fragment.xhtml', `<p>${STORY}<p>${ENDING}`)]).out).toContain(`${STORY}\n\n${ENDING}`);
    expect(stet(['-i', 'text'], { input: HTML }).out).toContain('</p>');
  });

  it('in the charset that it declares', () => {
    const page = `<html><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>Žižkov. ${STORY}</p><p>${ENDING}</p>`;
    const bytes = Buffer.from(page.replace(/Ž/g, '\u00ae').replace(/ž/g, '\u00be'), 'latin1');
    expect(stet([], { input: bytes }).out).toContain('Žižkov');
  });

  it('with its links against the address', () => {
    const { out } = stet(['--url', 'https://mill.example/a/', '-f', 'markdown'], { input: HTML });
    expect(out).toContain('[the grain](https://mill.example/a/grain.html)');
  });

  it('loads nothing of it for a page of text', () => {
    const run = (input: string) => {
      const { stdout, loaded } = withLoadedParts(root, input);
      expect(stdout).toContain(STORY);
      return loaded;
    };
    expect(run(HTML)).toMatch(/TreeBuilder/);
    expect(run(PAGE)).toMatch(/loadPhraseBook/);
    expect(run(PAGE)).not.toMatch(/TreeBuilder|Tokenizer|cheerio|"jsdom"/);
  });

  it('with selectors of what goes and what stands', () => {
    const page = HTML.replace(
      '<h1>',
      '<div class="box"><p>A box with some words of its own.</p><p class="in">And some in it.</p></div><h1>',
    );
    const { out } = stet(['--strike', '.box', '--stand', '.box > .in, #onetrust-banner-sdk'], { input: page });
    expect(out).toContain('And some in it.');
    expect(out).toContain('cookies');
    expect(out).not.toContain('A box');
    expect(stet(['--strike', '.box', '-e'], { input: page }).err).toContain('in an element that .box selects');
    expect(stet(['--strike', 'p[['], { input: page })).toMatchObject({
      code: 2,
      err: expect.stringContaining('--strike "p[[" is no CSS selector'),
    });
  });

  it('in a folder and in records', () => {
    put('in/a.html', HTML);
    put('in/b.htm', HTML);
    expect(stet(['in', '-o', 'out']).code).toBe(0);
    expect(tree('out')).toEqual(['a.txt', 'b.txt']);
    const [record] = records(stet(['-i', 'jsonl'], { input: JSON.stringify({ id: 1, html: HTML, text: 'old', n: 2 }) }).out);
    expect(record).toMatchObject({ id: 1, n: 2, text: expect.stringContaining(ENDING) });
    expect(record).not.toHaveProperty('html');
  });
});

describe('an input that cannot be cleaned', () => {
  it('that does not exist', () => {
    expect(stet(['nowhere.txt'])).toEqual({ code: 1, out: '', err: 'stet: nowhere.txt: does not exist; check the path\n' });
  });

  it.each([
    ['HTML without text', '<!DOCTYPE html><html><body><script>start()</script></body></html>', 'has no text in its HTML'],
    ['such HTML in UTF-16', Buffer.from('\ufeff\n <html lang=en>', 'utf16le'), 'has no text in its HTML'],
    ['HTML of frames', '<html><frameset cols="20%,*"><frame src="a.html"><frame src="b.html"></frameset></html>', 'is made of frames'],
    ['a PDF', '%PDF-1.7\n...', 'is a PDF'],
    ['gzip that is cut off', Uint8Array.of(0x1f, 0x8b, 8, 0, 0), 'is cut off'],
    ['noise', Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256), 'is not text'],
    ['NULs', new Uint8Array(1000), 'is not text'],
  ])('because it is %s', (_, input, reason) => {
    const { code, out, err } = stet([], { input });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('stet: standard input: ');
    expect(err).toContain(reason);
  });

  it('because the output cannot be written', () => {
    put('page.txt');
    const { code, err } = stet(['page.txt', '-o', 'page.txt/below/x.txt']);
    expect({ code, lines: err.split('\n').length }).toEqual({ code: 1, lines: 2 });
    expect(err).toContain('could not be written to page.txt/below/x.txt');
  });

  it.runIf(existsSync('/dev/full'))('because standard output is full', () => {
    const run = spawnSync('/bin/sh', ['-c', `"${process.execPath}" "${BIN}" > /dev/full`], { input: PAGE, env: {}, encoding: 'utf8' });
    expect(run).toMatchObject({ status: 1, stderr: expect.stringContaining('could not be written to standard output') });
  });

  it('says so in one line without control characters, whatever its name holds', () => {
    const { err } = stet(['no\x1b[31m\nwhere\x9b2J.txt']);
    expect(err.split('\n')).toHaveLength(2);
    expect(['\x1b', '\x9b'].some((control) => err.includes(control))).toBe(false);
  });
});

describe('wrong usage', () => {
  it.each([
    [['--favour', 'x'], "'--favour'"],
    [['--favor', 'recal'], "--favor 'recal' is none of precision, balance, recall; did you mean recall?"],
    [['-f', 'markdwn'], 'did you mean markdown?'],
    [['-i', 'htm'], "--input-format 'htm' is none of auto, text, html, jsonl, warc; did you mean html?"],
    [['--keep', 'coments'], 'did you mean comments?'],
    [['--only', ','], '--only names no detector'],
    [['--encoding', 'klingon'], "encoding 'klingon' is not known"],
    [['--url', 'example'], "--url 'example' is no address"],
    [['-i', 'jsonl', '-f', 'html'], 'JSONL goes out as jsonl'],
    [['-', 'a.txt'], 'stands alone'],
    [['a.txt', 'b.txt'], 'several inputs'],
    [['.'], 'is a folder'],
    [['-o'], 'argument missing'],
    [['--frob'], "unknown option '--frob'"],
  ])('%j', (args, message) => {
    const { code, out, err } = stet(args, { input: PAGE });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^stet: error: .*\n$/);
    expect(err).toContain(message);
  });

  it('many inputs into a file', () => {
    put('a.txt');
    put('b.txt');
    expect(stet(['a.txt', 'b.txt', '-o', 'a.txt'])).toMatchObject({ code: 2, err: expect.stringContaining('is a file') });
    expect(stet(['.', '-o', '.'])).toMatchObject({ code: 2, err: expect.stringContaining('is the input folder') });
    expect(get('a.txt')).toBe(PAGE);
  });
});

describe('what the command says of itself', () => {
  it('--help, --version, --list-detectors', () => {
    const help = stet(['--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const part of ['Usage: stet', 'Input:', 'Output:', 'Examples:', 'Exit codes:', '--strict']) expect(help.out).toContain(part);
    expect(stet(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(stet(['--list-detectors']).out).toMatch(/^cookie-banner +\S/m);
  });
});

describe('the detectors', () => {
  it('--keep leaves standing, --only runs alone', () => {
    expect(stet(['--keep', 'cookie-banner'], { input: PAGE }).out).toContain(BANNER);
    expect(stet(['--only', 'comments'], { input: PAGE }).out).toContain(BANNER);
    expect(stet(['--only', 'comments,cookie-banner'], { input: PAGE }).out).not.toContain(BANNER);
    expect(stet(['--keep', 'comments', '--keep', 'cookie-banner'], { input: PAGE }).out).toContain(BANNER);
  });

  it('--explain names them on standard error, without colour where that is no terminal', () => {
    const { out, err } = stet(['-e'], { input: PAGE });
    expect(out).toBe(stet([], { input: PAGE }).out);
    expect(err).toContain('cookie-banner');
    expect(err).not.toContain('\x1b');
  });

  it.runIf(existsSync('/usr/bin/script'))('in colour on a terminal, unless NO_COLOR is set', () => {
    const path = put('page.txt');
    const inTerminal = (env: Record<string, string>) =>
      spawnSync('/usr/bin/script', ['-qec', `"${process.execPath}" "${BIN}" -e "${path}" -o "${path}.out"`, '/dev/null'], {
        env: { PATH: '/usr/bin:/bin', SHELL: '/bin/sh', TERM: 'xterm-256color', ...env },
        encoding: 'utf8',
      }).stdout;
    expect(inTerminal({})).toContain('\x1b[');
    expect(inTerminal({ NO_COLOR: '1' })).not.toContain('\x1b[');
  });
});

describe('a folder', () => {
  it('to a folder: the tree mirrored, the rest counted', () => {
    for (const name of ['in/b.txt', 'in/a/story.md', 'in/a/deep/er.text', 'in/.hidden/x.txt', 'in/node_modules/y.txt', 'in/photo.jpg'])
      put(name);
    put('in/records.jsonl', `${JSON.stringify({ id: 7, text: PAGE })}\n`);
    symlinkSync(join(root, 'in'), join(root, 'in/loop'));
    const { code, out, err } = stet(['in', '-o', 'out']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(tree('out')).toEqual(['a/deep/er.txt', 'a/story.txt', 'b.txt', 'records.jsonl']);
    expect(get('out/b.txt')).toContain(STORY);
    expect(records(get('out/records.jsonl'))).toMatchObject([{ id: 7, text: expect.stringContaining(STORY) }]);
    expect(err).toMatch(/^stet: cleaned 4, failed 0, skipped 1 .*; struck \d+ of \d+ blocks\n$/);
    expect(stet(['in', '-o', 'out', '-q']).err).toBe('');
  });

  it('with failures: each named, the rest done', () => {
    put('in/a.txt', '<html>');
    put('in/b.txt');
    put('in/c.txt', new Uint8Array(500));
    const { code, err } = stet(['in', '-o', 'out', '-f', 'markdown']);
    expect(code).toBe(1);
    expect(tree('out')).toEqual(['b.md']);
    expect(err).toContain('stet: in/a.txt: has no text in its HTML');
    expect(err).toContain('stet: in/c.txt: is not text');
    expect(err).toContain('cleaned 1, failed 2');
  });

  it('into a folder of its own, which is not read', () => {
    put('in/a.txt');
    expect(stet(['in', '-o', 'in/clean']).code).toBe(0);
    expect(stet(['in', '-o', 'in/clean']).code).toBe(0);
    expect(tree('in')).toEqual(['a.txt', 'clean/a.txt']);
  });

  it('whose names collide: no output is lost', () => {
    put('in/a.txt', `${STORY} One.\n\n${ENDING}\n`);
    put('in/a.md', `${STORY} Two.\n\n${ENDING}\n`);
    put('in/a.md.txt', `${STORY} Three.\n\n${ENDING}\n`);
    expect(stet(['in', '-o', 'out']).code).toBe(0);
    const texts = tree('out').map((name) => get(join('out', name)));
    expect(['One.', 'Two.', 'Three.'].every((word) => texts.some((text) => text.includes(word)))).toBe(true);
    expect(texts).toHaveLength(3);
  });

  it('as records on standard output, failures among them', () => {
    put('in/a.txt');
    put('in/b.txt', '<html>');
    const { code, out } = stet(['in', '-f', 'jsonl', '-q']);
    expect(code).toBe(1);
    expect(records(out)).toMatchObject([
      { id: 'in/a.txt', text: expect.stringContaining(STORY) },
      { id: 'in/b.txt', error: expect.stringContaining('HTML') },
    ]);
    expect(stet(['in', '-o', 'all.jsonl', '-q']).code).toBe(1);
    expect(get('all.jsonl')).toBe(out);
  });

  it('with files from several places: the tree below what they share', () => {
    put('x/one/a.txt');
    put('x/two/a.txt');
    expect(stet(['x/one/a.txt', 'x/two', '-o', 'out']).code).toBe(0);
    expect(tree('out')).toEqual(['one/a.txt', 'two/a.txt']);
  });

  it('never over an input that is yet to be read', () => {
    put('a.md');
    put('a.txt', `Second\n\n${ENDING}\n`);
    const { code, err } = stet(['a.md', 'a.txt', '-o', '.']);
    expect(code).toBe(1);
    expect(err).toContain('which is an input');
    expect(get('a.txt')).toBe(`Second\n\n${ENDING}\n`);
  });
});

describe('records', () => {
  it('one line in, one line out, other fields as they came', () => {
    const lines = [
      `{"id":12345678901234567890,"text":${JSON.stringify(PAGE)},"score":1.0,"nested":{"a":["}",1]},"2":2}`,
      '',
      '{"id":2,"text":',
      '["no","object"]',
      '{"id":3}',
      '{"id":4,"html":"<p>Hi</p>","lang":"en"}',
      '{"id":5,"text":"a\u2028b \\ud800 c","title":"Kept","error":"old"}\r',
      '  {"id":6,"text":""}',
    ];
    const { code, out, err } = stet([], { input: lines.join('\n') });
    const answers = out.split('\n');
    expect(code).toBe(0);
    expect(answers).toHaveLength(lines.length + 1);
    expect(answers[0]).toContain('{"id":12345678901234567890,"score":1.0,"nested":{"a":["}",1]},"2":2,');
    expect(JSON.parse(answers[0] ?? '').text).toContain(STORY);
    expect(answers[0]).not.toContain('cookies');
    expect(answers[1]).toBe('');
    expect(JSON.parse(answers[2] ?? '')).toEqual({ error: expect.stringMatching(/^is not JSON: /) });
    expect(JSON.parse(answers[3] ?? '')).toEqual({ error: expect.stringMatching(/^is not an object; /) });
    expect(JSON.parse(answers[4] ?? '')).toEqual({ id: 3, error: expect.stringMatching(/^has no field html or text/) });
    expect(JSON.parse(answers[5] ?? '')).toMatchObject({ id: 4, lang: 'en', text: 'Hi' });
    expect(answers[5]).not.toContain('<p>');
    expect(JSON.parse(answers[6] ?? '')).toMatchObject({ id: 5, title: 'Kept', text: expect.stringContaining('c') });
    expect(answers[6]).not.toContain('old');
    expect(JSON.parse(answers[7] ?? '')).toMatchObject({ id: 6, text: '' });
    expect(err).toMatch(/^stet: standard input: line 3 .*\(the first of 3 lines that failed\)\n$/);
  });

  it('come out the same wherever their lines stand, also those that failed; --errors keeps their numbers', () => {
    const lines = [JSON.stringify({ id: 1, text: PAGE }), '{"id":2,', '[]', '{"id":4}', JSON.stringify({ id: 5, html: `<p>${STORY}</p>` })];
    const whole = stet(['-i', 'jsonl', '--errors', 'errors.jsonl'], { input: lines.join('\n') });
    const alone = lines.map((line) => stet(['-i', 'jsonl'], { input: line }));
    expect(alone.map(({ out }) => out).join('')).toBe(whole.out);
    expect(alone[3]?.err).toContain('line 1 has no field');
    expect(records(get('errors.jsonl'))).toMatchObject([
      { id: 'line 2', kind: 'not-a-record', error: expect.stringMatching(/^line 2 is not JSON: /) },
      { id: 'line 3', error: expect.stringMatching(/^line 3 is not an object; /) },
      { id: 'line 4', error: expect.stringMatching(/^line 4 has no field/) },
    ]);
  });

  it('keep their own title, and the line that was taken for another', () => {
    const page = PAGE.replace('The old mill', 'The mill by the river grinds again\n\nBy Ann Lee\n\n12 March 2024');
    const answer = (title: string) => records(stet([], { input: JSON.stringify({ title, text: page }) }).out)[0];
    expect(answer('The Mill by the River Grinds Again | Valley News')).toMatchObject({
      title: 'The Mill by the River Grinds Again | Valley News',
      text: expect.stringMatching(/^The mill by/),
    });
    expect(answer('Bread')).toMatchObject({
      title: 'Bread',
      text: expect.stringMatching(/^The mill by the river grinds again\n\nThe mill by/),
    });
  });

  it('--strict, and failures in a file, exit with 1', () => {
    expect(stet(['--strict', '-i', 'jsonl'], { input: '{}\n' }).code).toBe(1);
    expect(stet(['--strict', '-i', 'jsonl'], { input: '{"text":"fine"}\n' }).code).toBe(0);
    put('pages.jsonl', '{}\n');
    expect(stet(['pages.jsonl'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('{"error":"has no field html or text that is a string'),
      err: expect.stringContaining('pages.jsonl: line 1 has no field html or text that is a string'),
    });
  });

  it('carry their marks with --explain alone', () => {
    const input = `${JSON.stringify({ text: PAGE })}\n`;
    expect(records(stet([], { input }).out)[0]).not.toHaveProperty('marks');
    expect(records(stet(['-e'], { input }).out)[0]).toMatchObject({
      marks: expect.arrayContaining([expect.objectContaining({ detector: 'cookie-banner' })]),
    });
  });

  it('are told from a page that begins with a brace', () => {
    const page = `{"not": "a record"}\n\n${STORY}\n`;
    expect(stet([], { input: page }).out).toContain(STORY);
    expect(stet(['-i', 'text'], { input: '{"text":"x"}\n' }).out).toContain('{"text":"x"}');
    expect(stet([], { input: `\ufeff\n\n${JSON.stringify({ text: PAGE })}` }).out).toMatch(/^\n\n\{.*\}\n$/);
  });

  it('do not go out as another format', () => {
    expect(stet(['-f', 'markdown'], { input: '{"text":"x"}\n' })).toMatchObject({ code: 1, err: expect.stringContaining('holds records') });
  });

  it('of many megabytes on one line', () => {
    const long = `${STORY} `.repeat(60_000);
    const start = Date.now();
    const { code, out } = stet([], { input: JSON.stringify({ id: 1, note: long, text: PAGE }) });
    expect(code).toBe(0);
    expect(records(out)[0]).toMatchObject({ id: 1, note: long });
    expect(Date.now() - start).toBeLessThan(8000);
  });
});

describe('a run that is cut short', () => {
  it('by a closed pipe: quiet, exit code 0', async () => {
    const line = `${JSON.stringify({ text: PAGE })}\n`;
    put('many.jsonl', line.repeat(20_000));
    const child = spawn(process.execPath, [BIN, 'many.jsonl'], { cwd: root, env: {}, stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended(child)).toBe(0);
    expect(err).toBe('');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s: no half file, nothing left behind', async (signal) => {
    const child = spawn(process.execPath, [BIN, '-o', 'out/clean.jsonl'], { cwd: root, env: {}, stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin.write(`${JSON.stringify({ text: PAGE })}\n`);
    await until(() => existsSync(join(root, 'out')) && tree('out').length > 0);
    child.kill(signal);
    expect(await ended(child)).toBe(signal === 'SIGINT' ? 130 : 143);
    expect(tree('out')).toEqual([]);
  });

  it('by SIGINT while it waits for a page', async () => {
    const child = spawn(process.execPath, [BIN], { cwd: root, env: {}, stdio: ['pipe', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.stdin.write(`${JSON.stringify({ text: PAGE })}\n`);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
    expect(err).toBe('');
  });
});

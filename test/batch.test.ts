import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const BIN = fileURLToPath(new URL('../bin/stet.js', import.meta.url));
const STORY = 'The mill by the river grinds again, and its owner says the neighbours bring the grain from every village of the valley.';
const ENDING = 'In autumn the school will come to see the stones, which nobody had turned for as long as the baker can remember.';
const BANNER = 'We use cookies to give you the best experience on our website. Accept all cookies';
const page = (what: string | number = '') => `The old mill ${what}\n\n${STORY} ${what}\n\n${BANNER}\n\n${ENDING}\n`;

const roots: string[] = [];
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stet-batch-'));
  roots.push(root);
});

afterAll(() => {
  for (const folder of roots) rmSync(folder, { recursive: true, force: true });
});

function put(name: string, content: string | Uint8Array = page()): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const get = (name: string) => readFileSync(join(root, name), 'utf8');

function stet(args: readonly string[], input: string | Uint8Array = '', env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: root,
    input,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { code: status, out: stdout, err: stderr };
}

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))
    .sort();
}

const isState = (name: string) => name.startsWith('.stet/');
/** The outputs below a folder with their bytes. */
const outputs = (folder: string) =>
  files(folder)
    .filter((name) => !isState(name))
    .map((name) => [name, get(join(folder, name))]);

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', (code) => resolve(code)));
}

/** A page that takes the built command minutes: each line repeats the words of all others in another order. */
const SLOW = Array.from({ length: 60_000 }, (_, at) => `${STORY.split(' ').reverse().join(' ')} ${at % 977} ${(at * 7919) % 1009}`).join(
  '\n\n',
);

function corpus(folder: string, pages: number): void {
  for (let at = 0; at < pages; at++) put(`${folder}/${at % 3}/p${at}.${at % 4 === 0 ? 'md' : 'txt'}`, page(at));
  put(`${folder}/1/bad.txt`, new Uint8Array(300));
  put(
    `${folder}/records.jsonl`,
    Array.from({ length: 20 }, (_, at) => (at === 7 ? '{"id":7' : JSON.stringify({ id: at, text: page(at) }))).join('\n'),
  );
}

describe('the same bytes, messages and counts', () => {
  it('for every number of workers', () => {
    corpus('in', 40);
    const runs = ['1', '2', '4'].map((jobs) => ({ ...stet(['in', '-o', `out-${jobs}`, '-j', jobs]), files: outputs(`out-${jobs}`) }));
    expect(runs[0]?.code).toBe(1);
    expect(runs[0]?.err).toMatch(
      /stet: in\/1\/bad\.txt: is not text.*\n.*stet: in\/records\.jsonl: line 8 is not JSON.*\nstet: cleaned 59, failed 2; struck/,
    );
    expect(runs[0]?.files).toHaveLength(41);
    for (const run of runs.slice(1)) expect(run).toEqual(runs[0]);
    const streams = ['1', '3'].map((jobs) => stet(['in', '-f', 'jsonl', '-j', jobs]));
    expect(streams[0]?.out.trimEnd().split('\n')).toHaveLength(61);
    expect(streams[1]).toEqual(streams[0]);
  });
});

describe('a second run', () => {
  it('does what is new or changed, and all with --force or other options', () => {
    for (const name of ['a', 'b', 'c']) put(`in/${name}.txt`, page(name));
    put('in/r.jsonl', `${JSON.stringify({ text: page(1) })}\n`);
    const run = (...more: string[]) => stet(['in', '-o', 'out', ...more]).err;
    expect(run()).toContain('cleaned 4, failed 0; ');
    const first = outputs('out');
    expect(run()).toContain('cleaned 0, failed 0, unchanged 4');
    put('in/d.txt');
    put('in/b.txt', page('other'));
    expect(run()).toContain('cleaned 2, failed 0, unchanged 3');
    expect(get('out/b.txt')).toContain('other');
    expect(run('--force')).toContain('cleaned 5, failed 0; ');
    expect(run('--keep', 'cookie-banner')).toContain('cleaned 5, failed 0; ');
    expect(get('out/a.txt')).toContain('cookies');
    expect(run()).toContain('cleaned 5, failed 0; ');
    expect(outputs('out').filter(([name]) => name !== 'b.txt' && name !== 'd.txt')).toEqual(first.filter(([name]) => name !== 'b.txt'));
  });

  it('sees an edit that left size or time as they were, and an output that is not its own', () => {
    const path = put('in/a.txt', page('1'));
    utimesSync(path, 1_600_000_000, 1_600_000_000);
    stet(['in', '-o', 'out']);
    expect(Math.floor(statSync(join(root, 'out/a.txt')).mtimeMs / 1000)).toBe(1_600_000_000);
    put('in/a.txt', page('longer'));
    utimesSync(path, 1_600_000_000, 1_600_000_000);
    expect(stet(['in', '-o', 'out']).err).toContain('cleaned 1,');
    put('in/a.txt', page('Longer'));
    expect(stet(['in', '-o', 'out']).err).toContain('cleaned 1,');
    put('out/a.txt', 'mine');
    expect(stet(['in', '-o', 'out']).err).toContain('cleaned 1,');
    rmSync(join(root, 'out/a.txt'));
    expect(stet(['in', '-o', 'out']).err).toContain('cleaned 1,');
    expect(get('out/a.txt')).toContain('Longer');
  });

  it('tries again what failed, a file of records with all its lines', () => {
    put('in/r.jsonl', '{"text":"fine"}\n{}\n');
    put('in/a.txt', new Uint8Array(300));
    for (let time = 0; time < 2; time++)
      expect(stet(['in', '-o', 'out'])).toMatchObject({ code: 1, err: expect.stringContaining('cleaned 1, failed 2') });
    put('in/a.txt');
    put('in/r.jsonl', '{"text":"fine"}\n{"text":"fine, too"}\n');
    expect(stet(['in', '-o', 'out'])).toMatchObject({ code: 0, err: expect.stringContaining('cleaned 3, failed 0') });
  });

  it('leaves what has lost its input', () => {
    put('in/a.txt');
    put('in/b.txt');
    stet(['in', '-o', 'out']);
    rmSync(join(root, 'in/a.txt'));
    expect(stet(['in', '-o', 'out']).err).toContain('cleaned 0, failed 0, unchanged 1');
    expect(outputs('out').map(([name]) => name)).toEqual(['a.txt', 'b.txt']);
  });
});

describe('a page that takes too much', () => {
  it('time: fails alone, in a folder and in records', () => {
    put('in/a.txt');
    put('in/b.txt', SLOW);
    for (const name of ['c', 'd', 'e', 'f']) put(`in/${name}.txt`);
    const { code, err } = stet(['in', '-o', 'out', '--timeout', '2', '--errors', 'errors.jsonl']);
    expect(code).toBe(1);
    expect(err).toContain('stet: in/b.txt: took longer than 2 seconds; look at it, or give it more with --timeout\n');
    expect(err).toContain('cleaned 5, failed 1;');
    expect(JSON.parse(get('errors.jsonl'))).toMatchObject({
      id: 'in/b.txt',
      path: 'in/b.txt',
      kind: 'timeout',
      error: expect.stringContaining('2 seconds'),
    });
    const lines = [
      { id: 1, text: page() },
      { id: 2, url: 'https://mill.example/', text: SLOW },
      { id: 3, text: page() },
    ].map((one) => JSON.stringify(one));
    const records = stet(['-i', 'jsonl', '--timeout', '2', '-j', '1'], lines.join('\n'));
    expect(records.code).toBe(0);
    expect(
      records.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: 1, text: expect.stringContaining(STORY) },
      { id: 2, url: 'https://mill.example/', error: expect.stringContaining('line 2 took longer than 2 seconds') },
      { id: 3, text: expect.stringContaining(STORY) },
    ]);
  });

  it('memory: fails alone', () => {
    for (const name of ['a', 'c', 'd', 'e', 'f']) put(`in/${name}.txt`, page(name));
    put('in/b.html', `<main>${'<p>a<b>b</b>'.repeat(1_000_000)}</main>`);
    const { code, err } = stet(['in', '-o', 'out', '--memory', '100', '--errors', 'errors.jsonl', '-j', '2']);
    expect(code).toBe(1);
    expect(err).toContain('stet: in/b.html: took more than 100 MB of memory; look at it, or give it more with --memory\n');
    expect(err).toContain('cleaned 5, failed 1;');
    expect(JSON.parse(get('errors.jsonl'))).toMatchObject({ kind: 'memory' });
    expect(outputs('out')).toHaveLength(5);
  });
});

describe('a run that ends early', () => {
  it('by kill -9 at any moment: no half file, and the rerun completes it', async () => {
    corpus('in', 60);
    stet(['in', '-o', 'undisturbed']);
    const whole = outputs('undisturbed');
    for (let round = 0; round < 6; round++) {
      const child = spawn(process.execPath, [BIN, 'in', '-o', 'out', '-j', '2', '-q'], { cwd: root, env: {}, stdio: 'ignore' });
      await new Promise((resolve) => setTimeout(resolve, 150 + round * 170));
      child.kill('SIGKILL');
      await ended(child);
      for (const [name, text] of existsSync(join(root, 'out')) ? outputs('out') : []) expect(whole).toContainEqual([name, text]);
    }
    expect(stet(['in', '-o', 'out']).code).toBe(1);
    expect(outputs('out')).toEqual(whole);
    expect(files('out').filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('removes what killed runs left, and nothing that is in use', () => {
    put('in/a.txt');
    stet(['in', '-o', 'out']);
    const [host] = spawnSync('hostname', { encoding: 'utf8' }).stdout.trim().split('\n');
    const names = [`${host}-999999-1.tmp`, `${host}-${process.pid}-1.tmp`, 'elsewhere-1-1.tmp', 'elsewhere-1-2.tmp', 'notes.tmp'];
    for (const name of names) put(`out/.stet/tmp/${name}`);
    utimesSync(join(root, 'out/.stet/tmp/elsewhere-1-2.tmp'), 1, 1);
    stet(['in', '-o', 'out']);
    expect(files('out/.stet/tmp')).toEqual([names[1], names[2], names[4]].sort());
  });

  it('by an interrupt: what is done stays, and it says how to go on', async () => {
    for (let at = 0; at < 400; at++) put(`in/p${at}.txt`, page(at));
    const child = spawn(process.execPath, [BIN, 'in', '-o', 'out'], { cwd: root, env: {}, stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    while (!existsSync(join(root, 'out')) || outputs('out').length < 5) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
    expect(err).toContain('interrupted; what is done is kept, and the same command does the rest');
    const rest = stet(['in', '-o', 'out']);
    expect(rest).toMatchObject({ code: 0, err: expect.stringMatching(/cleaned \d+, failed 0, unchanged \d+/) });
    expect(outputs('out')).toHaveLength(400);
    expect(files('out').filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

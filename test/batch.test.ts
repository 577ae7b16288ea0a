import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, watch, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderForEachTest } from './folder-for-each-test.js';

const [MOUNT, UMOUNT] = ['/bin/mount', '/bin/umount'];
const BIN = fileURLToPath(new URL('../bin/stet.js', import.meta.url));
const STORY = 'The mill by the river grinds again, and its owner says the neighbours bring the grain from every village of the valley.';
const ENDING = 'In autumn the school will come to see the stones, which nobody had turned for as long as the baker can remember.';
const BANNER = 'We use cookies to give you the best experience on our website. Accept all cookies';
const page = (what: string | number = '') => `The old mill ${what}\n\n${STORY} ${what}\n\n${BANNER}\n\n${ENDING}\n`;

let root = '';
folderForEachTest('batch', (folder) => {
  root = folder;
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
    const run = (...more: string[]) => stet(['in', '-o', 'out', '--no-site-profile', ...more]).err;
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
      { id: 2, url: 'https://mill.example/', error: expect.stringMatching(/^took longer than 2 seconds/) },
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
  it('leaves nothing half done where a later run does not look for it', async () => {
    corpus('in', 12);
    mkdirSync(join(root, 'out/.stet'), { recursive: true });
    const made = new Set<string>();
    const watcher = watch(join(root, 'out/.stet'), (_, name) => made.add(name ?? ''));
    const child = spawn(process.execPath, [BIN, 'in', '-o', 'out', '-q'], { cwd: root, env: {}, stdio: 'ignore' });
    expect(await ended(child)).toBe(1);
    watcher.close();
    expect([...made].some((name) => name.startsWith('site-profile-'))).toBe(true);
    expect([...made].filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('removes what killed runs left, and nothing that is in use', () => {
    put('in/a.txt');
    stet(['in', '-o', 'out']);
    const host = hostname();
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

describe('shards', () => {
  const all = () => {
    for (let at = 0; at < 24; at++) put(`in/${at % 2}/p${at}.${at % 3 === 0 ? 'md' : 'txt'}`, page(at));
    put('in/0/p1.html', `<main><h1>Twin</h1><p>${STORY}</p><p>${ENDING}</p></main>`);
    stet(['in', '-o', 'whole']);
    return outputs('whole');
  };

  it('share the files out, disjoint and complete, into one folder, also by the variables of schedulers', () => {
    const whole = all();
    const environments: [string, (index: number) => Record<string, string>][] = [
      [
        'auto',
        (index) => ({
          SLURM_ARRAY_TASK_ID: String(10 + 2 * index),
          SLURM_ARRAY_TASK_MIN: '10',
          SLURM_ARRAY_TASK_STEP: '2',
          SLURM_ARRAY_TASK_COUNT: '3',
        }),
      ],
      ['auto/3', (index) => ({ JOB_COMPLETION_INDEX: String(index) })],
      ['auto', (index) => ({ AWS_BATCH_JOB_ARRAY_INDEX: String(index), AWS_BATCH_JOB_ARRAY_SIZE: '3' })],
    ];
    for (const [at, [shard, env]] of environments.entries()) {
      const counts = [0, 1, 2].map((index) =>
        Number(/cleaned (\d+), failed 0;/.exec(stet(['in', '-o', `out-${at}`, '--shard', shard], '', env(index)).err)?.[1]),
      );
      expect(counts.reduce((sum, count) => sum + count)).toBe(25);
      expect(Math.min(...counts)).toBeGreaterThan(0);
      expect(outputs(`out-${at}`)).toEqual(whole);
    }
    expect(stet(['in', '-o', 'out-0', '--shard', '2/3']).err).toMatch(/cleaned 0, failed 0, unchanged \d+/);
  });

  it('share the lines of one file out, each shard into a file of its own', () => {
    put('all.jsonl', Array.from({ length: 10 }, (_, id) => JSON.stringify({ id, text: page(id) })).join('\n'));
    for (const index of [1, 2, 3]) expect(stet(['all.jsonl', '-o', 'out/clean.jsonl.gz', '--shard', `${index}/3`]).code).toBe(0);
    expect(outputs('out').map(([name]) => name)).toEqual(['clean-1of3.jsonl.gz', 'clean-2of3.jsonl.gz', 'clean-3of3.jsonl.gz']);
    const ids = [1, 2, 3].map((index) => records(`out/clean-${index}of3.jsonl.gz`).map(({ id }) => id));
    expect(ids).toEqual([
      [0, 3, 6, 9],
      [1, 4, 7],
      [2, 5, 8],
    ]);
  });

  it.each([
    [['--shard', '0/3'], "--shard '0/3' is shard 0 of 3; they count from 1 to 3"],
    [['--shard', '4/3'], 'they count from 1 to 3'],
    [['--shard', '3'], 'does not say of how many; write 3/N'],
    [['--shard', 'x/3'], 'is neither I/N'],
    [['--shard', 'auto'], 'finds none of SLURM_ARRAY_TASK_ID'],
    [['--shard-size', 'many'], 'neither a number of records'],
    [['--shard-size', '10', '-f', 'jsonl'], 'needs a name for its files'],
    [['--jobs', '0'], '--jobs 0 is no whole number from 1'],
  ])('%j is wrong usage', (args, message) => {
    put('in/a.txt');
    expect(stet(['in', ...args])).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });
});

/** The records of a file, packed or not. */
function records(name: string): Record<string, unknown>[] {
  const bytes = readFileSync(join(root, name));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('records in files of a size', () => {
  it('by records and by bytes, packed where the name says so, none left of a longer run', () => {
    for (let at = 0; at < 7; at++) put(`in/p${at}.txt`, page(at));
    const whole = stet(['in', '-f', 'jsonl', '-q']).out;
    expect(stet(['in', '-o', 'out/part.jsonl.gz', '--shard-size', '3']).code).toBe(0);
    const names = () => files('out');
    expect(names()).toEqual(['part-00000.jsonl.gz', 'part-00001.jsonl.gz', 'part-00002.jsonl.gz']);
    expect(
      names()
        .flatMap((name) => records(`out/${name}`))
        .map((one) => `${JSON.stringify(one)}\n`)
        .join(''),
    ).toBe(whole);
    stet(['in', '-o', 'out/part.jsonl.gz', '--shard-size', '5']);
    expect(names()).toEqual(['part-00000.jsonl.gz', 'part-00001.jsonl.gz']);
    mkdirSync(join(root, 'sized'));
    expect(stet(['in', '-o', 'sized', '--shard-size', '600b']).code).toBe(0);
    const sizes = files('sized').map((name) => statSync(join(root, 'sized', name)).size);
    expect(
      files('sized')
        .map((name) => get(`sized/${name}`))
        .join(''),
    ).toBe(whole);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(600);
    expect(sizes.length).toBeGreaterThan(2);
  });
});

describe('the counts of a folder', () => {
  it('stay with the output, so that a later run cleans by the same; --force counts anew', () => {
    const promo = 'The Marrow Ledger, printed on the quay since the first ferry.';
    for (let at = 0; at < 6; at++) put(`in/p${at}.txt`, `Tale ${at}\n\n${STORY} Tale ${at}.\n\n${ENDING} Tale ${at}.\n\n${promo}\n`);
    stet(['in', '-o', 'out']);
    const first = outputs('out');
    const kept = () => files('out/.stet').filter((name) => name.startsWith('site-profile-'));
    expect(kept()).toHaveLength(1);
    rmSync(join(root, 'out/p3.txt'));
    for (let at = 2; at < 6; at++) rmSync(join(root, `in/p${at}.txt`));
    put('in/p3.txt', `Tale 3\n\n${STORY} Tale 3.\n\n${ENDING} Tale 3.\n\n${promo}\n`);
    expect(stet(['in', '-o', 'out']).err).toContain('cleaned 1, failed 0, unchanged 2');
    expect(outputs('out')).toEqual(first);
    expect(stet(['in', '-o', 'out', '--force']).err).toContain('cleaned 3,');
    expect(kept()).toHaveLength(1);
  });
});

describe('faults', () => {
  it('an unreadable file, one that is gone, one in the place of a folder: each named, the rest done', () => {
    put('in/a.txt');
    put('in/z.txt');
    put('in/sub/b.txt');
    mkdirSync(join(root, 'out/in/a.txt/in-its-place'), { recursive: true });
    put('out/in/sub', 'a file');
    const { code, err } = stet(['in', 'in/gone.txt', '-o', 'out']);
    expect(code).toBe(1);
    expect(err).toContain('in/gone.txt: does not exist');
    expect(err).toMatch(/in\/a\.txt: could not be written to .*out\/in\/a\.txt: it is a folder/);
    expect(err).toMatch(/in\/sub\/b\.txt: could not be written/);
    expect(err).toContain('cleaned 1, failed 3');
  });

  it.runIf(process.getuid?.() === 0 && existsSync(MOUNT))('a full disk ends the batch, and the rerun completes it', ({ skip }) => {
    for (let at = 0; at < 60; at++) put(`in/p${at}.txt`, page(at).repeat(30));
    mkdirSync(join(root, 'disk'));
    const mounted = spawnSync(MOUNT, ['-t', 'tmpfs', '-o', 'size=64k', 'none', join(root, 'disk')]).status === 0;
    if (!mounted) return skip('no file system can be mounted here');
    try {
      const full = stet(['in', '-o', 'disk/out', '--no-site-profile', '--keep', 'duplicate-quote']);
      expect(full.code).toBe(1);
      expect(full.err.match(/the disk is full/g)).toHaveLength(1);
      expect(files('disk/out').filter((name) => name.endsWith('.tmp'))).toEqual([]);
      spawnSync(MOUNT, ['-o', 'remount,size=8m', join(root, 'disk')]);
      expect(stet(['in', '-o', 'disk/out', '--no-site-profile', '--keep', 'duplicate-quote'])).toMatchObject({
        code: 0,
        err: expect.stringMatching(/unchanged [1-9]/),
      });
      stet(['in', '-o', 'undisturbed', '--no-site-profile', '--keep', 'duplicate-quote']);
      expect(outputs('disk/out')).toEqual(outputs('undisturbed'));
    } finally {
      spawnSync(UMOUNT, [join(root, 'disk')]);
    }
  });

  it('a closed pipe ends it quietly', async () => {
    for (let at = 0; at < 600; at++) put(`in/p${at}.txt`, page(at).repeat(20));
    const child = spawn(process.execPath, [BIN, 'in', '-f', 'jsonl', '--no-site-profile'], {
      cwd: root,
      env: {},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended(child)).toBe(0);
    expect(err).toBe('');
  });
});

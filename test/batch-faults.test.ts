import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderForEachTest } from './folder-for-each-test.js';

const BIN = fileURLToPath(new URL('../bin/stet.js', import.meta.url));
const STORY = 'The mill by the river grinds again, and its owner says the neighbours bring the grain from every village of the valley.';
const ENDING = 'In autumn the school will come to see the stones, which nobody had turned for as long as the baker can remember.';
const BANNER = 'We use cookies to give you the best experience on our website. Accept all cookies';
const page = (what: string | number = '') => `The old mill ${what}\n\n${STORY} ${what}\n\n${BANNER}\n\n${ENDING}\n`;
/** A page that takes the built command minutes: each line repeats the words of all others in another order. */
const SLOW = Array.from({ length: 60_000 }, (_, at) => `${STORY.split(' ').reverse().join(' ')} ${at % 977} ${(at * 7919) % 1009}`).join(
  '\n\n',
);

/** 10 MB of NULs in 10 KB. */
const BOMB = gzipSync(new Uint8Array(10_000_000));

let root = '';
folderForEachTest('faults', (folder) => {
  root = folder;
});

function put(name: string, content: string | Uint8Array = page()): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function stet(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: root, env: {}, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** A user to whom permissions apply: they do not to root. */
const USER = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
/** False where root keeps this checkout for itself. */
const HAS_USER = spawnSync(process.execPath, ['-e', `fs.accessSync(${JSON.stringify(BIN)})`], { cwd: '/', ...USER }).status === 0;

function stetAsUser(...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: root, env: {}, encoding: 'utf8', ...USER });
  return { code: status, err: stderr };
}

function begin(...args: string[]): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { cwd: root, env: {}, stdio: ['ignore', 'ignore', 'pipe'] });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', (code) => resolve(code)));
}

async function until(isSo: () => boolean, milliseconds = 20_000): Promise<void> {
  for (const end = Date.now() + milliseconds; !isSo(); await sleep(20)) if (Date.now() > end) throw new Error('it did not come');
}

/** The outputs below a folder by their names, without its state. */
function outputs(folder: string): Map<string, string> {
  if (!existsSync(join(root, folder))) return new Map();
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.includes('/.stet/'));
  return new Map(paths.sort().map((path) => [path.slice(join(root, folder).length + 1), readFileSync(path, 'latin1')]));
}

/** The processes that a process started, by their numbers, without those that have ended. */
function childrenOf(parent: number | undefined): number[] {
  const rows = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' }).stdout.trim().split('\n');
  return rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([, ppid, stat]) => Number(ppid) === parent && !stat?.startsWith('Z'))
    .map(([pid]) => Number(pid));
}

const isAlive = (pid: number) => {
  const state = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  return state !== '' && !state.startsWith('Z');
};

/** A run, one of whose workers is at a page that never ends. */
async function hanging(): Promise<ChildProcess> {
  put('in/a.txt', SLOW);
  for (const name of ['b', 'c', 'd', 'e']) put(`in/${name}.txt`);
  const child = begin('in', '-o', 'out', '-j', '2', '--timeout', '0', '--no-site-profile');
  // Some pages wait behind the first.
  await until(() => outputs('out').size > 0);
  await sleep(500);
  return child;
}

describe('a run that hangs in a page', () => {
  it('leaves no process behind when it is killed', async () => {
    const child = await hanging();
    const started = childrenOf(child.pid);
    expect(started.length).toBeGreaterThanOrEqual(2);
    const end = ended(child);
    child.kill('SIGKILL');
    await end;
    await until(() => !started.some(isAlive), 3000);
  });

  it('ends at once by an interrupt, and by a second one', async () => {
    const child = await hanging();
    const started = childrenOf(child.pid);
    const end = ended(child);
    const from = Date.now();
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect([130, null]).toContain(await end);
    expect(Date.now() - from).toBeLessThan(3000);
    await until(() => !started.some(isAlive), 3000);
  });
});

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** All names below a folder, hidden ones too. */
const names = (folder: string) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort();

describe('kill -9 at random moments', () => {
  beforeEach(() => {
    for (let at = 0; at < 150; at++) put(`in/${at % 5}/p${at}.${at % 4 === 0 ? 'md' : 'txt'}`, page(at));
    put('in/1/bad.txt', new Uint8Array(300));
    for (const part of ['a', 'b']) {
      const lines = Array.from({ length: 40 }, (_, id) => (id === 7 ? '{"id":7' : JSON.stringify({ id, text: page(`${part}${id}`) })));
      put(`in/${part}.jsonl`, lines.join('\n'));
    }
  });

  /** Runs a command and kills it: true where it was killed, false where it had ended before. */
  async function killed(args: readonly string[], afterMs: number): Promise<boolean> {
    const child = begin(...args, '-j', '2', '-q');
    child.stderr?.resume();
    const end = ended(child);
    const timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
    const code = await end;
    clearTimeout(timer);
    return code === null;
  }

  it('no half file at any time, and the rerun gives the bytes of an undisturbed run, with nothing beside them', async () => {
    const from = Date.now();
    expect(stet('in', '-o', 'undisturbed', '-j', '2').err).toContain('cleaned 228, failed 3;');
    const takes = Date.now() - from;
    const whole = outputs('undisturbed');
    const random = randomFrom(2026);
    let kills = 0;
    // One that ended before it was killed begins anew.
    for (let round = 0; round < 60 && kills < 20; round++) {
      if (await killed(['in', '-o', 'out'], random() * takes)) kills++;
      else rmSync(join(root, 'out'), { recursive: true });
      for (const [name, text] of outputs('out')) expect(text, name).toBe(whole.get(name));
    }
    expect(kills).toBe(20);
    expect(stet('in', '-o', 'out').err).toMatch(/cleaned \d+, failed 3/);
    expect(outputs('out')).toEqual(whole);
    expect(names('out')).toEqual(names('undisturbed'));
    expect(stet('in', '-o', 'out').err).toContain('cleaned 78, failed 3, unchanged 150 (done before)');
  });

  it.runIf(process.platform === 'linux')('a dead process that nobody has asked after is dead', async () => {
    // The second command never asks after what the first started.
    const parent = spawn('/bin/sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const zombie = Number(await new Promise<string>((resolve) => parent.stdout.once('data', (text) => resolve(String(text)))));
    try {
      await until(() => !isAlive(zombie));
      expect(() => process.kill(zombie, 0)).not.toThrow();
      const host = hostname().replace(/[^\w.-]/g, '_');
      for (const name of [`${host}-${zombie}-1.tmp`, `${host}-${parent.pid}-1.tmp`]) put(`out/.stet/tmp/${name}`);
      expect(stet('in', '-o', 'out').code).toBe(1);
      expect(names('out/.stet/tmp')).toEqual([`${host}-${parent.pid}-1.tmp`]);
    } finally {
      parent.kill('SIGKILL');
    }
  });

  it.each([
    ['one file of records', ['all.jsonl.gz']],
    ['files of a size', ['part.jsonl', '--shard-size', '50']],
  ])('%s: none is half, none is left over', async (_, [name = '', ...more]) => {
    const from = Date.now();
    const run = (folder: string) => ['in', '-f', 'jsonl', '-o', `${folder}/${name}`, ...more];
    stet(...run('undisturbed'), '-j', '2');
    const takes = Date.now() - from;
    const random = randomFrom(7);
    for (let round = 0; round < 3; round++) {
      await killed(run('out'), (0.4 + 0.6 * random()) * takes);
      for (const [one, text] of outputs('out')) if (!one.startsWith('.stet-')) expect(text, one).toBe(outputs('undisturbed').get(one));
    }
    expect(stet(...run('out')).code).toBe(1);
    expect(outputs('out')).toEqual(outputs('undisturbed'));
  });
});

describe('faults of a folder', () => {
  it.runIf(HAS_USER)('a file and a folder that are not open to the user: named, the rest done, done by the rerun', () => {
    for (const name of ['a', 'b', 'shut/c', 'shut/d', 'z']) put(`in/${name}.txt`);
    chmodSync(root, 0o755);
    mkdirSync(join(root, 'work'));
    chmodSync(join(root, 'work'), 0o777);
    chmodSync(join(root, 'in/b.txt'), 0);
    chmodSync(join(root, 'in/shut'), 0);
    const first = stetAsUser('in', '-o', 'work/out');
    chmodSync(join(root, 'in/shut'), 0o755);
    chmodSync(join(root, 'in/b.txt'), 0o644);
    expect(first.code).toBe(1);
    expect(first.err).toContain('stet: in/b.txt: is not open to you; check its permissions\n');
    expect(first.err).toContain('stet: in/shut: is not open to you; check its permissions\n');
    expect(first.err).toContain('cleaned 2, failed 2;');
    expect(stetAsUser('in', '-o', 'work/out')).toMatchObject({ code: 0, err: expect.stringContaining('cleaned 3, failed 0, unchanged 2') });
    expect(outputs('work/out').size).toBe(5);
  });

  it.runIf(HAS_USER)('an output folder that cannot be written: named, exit code 1', () => {
    put('in/a.txt');
    chmodSync(root, 0o755);
    mkdirSync(join(root, 'shut'));
    chmodSync(join(root, 'shut'), 0o555);
    for (const output of ['shut', 'shut/out', 'shut/all.jsonl']) {
      const { code, err } = stetAsUser('in', '-o', output, ...(output.endsWith('l') ? ['-f', 'jsonl'] : []));
      expect([code, err]).toEqual([
        1,
        expect.stringMatching(/^stet: could not be written to \S*shut\S*: it is not open to you; check its permissions\n$/),
      ]);
    }
  });

  it('a folder that changes while it is read: what is gone is named, the rest is done, the rerun does what came', async () => {
    put('in/a.txt', SLOW);
    // More than are read ahead.
    for (let at = 0; at < 600; at++) put(`in/b/${at}.txt`, page(at));
    for (const name of ['x/old', 'y/gone', 'z']) put(`in/${name}.txt`);
    const child = begin('in', '-o', 'out', '-j', '2', '--timeout', '3', '--no-site-profile');
    let err = '';
    child.stderr?.on('data', (chunk) => (err += String(chunk)));
    const end = ended(child);
    await until(() => outputs('out').size > 5);
    rmSync(join(root, 'in/z.txt'));
    rmSync(join(root, 'in/y'), { recursive: true });
    put('in/x/new.txt');
    put('in/zz.txt');
    expect(await end).toBe(1);
    expect(err).toMatch(
      /in\/a\.txt: took longer than 3 seconds.*\nstet: in\/y: does not exist.*\nstet: in\/z\.txt: does not exist.*\nstet: cleaned 602, failed 3;/,
    );
    put('in/a.txt');
    const rerun = stet('in', '-o', 'out', '--no-site-profile');
    expect(rerun).toMatchObject({ code: 0, err: expect.stringContaining('cleaned 2, failed 0, unchanged 602 (done before)') });
    expect([...outputs('out').keys()].slice(-3)).toEqual(['x/new.txt', 'x/old.txt', 'zz.txt']);
  });

  it('files that are cut off, a bomb of 10 GB: each named, what was whole in them kept, the rest done, done by the rerun', () => {
    const lines = Array.from({ length: 300 }, (_, id) => JSON.stringify({ id, text: page(`${id} ${(id * 7919) % 10_007}`) }));
    const records = gzipSync(lines.join('\n'));
    const html = `<main><p>${STORY}</p><p>${ENDING}</p></main>`;
    const response = (at: number) => {
      const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${html}`;
      const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:${at}>\r\nWARC-Target-URI: https://mill.example/${at}\r\n`;
      return gzipSync(`${head}Content-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`);
    };
    const archive = Buffer.concat([response(1), response(2), response(3)]);
    for (const name of ['a', 'z']) put(`in/${name}.txt`);
    put('in/bomb.html.gz', Buffer.concat(Array.from({ length: 1000 }, () => BOMB)));
    put('in/crawl.warc.gz', archive.subarray(0, -40));
    put('in/page.html.gz', gzipSync(html).subarray(0, 60));
    put('in/records.jsonl.gz', records.subarray(0, records.length - 2000));
    const { code, err } = stet('in', '-o', 'out', '--no-site-profile', '--errors', 'errors.jsonl');
    expect(code).toBe(1);
    expect(err).toMatch(/in\/bomb\.html\.gz: unpacks to more than 100 times its size/);
    expect(err).toMatch(/in\/crawl\.warc\.gz: is cut off; fetch it again; what stands before was cleaned/);
    expect(err).toMatch(/in\/page\.html\.gz: is cut off/);
    expect(err).toMatch(/in\/records\.jsonl\.gz: is cut off/);
    const kept = outputs('out');
    expect([...kept.keys()]).toEqual(['a.txt', 'crawl.jsonl', 'records.jsonl', 'z.txt']);
    expect(kept.get('crawl.jsonl')?.trimEnd().split('\n')).toHaveLength(2);
    const ids =
      kept
        .get('records.jsonl')
        ?.trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id) ?? [];
    expect(ids.length).toBeGreaterThan(5);
    expect(ids).toEqual(ids.map((_, at) => at));
    expect(readFileSync(join(root, 'errors.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(4);
    put('in/crawl.warc.gz', archive);
    put('in/page.html.gz', gzipSync(html));
    put('in/records.jsonl.gz', records);
    rmSync(join(root, 'in/bomb.html.gz'));
    expect(stet('in', '-o', 'out', '--no-site-profile')).toMatchObject({
      code: 0,
      err: expect.stringContaining('unchanged 2 (done before)'),
    });
    expect(outputs('out').get('records.jsonl')?.trimEnd().split('\n')).toHaveLength(300);
  });

  it('too few files may be open: it ends with a reason or does all, and never half silently', () => {
    for (let at = 0; at < 20; at++) put(`in/${at}.txt`, page(at));
    for (const limit of [50, 51, 52, 53, 54, 64]) {
      rmSync(join(root, 'out'), { recursive: true, force: true });
      const command = `ulimit -n ${limit} && exec "$0" "$@"`;
      const { status, stderr } = spawnSync('/bin/sh', ['-c', command, process.execPath, BIN, 'in', '-o', 'out', '-j', '2'], {
        cwd: root,
        env: {},
        encoding: 'utf8',
      });
      if (status !== 0) expect([limit, status, stderr]).toEqual([limit, 1, expect.stringContaining('EMFILE')]);
      else expect([limit, outputs('out').size]).toEqual([limit, 20]);
    }
    expect(stet('in', '-o', 'out').code).toBe(0);
    expect(outputs('out').size).toBe(20);
  });
});

/** Megabytes of memory that a process and those that it started hold. */
function heldBy(pid: number | undefined): number {
  const rows = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).stdout.trim().split('\n');
  const held = rows.map((row) => row.trim().split(/\s+/).map(Number)).filter(([own, parent]) => own === pid || parent === pid);
  return held.reduce((sum, [, , kilobytes = 0]) => sum + kilobytes, 0) / 1024;
}

describe('5,000 pages', () => {
  it('take no more memory at the end than after the first thousand', async () => {
    for (let at = 0; at < 5000; at++) put(`in/${at % 50}/p${at}.txt`, page(at));
    const child = begin('in', '-o', 'out', '-j', '2', '--no-site-profile');
    child.stderr?.resume();
    let code: number | null | undefined;
    void ended(child).then((value) => (code = value));
    // Each folder has a hundred; they come one after another.
    const peaks = { early: 0, late: 0 };
    while (code === undefined) {
      const folders = existsSync(join(root, 'out')) ? readdirSync(join(root, 'out')).length : 0;
      const when = folders <= 10 ? 'early' : 'late';
      peaks[when] = Math.max(peaks[when], heldBy(child.pid));
      await sleep(50);
    }
    expect(code).toBe(0);
    expect(peaks.early).toBeGreaterThan(50);
    expect(peaks.late - peaks.early).toBeLessThan(60);
    expect(peaks.late).toBeLessThan(600);
  });
});

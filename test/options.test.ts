import { describe, expect, it } from 'vitest';
import { commandTree, parseArguments } from '../src/command/command-line.js';
import * as kinds from '../src/command/option-kinds.js';
import { OPTIONS, type Option } from '../src/command/option-table.js';

const options = Object.entries<Option>(OPTIONS);
const camel = (flag: string) => flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

async function valuesOf(...argv: string[]) {
  const request = await parseArguments(argv);
  if ('help' in request) throw new Error('asked for help');
  return request.values;
}

describe('the table of options', () => {
  it.each(options)(
    '%s: its key is its long flag, its standard value one that it takes',
    (key, { flags, kind, standard, help, otherwise }) => {
      expect(camel(/--([a-z-]+)/.exec(flags)?.[1] ?? '')).toBe(key);
      expect(/[<[]/.test(flags)).toBe(kind.takes !== 'nothing');
      if (standard !== undefined) expect(kind.check(standard)).toBe(standard);
      expect(help !== '' || kind.values !== undefined || otherwise !== undefined).toBe(true);
    },
  );

  it('every option stands in the help', async () => {
    const tree = await commandTree();
    const flags = new Set(tree.options.map((option) => option.flags));
    for (const [, option] of options) expect(flags).toContain(option.flags);
  });
});

describe('what is typed', () => {
  it('a form follows its flag after = alone: the next word is a path', async () => {
    expect(await parseArguments(['--explain', 'page.txt'])).toEqual({ paths: ['page.txt'], values: { explain: 'list' } });
    expect(await parseArguments(['-e', 'page.txt'])).toEqual({ paths: ['page.txt'], values: { explain: 'list' } });
    expect(await parseArguments(['-qe', 'page.txt'])).toEqual({ paths: ['page.txt'], values: { explain: 'list', quiet: true } });
    expect(await parseArguments(['-eq', 'page.txt'])).toEqual({ paths: ['page.txt'], values: { explain: 'list', quiet: true } });
    expect(await parseArguments(['--explain=list', 'page.txt'])).toEqual({ paths: ['page.txt'], values: { explain: 'list' } });
    expect(await parseArguments(['--', '--explain=list'])).toEqual({ paths: ['--explain=list'], values: {} });
    await expect(valuesOf('--explain=lits')).rejects.toThrow("--explain 'lits' is none of list, diff; did you mean list?");
  });

  it('the last flag counts, and a flag can be taken back', async () => {
    expect(await valuesOf('--favor', 'recall', '--favor', 'precision')).toEqual({ favor: 'precision' });
    expect(await valuesOf('--quiet', '--no-quiet', '--no-explain')).toEqual({ quiet: false, explain: false });
  });

  it('lists add up', async () => {
    expect(await valuesOf('--keep', 'comments, paywall', '--keep', 'slogan')).toEqual({ keep: ['comments', 'paywall', 'slogan'] });
    expect(await valuesOf('--strike', '.a, .b', '--strike', '#c')).toEqual({ strike: ['.a, .b', '#c'] });
  });
});

describe('the kinds of values', () => {
  const wholeNumber = kinds.number({ least: 1, most: 64, isWhole: true });
  const path = kinds.path({ completes: 'file' });
  it.each<[string, kinds.Kind<unknown>, unknown, string]>([
    ['a flag', kinds.flag(), 'yes', "'yes' is neither true nor false"],
    ['a choice', kinds.choice(['auto', 'never']), 1, '1 is none of auto, never'],
    ['a form', kinds.form(['list', 'diff']), 'dif', "'dif' is none of list, diff; did you mean diff?"],
    ['names', kinds.names(['a'], 'letter', 'look'), 'a', "'a' is no list of names"],
    ['no names', kinds.names(['a'], 'letter', 'look'), [], 'names no letter; look'],
    ['texts', kinds.texts(), ['a', 1], '["a",1] is no list'],
    ['a text', kinds.text(), '', 'is empty'],
    ['a text', kinds.text(), null, 'null is no text'],
    ['a path', path, '', 'is empty; name a file'],
    ['a number', wholeNumber, 2.5, '2.5 is no whole number from 1 to 64'],
    ['a number', wholeNumber, wholeNumber.typed(['x1']), "'x1' is no whole number from 1 to 64"],
    ['a number', wholeNumber, '2', "'2' is no whole number"],
    ['an address', kinds.address(), 'example.org', 'is no address'],
    ['a charset', kinds.charset(), 'klingon', "encoding 'klingon' is not known"],
  ])('%s says what it does not take', (_, kind, said, message) => {
    expect(() => kind.check(said)).toThrow(kinds.WrongValue);
    expect(() => kind.check(said)).toThrow(message);
  });

  it('and take what they should', () => {
    expect(wholeNumber.check(wholeNumber.typed(['3', '08']))).toBe(8);
    expect(kinds.number({ least: 0, most: 1 }).check(0.5)).toBe(0.5);
    expect(kinds.form(['list', 'diff']).check(true)).toBe('list');
    expect(kinds.charset().check('latin1')).toBe('windows-1252');
  });
});

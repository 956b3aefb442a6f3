import { describe, expect, it } from 'vitest';
import { addCheck } from '../../src/cli/check.ts';
import { runCommand } from './fake-shell.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const GOOD = { id: 'g1', source: 'राम १२ बजे गया।', target: 'Ram left at 12.' };
const BAD = { id: 'b1', source: 'राम १२ बजे गया।', target: 'Ram left at 13.' };

const linesOf = (...pairs: unknown[]): string =>
  pairs.map((pair) => `${JSON.stringify(pair)}\n`).join('');

const check = (stdin: string, ...flags: string[]) =>
  runCommand(addCheck, ['check', '--pairs', '-', ...flags], { stdin });

describe('setu check', () => {
  it('prints a line for each finding and is content with none', async () => {
    expect(await check(linesOf(GOOD))).toMatchObject({ stdout: '', code: 0 });
    const { lines, code } = await check(linesOf(GOOD, BAD));
    expect(lines).toEqual(['b1: warning: number: The numbers differ: 12 became 13.']);
    expect(code).toBe(0);
  });

  it('prints findings as JSON, under the id of their pair', async () => {
    const { json } = await check(linesOf(BAD, GOOD), '--json');
    expect(json).toEqual([
      {
        id: 'b1',
        rule: 'number',
        severity: 'warning',
        message: 'The numbers differ: 12 became 13.',
        expected: '12',
        actual: '13',
      },
    ]);
  });

  it('reads a file, with empty lines and ids that are numbers', async () => {
    const cwd = await temporaryFolder({ 'p.jsonl': `\n${linesOf({ ...BAD, id: 7 })}\r\n` });
    const words = ['check', '--pairs', 'p.jsonl', '--json'];
    const { json } = await runCommand(addCheck, words, { cwd });
    expect(json).toMatchObject([{ id: '7' }]);
  });

  it.each([
    ['none', 0],
    ['info', 1],
    ['warning', 1],
    ['error', 0],
  ])('with --fail-on %s, exits %d on a warning', async (severity, code) => {
    expect((await check(linesOf(BAD), '--fail-on', severity)).code).toBe(code);
  });

  it('refuses a severity that there is not', async () => {
    await expect(check(linesOf(GOOD), '--fail-on', 'fatal')).rejects.toMatchObject({
      code: 'usage',
      message: '--fail-on: expected one of none, info, warning, error, got "fatal".',
    });
  });

  it.each([
    ['no JSON', 'राम\n'],
    ['null', 'null\n'],
    ['no id', linesOf({ source: 'क', target: 'a' })],
    ['no source', linesOf({ id: '1', target: 'a' })],
    ['a number for a text', linesOf({ id: '1', source: 'क', target: 1 })],
  ])('refuses %s in place of a pair, and names the line', async (_, line) => {
    await expect(check(linesOf(GOOD) + line)).rejects.toMatchObject({
      code: 'input',
      message: '-, line 2: expected { id, source, target }.',
    });
  });

  it('never obeys control characters of a pair', async () => {
    const { stdout } = await check(linesOf({ ...BAD, id: '\u001b[2J' }));
    expect(stdout).toMatch(/^\\u001b\[2J: warning/);
  });

  describe('with a publication', () => {
    const PAIR = { id: 'a', source: 'राजधानियों में ५ लोग', target: 'Five people in the cities' };
    const run = async (files: Readonly<Record<string, string>>, ...flags: string[]) => {
      const cwd = await temporaryFolder({ 'p.jsonl': linesOf(PAIR), ...files });
      return runCommand(addCheck, ['check', '--pairs', 'p.jsonl', ...flags], { cwd });
    };
    const GLOSSARY = 'term,translation\nराजधानी,capital\n';

    it('takes its glossary, or that of --input', async () => {
      const found = ['a: warning: glossary: The glossary wants "capital" for राजधानी.'];
      expect((await run({ 'input/glossary.csv': GLOSSARY })).lines).toEqual(found);
      expect((await run({ 'book/glossary.csv': GLOSSARY }, '--input', 'book')).lines).toEqual(
        found,
      );
    });

    it('leaves the glossary alone with --no-glossary, or where there is none', async () => {
      expect((await run({ 'input/glossary.csv': GLOSSARY }, '--no-glossary')).lines).toEqual([]);
      expect((await run({})).lines).toEqual([]);
    });

    it('takes its severities', async () => {
      const { lines, code } = await run({
        'input/glossary.csv': GLOSSARY,
        'setu.config.json': '{ "check": { "glossary": "error" } }',
      });
      expect([lines[0], code]).toEqual([expect.stringContaining('a: error: glossary'), 1]);
    });

    it('tells what is wrong with the glossary itself, apart from the findings', async () => {
      const { lines, stderr } = await run({ 'input/glossary.csv': `${GLOSSARY}capital,x\n` });
      expect(lines).toHaveLength(1);
      expect(stderr).toContain('glossary.csv, line 3: expected a term in Devanagari');
    });
  });
});

describe('setu check --names', () => {
  const PAIRS = [
    { id: 'a', source: 'फिर सुधा घर गई।', target: 'Then Sudhaa went home.' },
    { id: 'b', source: 'लक्ष्मी आई।', target: 'Lakshmi came.' },
    { id: 'c', source: 'लक्ष्मी गई।', target: 'Laxmi went.' },
  ];
  const stdin = PAIRS.map((pair) => JSON.stringify(pair)).join('\n');

  it('finds what the register spells otherwise, and what the pairs spell in two ways', async () => {
    const cwd = await temporaryFolder({ 'names.csv': 'devanagari,english\nसुधा,Sudha\n' });
    const words = ['check', '--pairs', '-', '--json', '--names', 'names.csv'];
    const { json } = await runCommand(addCheck, words, { cwd, stdin });
    expect(json).toMatchObject([
      { id: 'a', rule: 'name', expected: 'Sudha', actual: 'Sudhaa' },
      { id: 'c', rule: 'name', expected: 'Lakshmi', actual: 'Laxmi' },
    ]);
  });

  it('takes pairs for strangers to each other without a register', async () => {
    const { json } = await runCommand(addCheck, ['check', '--pairs', '-', '--json'], { stdin });
    expect(json).toEqual([]);
  });

  it('wants the file that it is given', async () => {
    const words = ['check', '--pairs', '-', '--names', 'no.csv'];
    await expect(runCommand(addCheck, words, { stdin })).rejects.toThrow(/no\.csv.*not there/);
  });
});

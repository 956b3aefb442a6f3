import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addCheck } from '../../src/cli/check.ts';
import { build, type Event } from '../../src/index.ts';
import { runCommand } from './fake-shell.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const GOOD = { id: 'g1', source: 'राम १२ बजे गया।', target: 'Ram left at 12.' };
const BAD = { id: 'b1', source: 'राम १२ किताबें लाया।', target: 'Ram brought 13 books.' };

const linesOf = (...pairs: unknown[]): string =>
  pairs.map((pair) => `${JSON.stringify(pair)}\n`).join('');

const check = (stdin: string, ...flags: string[]) =>
  runCommand(addCheck, ['check', '--pairs', '-', ...flags], { stdin });

describe('setu check', () => {
  it('prints a line for each finding and is content with none', async () => {
    expect(await check(linesOf(GOOD))).toMatchObject({ stdout: '', code: 0 });
    const { lines, code } = await check(linesOf(GOOD, BAD));
    expect(lines).toEqual([
      'b1',
      '  warning: number: The number differs: १२ became 13.',
      '    hi  राम [१२] किताबें लाया।',
      '    en  Ram brought [13] books.',
      '',
    ]);
    expect((await check(linesOf(GOOD, BAD))).stderr).toBe(
      '0 errors, 1 warning, 0 for information in 1 of 2 pairs\n',
    );
    expect(code).toBe(0);
  });

  it('prints findings as JSON, under the id of their pair', async () => {
    const { json } = await check(linesOf(BAD, GOOD), '--json');
    expect(json).toEqual([
      {
        id: 'b1',
        rule: 'number',
        severity: 'warning',
        message: 'The number differs: १२ became 13.',
        expected: '१२',
        actual: '13',
        places: [
          { side: 'source', start: 4, end: 6 },
          { side: 'target', start: 12, end: 14 },
        ],
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
    expect(stdout).toMatch(/^\\u001b\[2J\n {2}warning/);
  });

  describe('with a publication', () => {
    const PAIR = { id: 'a', source: 'राजधानियों में ५ लोग', target: 'Five people in the cities' };
    const run = async (files: Readonly<Record<string, string>>, ...flags: string[]) => {
      const cwd = await temporaryFolder({ 'p.jsonl': linesOf(PAIR), ...files });
      return runCommand(addCheck, ['check', '--pairs', 'p.jsonl', ...flags], { cwd });
    };
    const GLOSSARY = 'term,translation\nराजधानी,capital\n';

    it('takes its glossary, or that of --input', async () => {
      const found = '  warning: glossary: The glossary wants "capital" for राजधानी.';
      expect((await run({ 'input/glossary.csv': GLOSSARY })).lines).toContain(found);
      const other = await run({ 'book/glossary.csv': GLOSSARY }, '--input', 'book');
      expect(other.lines).toContain(found);
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
      expect([lines[1], code]).toEqual([expect.stringContaining('error: glossary'), 1]);
    });

    it('tells what is wrong with the glossary itself, apart from the findings', async () => {
      const { lines, stderr } = await run({ 'input/glossary.csv': `${GLOSSARY}capital,x\n` });
      expect(lines.filter((line) => line.includes('warning'))).toHaveLength(1);
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

describe('setu check of documents', () => {
  const tu = (hi: string, en: string) =>
    `<tu><tuv xml:lang="hi"><seg>${hi}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`;
  const MEMORY = `<?xml version="1.0"?><tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="hi" datatype="plaintext"/><body>${tu('राम १२ किताबें लाया।', 'Ram brought 13 books.')}${tu('वह घर की ओर चल पड़ा।', 'He set out for the the house।')}</body></tmx>`;
  const FILES = {
    'input/ghar.md': 'राम १२ किताबें लाया।\n\nवह घर की ओर चल पड़ा।\n',
    'input/memory/all.tmx': MEMORY,
  };
  const run = async (cwd: string, ...flags: string[]) =>
    runCommand(addCheck, ['check', ...flags], { cwd });

  it('shows them by document', async () => {
    const { lines, stderr, code } = await run(await temporaryFolder(FILES));
    expect(lines).toEqual([
      'ghar',
      '  warning: number: The number differs: १२ became 13.',
      '    hi  राम [१२] किताबें लाया।',
      '    en  Ram brought [13] books.',
      expect.stringMatching(/^ {4}id {2}[\da-f]{12}$/),
      '  warning: end-punctuation: The English ends with a danda: ।.',
      '  warning: doubled-word: "the" stands twice: the the.',
      '    hi  वह घर की ओर चल पड़ा।',
      '    en  He set out for [the the] house[।]',
      expect.stringMatching(/^ {4}id {2}[\da-f]{12}$/),
      '',
    ]);
    expect(stderr).toContain('0 errors, 3 warnings, 0 for information in 1 of 1 document');
    expect(code).toBe(0);
  });

  it('mends what needs no thought, once, and says where', async () => {
    const cwd = await temporaryFolder(FILES);
    const { stderr } = await run(cwd, '--fix');
    expect(stderr).toContain('Mended 1 sentence in decisions/ghar.jsonl.');
    const { lines, stderr: again } = await run(cwd, '--fix');
    expect(lines.filter((line) => line.includes('warning'))).toHaveLength(1);
    expect(again).toContain('Mended 0 sentences.');
    const decisions = await readFile(path.join(cwd, 'input/decisions/ghar.jsonl'), 'utf8');
    expect(JSON.parse(decisions)).toMatchObject({
      kind: 'state',
      value: { state: 'translated', text: 'He set out for the house.' },
      by: 'setu check --fix',
    });
  });

  it('forgets what somebody says is none, with the reason, until the Hindi changes', async () => {
    const cwd = await temporaryFolder(FILES);
    const { lines } = await run(cwd);
    const id = lines.find((line) => line.startsWith('    id'))?.slice(8) ?? '';
    const words = ['--dismiss', `number:${id}`, '--reason', 'as in the original', '--by', 'Asha'];
    const { stderr, lines: left } = await run(cwd, ...words);
    expect(stderr).toContain('Dismissed 1 finding in decisions/ghar.jsonl.');
    expect(left.join('\n')).not.toContain('number');
    expect(left.join('\n')).toContain('doubled-word');
    const decisions = await readFile(path.join(cwd, 'input/decisions/ghar.jsonl'), 'utf8');
    expect(JSON.parse(decisions)).toMatchObject({
      kind: 'dismiss',
      value: { rule: 'number', reason: 'as in the original' },
      by: 'Asha',
    });
    await writeFile(path.join(cwd, 'input/ghar.md'), 'राम १२ किताबें ही लाया।\n');
    await rm(path.join(cwd, 'input/memory/all.tmx'));
    await writeFile(
      path.join(cwd, 'input/memory/all.tmx'),
      MEMORY.replace('किताबें लाया', 'किताबें ही लाया'),
    );
    expect((await run(cwd)).lines.join('\n')).toContain('number');
  });

  it('forgets what is dismissed of a whole edition, too', async () => {
    const twice = {
      'input/a.hi.md': 'वह चुपचाप घर लौट गया।\n',
      'input/b.hi.md': 'वह चुपचाप घर लौट गया।\n',
    };
    const cwd = await temporaryFolder({
      ...twice,
      'input/a.en.md': 'He went home quietly.\n',
      'input/b.en.md': 'Quietly he returned home.\n',
    });
    const { json } = await run(cwd, '--json');
    expect(json).toMatchObject([{ id: 'b', rule: 'consistency' }]);
    const id = (await run(cwd)).lines.find((line) => line.startsWith('    id'))?.slice(8) ?? '';
    await run(cwd, '--dismiss', `consistency:${id}`, '--reason', 'another mood');
    expect((await run(cwd, '--json')).json).toEqual([]);
    const events: Event[] = [];
    await build({ cwd, env: {}, report: (event) => void events.push(event) });
    expect(events.filter(({ type }) => type === 'finding')).toEqual([]);
  });

  it('leaves to people what people wrote', async () => {
    const cwd = await temporaryFolder({
      'input/ghar.hi.md': 'वह घर की ओर चल पड़ा।\n',
      'input/ghar.en.md': 'He set out for the the house.\n',
    });
    const { stderr } = await run(cwd, '--fix');
    expect(stderr).toContain('Mended 0 sentences; 1 that people wrote or approved were left.');
  });

  it('writes a page', async () => {
    const cwd = await temporaryFolder(FILES);
    await run(cwd, '--html', 'report.html', '--json');
    const page = await readFile(path.join(cwd, 'report.html'), 'utf8');
    expect(page).toContain('<p lang="en-IN">Ram brought <mark>13</mark> books.</p>');
  });

  it.each([
    [['input/a.md', '--pairs', '-'], 'Expected documents or --pairs, got both.'],
    [['--pairs', '-', '--fix'], '--fix is for documents'],
    [['--together'], '--together is for --pairs'],
    [['--dismiss', 'number:x'], '--dismiss wants a --reason'],
    [['--dismiss', 'number:x', '--reason', 'y'], 'There is no finding number:x; nothing was'],
    [['--pairs', '-', '--dismiss', 'number:x', '--reason', 'y'], '--dismiss is for documents'],
  ])('refuses %j', async (flags, message) => {
    await expect(run(await temporaryFolder(FILES), ...flags)).rejects.toThrow(message);
  });
});

it('compares pairs that are one edition', async () => {
  const stdin = linesOf(
    { id: 'a', source: 'वह चुपचाप घर लौट गया।', target: 'He went home quietly.' },
    { id: 'b', source: 'वह चुपचाप घर लौट गया।', target: 'Quietly he returned home.' },
  );
  expect((await check(stdin, '--json')).json).toEqual([]);
  expect((await check(stdin, '--json', '--together')).json).toMatchObject([
    { id: 'b', rule: 'consistency' },
  ]);
});

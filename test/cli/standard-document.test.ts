import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { addBuild } from '../../src/cli/build.ts';
import { makeDocx, p } from '../ingest/readers/docx/make-docx.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runCommand } from './fake-shell.ts';

const TEXT = 'राम घर गया।\n';

let cwd: string;
beforeEach(async () => {
  cwd = await temporaryFolder({ 'input/gaon.txt': TEXT });
});

const build = (words: string, stdin: string | Uint8Array = '', isTTY = false) =>
  runCommand(addBuild, ['build', ...words.split(' ').filter(Boolean), '--engine', 'pseudo'], {
    cwd,
    stdin,
    isTTY,
  });
const has = (name: string): boolean => existsSync(path.join(cwd, 'output', name));
const read = (name: string): Promise<string> => readFile(path.join(cwd, 'output', name), 'utf8');

describe('setu build -', () => {
  it('builds Markdown from standard input, and nothing else', async () => {
    expect(await build('-', '# दिन\n\nराम **घर** गया।\n')).toMatchObject({ code: 0 });
    expect(await read('stdin/stdin.md')).toContain('# दिन');
    expect(has('gaon')).toBe(false);
  });

  it.each([
    ['कहानी.txt', '# दिन', 'kahani', '\\# दिन'],
    ['essay.html', '<h1>दिन</h1>', 'essay', '# दिन'],
    ['essay.DOCX', makeDocx({ body: p('दिन') }), 'essay', 'दिन'],
  ])('takes format and address from the name: %s', async (name, stdin, id, expected) => {
    expect(await build(`- --stdin-name ${name}`, stdin)).toMatchObject({ code: 0 });
    expect(await read(`${id}/parallel.json`)).toContain('दिन');
    expect(await read(`${id}/${id}.md`)).toContain(expected);
  });

  it('finds its pictures in the input folder', async () => {
    await writeFile(path.join(cwd, 'input/a.png'), 'image');
    await build('-', 'राम ![](a.png)');
    expect(await read('stdin/a.png')).toBe('image');
  });

  it('lists its edition beside the others, and keeps it when all of input/ is built', async () => {
    await build('');
    await build('-', TEXT);
    const links = async (): Promise<string[]> =>
      (await read('index.html')).match(/\w+(?=\/index\.html)/g) ?? [];
    expect(await links()).toEqual(['gaon', 'stdin']);
    await build('');
    expect(await links()).toEqual(['gaon', 'stdin']);
    expect(has('stdin/index.html')).toBe(true);
  });

  it('lists its edition no more when somebody has deleted it', async () => {
    await build('-', TEXT);
    await rm(path.join(cwd, 'output/stdin'), { recursive: true });
    await build('');
    expect(await read('index.html')).not.toContain('stdin');
    expect(await read('editions.json')).not.toContain('stdin');
  });

  it('lets a document of the input folder take its place, and go with it', async () => {
    await build('-', TEXT);
    await writeFile(path.join(cwd, 'input/stdin.md'), 'सीता आई।');
    await build('');
    expect(await read('stdin/stdin.md')).toContain('सीता आई।');
    await rm(path.join(cwd, 'input/stdin.md'));
    await build('');
    expect(has('stdin')).toBe(false);
  });

  it('writes nothing in a dry run', async () => {
    await build('- --dry-run', TEXT);
    expect(has('')).toBe(false);
  });

  it.each([
    ['-', '', 'stdin.md: expected a document, got nothing.'],
    ['- --stdin-name gaon.md', TEXT, 'gaon.md would take the place of gaon.txt: output/gaon/.'],
    ['- --stdin-name essay.pdf', TEXT, '--stdin-name: expected a file name without folders that'],
    ['- --stdin-name essay', TEXT, '--stdin-name: expected a file name'],
    ['- --stdin-name ../a.md', TEXT, '--stdin-name: expected a file name'],
    ['- --stdin-name .md', TEXT, '--stdin-name: expected a file name'],
    ['- input/gaon.txt', TEXT, 'Expected - for standard input alone'],
    ['--stdin-name a.md', TEXT, '--stdin-name was given, but nothing is read'],
  ])('refuses %s with %j on standard input', async (words, stdin, message) => {
    await expect(build(words, stdin)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining(message) as string,
      hint: expect.stringMatching(/\S/) as string,
    });
    expect(has('')).toBe(false);
  });

  it('does not wait for somebody to type at a terminal', async () => {
    await expect(build('-', TEXT, true)).rejects.toMatchObject({
      code: 'usage',
      message: 'Expected a document on standard input, got a terminal.',
    });
  });

  it('reports a document that cannot be read, as any other', async () => {
    expect(await build('- --stdin-name a.docx', TEXT)).toMatchObject({ code: 1 });
    expect(has('a')).toBe(false);
  });
});

import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { howToCall } from '../../src/cli/init/how-to-call.ts';
import { schemaFor } from '../../src/cli/init/schema-reference.ts';
import { addInit } from '../../src/cli/init.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { configSchema } from '../../src/config/schema.ts';
import { build } from '../../src/index.ts';
import { knownNames } from '../../src/known-names.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runCommand } from './fake-shell.ts';

const init = (cwd: string, ...words: string[]) => runCommand(addInit, ['init', ...words], { cwd });

const FILES = [
  '.gitignore',
  'input/do-kinare.md',
  'input/memory/approved.tmx',
  'setu.config.json',
  'setu.config.schema.json',
];

describe('setu init', () => {
  it('makes a publication that builds completely, without an engine', async () => {
    const cwd = await temporaryFolder();
    await init(cwd, 'my-book');
    const summary = await build({ cwd: path.join(cwd, 'my-book') });
    expect(summary).toMatchObject({ documents: 1, failed: 0, missing: 0, engine: 0 });
    expect(summary.memory).toBe(summary.segments);
    expect(summary.findings).toEqual({ error: 0, warning: 0, info: 0 });
  });

  it('writes settings that hold, with the defaults for all but the title', async () => {
    const cwd = await temporaryFolder();
    await init(cwd);
    const { config } = loadConfig(cwd, undefined, undefined, knownNames);
    expect(config).toEqual({
      ...configSchema.parse({}),
      title: 'मेरा प्रकाशन',
      $schema: './setu.config.schema.json',
    });
    expect(await readFile(path.join(cwd, 'setu.config.json'), 'utf8')).toMatch(/^ {2}\/\/ /m);
  });

  it('lets editors find the schema in the publication itself', async () => {
    const cwd = await temporaryFolder();
    await init(cwd);
    expect(await readFile(path.join(cwd, 'setu.config.schema.json'), 'utf8')).toBe(
      await readFile('docs/setu.config.schema.json', 'utf8'),
    );
  });

  it('keeps editions and cache out of version control', async () => {
    const cwd = await temporaryFolder();
    await init(cwd);
    const ignored = (await readFile(path.join(cwd, '.gitignore'), 'utf8')).split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['output/', '.setu/']));
  });

  it('says what it made and what to do next', async () => {
    const cwd = await temporaryFolder();
    const { lines } = await init(cwd, 'my book');
    expect(lines[0]).toBe(`Made a publication in ${path.join(cwd, 'my book')}:`);
    expect(lines).toEqual(expect.arrayContaining(FILES.map((name) => `  ${name}`)));
    expect(lines).toContain('  cd "my book"');
    expect(lines.join('\n')).toMatch(/ build\n.*output\/index\.html/);
  });

  it('leaves alone what is in a folder that has none of its files', async () => {
    const cwd = await temporaryFolder({ 'notes.txt': 'mine', 'input/': '' });
    await init(cwd);
    expect(await readFile(path.join(cwd, 'notes.txt'), 'utf8')).toBe('mine');
    expect(FILES.filter((name) => !existsSync(path.join(cwd, name)))).toEqual([]);
  });

  it('overwrites nothing, writes nothing, and lists all that is in the way', async () => {
    const cwd = await temporaryFolder({ 'setu.config.json': '{}', 'input/do-kinare.md': 'मेरा' });
    await symlink('/nowhere', path.join(cwd, '.gitignore'));
    const error: unknown = await init(cwd).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'usage',
      message:
        'Cannot make a publication in .: this is already there.\n' +
        '  .gitignore\n  input/do-kinare.md\n  setu.config.json',
    });
    expect(await readFile(path.join(cwd, 'setu.config.json'), 'utf8')).toBe('{}');
    expect(existsSync(path.join(cwd, 'input/memory'))).toBe(false);
  });

  it.each([
    ['a file where the folder should be', { book: '' }, /\n {2}.*book$/],
    ['a file where a folder of it should be', { 'book/input': '' }, /\n {2}input$/],
  ])('refuses %s', async (_, files, message) => {
    await expect(init(await temporaryFolder(files), 'book')).rejects.toThrow(message);
  });

  it('takes back what it wrote if the rest cannot be written', async () => {
    const cwd = await temporaryFolder();
    // `.gitignore` fits into the longest path that there may be, the sample does not.
    let folder = cwd;
    while (folder.length < 4_080) folder += `/${'x'.repeat(Math.min(200, 4_079 - folder.length))}`;
    await mkdir(folder, { recursive: true });
    await expect(init(cwd, folder)).rejects.toMatchObject({
      code: 'input',
      message: expect.stringContaining('ENAMETOOLONG') as string,
    });
    expect((await readdir(folder)).filter((name) => name !== 'input')).toEqual([]);
  });
});

describe('schemaFor', () => {
  const SCHEMA = 'setu.config.schema.json';

  it('names the schema of the Setu that the publication has installed', async () => {
    const root = await temporaryFolder({ [`node_modules/setu/docs/${SCHEMA}`]: '{}', 'a/b/': '' });
    const shipped = path.join(root, 'node_modules/setu/docs', SCHEMA);
    expect(await schemaFor(root, shipped)).toEqual({
      reference: `./node_modules/setu/docs/${SCHEMA}`,
    });
    expect(await schemaFor(path.join(root, 'a/b'), shipped)).toEqual({
      reference: `../../node_modules/setu/docs/${SCHEMA}`,
    });
  });

  it('names the schema of the Setu in whose folder the publication lies', async () => {
    const root = await temporaryFolder({ [`docs/${SCHEMA}`]: '{}' });
    expect(await schemaFor(path.join(root, 'book'), path.join(root, 'docs', SCHEMA))).toEqual({
      reference: `../docs/${SCHEMA}`,
    });
  });

  it('gives a copy if another Setu, or none, is above', async () => {
    const root = await temporaryFolder({
      [`book/docs/${SCHEMA}`]: 'other',
      [`docs/${SCHEMA}`]: '{}',
    });
    const shipped = path.join(root, 'book/docs', SCHEMA);
    expect(await schemaFor(path.join(root, 'else'), shipped)).toEqual({
      reference: `./${SCHEMA}`,
      copy: 'other',
    });
  });
});

describe('howToCall', () => {
  it.each([
    ['/usr/bin/setu', '/home/a/book', 'setu'],
    ['/home/a/book/node_modules/.bin/setu', '/home/a/book', 'npx setu'],
    ['/home/a/setu/dist/cli.js', '/home/a/book', 'node ../setu/dist/cli.js'],
    ['/home/a/my setu/dist/cli.js', '/home/a/book', 'node "../my setu/dist/cli.js"'],
    [undefined, '/home/a/book', 'setu'],
  ])('of a Setu that was called as %s, in %s, is %s', (script, from, expected) => {
    expect(howToCall(script, from)).toBe(expected);
  });
});

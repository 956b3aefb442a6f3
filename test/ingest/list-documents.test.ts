import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SetuError } from '../../src/errors.ts';
import { listDocuments } from '../../src/ingest/list-documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The documents of an input folder with empty files of these names. */
const list = async (...names: string[]) =>
  listDocuments(await temporaryFolder(Object.fromEntries(names.map((name) => [name, '']))));
const pathsOf = async (...names: string[]) => (await list(...names)).map(({ path }) => path);
const slugsOf = async (...names: string[]) => (await list(...names)).map(({ id }) => id);

describe('listDocuments', () => {
  it('finds every format in every folder, in the order of the paths', async () => {
    expect(await pathsOf('ग/ख.html', 'b.txt', 'a.MD', 'ग/क.markdown', 'c.htm')).toEqual([
      'a.MD',
      'b.txt',
      'c.htm',
      'ग/क.markdown',
      'ग/ख.html',
    ]);
  });

  it('leaves alone what no reader knows, what is hidden and what people decided', async () => {
    const names = ['glossary.csv', 'a.png', '.draft.md', '.git/a.md', 'x/.y/a.md', 'README'];
    expect(await pathsOf(...names, 'memory/a.txt', 'decisions/a.md', 'a.md')).toEqual(['a.md']);
  });

  it('reserves these names at the top only', async () => {
    expect(await pathsOf('memory.md', 'book/memory/a.md')).toEqual([
      'book/memory/a.md',
      'memory.md',
    ]);
  });

  it('takes the English of a pair for what it is, not for a document', async () => {
    const [entry, ...more] = await list('story.hi.md', 'story.en.md');
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ id: 'story', path: 'story.hi.md', existing: 'story.en.md' });
  });

  it.each([
    ['of another format', 'story.hi.md', 'story.en.txt'],
    ['in another folder', 'story.hi.md', 'x/story.en.md'],
    ['without its Hindi', 'story.en.md', 'other.hi.md'],
    ['of a file that does not name its language', 'story.md', 'story.en.md'],
  ])('makes no pair with an English file %s', async (_, ...names) => {
    const entries = await list(...names);
    expect(entries.map(({ path }) => path).sort()).toEqual(names.sort());
    expect(entries.filter((entry) => 'existing' in entry)).toEqual([]);
  });

  it('makes a slug that can be read and typed out of any name', async () => {
    expect(await slugsOf('चौखट.md')).toEqual(['chaukhat']);
    expect(await slugsOf('मेरी पहली  कहानी (2).md')).toEqual(['meri-pahli-kahani-2']);
    expect(await slugsOf('Über_Älte.md')).toEqual(['uber-alte']);
    expect(await slugsOf('ग/क.md')).toEqual(['ga-ka']);
  });

  it('makes the same slug of both ways in which a file system may spell a name', async () => {
    const name = 'पड़ोस ज़मीन';
    expect(await slugsOf(`${name.normalize('NFD')}.md`)).toEqual(
      await slugsOf(`${name.normalize('NFC')}.md`),
    );
  });

  it('makes a slug even of a name that has no letters it knows', async () => {
    expect(await slugsOf('漢字.md')).toEqual([expect.stringMatching(/^[0-9a-f]{12}$/)]);
    expect(await slugsOf('—.md')).toEqual([expect.stringMatching(/^[0-9a-f]{12}$/)]);
  });

  it('keeps slugs short, and free of a hyphen at either end', async () => {
    const [slug] = await slugsOf(`${'a'.repeat(79)} b.md`);
    expect(slug).toBe('a'.repeat(79));
  });

  it('tells apart names that give one slug, whatever else is in the folder', async () => {
    const [latin, markdown, text, ...more] = await slugsOf('katha.md', 'कथा.md', 'कथा.txt', 'ग.md');
    expect(new Set([latin, markdown, text]).size).toBe(3);
    for (const slug of [latin, markdown, text]) expect(slug).toMatch(/^katha-[0-9a-f]{6}$/);
    expect(more).toEqual(['ga']);
    expect(await slugsOf('a.md', 'कथा.txt', 'katha.md')).toEqual(['a', latin, text]);
  });

  it('follows a link to a file', async () => {
    const folder = await temporaryFolder({ 'other/a.md': '', 'input/': '' });
    await symlink(join(folder, 'other/a.md'), join(folder, 'input/b.md'));
    expect(await listDocuments(join(folder, 'input'))).toMatchObject([{ id: 'b', path: 'b.md' }]);
  });

  it('finds nothing in an empty folder', async () => {
    expect(await list()).toEqual([]);
  });

  it.each([
    ['is not there', 'none', 'ENOENT'],
    ['is a file', 'a.md', 'ENOTDIR'],
  ])('says so if the folder %s, and what to do', async (_, name, code) => {
    const folder = join(await temporaryFolder({ 'a.md': '' }), name);
    const error: unknown = await listDocuments(folder).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SetuError);
    expect(error).toMatchObject({
      code: 'input',
      message: `Input folder ${folder} cannot be read (${code}).`,
      hint: expect.stringContaining('--input') as string,
    });
  });
});

import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SetuError } from '../../src/errors.ts';
import { type BuildOptions } from '../../src/pipeline.ts';
import { publicationOf } from '../pipeline/publication.ts';
import { snapshot } from './build-case.ts';

const DOCUMENT = { 'a.md': 'राम घर गया।\n' };

/** What is thrown, and whether anything was left behind. */
async function refusal(options: BuildOptions, prepare?: (root: string) => Promise<unknown>) {
  const publication = await publicationOf(DOCUMENT);
  await prepare?.(publication.root);
  const everything = () => snapshot(publication.root, () => true);
  const before = await everything();
  const error: unknown = await publication
    .build('pseudo', options)
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(SetuError);
  expect(await everything()).toEqual(before);
  return error as SetuError;
}

describe('an output folder is refused, before any work, if it', () => {
  it.each([
    ['lies in the input folder', 'input/editions', /lies in the input folder/],
    ['is the input folder', 'input', /lies in the input folder/],
    ['holds the input folder', '.', /holds the input folder/],
    ['holds it from further up', '..', /holds the input folder/],
    ['is the folder of the cache', '.setu', /lies in the cache folder/],
  ])('%s', async (_, output, message) => {
    const { code, message: told, hint } = await refusal({ output });
    expect({ code, told, hint }).toEqual({
      code: 'usage',
      told: expect.stringMatching(message) as string,
      hint: expect.stringContaining('--output') as string,
    });
  });

  it('leads into the input folder by a link', async () => {
    const error = await refusal({ output: 'elsewhere' }, (root) =>
      symlink(join(root, 'input'), join(root, 'elsewhere')),
    );
    expect(error.message).toMatch(/lies in the input folder/);
  });

  it.each([
    ['is a file', 'file', 'EEXIST|ENOTDIR'],
    ['lies below a file', 'file/below', 'ENOTDIR'],
    ['lies where nobody may write', '/proc/setu', 'ENOENT|EACCES|EROFS'],
    ['lies on a device', '/dev/null/x', 'ENOTDIR'],
  ])('%s', async (_, output, code) => {
    const error = await refusal({ output }, (root) => writeFile(join(root, 'file'), 'mine'));
    expect(error.code).toBe('usage');
    expect(error.message).toMatch(new RegExp(`cannot be written \\((${code})\\)`));
    expect(error.hint).toContain('--output');
  });

  it('is a file, in a dry run as well', async () => {
    const prepare = (root: string) => writeFile(join(root, 'file'), 'mine');
    const error = await refusal({ output: 'file', dryRun: true }, prepare);
    expect(error.message).toContain('cannot be written');
  });
});

describe('an output folder', () => {
  it('may be a link to a place of its own', async () => {
    const publication = await publicationOf(DOCUMENT);
    await mkdir(join(publication.root, 'www'));
    await symlink('www', join(publication.root, 'output'));
    expect((await publication.build('pseudo')).summary).toMatchObject({ failed: 0 });
    expect(await readdir(join(publication.root, 'www'))).toContain('a');
  });

  it('loses nothing that others have put where an edition would go', async () => {
    const publication = await publicationOf(DOCUMENT);
    await mkdir(join(publication.root, 'output/a'), { recursive: true });
    await writeFile(join(publication.root, 'output/a/diary.txt'), 'mine');
    const { summary, eventsOf } = await publication.build('pseudo');
    expect(summary).toMatchObject({ failed: 1 });
    expect(eventsOf('failed')[0]?.hint).toContain('--output');
    expect(await publication.read('output/a/diary.txt')).toBe('mine');
  });

  it('is not followed where the folder of an edition is a link', async () => {
    const publication = await publicationOf({ ...DOCUMENT, 'home/letter.txt': 'mine' });
    await mkdir(join(publication.root, 'output'));
    await symlink('../home', join(publication.root, 'output/a'));
    expect((await publication.build('pseudo')).summary).toMatchObject({ failed: 1 });
    expect(await readdir(join(publication.root, 'home'))).toEqual(['letter.txt']);
  });
});

describe('an input folder', () => {
  it('that is missing is refused, and nothing is made', async () => {
    const { code, message, hint } = await refusal({ input: 'nowhere' });
    expect({ code, message, hint }).toMatchObject({
      code: 'input',
      message: expect.stringContaining('nowhere cannot be read') as string,
      hint: expect.stringContaining('--input') as string,
    });
  });

  it('with two names that give one slug, or another’s, loses no document', async () => {
    const names = ['katha.md', 'कथा.md', 'कथा.txt', 'assets.md', 'Assets.txt'];
    const publication = await publicationOf(
      Object.fromEntries(names.map((name) => [name, 'राम घर गया।\n'])),
    );
    const { summary, eventsOf } = await publication.build('pseudo');
    expect(summary).toMatchObject({ documents: names.length, failed: 0 });
    const ids = eventsOf('document').map(({ document }) => document);
    expect(new Set(ids).size).toBe(names.length);
    expect(ids).not.toContain('assets');
  });
});

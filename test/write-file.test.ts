import { mkdir, readdir, readFile, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeIfChanged } from '../src/write-file.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

it('makes the folders that a file needs', async () => {
  const file = path.join(await temporaryFolder(), 'a/b/c.txt');
  expect(await writeIfChanged(file, 'राम')).toBe(true);
  expect(await readFile(file, 'utf8')).toBe('राम');
});

it('leaves the time of an unchanged file alone', async () => {
  const folder = await temporaryFolder({ 'a.txt': 'राम' });
  const file = path.join(folder, 'a.txt');
  const then = new Date('2001-01-01');
  await utimes(file, then, then);
  expect(await writeIfChanged(file, new TextEncoder().encode('राम'))).toBe(false);
  expect((await stat(file)).mtime).toEqual(then);
});

it('lets nobody read half a file while it is written', async () => {
  const folder = await temporaryFolder({ 'a.txt': 'x'.repeat(1_000_000) });
  const file = path.join(folder, 'a.txt');
  const writing = writeIfChanged(file, 'y'.repeat(1_000_000));
  const seen = await Promise.all(Array.from({ length: 20 }, () => readFile(file, 'utf8')));
  await writing;
  expect(new Set(seen.map((text) => text.length))).toEqual(new Set([1_000_000]));
  expect(seen.every((text) => new Set(text).size === 1)).toBe(true);
});

it('leaves no temporary file behind, also when it fails', async () => {
  const folder = await temporaryFolder({ 'a/b': '' });
  await mkdir(path.join(folder, 'c'));
  await expect(writeIfChanged(path.join(folder, 'a'), 'x')).rejects.toThrow();
  await writeIfChanged(path.join(folder, 'c/d'), 'x');
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(['a', 'a/b', 'c', 'c/d']);
});

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/types.ts';
import { CASES, folderOf, openCase } from './golden-cases.ts';

/** `UPDATE_GOLDEN=1 npm test` writes what is rendered now; the difference is for a person to judge. */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

describe.each(CASES)('the golden edition "%s"', (name) => {
  const expected = path.join(folderOf(name), 'expected');

  it('is rendered to the letter, with no file more and none less', async () => {
    const { pages } = await openCase(name);
    if (UPDATE) await replaceFolder(expected, pages);
    expect(filesOf(pages)).toEqual(await readFolder(expected));
  });
});

/** By name within the edition, in the order of the names. */
function filesOf(pages: readonly Page[]): Record<string, string> {
  const files = pages.map(({ path: name, content }) => [path.posix.basename(name), content]);
  return Object.fromEntries(files.sort()) as Record<string, string>;
}

async function readFolder(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const files = names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(files)) as Record<string, string>;
}

async function replaceFolder(folder: string, pages: readonly Page[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(filesOf(pages))) {
    await writeFile(path.join(folder, name), content);
  }
}

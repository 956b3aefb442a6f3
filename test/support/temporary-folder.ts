import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** Files by their path in the folder; a path that ends in `/` makes an empty folder. */
export type FolderContents = Readonly<Record<string, string | Uint8Array>>;

/**
 * A new folder that holds the given files, by its real path. It is removed when the test ends;
 * one that was made in `beforeAll`, when the file of tests ends.
 */
export async function temporaryFolder(files: FolderContents = {}): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'setu-test-')));
  removeAtTheEnd(folder);
  for (const [path, content] of Object.entries(files)) {
    const place = join(folder, path);
    await mkdir(path.endsWith('/') ? place : dirname(place), { recursive: true });
    if (!path.endsWith('/')) await writeFile(place, content);
  }
  return folder;
}

const untilTheFileEnds: string[] = [];

afterAll(async () => {
  await Promise.all(untilTheFileEnds.splice(0).map(remove));
});

function removeAtTheEnd(folder: string): void {
  try {
    onTestFinished(() => remove(folder));
  } catch {
    // Outside of a test there is nothing yet whose end could be waited for.
    untilTheFileEnds.push(folder);
  }
}

const remove = async (folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
};

import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Context } from '../context.ts';
import { readInput } from '../input-file.ts';
import type { Document, Page } from '../types.ts';
import { checkEditionFolder } from './check-edition-folder.ts';
import { writeIfChanged } from '../write-file.ts';

/**
 * Writes the pages of an edition and copies its images, and takes away what an earlier build left
 * there. Returns how many files changed.
 */
export async function publish(
  document: Document,
  pages: readonly Page[],
  context: Context,
): Promise<number> {
  const { input, output } = context.resources.folders;
  await checkEditionFolder(output, document.id);
  const assets = [...document.assets, ...(document.existing?.assets ?? [])];
  const wanted = new Map<string, string | Uint8Array>(
    pages.map(({ path: name, content }) => [name, content]),
  );
  for (const asset of assets) {
    const bytes = 'bytes' in asset ? asset.bytes : await readInput(asset.file, input);
    wanted.set(`${document.id}/${asset.path}`, bytes);
  }
  let written = 0;
  for (const [name, content] of wanted) {
    if (await writeIfChanged(path.join(output, name), content)) written += 1;
  }
  return written + (await removeOthers(output, document.id, new Set(wanted.keys())));
}

async function removeOthers(
  output: string,
  folder: string,
  wanted: ReadonlySet<string>,
): Promise<number> {
  const present = await readdir(path.join(output, folder), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  const others = present
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !wanted.has(path.relative(output, file).split(path.sep).join('/')));
  for (const file of others) await rm(file);
  return others.length;
}

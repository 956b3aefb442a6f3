import { mkdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Folders } from './context.ts';
import { SetuError } from './errors.ts';
import { isBelow } from './input-file.ts';

/**
 * Sees to it, before anything is paid for, that editions can be written, and not where they would be
 * taken for documents or bury them. Throws a SetuError `usage`. A dry run writes nothing.
 */
export async function prepareOutput(
  { input, output, cache }: Folders,
  { dryRun }: { readonly dryRun: boolean },
): Promise<void> {
  const place = await realPlace(output);
  for (const [name, folder] of [
    ['input', await realPlace(input)],
    ['cache', await realPlace(cache)],
  ] as const) {
    if (isBelow(place, folder)) throw overlap(output, `lies in the ${name} folder ${folder}`);
    if (isBelow(folder, place)) throw overlap(output, `holds the ${name} folder ${folder}`);
  }
  const trial = path.join(output, `.${process.pid}.tmp`);
  try {
    if (dryRun) {
      await checkAncestor(output);
      return;
    }
    await makeFolder(output);
    await writeFile(trial, '');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new SetuError(
      'usage',
      `Output folder ${output} cannot be written (${code ?? message}).`,
      {
        hint: 'Name a folder that you may write with --output, or make room on the disk.',
        cause,
      },
    );
  } finally {
    await rm(trial, { force: true }).catch(() => undefined);
  }
}

/** Without links, as far as it exists. */
async function realPlace(folder: string): Promise<string> {
  const parent = path.dirname(folder);
  return realpath(folder).catch(async () =>
    parent === folder ? folder : path.join(await realPlace(parent), path.basename(folder)),
  );
}

/** Where nothing can be made, as in `/proc`, Node's own recursion never ends. */
async function makeFolder(folder: string): Promise<void> {
  if (await stat(folder).then((state) => state.isDirectory(), isMissing)) return;
  if (folder !== path.dirname(folder)) await makeFolder(path.dirname(folder));
  await mkdir(folder);
}

function isMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}

async function checkAncestor(folder: string): Promise<void> {
  const isFolder = await stat(folder).then((state) => state.isDirectory(), isMissing);
  if (isFolder) return;
  if (isFolder === false) throw Object.assign(new Error(folder), { code: 'ENOTDIR' });
  await checkAncestor(path.dirname(folder));
}

const overlap = (output: string, how: string): SetuError =>
  new SetuError('usage', `Output folder ${output} ${how}.`, {
    hint: 'Name a folder beside them with --output, such as output/.',
  });
